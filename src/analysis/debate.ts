/**
 * A corpus with its indexes: what every view asks for, computed once.
 * Pure; O(statements + relations) in time and memory.
 */
import { ascending } from 'd3';
import type { Corpus, DebateEvent, Cert, Relation, RelationType, Source, Speaker, Statement, Topic } from '../corpus/types';

/** A relation with both ends resolved. A relation with an end that does not exist makes no link. */
export interface Link {
  readonly id: string;
  readonly type: RelationType;
  readonly cert: Cert;
  readonly relation: Relation;
  readonly from: Statement;
  /** The statement spoken to, where the relation names one. */
  readonly to: Statement | null;
  /** Speaker of the `from` end; null where nobody can tell. */
  readonly fromSpeaker: string | null;
  /** Speaker of the `to` end: the statement's, or the speaker named; null for a source, an event or nobody known. */
  readonly toSpeaker: string | null;
  /** Both ends are one speaker's: a step in their own argument, no answer. */
  readonly own: boolean;
}

export interface Debate {
  readonly corpus: Corpus;
  /** All statements in reading order: main sources by date, each followed by its comments as they hang; within a source by place. */
  readonly statements: readonly Statement[];
  /** Place of a statement in reading order, from 0. */
  readonly rank: ReadonlyMap<string, number>;
  readonly statement: ReadonlyMap<string, Statement>;
  readonly source: ReadonlyMap<string, Source>;
  readonly speaker: ReadonlyMap<string, Speaker>;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly event: ReadonlyMap<string, DebateEvent>;
  /** Sources in reading order, comments after what they hang under. */
  readonly sources: readonly Source[];
  /** The source a comment thread hangs under in the end; a main source is its own root. */
  readonly rootOf: ReadonlyMap<string, Source>;
  readonly bySource: ReadonlyMap<string, readonly Statement[]>;
  /** Statements by speaker id, reading order; a speaker without words is absent. */
  readonly bySpeaker: ReadonlyMap<string, readonly Statement[]>;
  readonly byTopic: ReadonlyMap<string, readonly Statement[]>;
  readonly links: readonly Link[];
  readonly link: ReadonlyMap<string, Link>;
  /** Links that start at a statement (own steps included). */
  readonly linksFrom: ReadonlyMap<string, readonly Link[]>;
  /** Links that end at a statement (own steps included). */
  readonly linksTo: ReadonlyMap<string, readonly Link[]>;
  /** Statements with a selector that does not match its text: kept, shown as such, never moved. */
  readonly orphans: ReadonlySet<string>;
}

/** Sources that hang under nothing, in reading order: what every figure counts as “sources”. O(sources). */
export const mainSources = (debate: Debate): Source[] => debate.sources.filter((source) => debate.rootOf.get(source.id) === source);

const byId = <T extends { id: string }>(rows: readonly T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

function groupBy<T>(rows: readonly T[], keys: (row: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows)
    for (const key of keys(row)) {
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
  return groups;
}

/** First day that an EDTF string names, for ordering; the unknown come last. */
const sortableDate = (date: string | null): string => date?.match(/\d{4}(-\d\d)?(-\d\d)?/)?.[0] ?? '9999';

/** The source at the top of a chain of `parentItem`; a circular chain ends where it first repeats. */
function rootSource(source: Source, sources: ReadonlyMap<string, Source>): Source {
  const seen = new Set<string>();
  let current = source;
  while (current.parentItem !== undefined && !seen.has(current.id)) {
    seen.add(current.id);
    const parent = sources.get(current.parentItem);
    if (!parent) break;
    current = parent;
  }
  return current;
}

/** Main sources by date (file order breaks ties), each with its comments depth first in page order. */
function orderSources(corpus: Corpus): Source[] {
  const known = new Set(corpus.sources.map((source) => source.id));
  const place = new Map(corpus.sources.map((source, index) => [source.id, index]));
  const isTop = (source: Source) => source.parentItem === undefined || !known.has(source.parentItem);
  const children = groupBy(
    corpus.sources.filter((source) => !isTop(source)),
    (source) => [source.parentItem!]
  );
  const pagePlace = (source: Source) => source.position ?? place.get(source.id)!;
  const ordered: Source[] = [];
  const seen = new Set<string>();
  const visit = (source: Source) => {
    if (seen.has(source.id)) return;
    seen.add(source.id);
    ordered.push(source);
    const replies = [...(children.get(source.id) ?? [])];
    replies.sort((a, b) => pagePlace(a) - pagePlace(b));
    replies.forEach(visit);
  };
  const tops = corpus.sources.filter(isTop);
  tops.sort((a, b) => ascending(sortableDate(a.datePublished), sortableDate(b.datePublished)));
  tops.forEach(visit);
  corpus.sources.forEach(visit); // what hangs in a circle still gets its place
  return ordered;
}

function isOrphan(statement: Statement, text: string | undefined): boolean {
  if (!statement.selectors?.length) return statement.text === undefined;
  if (text === undefined) return true;
  return statement.selectors.some(({ start, end, exact }) => text.slice(start, end) !== exact);
}

function resolveLinks(corpus: Corpus, statement: ReadonlyMap<string, Statement>): Link[] {
  const links: Link[] = [];
  for (const relation of corpus.relations) {
    const from = statement.get(relation.from);
    if (!from) continue;
    const to = 'statement' in relation.to ? (statement.get(relation.to.statement) ?? null) : null;
    if ('statement' in relation.to && !to) continue;
    const toSpeaker = to ? to.by : 'speaker' in relation.to ? relation.to.speaker : null;
    links.push({
      id: relation.id,
      type: relation.type,
      cert: relation.cert ?? 'high',
      relation,
      from,
      to,
      fromSpeaker: from.by,
      toSpeaker,
      own: from.by !== null && from.by === toSpeaker
    });
  }
  return links;
}

/** Builds the indexes of a corpus. The corpus is not copied and must not change afterwards. */
export function createDebate(corpus: Corpus): Debate {
  const source = byId(corpus.sources);
  const sources = orderSources(corpus);
  const sourcePlace = new Map(sources.map(({ id }, index) => [id, index]));
  const filePlace = new Map(corpus.statements.map(({ id }, index) => [id, index]));
  const inText = (s: Statement) => s.selectors?.[0]?.start ?? s.position ?? filePlace.get(s.id)!;
  const statements = [...corpus.statements].sort(
    (a, b) =>
      (sourcePlace.get(a.source) ?? Infinity) - (sourcePlace.get(b.source) ?? Infinity) || inText(a) - inText(b) || filePlace.get(a.id)! - filePlace.get(b.id)!
  );
  const statement = byId(statements);
  const links = resolveLinks(corpus, statement);
  return {
    corpus,
    statements,
    rank: new Map(statements.map(({ id }, index) => [id, index])),
    statement,
    source,
    speaker: byId(corpus.speakers),
    topic: byId(corpus.topics),
    event: byId(corpus.events ?? []),
    sources,
    rootOf: new Map(corpus.sources.map((s) => [s.id, rootSource(s, source)])),
    bySource: groupBy(statements, (s) => [s.source]),
    bySpeaker: groupBy(statements, (s) => (s.by === null ? [] : [s.by])),
    byTopic: groupBy(statements, (s) => [...new Set((s.codings ?? []).map((coding) => coding.topic))]),
    links,
    link: byId(links),
    linksFrom: groupBy(links, (link) => [link.from.id]),
    linksTo: groupBy(links, (link) => (link.to ? [link.to.id] : [])),
    orphans: new Set(statements.filter((s) => isOrphan(s, source.get(s.source)?.text)).map(({ id }) => id))
  };
}
