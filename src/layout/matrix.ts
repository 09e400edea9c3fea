/** The matrix at a desk: column widths, headings, marks that wrap in their cells, words that run on over empty ones. */
import type { ArrangedMatrix, MatrixRow } from '../analysis/matrix';
import type { DrawnMark } from '../analysis/matrixMarks';
import type { MatrixCells } from '../analysis/matrixOrder';
import { CELL_PAD, columnsForWords, PITCH, placeHeads } from './matrixColumns';
import type { MatrixBox, PlacedCell, PlacedColumn, PlacedFrame, PlacedMark, PlacedMatrix, PlacedRow, PlacedWords } from './matrixTypes';
import { fittingWords, widestWords } from './matrixWords';
import { breakLines, estimateWidth } from './text';

const NAME_SIZE = 12.5;
const NAME_LINE = 13;
const NAME_GAP = 16;
/** Room for names, px; longer ones break. The least is what the controls above them need. */
const NAMES = { least: 116, most: 152 };
const TOTAL = 44;
/** The least height of the headings: that of the three lines of controls in their corner, px. */
const CORNER = 76;
/** The least height of a row: a name is a target of 24 px, and there is the line beneath. */
const ROW = 25;
/** Rows grow by up to this much where there is height to spare. */
const ROW_SPARE = 11;
/** The two rows of totals, lines included. */
const FOOT = 50;
/** Headings and totals stay in view while they leave rows this share of the box. */
const ROWS_SHARE = 0.6;
const MARK_LINE = 10.5;
const RADIUS = 4.5;
/** Free px between marks and words, and between words and the next mark. */
const WORD_GAP = 5;

/** A filled cell, whatever the filter: where its marks stand, and by mark the words that would find room behind them. */
export interface DeskCell {
  readonly topic: string;
  readonly placed: readonly PlacedMark[];
  readonly fitting: readonly (PlacedWords | null)[];
}

export interface DeskRow extends PlacedRow {
  /** By column; null is silence. */
  readonly cells: readonly (DeskCell | null)[];
}

export interface DeskMatrix extends PlacedMatrix {
  readonly rows: readonly DeskRow[];
}

const nameWidth = (name: string, rem: number): number => estimateWidth(name, NAME_SIZE * rem, 'strong');

/** How many marks stand side by side in a column, and how many lines that makes of `count`. */
const perLine = (width: number, rem: number): number => Math.max(1, Math.floor((width - 2 * CELL_PAD * rem + 0.5) / (PITCH * rem)));

/** Marks in lines as even as they can be, centred between top and bottom of the row. */
function placeMarks(marks: readonly DrawnMark[], width: number, height: number, rem: number): PlacedMark[] {
  const lines = Math.ceil(marks.length / perLine(width, rem));
  const inLine = Math.ceil(marks.length / lines);
  return marks.map(({ statement, mark }, i) => ({
    ...mark,
    statement,
    x: (CELL_PAD + PITCH / 2 + (i % inLine) * PITCH) * rem,
    y: height / 2 + (Math.floor(i / inLine) - (lines - 1) / 2) * MARK_LINE * rem
  }));
}

function placeCells(row: MatrixCells, columns: readonly PlacedColumn[], end: number, height: number, rem: number): (DeskCell | null)[] {
  return columns.map(({ topic, x, width }, i) => {
    const marks = row.cells.get(topic.id);
    if (!marks) return null;
    const placed = placeMarks(marks, width, height, rem);
    const from = Math.max(...placed.map((mark) => mark.x)) + (PITCH / 2 + WORD_GAP) * rem;
    const next = columns.slice(i + 1).find((other) => row.cells.has(other.topic.id));
    const room = (next?.x ?? end) - x - from - WORD_GAP * rem;
    const fitting = marks.map(({ statement }) => {
      const words = fittingWords(statement, room, rem);
      return words && { ...words, x: from };
    });
    return { topic: topic.id, placed, fitting };
  });
}

/**
 * What stands in the cells of a placed row when the filter lets through what is lit in `row`, by column; null is silence. Nothing moves: each
 * mark keeps its place, and of the words that find room the widest lit ones stand, each statement's once in the row. O(marks).
 */
