/** Where the arrow keys lead on the timeline. */
import type { PlacedMark, Score } from './timelineScore';

export type Direction = 'next' | 'previous' | 'up' | 'down' | 'first' | 'last';

/**
 * The mark to go to from `id` (from the first one where it is not drawn): in the order of the picture, or to the nearest
 * mark on the next voice above or below that has one, in the neighbouring system at the edge. Only marks that `open` lets
 * through are met. Stays where there is nowhere to go. O(marks).
 */
export function walkTo(score: Score, id: string | null, direction: Direction, open: (statement: string) => boolean): PlacedMark | null {
  const marks = score.marks.filter(({ statement }) => statement.id === id || open(statement.id));
  const at = marks.findIndex(({ statement }) => statement.id === id);
  const here = marks[at];
  if (!here || direction === 'first') return marks[0] ?? null;
  if (direction === 'last') return marks.at(-1)!;
  if (direction === 'next') return marks[at + 1] ?? here;
  if (direction === 'previous') return marks[at - 1] ?? here;
  const sign = direction === 'down' ? 1 : -1;
  const beyond = marks.filter(({ y }) => (y - here.y) * sign > 1);
  if (beyond.length === 0) return here;
  const nearestY = beyond.reduce((best, { y }) => ((y - best) * sign < 0 ? y : best), beyond[0]!.y);
  const lane = beyond.filter(({ y }) => y === nearestY);
  return lane.reduce((best, mark) => (Math.abs(mark.x - here.x) < Math.abs(best.x - here.x) ? mark : best));
}
