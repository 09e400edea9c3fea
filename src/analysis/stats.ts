/** The figures of a debate, for its author: how much of what there is. Pure; O(statements + links + texts). */
import { codedShare } from '../corpus/quotes';
import type { Cert, Mode, RelationType } from '../corpus/types';
import type { Debate } from './debate';
import { SIDES, type Side } from './marks';

/** Something counted, by name, the most first. */
export interface Count<Key extends string = string> {
  readonly key: Key;
  readonly count: number;
}

export interface TopicCount {
  readonly topic: string;
  readonly label: string;
  /** Statements that touch it. */
  readonly statements: number;
  readonly speakers: number;
  readonly sides: Readonly<Record<Side, number>>;
}

export interface Stats {
  readonly statements: number;
  readonly speakers: readonly { readonly speaker: string | null; readonly name: string; readonly count: number }[];
  readonly topics: readonly TopicCount[];
  readonly modes: readonly Count<Mode>[];
  /** Links between speakers, by kind. */
  readonly relations: readonly Count<RelationType>[];
  readonly answering: number;
  /** Links that are steps of a speaker's own argument. */
  readonly own: number;
  /** Certainty of who spoke, of the stances, of the links. */
  readonly certainty: { readonly statements: readonly Count<Cert>[]; readonly stances: readonly Count<Cert>[]; readonly links: readonly Count<Cert>[] };
  /** Share of each source's text that is coded, 0 to 1; null without a text. */
  readonly coverage: readonly { readonly source: string; readonly headline: string; readonly statements: number; readonly share: number | null }[];
  readonly orphans: readonly string[];
}

/** How often each key comes up; of equals, the one that comes first. */
function tally<Key extends string>(keys: Iterable<Key>): Count<Key>[] {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

/** The figures of a debate. */
export function statsOf(debate: Debate): Stats {
  const { statements, links } = debate;
  const nobody = statements.filter(({ by }) => by === null).length;
  const speakers = [...debate.bySpeaker].map(([speaker, said]) => ({
    speaker: speaker as string | null,
    name: debate.speaker.get(speaker)?.name ?? speaker,
    count: said.length
  }));
  if (nobody > 0) speakers.push({ speaker: null, name: 'nobody can tell', count: nobody });
  const stances = statements.flatMap(({ codings = [] }) => codings.filter(({ stance }) => stance !== undefined));
  const answering = links.filter(({ own }) => !own);
  return {
    statements: statements.length,
    speakers: speakers.sort((a, b) => b.count - a.count),
    topics: debate.corpus.topics.map(({ id, label }) => topicCount(debate, id, label)).sort((a, b) => b.statements - a.statements),
    modes: tally(statements.map(({ mode }) => mode)),
    relations: tally(answering.map(({ type }) => type)),
    answering: answering.length,
    own: links.length - answering.length,
    certainty: {
      statements: tally(statements.map(({ cert = 'high' }) => cert)),
      stances: tally(stances.map(({ cert = 'high' }) => cert)),
      links: tally(links.map(({ cert }) => cert))
    },
    coverage: debate.sources.map((source) => {
      const own = debate.bySource.get(source.id) ?? [];
      return { source: source.id, headline: source.headline, statements: own.length, share: codedShare(source, own) };
    }),
    orphans: [...debate.orphans]
  };
}

function topicCount(debate: Debate, topic: string, label: string): TopicCount {
  const about = debate.byTopic.get(topic) ?? [];
  const sides = Object.fromEntries(SIDES.map((side) => [side, 0])) as Record<Side, number>;
  for (const { codings = [] } of about) for (const coding of codings) if (coding.topic === topic) sides[coding.stance ?? 'none']++;
  return { topic, label, statements: about.length, speakers: new Set(about.map(({ by }) => by)).size, sides };
}
