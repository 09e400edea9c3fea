/** Long silences: where the line of dates breaks. */
import { bisectLeft } from 'd3';
import type { DateSpan } from '../corpus/dates';
import { daysBetween } from '../corpus/dates';

/** A silence shorter than this many days never breaks the line. */
export const SHORTEST_SILENCE = 14;
/** A silence must be longer than this many times the median of the other gaps. */
export const TIMES_THE_MEDIAN = 4;

/** Median of ascending values, one of which is left out; 0 where nothing else is there. */
function medianWithout(sorted: readonly number[], value: number): number {
  const left = bisectLeft(sorted, value);
  const at = (place: number) => sorted[place < left ? place : place + 1]!;
  const length = sorted.length - 1;
  const middle = Math.floor(length / 2);
  if (length === 0) return 0;
  return length % 2 === 1 ? at(middle) : (at(middle - 1) + at(middle)) / 2;
}

/**
 * Which gaps, in days, are long silences: longer than two weeks, and than four times the median of the other gaps. So two
 * texts half a year apart are parted, and a monthly column is not parted twelve times. O(n log n).
 */
export function longSilences(gaps: readonly number[]): boolean[] {
  const sorted = [...gaps].sort((a, b) => a - b);
  return gaps.map((gap) => gap > SHORTEST_SILENCE && gap > TIMES_THE_MEDIAN * medianWithout(sorted, gap));
}

/** The earliest and the latest day that a date names; a date that is open at one end names the day at its other end. */
export function dayRange(span: DateSpan): readonly [first: string, last: string] {
  return [(span.first ?? span.last)!, (span.last ?? span.first)!];
}

/** Days between spans in their order: from the last day so far to the next first one; 0 where they touch or overlap. */
export function gapsBetween(spans: readonly DateSpan[]): number[] {
  let last = '';
  return spans.flatMap((span, i) => {
    const [first, end] = dayRange(span);
    const gap = i === 0 ? [] : [Math.max(0, daysBetween(last, first))];
    if (end > last) last = end;
    return gap;
  });
}
