/** Two speakers side by side, topic by topic, and what they say to each other. */
import type { RelationType, Topic } from '../corpus/types';
import type { Debate } from './debate';
import { passesLink } from './filter';
import type { MatrixInput } from './matrix';
import { countSide, marksOf, type MatrixMark } from './matrixMarks';
import { linksBetween } from './pick';

export type Pair = readonly [string, string];

export interface ComparedTopic {
  readonly topic: Topic;
  /** What each of the two says on it, in reading order; empty where there is nothing. */
  readonly sides: readonly [readonly MatrixMark[], readonly MatrixMark[]];
  /** `opposed`: one only for, the other only against. `together`: both only for, or both only against. Null where neither is plain. */
  readonly stand: 'opposed' | 'together' | null;
}

/** The one side that all lit marks with a side take, at least one of them certainly; null where they take none, or several, or a mixed or unclear one. */
function plainSide(marks: readonly MatrixMark[]): 'for' | 'against' | null {
  const [pro, contra] = [countSide(marks, 'for'), countSide(marks, 'against')];
  if (countSide(marks, 'mixed') + countSide(marks, 'unclear') > 0 || pro > 0 === contra > 0) return null;
  const side = pro > 0 ? 'for' : 'against';
  return marks.some(({ lit, mark }) => lit && mark.side === side && !mark.doubtful) ? side : null;
}

/** The topics that at least one of the two touches in what is drawn: first those both touch, each group by how much is said. O(statements). */
export function compareVoices({ debate, filter, drawn, shown }: MatrixInput, pair: Pair): ComparedTopic[] {
  const marks = drawn.filter(({ by }) => by !== null && pair.includes(by)).flatMap((statement) => marksOf(statement, filter, shown));
  const compared = debate.corpus.topics.map((topic) => {
    const of = (speaker: string) => marks.filter((mark) => mark.topic === topic.id && mark.statement.by === speaker);
    const sides = [of(pair[0]), of(pair[1])] as const;
    const [a, b] = [plainSide(sides[0]), plainSide(sides[1])];
    return { topic, sides, stand: a === null || b === null ? null : a === b ? ('together' as const) : ('opposed' as const) };
  });
  const both = ({ sides }: ComparedTopic) => Number(sides.every((side) => side.length > 0));
  const amount = ({ sides }: ComparedTopic) => sides[0].length + sides[1].length;
  return compared.filter((one) => amount(one) > 0).sort((a, b) => both(b) - both(a) || amount(b) - amount(a));
}

export interface KindCount {
  readonly type: RelationType;
  readonly count: number;
}

/** Kinds of link from one speaker to or of another, as far as link and statement pass; most frequent first. */
export function kindsBetween({ debate, filter, shown }: MatrixInput, [from, to]: Pair): KindCount[] {
  const counts = new Map<RelationType, number>();
  for (const link of linksBetween(debate, from, to))
    if (passesLink(link, filter) && shown.has(link.from.id)) counts.set(link.type, (counts.get(link.type) ?? 0) + 1);
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count);
}

/**
 * Two speakers worth comparing: who have most links with each other, of all or (with `speaker`) of one speaker's; without
 * links the two (or the other) with most words. Null where there are no two with words. O(links).
 */
export function clashingPair(debate: Debate, speaker: string | null): Pair | null {
  const most = [...debate.bySpeaker].sort((a, b) => b[1].length - a[1].length).map(([id]) => id);
  const place = new Map(most.map((id, index) => [id, index]));
  const counts = new Map<string, { pair: Pair; count: number }>();
  for (const { own, fromSpeaker, toSpeaker } of debate.links) {
    if (own || fromSpeaker === null || toSpeaker === null || !place.has(fromSpeaker) || !place.has(toSpeaker)) continue;
    if (speaker !== null && fromSpeaker !== speaker && toSpeaker !== speaker) continue;
    const pair = [fromSpeaker, toSpeaker].sort((a, b) => place.get(a)! - place.get(b)!) as [string, string];
    const key = pair.join('\n');
    counts.set(key, { pair, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const clash = [...counts.values()].sort((a, b) => b.count - a.count)[0]?.pair;
  if (clash) return speaker !== null && clash[1] === speaker ? [clash[1], clash[0]] : clash;
  const first = speaker ?? most[0];
  const second = most.find((id) => id !== first);
  return first !== undefined && second !== undefined ? [first, second] : null;
}
