/** What can be wrong in any table: dates, doubts without a reason, circles, mistyped fields, rows that nothing uses. */
import { dateSpan } from './dates';
import { nearest } from './nearest';
import { join, type Report } from './problem';
import { selectorProblem } from './quotes';
import { isObject, type Row, type Rows } from './rows';
import { TABLES, type Table } from './schema';
import { whoId, type Cert, type Edtf, type Speaker, type Topic, type Who } from './types';

/** All checks of this file. O(rows). */
export function checkCorpusRows(rows: Rows, report: Report): void {
  checkDates(rows, report);
  checkDoubts(rows, report);
  checkCircles(rows.sources, 'parentItem', report);
  checkCircles(rows.sources, 'isPartOf', report);
  checkCircles(rows.topics, 'broader', report);
  checkSources(rows, report);
  checkRelations(rows, report);
  checkUse(rows, report);
  checkNames(rows.speakers, 'name', report);
  checkNames(rows.topics, 'label', report);
  for (const table of Object.keys(TABLES) as Table[])
    for (const { row, path } of rows[table]) checkFields(TABLES[table], row, path, 'id' in row ? row.id : undefined, report);
}

/** Whether it is EDTF as far as the format uses it. `..` alone is the unknown. */
const isDate = (date: Edtf): boolean => date === '..' || dateSpan(date) !== null;

function checkDates(rows: Rows, report: Report): void {
  const check = (date: Edtf | null | undefined, path: string, row: string) => {
    if (date === null || date === undefined || isDate(date)) return;
    const mend = 'Write 2009-10-23, 2009-10 or 2009, with ? where it is uncertain, and 2009-05-06/2009-10-23 for a span (EDTF).';
    report({ level: 'error', path, row, message: `is “${date}”, which is no date`, mend });
  };
  for (const { row, path } of rows.sources) check(row.datePublished, `${path}.datePublished`, row.id);
  for (const { row, path } of rows.statements) check(row.spokenAt, `${path}.spokenAt`, row.id);
  for (const { row, path } of rows.events) check(row.date, `${path}.date`, row.id);
  for (const { row, path } of rows.speakers)
    for (const [i, { from, to }] of (row.memberships ?? []).entries()) {
      check(from, join(path, 'memberships', i, 'from'), row.id);
      check(to, join(path, 'memberships', i, 'to'), row.id);
    }
}

/** Whatever is not certain says why. */
function checkDoubts(rows: Rows, report: Report): void {
  const check = (part: { cert?: Cert; note?: string } | string | undefined, path: string, row: string) => {
    if (typeof part !== 'object' || (part.cert ?? 'high') === 'high' || part.note?.trim()) return;
    report({ level: 'error', path: `${path}.cert`, row, message: `is ${part.cert} without a reason`, mend: 'Add a “note” beside it that says why.' });
  };
  const all = (whos: readonly Who[] | undefined, path: string, row: string) => whos?.forEach((who, i) => check(who, join(path, i), row));
  for (const { row, path } of rows.sources) check(row.author, `${path}.author`, row.id);
  for (const { row, path } of [...rows.statements, ...rows.relations, ...rows.events]) check(row, path, row.id);
  for (const { row, path } of rows.statements) {
    all(row.to, `${path}.to`, row.id);
    all(row.via, `${path}.via`, row.id);
    row.codings?.forEach((coding, i) => check(coding, join(path, 'codings', i), row.id));
  }
}

/** Chains of parents that come back to where they began; each circle is reported once, at its first row. */
function checkCircles<T extends { id: string }>(rows: readonly Row<T>[], field: keyof T & string, report: Report): void {
  const parent = new Map(rows.map(({ row }) => [row.id, row[field] as string | undefined]));
  const done = new Set<string>();
  for (const { row, path } of rows) {
    const chain: string[] = [];
    let at: string | undefined = row.id;
    while (at !== undefined && !done.has(at)) {
      done.add(at);
      chain.push(at);
      at = parent.get(at);
    }
    const start = at === undefined ? -1 : chain.indexOf(at);
    if (start < 0) continue;
    const circle = [...chain.slice(start), at].join(' → ');
    report({ level: 'error', path: `${path}.${field}`, row: row.id, message: `leads into a circle: ${circle}`, mend: `Take “${field}” out of one of them.` });
  }
}

