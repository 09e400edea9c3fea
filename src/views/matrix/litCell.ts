/** Whose row and which topic's column are lit: the picked cell's, else those of the statement in focus, else of a picked speaker or topic. */
import { leadingCoding } from '../../analysis/marks';
import type { Pick } from '../../analysis/pick';
import type { Statement } from '../../corpus/types';

export interface LitCell {
  /** A row's id; empty for the words of nobody known. */
  readonly speaker: string | null;
  readonly topic: string | null;
}

/** A statement in focus that lies outside of the picked cell takes the light with it. */
export function litCell(pick: Pick | null, pinned: Statement | null): LitCell {
  const holds = (speaker: string, topic: string) => !pinned || (pinned.by === speaker && pinned.codings?.some((coding) => coding.topic === topic));
  if (pick?.kind === 'cell' && holds(pick.speaker, pick.topic)) return pick;
  if (pinned) return { speaker: pinned.by ?? '', topic: leadingCoding(pinned)?.topic ?? null };
  return { speaker: pick?.kind === 'speaker' ? pick.speaker : null, topic: pick?.kind === 'topic' ? pick.topic : null };
}
