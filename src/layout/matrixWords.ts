/** Which words stand beside a cell's marks: the longest chosen catchword that the free stretch holds. */
import type { MatrixMark } from '../analysis/matrixMarks';
import { catchword, plainRuns, runsOf, shorten, type Run } from '../analysis/wording';
import type { Statement } from '../corpus/types';
import { estimateWidth } from './text';

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

export interface FittedWords {
  readonly statement: Statement;
  readonly runs: readonly Run[];
  readonly width: number;
}

/**
 * What of one statement fits into `room` px: the first catchword that does (they stand longest first), or where none was chosen a cut
 * of its words; null where nothing does.
 */
export function fittingWords(statement: Statement, room: number, rem: number): FittedWords | null {
  const fitted = (runs: readonly Run[]) => ({ statement, runs, width: wordsWidth(runs, rem) });
  for (const chosen of statement.catchwords ?? []) {
    const words = fitted([catchword({ ...statement, catchwords: [chosen] }, Infinity)!]);
    if (words.width <= room) return words;
  }
  const characters = Math.floor(room / (CHARACTER * rem));
  if (statement.catchwords?.length || characters < SHORTEST_CUT) return null;
  const cut = fitted(shorten(runsOf(statement), characters));
  return cut.width <= room ? cut : null;
}

/**
 * The widest of what fits (by mark) that is words of a lit mark; the first mark's where several are as wide. Statements whose words
 * stand in the row already (`told`) are passed over.
 */
export function widestWords<W extends FittedWords>(fitting: readonly (W | null)[], marks: readonly MatrixMark[], told: ReadonlySet<string>): W | null {
  let best: W | null = null;
  for (const [i, words] of fitting.entries()) if (words && marks[i]!.lit && !told.has(words.statement.id) && words.width > (best?.width ?? 0)) best = words;
  return best;
}
