/** Catchwords in the free stretches of a stave: over barlines forward, never back across one, never over a mark or other words. */
import { catchword, runsOf, shorten, type Run } from '../analysis/wording';
import type { Statement } from '../corpus/types';
import { estimateWidth } from './text';

export interface WordPlace {
  readonly statement: Statement;
  /** Middle of the mark. */
  readonly x: number;
  /** Where its bar begins: words before the mark stay right of it. */
  readonly barStart: number;
}

export interface PlacedWords {
  readonly statement: Statement;
  readonly runs: readonly Run[];
  /** Left edge and estimated width, px. */
  readonly x: number;
  readonly width: number;
}

export interface WordRoom {
  /** Right edge of the system. */
  readonly end: number;
  /** Half a mark with the space after it. */
  readonly clear: number;
  /** Letters' size. */
  readonly size: number;
}

/** Catchwords are set at the optical size of small print, whose letters are wider (measured: 1.04 to 1.14 times). */
const SMALL_PRINT = 1.12;

/** Width of words as they are shown, quotation marks included. */
const runsWidth = (runs: readonly Run[], size: number): number =>
  runs.reduce((sum, { text, quoted }) => sum + estimateWidth(quoted ? `“${text}”` : text, size, 'serif'), 0) * SMALL_PRINT + 2;

/** Below this many letters a cut of somebody's words says too little. */
const LEAST_CUT = 14;

/** The first of the editor's catchwords that fits into `room` px, else an honest cut of the words where nobody chose any; null where none fit. */
export function wordsWithin(statement: Statement, room: number, size: number): { runs: Run[]; width: number } | null {
  for (const chosen of statement.catchwords ?? []) {
    const runs = [catchword({ ...statement, catchwords: [chosen] }, Infinity)!];
    const width = runsWidth(runs, size);
    if (width <= room) return { runs, width };
  }
  if (statement.catchwords?.length) return null;
  const longest = Math.floor(room / (size * 0.3));
  for (let most = Math.min(longest, 48); most >= LEAST_CUT; most -= 4) {
    const runs = shorten(runsOf(statement), most);
    const width = runsWidth(runs, size);
    if (width <= room && width > 0) return { runs, width };
  }
  return null;
}

/**
 * Sets words beside the marks of one stave, which come by `x`: to the right of a mark where its longest words fit there,
 * else to its left, within its own bar, in what the mark before it has left free.
 */
export function placeWords(places: readonly WordPlace[], { end, clear, size }: WordRoom): PlacedWords[] {
  const placed: PlacedWords[] = [];
  let taken = -Infinity; // right edge of the marks and words so far
  for (const [i, { statement, x, barStart }] of places.entries()) {
    const next = places[i + 1];
    const before = wordsWithin(statement, x - clear - Math.max(taken + size, barStart + size * 0.4), size);
    const after = wordsWithin(statement, (next ? next.x - clear : end) - (x + clear), size);
    taken = x + clear;
    if (after && after.width >= (before?.width ?? 0)) {
      placed.push({ statement, ...after, x: x + clear });
      taken += after.width;
    } else if (before) placed.push({ statement, ...before, x: x - clear - before.width });
  }
  return placed;
}
