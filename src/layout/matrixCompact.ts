/** The matrix on a phone, and wherever that of a desk does not fit: narrow columns of one size, short names, slanted headings, marks with a number. */
import type { ArrangedMatrix, MatrixRow } from '../analysis/matrix';
import type { MatrixMark } from '../analysis/matrixMarks';
import { SIDES, type Mark } from '../analysis/marks';
import { estimateWidth } from './text';
import type { MatrixBox, PlacedCell, PlacedColumn, PlacedFrame, PlacedMatrix } from './matrixTypes';

/** Widths of a column, px: the usual one, and what it gives up or takes so that the whole fills its room. The least is a target of 24 px. */
const COLUMN = { least: 24, usual: 27, most: 56 };
const ROW = 30;
const TOTAL = 34;
/** Room for names, px: `usual` is the most while columns are narrow, `tight` what is left where that keeps the whole from scrolling. */
const NAMES = { least: 72, tight: 88, usual: 104, most: 152 };
/** The whole may take this much of the padding behind it before it scrolls, px. */
const EDGE = 16;
const LABEL_SIZE = 12.5;
const RADIUS = 4.5;
const PITCH = 10;
/** Free px in a column beside its marks. */
const BESIDE = 4;
/** Marks over a number: sides beyond these are not drawn, but counted. */
const SIDES_DRAWN = 2;
/** Headings rise at 60 degrees. */
const RISE = Math.sin(Math.PI / 3);

const isLit = (group: readonly MatrixMark[]): boolean => group.some(({ lit }) => lit);

/** A mark that stands for all that a cell has on a side. */
export interface SidesMark extends Mark {
  readonly lit: boolean;
}

/**
 * One mark for each side that the cell takes, most frequent first, “no side” last; doubtful where all of the side are, lit where one is.
 * Where there are too many sides, those that the filter lets fall are left out first: a number never stands under faded marks alone.
 */
export function sideMarks(marks: readonly MatrixMark[]): SidesMark[] {
  const sides = SIDES.map((side) => marks.filter(({ mark }) => mark.side === side)).filter((group) => group.length > 0);
  sides.sort((a, b) => Number(a[0]!.mark.side === 'none') - Number(b[0]!.mark.side === 'none') || b.length - a.length);
  const drawn = [...sides.filter(isLit), ...sides.filter((group) => !isLit(group))].slice(0, SIDES_DRAWN);
  return sides
    .filter((group) => drawn.includes(group))
    .map((group) => {
      const told = isLit(group) ? group.filter(({ lit }) => lit) : group;
      return { side: group[0]!.mark.side, doubtful: told.every(({ mark }) => mark.doubtful), lit: isLit(group) };
    });
}

/** As many statements as stand side by side have a mark each; more have one for each side, and a number. */
function placeCell({ topic: { id: topic }, width }: PlacedColumn, marks: readonly MatrixMark[] | undefined, rem: number): PlacedCell | null {
  if (!marks) return null;
  const each = marks.length <= Math.floor((width / rem - BESIDE) / PITCH);
  const drawn = each ? marks.map(({ statement, mark, lit }) => ({ ...mark, lit, statement })) : sideMarks(marks).map((mark) => ({ ...mark, statement: null }));
  const placed = drawn.map(({ side, doubtful, statement }, i) => ({
    side,
    doubtful,
    statement,
    x: width / 2 + (i - (drawn.length - 1) / 2) * PITCH * rem,
    y: (each ? ROW / 2 : ROW / 2 - 6) * rem
  }));
  const lit = marks.filter((mark) => mark.lit).length;
  return { topic, marks, placed, lit: drawn.map((mark) => mark.lit), count: each || lit === 0 ? null : lit, words: null };
}

/** What stands in the cells of a row in the light of the filter, by column; null is silence. */
export const compactCells = (row: MatrixRow, columns: readonly PlacedColumn[], rem: number): (PlacedCell | null)[] =>
  columns.map((column) => placeCell(column, row.cells.get(column.topic.id), rem));

/** Widths of names and columns in `width` px and `edge` px of padding, for names as wide as `longest` and `count` columns; all in px at text size 1. */
function shareWidth(longest: number, count: number, width: number, edge: number): { names: number; column: number } {
  const room = width - TOTAL;
  const most = Math.min(Math.max(NAMES.usual, room - count * COLUMN.usual), NAMES.most, 0.45 * width);
  const wanted = Math.min(Math.max(longest, NAMES.least), most);
  const left = room + edge - count * COLUMN.least;
  if (left < Math.min(wanted, NAMES.tight)) return { names: wanted, column: COLUMN.usual }; // it scrolls in any case
  const names = Math.min(wanted, left);
  return { names, column: Math.min(Math.max((room - names) / Math.max(1, count), COLUMN.least), COLUMN.most) };
}

/**
 * Places a matrix in narrow room. `names` and `labels` are short forms, by row and by column. Names never take more than 45 % of the width.
 * The whole fills the width, and may be up to 16 px wider where that keeps it from scrolling.
 */
export function placeCompact(matrix: ArrangedMatrix, names: readonly string[], labels: readonly string[], { width, rem }: MatrixBox): PlacedMatrix {
  const longest = Math.max(0, ...names.map((name) => estimateWidth(name, LABEL_SIZE, 'strong'))) + 6;
  const shared = shareWidth(longest, matrix.columns.length, width / rem, EDGE / rem);
  const nameWidth = shared.names * rem;
  const column = shared.column * rem;
  const labelWidths = labels.map((label) => estimateWidth(label, LABEL_SIZE * rem, 'strong'));
  const columns = matrix.columns.map(({ topic }, i) => ({ topic, x: nameWidth + i * column, width: column, label: labels[i]!, top: 0, room: labelWidths[i]! }));
  const frame: PlacedFrame = { compact: true, nameWidth, totalWidth: TOTAL * rem, radius: RADIUS * rem, columns };
  return {
    ...frame,
    headHeight: Math.max(0, ...labelWidths) * RISE + 16 * rem,
    width: nameWidth + columns.length * column + TOTAL * rem,
    rows: matrix.rows.map((row, i) => ({ frame, row, name: names[i]!, height: ROW * rem }))
  };
}
