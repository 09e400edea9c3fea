/** Which words stand beside a cell's marks: the longest chosen catchword that the free stretch holds. */
import type { MatrixMark } from '../analysis/matrixMarks';
import { catchword, plainRuns, runsOf, shorten, type Run } from '../analysis/wording';
import type { Statement } from '../corpus/types';
import { estimateWidth } from './networkText';

const SIZE = 12.5;
/** Catchwords are set in the serif's cut for small sizes, which runs wider than the sans that the estimate knows. */
const WIDER = 1.1;
/** A cut that is shorter than this many characters says too little. */
const SHORTEST_CUT = 16;
const CHARACTER = 6.2;

/** Width in px of words as they are drawn, quotation marks included. */
export function wordsWidth(runs: readonly Run[], rem: number): number {
  return estimateWidth(plainRuns(runs), SIZE * rem, 'sans') * WIDER;
}

/**
 * What of one statement fits into `room` px: the first catchword that does (they stand longest first), or where none was chosen a cut
 * of its words; null where nothing does.
 */
function fitting(statement: Statement, room: number, rem: number): readonly Run[] | null {
  for (const chosen of statement.catchwords ?? []) {
    const runs = [catchword({ ...statement, catchwords: [chosen] }, Infinity)!];
    if (wordsWidth(runs, rem) <= room) return runs;
  }
  const characters = Math.floor(room / (CHARACTER * rem));
  if (statement.catchwords?.length || characters < SHORTEST_CUT) return null;
  const cut = shorten(runsOf(statement), characters);
  return wordsWidth(cut, rem) <= room ? cut : null;
}

export interface FittedWords {
  readonly statement: Statement;
  readonly runs: readonly Run[];
  readonly width: number;
}

/**
 * The widest words of a lit mark in the cell that fit; the first mark's where several are as wide. Statements whose words stand
 * in the row already (`told`) are passed over.
 */
export function wordsFor(marks: readonly MatrixMark[], room: number, rem: number, told: ReadonlySet<string>): FittedWords | null {
  let best: FittedWords | null = null;
  for (const { statement, lit } of marks) {
    const runs = lit && !told.has(statement.id) ? fitting(statement, room, rem) : null;
    const width = runs ? wordsWidth(runs, rem) : 0;
    if (runs && width > (best?.width ?? 0)) best = { statement, runs, width };
  }
  return best;
}