function checkSources(rows: Rows, report: Report): void {
  for (const { row, path } of rows.sources) {
    if (row.type === 'Comment' && row.parentItem === undefined)
      report({ level: 'warning', path, row: row.id, message: 'is a comment under nothing', mend: 'Name what it hangs under in “parentItem”.' });
    for (const [i, annotation] of (row.annotations ?? []).entries()) {
      const wrong = selectorProblem(row.text ?? '', annotation);
      if (!wrong) continue;
      const mend = 'Correct “exact” and run “npm run corpus -- anchor FILE”.';
      report({ level: 'warning', path: join(path, 'annotations', i), row: row.id, message: wrong.what, mend });
    }
  }
}

function checkRelations(rows: Rows, report: Report): void {
  const seen = new Map<string, string>();
  for (const { row, path } of rows.relations) {
    const ends = ['statement', 'speaker', 'source', 'event'].filter((end) => end in row.to);
    const to = JSON.stringify(row.to);
    const key = JSON.stringify([row.type, row.from, to]);
    if (ends.length > 1)
      report({
        level: 'error',
        path: `${path}.to`,
        row: row.id,
        message: `has ${ends.length} ends: ${ends.join(', ')}`,
        mend: 'Keep one, and write a relation for each other.'
      });
    if ('statement' in row.to && row.to.statement === row.from)
      report({
        level: 'error',
        path: `${path}.to`,
        row: row.id,
        message: 'leads from a statement to itself',
        mend: 'Name another statement, or take the relation out.'
      });
    if (seen.has(key)) report({ level: 'warning', path, row: row.id, message: `says the same as ${seen.get(key)}`, mend: 'Take one of them out.' });
    else seen.set(key, path);
  }
}

/** Speakers and topics that nothing names. */
function checkUse(rows: Rows, report: Report): void {
  const speakers = new Set<string | null>();
  const topics = new Set<string>();
  for (const { row } of rows.sources) if (row.author !== undefined) speakers.add(whoId(row.author));
  for (const { row } of rows.relations) if ('speaker' in row.to) speakers.add(row.to.speaker);
  for (const { row } of rows.topics) if (row.broader !== undefined) topics.add(row.broader);
  for (const { row } of rows.statements) {
    speakers.add(row.by);
    for (const who of [...(row.to ?? []), ...(row.via ?? [])]) speakers.add(whoId(who));
    for (const { topic } of row.codings ?? []) topics.add(topic);
  }
  const unused = (table: 'speakers' | 'topics', used: ReadonlySet<string | null>) => {
    for (const { row, path } of rows[table] as readonly Row<Speaker | Topic>[])
      if (!used.has(row.id))
        report({ level: 'warning', path, row: row.id, message: 'is named nowhere', mend: `Is something not coded yet? Else take it out of “${table}”.` });
  };
  unused('speakers', speakers);
  unused('topics', topics);
}

/** Two rows that a picture would call the same. */
function checkNames<T extends { id: string }>(rows: readonly Row<T>[], field: keyof T & string, report: Report): void {
  const seen = new Map<string, string>();
  for (const { row, path } of rows) {
    const name = String(row[field]).trim().toLowerCase();
    const first = seen.get(name);
    if (first === undefined) seen.set(name, row.id);
    else
      report({
        level: 'warning',
        path: `${path}.${field}`,
        row: row.id,
        message: `is the same as that of “${first}”`,
        mend: 'Tell them apart by name, or make them one.'
      });
  }
}

/** The parts of a schema that say which fields it knows. */
interface Shape {
  readonly type?: string;
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly wrapped?: Shape;
  readonly item?: Shape;
}

/** Unknown fields are allowed; one that looks like a known field that is missing is probably a slip. */
function checkFields(shape: Shape, value: unknown, path: string, row: string | undefined, report: Report): void {
  if (shape.wrapped) return checkFields(shape.wrapped, value, path, row, report);
  if (shape.item && Array.isArray(value)) return value.forEach((one, i) => checkFields(shape.item!, one, join(path, i), row, report));
  if (!shape.entries || !isObject(value)) return;
  const missing = Object.keys(shape.entries).filter((field) => !(field in value));
  for (const [field, part] of Object.entries(value)) {
    const known = shape.entries[field];
    if (known) checkFields(known, part, join(path, field), row, report);
    else {
      const near = nearest(field, missing);
      if (near)
        report({
          level: 'warning',
          path: join(path, field),
          row,
          message: 'is no field of the format and is ignored',
          mend: `Did you mean “${near}”?`,
          nearest: near
        });
    }
  }
}
