/**
 * Overlapping ranges over a text become flat segments, so that a text can be drawn from left to right and nothing is lost.
 * Offsets are UTF-16 code units, `start` included, `end` not.
 */
import type { Range } from '../corpus/quotes';

export interface Segment<R extends Range> extends Range {
  readonly text: string;
  /** The ranges that cover all of the segment, the longest (outermost) first; equals in the order they were given. */
  readonly covers: readonly R[];
}

const length = ({ start, end }: Range): number => end - start;

/** Outermost first: a longer range encloses a shorter one wherever they meet. */
const outermostFirst = <R extends Range>(ranges: readonly R[]): R[] => [...ranges].sort((a, b) => length(b) - length(a));

/**
 * Cuts `text` from `within.start` to `within.end` at every end of a range. The segments' texts joined are that text; each carries exactly
 * the ranges that cover it. Ranges of no length or outside the window leave no trace. O(n log n + segments × depth).
 */
export function segmentsOf<R extends Range>(text: string, ranges: readonly R[], within: Range = { start: 0, end: text.length }): Segment<R>[] {
  const touching = outermostFirst(ranges.filter((range) => length(range) > 0 && range.start < within.end && range.end > within.start));
  const cuts = new Set([within.start, within.end]);
  for (const { start, end } of touching) cuts.add(Math.max(start, within.start)).add(Math.min(end, within.end));
  const places = [...cuts].sort((a, b) => a - b);
  const rank = new Map(touching.map((range, index) => [range, index]));
  const opening = [...touching].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: R[] = [];
  const segments: Segment<R>[] = [];
  for (const [index, start] of places.slice(0, -1).entries()) {
    const end = places[index + 1]!;
    open = open.filter((range) => range.end > start);
    const before = open.length;
    while (next < opening.length && opening[next]!.start <= start) open.push(opening[next++]!);
    if (open.length > before) open.sort((a, b) => rank.get(a)! - rank.get(b)!);
    segments.push({ start, end, text: text.slice(start, end), covers: [...open] });
  }
  return segments;
}

/**
 * A track for each range, so that the lines under overlapping ranges never fall on each other: 0 next to the text, one
 * further out than everything shorter that it overlaps. Whole ranges keep one track. O(segments × depth).
 */
export function tracksOf<R extends Range>(segments: readonly Segment<R>[]): Map<R, number> {
  const inner = new Map<R, Set<R>>();
  for (const { covers } of segments)
    for (const [index, range] of covers.entries()) {
      const within = inner.get(range) ?? new Set<R>();
      inner.set(range, within);
      const next = covers[index + 1];
      if (next) within.add(next);
    }
  const tracks = new Map<R, number>();
  const trackOf = (range: R): number => {
    const known = tracks.get(range);
    if (known !== undefined) return known;
    const track = Math.max(-1, ...[...inner.get(range)!].map(trackOf)) + 1;
    tracks.set(range, track);
    return track;
  };
  for (const range of inner.keys()) trackOf(range);
  return tracks;
}

const BREAK = /\r?\n[ \t]*(?:\r?\n[ \t]*)+/g;

/** The paragraphs of a text: the stretches between empty lines. What lies between them is white space and nothing else. */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(BREAK)) {
    paragraphs.push({ start, end: index });
    start = index + gap.length;
  }
  paragraphs.push({ start, end: text.length });
  return paragraphs.filter((paragraph) => text.slice(paragraph.start, paragraph.end).trim() !== '');
}
