/**
 * The matrix with places, px from the top left of whatever holds the thing. `rem` is the reader's text size as a factor.
 * Rows and columns are placed for what is drawn; what stands in their cells follows the filter.
 */
import type { MatrixMark } from '../analysis/matrixMarks';
import type { MatrixCells } from '../analysis/matrixOrder';
import type { Run } from '../analysis/wording';
import type { Mark } from '../analysis/marks';
import type { Statement, Topic } from '../corpus/types';

/** The room there is: width and height in px, text size as a factor of 16 px. */
export interface MatrixBox {
  readonly width: number;
  /** What the whole picture may take up to be seen at once; 0 where it does not matter. */
  readonly height: number;
  readonly rem: number;
}

/** A mark inside its cell; on a phone one may stand for several statements, and then names none. */
export interface PlacedMark extends Mark {
  readonly x: number;
  readonly y: number;
  readonly statement: Statement | null;
}

/** Words that run on from a cell's marks over the empty cells behind them. */
export interface PlacedWords {
  readonly statement: Statement;
  readonly runs: readonly Run[];
  readonly x: number;
  readonly width: number;
}

/** A filled cell in the light of the filter. */
export interface PlacedCell {
  readonly topic: string;
  readonly marks: readonly MatrixMark[];
  readonly placed: readonly PlacedMark[];
  /** Whether the filter lets a placed mark through, by mark. */
  readonly lit: readonly boolean[];
  /** How many statements, where not each has a mark of its own. */
  readonly count: number | null;
  readonly words: PlacedWords | null;
}

export interface PlacedColumn {
  readonly topic: Topic;
  readonly x: number;
  readonly width: number;
  /** What the heading says: the label, or a short form of it. */
  readonly label: string;
  /** Top of the heading from the top of the head, and the width it may take. */
  readonly top: number;
  readonly room: number;
}

/** What all rows share. */
export interface PlacedFrame {
  /** Phone form: short names, slanted headings, marks with a number. */
  readonly compact: boolean;
  readonly nameWidth: number;
  readonly totalWidth: number;
  /** Half the height of a mark. */
  readonly radius: number;
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedRow {
  readonly frame: PlacedFrame;
  readonly row: MatrixCells;
  /** The name, or a short form of it. */
  readonly name: string;
  readonly height: number;
}

export interface PlacedMatrix extends PlacedFrame {
  readonly headHeight: number;
  /** Of the whole, names and totals included. May exceed the room: then it scrolls. */
  readonly width: number;
  readonly rows: readonly PlacedRow[];
}
