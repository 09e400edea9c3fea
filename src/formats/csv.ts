/**
 * CSV as RFC 4180 has it, in UTF-8 with a byte order mark: without one, Excel takes the file for its system's old code page.
 *
 * A spreadsheet takes a cell that begins with = + - or @ for a formula, quoted or not, and so a text could run commands on the
 * machine of whoever opens it. Such a cell gets an apostrophe in front, as OWASP advises for CSV injection
 * (https://owasp.org/www-community/attacks/CSV_Injection): in front of these four signs (in their full-width and small variants,
 * too, and behind leading white space and quotation marks), of a tab, a line break and a null, and of the four behind whatever a
 * spreadsheet with another list separator takes for the end of a cell: a semicolon, a tab, a line break; there, too, white space
 * and quotation marks, which it may take off, hide no sign. A text that has an apostrophe there already gets one more, so that
 * `readCsv` gives back every cell as it was. Other programs show the apostrophe.
 */

/** Numbers are our own counts: they are written as they are, minus sign included. Null is an empty cell. */
export type Cell = string | number | null;

/** A column: its heading, and what stands in it for a row. */
export type Column<Row> = readonly [name: string, cell: (row: Row) => Cell];

const BOM = '\ufeff';
const LINE_END = '\r\n';

const SIGNS = '[=＝﹦+＋﹢\\-－﹣@＠﹫]';
const AT_START = `(?=[\\s"]*${SIGNS}|[\\t\\r\\n\\0])`;
const INSIDE = `([;\\t\\r\\n][\\s"]*)`;
const guards = {
  inside: new RegExp(`${INSIDE}('*)(?=${SIGNS})`, 'g'),
  start: new RegExp(`^'*${AT_START}`)
};
const guarded = {
  inside: new RegExp(`${INSIDE}'('*)(?=${SIGNS})`, 'g'),
  start: new RegExp(`^'('*)${AT_START}`)
};

/** A text as a cell that no spreadsheet takes for a formula. `unguard` is its inverse. O(length), and the square of a run of white space. */
export const guard = (text: string): string => text.replace(guards.inside, "$1'$2").replace(guards.start, "'$&");

/** The text that `guard` was given. */
export const unguard = (cell: string): string => cell.replace(guarded.start, '$1').replace(guarded.inside, '$1$2');

function written(cell: Cell): string {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const text = guard(cell);
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows of cells as the text of a CSV file, each line ended by CR LF. Every row has at least one cell. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string => BOM + rows.map((row) => row.map(written).join(',') + LINE_END).join('');

/** A heading and a line for each row. */
export const csvOf = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  writeCsv([columns.map(([name]) => name), ...rows.map((row) => columns.map(([, cell]) => cell(row)))]);

/** A cell in quotation marks that nothing closes, or with something behind the closing one. */
export class CsvError extends Error {
  override readonly name = 'CsvError';
}

const QUOTED = /"((?:[^"]|"")*)"/y;
const BARE = /[^,\r\n]*/y;
const ENDS = /,|\r\n|\r|\n|$/y;

/**
 * Reads what `writeCsv` writes, and what other programs write with commas: any line ends, with or without a byte order mark, the
 * last line ended or not. Cells come back as texts, unguarded. O(length).
 * @throws CsvError with the line where the file cannot be read
 */
export function readCsv(file: string): string[][] {
  const text = file.startsWith(BOM) ? file.slice(BOM.length) : file;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  while (at < text.length || row.length > 0) {
    const line = () => text.slice(0, at).split(/\r\n|\r|\n/).length;
    let cell: string;
    if (text[at] === '"') {
      const quoted = take(QUOTED);
      if (!quoted)
        throw new CsvError(`Line ${line()}: a quotation mark opens a cell and nothing closes it. Close it, or double it where it belongs to the text.`);
      cell = quoted[1]!.replaceAll('""', '"');
    } else cell = take(BARE)![0];
    const end = take(ENDS);
    if (!end) throw new CsvError(`Line ${line()}: something follows the quotation mark that closes a cell. Put a comma between, or double the mark.`);
    row.push(unguard(cell));
    if (end[0] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
