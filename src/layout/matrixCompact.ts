/** The matrix on a phone: narrow columns of one size, short names, slanted headings, marks with a number. */
import type { ArrangedMatrix, MatrixRow } from '../analysis/matrix';
import type { MatrixMark } from '../analysis/matrixMarks';
import { SIDES, type Mark } from '../analysis/marks';
import { estimateWidth } from './text';
import type { MatrixBox, PlacedCell, PlacedColumn, PlacedFrame, PlacedMatrix } from './matrixTypes';

const COLUMN = 27;
const ROW = 30;
const TOTAL = 34;
const NAMES = { least: 72, most: 104 };
const LABEL_SIZE = 12.5;
const RADIUS = 4.5;
const PITCH = 10;
/** Up to this many statements have a mark each; more have one for each side, and a number. */
const EACH = 2;
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

function placeCell(topic: string, marks: readonly MatrixMark[] | undefined, rem: number): PlacedCell | null {
  if (!marks) return null;
  const each = marks.length <= EACH;
  const drawn = each ? marks.map(({ statement, mark, lit }) => ({ ...mark, lit, statement })) : sideMarks(marks).map((mark) => ({ ...mark, statement: null }));
  const placed = drawn.map(({ side, doubtful, statement }, i) => ({
    side,
    doubtful,
    statement,
    x: (COLUMN / 2 + (i - (drawn.length - 1) / 2) * PITCH) * rem,
    y: (each ? ROW / 2 : ROW / 2 - 6) * rem
  }));
  const lit = marks.filter((mark) => mark.lit).length;
  return { topic, marks, placed, lit: drawn.map((mark) => mark.lit), count: each || lit === 0 ? null : lit, words: null };
}

/** What stands in the cells of a row in the light of the filter, by column; null is silence. */
export const compactCells = (row: MatrixRow, columns: readonly PlacedColumn[], rem: number): (PlacedCell | null)[] =>
  columns.map(({ topic }) => placeCell(topic.id, row.cells.get(topic.id), rem));

/** Places a matrix for a narrow screen. `names` and `labels` are short forms, by row and by column. Names never take more than 45 % of the width. */
export function placeCompact(matrix: ArrangedMatrix, names: readonly string[], labels: readonly string[], { width, rem }: MatrixBox): PlacedMatrix {
  const longest = Math.max(0, ...names.map((name) => estimateWidth(name, LABEL_SIZE * rem, 'strong'))) + 6 * rem;
  const nameWidth = Math.min(Math.max(longest, NAMES.least * rem), NAMES.most * rem, 0.45 * width);
  const labelWidths = labels.map((label) => estimateWidth(label, LABEL_SIZE * rem, 'strong'));
  const columns = matrix.columns.map(({ topic }, i) => ({
    topic,
    x: nameWidth + i * COLUMN * rem,
    width: COLUMN * rem,
    label: labels[i]!,
    top: 0,
    room: labelWidths[i]!
  }));
  const frame: PlacedFrame = { compact: true, nameWidth, totalWidth: TOTAL * rem, radius: RADIUS * rem, columns };
  return {
    ...frame,
    headHeight: Math.max(0, ...labelWidths) * RISE + 16 * rem,
    width: nameWidth + columns.length * COLUMN * rem + TOTAL * rem,
    rows: matrix.rows.map((row, i) => ({ frame, row, name: names[i]!, height: ROW * rem }))
  };
}
