/** Where the words of a query stand together: the shortest stretches that hold them. */
import type { Occurrence } from './resolve';
import type { Kind } from './vocabulary';

/** A stretch of occurrences in one text. */
export interface Window {
  readonly occurrences: readonly Occurrence[];
  readonly mask: number;
  /** Tokens from its first word to its last. */
  readonly span: number;
  /** How literally its words match: 2 for each exact term, 1 for each prefix. */
  readonly literal: number;
}

const LITERAL: Readonly<Record<Kind, number>> = { exact: 2, prefix: 1, fuzzy: 0 };

/** Number of terms in a mask. */
export function termsIn(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** The terms that any of the occurrences stands for. */
export const maskOf = (occurrences: readonly Occurrence[]): number => occurrences.reduce((mask, occurrence) => mask | occurrence.mask, 0);

function windowOf(occurrences: readonly Occurrence[]): Window {
  const literal = new Map<number, number>();
  for (const occurrence of occurrences) {
    for (let bits = occurrence.mask; bits !== 0; bits &= bits - 1) {
      const term = bits & -bits;
      literal.set(term, Math.max(literal.get(term) ?? 0, LITERAL[occurrence.kind]));
    }
  }
  const last = occurrences.at(-1)!;
  return {
    occurrences,
    mask: maskOf(occurrences),
    literal: [...literal.values()].reduce((sum, value) => sum + value, 0),
    span: last.token + last.span - occurrences[0]!.token
  };
}

/** Negative where `a` is the better place to show. */
export const compareWindows = (a: Window, b: Window): number => termsIn(b.mask) - termsIn(a.mask) || b.literal - a.literal || a.span - b.span;

/**
 * The windows of `occurrences` (ordered) that hold every term of `mask`, each as short as can be, none longer than `longest`
 * tokens; of those that overlap the better stands. O(occurrences · terms).
 */
export function shortestWindows(occurrences: readonly Occurrence[], mask: number, longest: number): Window[] {
  const found: Window[] = [];
  const terms = Array.from({ length: 32 - Math.clz32(mask) }, (_, i) => i).filter((i) => mask & (1 << i));
  const held = new Map(terms.map((term) => [term, 0]));
  const count = (occurrence: Occurrence, by: 1 | -1) => {
    for (const term of terms) if (occurrence.mask & (1 << term)) held.set(term, held.get(term)! + by);
  };
  const redundant = (occurrence: Occurrence) => terms.every((term) => !(occurrence.mask & (1 << term)) || held.get(term)! > 1);
  let from = 0;
  occurrences.forEach((occurrence, to) => {
    count(occurrence, 1);
    while (from < to && redundant(occurrences[from]!)) count(occurrences[from++]!, -1);
    if (terms.some((term) => held.get(term) === 0)) return;
    const first = occurrences[from]!;
    if (occurrence.token + occurrence.span - first.token > longest) return;
    const window = windowOf(occurrences.slice(from, to + 1));
    const last = found.at(-1);
    const overlaps = last && last.occurrences[0]!.token + last.span > first.token;
    if (!overlaps) found.push(window);
    else if (compareWindows(window, last) < 0) found[found.length - 1] = window;
  });
  return found;
}
