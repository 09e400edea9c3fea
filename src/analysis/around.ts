/** What stands around a statement in its source: the text before and after, with the neighbours that are coded. */
import type { Statement } from '../corpus/types';
import type { Debate } from './debate';

/** A stretch of the source's text. */
export interface Stretch {
  readonly text: string;
  /** Belongs to the statement itself. */
  readonly own: boolean;
  /** The neighbour it belongs to; where neighbours overlap, the one that starts last. */
  readonly neighbour: Statement | null;
}

export interface Around {
  readonly stretches: readonly Stretch[];
  /** The text goes on before the first stretch, and after the last. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Longest stretch of the statement's own words that is shown whole here: they stand in full above. */
const OWN_ROOM = 240;

/** The nearest place at or after `at` where a word begins; at most `limit`. */
function wordStart(text: string, at: number, limit: number): number {
  if (at <= 0) return 0;
  const gap = text.slice(at - 1, limit).search(/\s/);
  return gap < 0 ? limit : at + gap;
}

/** The nearest place at or before `at` where a word ends; at least `limit`. */
function wordEnd(text: string, at: number, limit: number): number {
  if (at >= text.length) return text.length;
  for (let i = at; i > limit; i--) if (/\s/.test(text[i]!)) return i;
  return limit;
}

/** Leaves out the middle of a long stretch, at word boundaries. */
function shortenMiddle(text: string): string {
  if (text.length <= OWN_ROOM) return text;
  const half = OWN_ROOM / 2 - 20;
  const head = text.slice(0, wordEnd(text, half, 0)).trimEnd();
  const tail = text.slice(wordStart(text, text.length - half, text.length)).trimStart();
  return `${head} […] ${tail}`;
}

/**
 * The surroundings, about `room` characters on each side, cut between words. Null for a statement that cannot be placed: an
 * orphan, or one whose source has no text. O(statements of the source).
 */
export function aroundOf(debate: Debate, statement: Statement, room = 160): Around | null {
  const text = debate.source.get(statement.source)?.text;
  const selectors = statement.selectors ?? [];
  if (text === undefined || selectors.length === 0 || debate.orphans.has(statement.id)) return null;
  const first = Math.min(...selectors.map(({ start }) => start));
  const last = Math.max(...selectors.map(({ end }) => end));
  const from = wordStart(text, first - room, first);
  const to = wordEnd(text, last + room, last);

  const neighbours = (debate.bySource.get(statement.source) ?? [])
    .filter((other) => other !== statement && !debate.orphans.has(other.id))
    .flatMap((other) => (other.selectors ?? []).map(({ start, end }) => ({ start, end, other })))
    .filter(({ start, end }) => start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of [...selectors, ...neighbours]) for (const edge of [start, end]) if (edge > from && edge < to) edges.add(edge);
  const places = [...edges].sort((a, b) => a - b);

  const stretches: Stretch[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [start, end] = [places[i]!, places[i + 1]!];
    const own = selectors.some((selector) => selector.start <= start && selector.end >= end);
    const cover = own ? [] : neighbours.filter((n) => n.start <= start && n.end >= end).sort((a, b) => b.start - a.start);
    const neighbour = cover[0]?.other ?? null;
    const before = stretches.at(-1);
    const piece = text.slice(start, end);
    if (before && before.own === own && before.neighbour === neighbour) stretches[stretches.length - 1] = { ...before, text: before.text + piece };
    else stretches.push({ text: piece, own, neighbour });
  }
  return {
    stretches: stretches.map((stretch) => (stretch.own ? { ...stretch, text: shortenMiddle(stretch.text) } : stretch)),
    cutBefore: from > 0,
    cutAfter: to < text.length
  };
}
