/** The mark that stands for a statement in every picture: a side, and whether that is doubtful. */
import type { Coding, Statement, Stance } from '../corpus/types';

/** `none`: touches a topic, or has no topic at all, and takes no side. */
export type Side = Stance | 'none';

export interface Mark {
  readonly side: Side;
  /** Who said it or for which side is not certain: drawn outlined, with gaps. */
  readonly doubtful: boolean;
}

/** The coding that speaks for the statement as a whole: the first with a side, else the first. */
export function leadingCoding(statement: Statement): Coding | undefined {
  return statement.codings?.find((coding) => coding.stance !== undefined) ?? statement.codings?.[0];
}

/** The mark of a statement: on one topic when `topic` is given (undefined where it says nothing of it), else as a whole. */
export function markOf(statement: Statement): Mark;
export function markOf(statement: Statement, topic: string): Mark | undefined;
export function markOf(statement: Statement, topic?: string): Mark | undefined {
  const coding = topic === undefined ? leadingCoding(statement) : statement.codings?.find((c) => c.topic === topic);
  if (topic !== undefined && !coding) return undefined;
  const doubtful = (statement.cert ?? 'high') !== 'high' || (coding?.cert ?? 'high') !== 'high';
  return { side: coding?.stance ?? 'none', doubtful };
}

/** The order in which sides are told and drawn. */
export const SIDES: readonly Side[] = ['for', 'against', 'mixed', 'unclear', 'none'];

/** A side in the words of the edition. */
export const SIDE_WORDS: Readonly<Record<Side, string>> = {
  for: 'for',
  against: 'against',
  mixed: 'for and against',
  unclear: 'unclear',
  none: 'no side'
};
