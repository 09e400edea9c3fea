/** Catchwords in the free stretches of a stave: over barlines forward, never back across one, never over a mark or other words. */
import { catchword, runsOf, shorten, type Run } from '../analysis/wording';
import type { Statement } from '../corpus/types';
import { estimateWidth } from './networkText';

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

/** The longest words of a statement that fit into `room` px: the editor's catchwords, else an honest cut; null where none fit. */
export function wordsWithin(statement: Statement, room: number, size: number): { runs: Run[]; width: number } | null {
  const longest = Math.floor(room / (size * 0.3));
  if (statement.catchwords?.length) {
    for (let most = longest; most > 0;) {
      const run = catchword(statement, most);
      if (!run) return null;
      const width = runsWidth([run], size);
      if (width <= room) return { runs: [run], width };
      most = run.text.length - 1;
    }
    return null;
  }
  for (let most = Math.min(longest, 48); most >= LEAST_CUT; most -= 4) {
    const runs = shorten(runsOf(statement), most);
    const width = runsWidth(runs, size);
    if (width <= room && width > 0) return { runs, width };
  }
  return null;
}

/**
 * Sets words beside the marks of one stave, which come by `x`. In each free stretch the mark before it speaks first, to its
 * right; what is left may serve the mark after it, to its left, within its own bar. Whoever already has words gives way.
 */
export function placeWords(places: readonly WordPlace[], { end, clear, size }: WordRoom): PlacedWords[] {
  const placed: PlacedWords[] = [];
  const spoken = new Set<string>();
  const set = (place: WordPlace, from: number, to: number, beside: 'after' | 'before'): number => {
    if (spoken.has(place.statement.id)) return from;
    const words = wordsWithin(place.statement, to - from, size);
    if (!words) return from;
    spoken.add(place.statement.id);
    const x = beside === 'after' ? from : to - words.width;
    placed.push({ statement: place.statement, runs: words.runs, x, width: words.width });
    return x + words.width;
  };
  for (let i = -1; i < places.length; i++) {
    const [before, after] = [places[i], places[i + 1]];
    const to = after ? after.x - clear : end;
    const from = before ? set(before, before.x + clear, to, 'after') : -Infinity;
    if (after) set(after, Math.max(from + size, after.barStart + size * 0.4), to, 'before');
  }
  return placed;
}