export function lightCells(line: DeskRow, row: MatrixRow): (PlacedCell | null)[] {
  const told = new Set<string>();
  return line.cells.map((cell) => {
    if (!cell) return null;
    const marks = row.cells.get(cell.topic)!;
    const words = widestWords(cell.fitting, marks, told);
    if (words) told.add(words.statement.id);
    return { topic: cell.topic, marks, placed: cell.placed, lit: marks.map(({ lit }) => lit), count: null, words };
  });
}

/** What a row needs for the lines of its fullest cell and of its name, px. */
function rowHeight(row: MatrixCells, columns: readonly PlacedColumn[], nameRoom: number, rem: number): number {
  const markLines = Math.max(...columns.map(({ topic, width }) => Math.ceil((row.cells.get(topic.id)?.length ?? 0) / perLine(width, rem))));
  const nameLines = breakLines(row.voice.name, nameRoom, (text) => nameWidth(text, rem)).length;
  return Math.max(ROW, markLines * MARK_LINE + 5, nameLines * NAME_LINE + 3) * rem;
}

/** Below this width, px, the matrix takes its phone form even where that of a desk would fit. */
const PHONE = 640;

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Widths of names, columns and totals in `width` px, and the headings' texts; at the narrowest they are wider than that. Names give way before columns do not fit. */
function deskWidths(matrix: ArrangedMatrix, width: number, rem: number) {
  const longest = Math.max(0, ...matrix.rows.map(({ voice }) => nameWidth(voice.name, rem)));
  const wanted = Math.min(Math.max(longest, NAMES.least * rem), NAMES.most * rem);
  const totals = TOTAL * rem;
  const most = matrix.columns.map(({ topic }) => Math.max(...matrix.rows.map((row) => row.cells.get(topic.id)?.length ?? 0)));
  const labels = matrix.columns.map(({ topic }) => topic.label);
  const columns = (names: number) => columnsForWords(labels, most, width - names - totals, totals / 2, rem);
  const lacking = Math.max(0, sum(columns(wanted + NAME_GAP * rem)) + wanted + NAME_GAP * rem + totals - width);
  const names = Math.max(NAMES.least * rem, wanted - lacking) + NAME_GAP * rem;
  const widths = columns(names);
  return { names, totals, labels, widths, end: names + sum(widths) };
}

/** Whether the matrix is to take its phone form in `width` px: on a phone, and where that of a desk would not fit. O(cells). */
export function isCompact(matrix: ArrangedMatrix, { width, rem }: Pick<MatrixBox, 'width' | 'rem'>): boolean {
  if (width < PHONE) return true;
  const { end, totals } = deskWidths(matrix, width, rem);
  return end + totals > width + 0.5; // what is shared out equally does not add up to the last digit
}

/**
 * Places what is drawn in a box; `lightCells` tells what of it is lit. Rows are as high as their fullest cell and their name need, and share some of the height to spare; the whole may be wider than the
 * box, when not even wrapped marks fit. O(cells).
 */
export function placeMatrix(matrix: ArrangedMatrix, { width, height: inHeight, rem }: MatrixBox): DeskMatrix {
  const { names, totals, labels, widths, end } = deskWidths(matrix, width, rem);
  const { heads, height: needed } = placeHeads(labels, widths, totals / 2, rem);
  const height = Math.max(needed, CORNER * rem);
  const lefts = widths.map((_, i) => names + sum(widths.slice(0, i)));
  const columns = matrix.columns.map(({ topic }, i) => ({ topic, x: lefts[i]!, width: widths[i]!, label: labels[i]!, ...heads[i]! }));
  const needs = matrix.rows.map((row) => rowHeight(row, columns, names - NAME_GAP * rem, rem));
  const free = inHeight - height - FOOT * rem - sum(needs);
  const more = Math.min(Math.max(0, Math.floor(free / Math.max(1, needs.length))), ROW_SPARE * rem);
  const frame: PlacedFrame = { compact: false, nameWidth: names, totalWidth: totals, radius: RADIUS * rem, columns };
  const rows = matrix.rows.map((row, i): DeskRow => {
    const tall = needs[i]! + more;
    return { frame, row, name: row.voice.name, height: tall, cells: placeCells(row, columns, end, tall, rem) };
  });
  return { ...frame, headHeight: height, width: end + totals, rows };
}

/** Whether headings and totals may stay in view while the rows scroll in a box of `height` px (0: the page scrolls instead, and nothing needs to). */
export const headsStay = ({ headHeight }: PlacedMatrix, height: number, rem: number): boolean => headHeight + FOOT * rem <= (1 - ROWS_SHARE) * height;
