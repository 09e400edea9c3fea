/**
 * What a reader opens in the reading column: every figure, cell, edge and name is a pick, and a pick opens down to words.
 * A single statement in focus is not a pick; it has its own key in the address.
 */
import type { Statement } from '../corpus/types';
import type { Debate, Link } from './debate';

/** Sets that the figures of the overview and the findings count. */
export const SET_NAMES = ['statements', 'speakers', 'topics', 'links', 'sources', 'comments', 'disputes', 'supports', 'doubtful', 'gaps', 'events'] as const;
export type SetName = (typeof SET_NAMES)[number];

/** What is opened. */
export type Pick =
  | { kind: 'set'; set: SetName }
  | { kind: 'speaker'; speaker: string }
  | { kind: 'topic'; topic: string; side?: 'for' | 'against' }
  | { kind: 'source'; source: string }
  | { kind: 'cell'; speaker: string; topic: string }
  /** What `from` says to or of `to`; with `both`, also the other way. */
  | { kind: 'edge'; from: string; to: string; both?: boolean };

/** Links between two speakers, own steps left out, in reading order of their `from` end. */
export function linksBetween(debate: Debate, from: string, to: string, both = false): Link[] {
  const found = debate.links.filter(
    (link) => !link.own && ((link.fromSpeaker === from && link.toSpeaker === to) || (both && link.fromSpeaker === to && link.toSpeaker === from))
  );
  return found.sort((a, b) => debate.rank.get(a.from.id)! - debate.rank.get(b.from.id)!);
}

/** Links that are no steps of a speaker's own argument: what the figures count as “links between words”. */
export const answeringLinks = (debate: Debate): Link[] => debate.links.filter((link) => !link.own);

/** Links that a pick opens; null where it is about statements or other things. */
export function linksOf(debate: Debate, pick: Pick): Link[] | null {
  if (pick.kind === 'edge') return linksBetween(debate, pick.from, pick.to, pick.both);
  if (pick.kind !== 'set') return null;
  const links = answeringLinks(debate);
  if (pick.set === 'links') return links;
  if (pick.set === 'disputes') return links.filter(({ type }) => type === 'disputes' || type === 'corrects');
  if (pick.set === 'supports') return links.filter(({ type }) => type === 'supports');
  if (pick.set === 'doubtful') return links.filter(({ cert }) => cert !== 'high');
  return null;
}

/** The statements a pick stands for, in reading order: what `[` and `]` step through. O(statements + links). */
export function statementsOf(debate: Debate, pick: Pick): readonly Statement[] {
  switch (pick.kind) {
    case 'speaker':
      return debate.bySpeaker.get(pick.speaker) ?? [];
    case 'topic': {
      const side = pick.side;
      const about = debate.byTopic.get(pick.topic) ?? [];
      return side === undefined ? about : about.filter((s) => s.codings?.some((c) => c.topic === pick.topic && c.stance === side));
    }
    case 'source':
      return debate.statements.filter((s) => s.source === pick.source || debate.rootOf.get(s.source)?.id === pick.source);
    case 'cell':
      return (debate.byTopic.get(pick.topic) ?? []).filter((s) => s.by === pick.speaker);
    case 'edge':
    case 'set': {
      const links = linksOf(debate, pick);
      if (!links) return pick.kind === 'set' && pick.set === 'comments' ? commentStatements(debate) : debate.statements;
      const ids = new Set(links.map((link) => link.from.id));
      return debate.statements.filter(({ id }) => ids.has(id));
    }
  }
}

const commentStatements = (debate: Debate) => debate.statements.filter((s) => debate.source.get(s.source)?.type === 'Comment');
