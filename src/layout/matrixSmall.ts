/** The matrix as a small picture without words. */
import type { Matrix } from '../analysis/matrix';
import { sideMarks, type SidesMark } from './matrixCompact';

/** Marks of a cell at most: one for each of the two sides drawn. */
const MARKS = 2;
/** Centre to centre of two marks in a cell, in half heights of a mark; and what a mark needs with its line and the space around. */
const PITCH = 2.1;
const ROOM = 2.3;
const MOST = 4.2;

export interface PlacedSidesMark extends SidesMark {
  readonly x: number;
  readonly y: number;
}

export interface SmallMatrix {
  /** Half the height of a mark. */
  readonly radius: number;
  /** Heights of the lines beneath the rows. */
  readonly lines: readonly number[];
  readonly marks: readonly PlacedSidesMark[];
}

/** Places a matrix in `width` × `height` px: marks as large as lets none meet another or leave the picture. O(cells). */
export function placeSmallMatrix({ rows, columns }: Matrix, { width, height }: { width: number; height: number }): SmallMatrix {
  const across = width / Math.max(1, columns.length);
  const down = height / Math.max(1, rows.length);
  const radius = Math.min(MOST, across / (MARKS * ROOM), down / ROOM);
  const marks = rows.flatMap((row, i) =>
    columns.flatMap(({ topic }, j) => {
      const sides = sideMarks(row.cells.get(topic.id) ?? []);
      return sides.map((mark, k) => ({ ...mark, x: (j + 0.5) * across + (k - (sides.length - 1) / 2) * radius * PITCH, y: (i + 0.5) * down }));
    })
  );
  return { radius, lines: rows.map((_, i) => (i + 1) * down - 0.5), marks };
}
