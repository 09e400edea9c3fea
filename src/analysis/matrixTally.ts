/** What is shown on each topic, counted by side and by voice. */
import type { Topic } from '../corpus/types';
import type { Shown } from './finding';
import { markOf, type Side } from './marks';
import { isLit } from './matrixMarks';

type BySide<T> = Readonly<Record<'for' | 'against', T>>;

export interface TopicTally {
  readonly topic: Topic;
  /** Statements that touch the topic. */
  readonly total: number;
  readonly sides: Readonly<Record<Side, number>>;
  /** Who is for and who is against, doubtful ones included; `''` is nobody known. */
  readonly voices: BySide<ReadonlySet<string>>;
  /** How many statements of a known voice are certainly for, and certainly against. */
  readonly certain: BySide<ReadonlyMap<string, number>>;
}

/** Several rules ask for the tallies of one and the same debate as shown: they are counted once, and kept as long as that is. */
const counted = new WeakMap<Shown, readonly TopicTally[]>();

/** Tallies of the topics that anything shown touches, in the order of the file. O(statements × codings). */
export function tallies(shown: Shown): readonly TopicTally[] {
  const rows = counted.get(shown) ?? count(shown);
  counted.set(shown, rows);
  return rows;
}

function count({ debate, filter, ids }: Shown): TopicTally[] {
  return debate.corpus.topics.flatMap((topic) => {
    const lit = (debate.byTopic.get(topic.id) ?? []).filter((statement) => isLit(statement, topic.id, filter, ids));
    if (lit.length === 0) return [];
    const sides: Record<Side, number> = { for: 0, against: 0, mixed: 0, unclear: 0, none: 0 };
    const voices = { for: new Set<string>(), against: new Set<string>() };
    const certain = { for: new Map<string, number>(), against: new Map<string, number>() };
    for (const statement of lit) {
      const mark = markOf(statement, topic.id)!;
      sides[mark.side]++;
      if (mark.side !== 'for' && mark.side !== 'against') continue;
      voices[mark.side].add(statement.by ?? '');
      if (statement.by !== null && !mark.doubtful) certain[mark.side].set(statement.by, (certain[mark.side].get(statement.by) ?? 0) + 1);
    }
    return [{ topic, total: lit.length, sides, voices, certain }];
  });
}

/** Topics on which one of two voices is only for and the other only against, each at least once for certain, and nobody shown is mixed or unclear. */
export function clashingSides(rows: readonly TopicTally[], a: string, b: string): TopicTally[] {
  return rows.filter(({ voices, certain, sides }) => {
    const opposed = (x: string, y: string) => certain.for.has(x) && !voices.against.has(x) && certain.against.has(y) && !voices.for.has(y);
    return sides.mixed + sides.unclear === 0 && (opposed(a, b) || opposed(b, a));
  });
}
