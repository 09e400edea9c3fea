/**
 * Who answers whom: speakers as nodes, one directed edge for each ordered pair of them, made of links between their words.
 * Steps of a speaker's own argument make no edge; neither does a link to a source, an event, or somebody nobody can tell.
 */
import type { RelationType, Statement } from '../corpus/types';
import type { Debate, Link } from './debate';
import { passesLink, type Filter } from './filter';
import { shortName } from './shortNames';
import { voiceOf } from './voice';

/** How the end of an edge is drawn: what one does to the other. */
export type LinkEnd = 'arrow' | 'bar' | 'dot' | 'half' | 'ring';

export const END_OF: Readonly<Record<RelationType, LinkEnd>> = {
  answers: 'arrow',
  asks: 'arrow',
  disputes: 'bar',
  corrects: 'bar',
  supports: 'dot',
  qualifies: 'half',
  characterises: 'ring',
  quotes: 'ring'
};

/** Kinds in the order in which equal counts are told: the sharper first. */
const KINDS: readonly RelationType[] = ['disputes', 'corrects', 'supports', 'answers', 'asks', 'qualifies', 'characterises', 'quotes'];

export interface KindCount {
  readonly type: RelationType;
  readonly count: number;
  /** How many of them are not certain. */
  readonly doubtful: number;
}

/** What `from` says to or of `to`. */
export interface ReplyEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** In reading order of the words that speak. */
  readonly links: readonly Link[];
  /** Most frequent first. */
  readonly kinds: readonly KindCount[];
  /** How many links are not certain. */
  readonly doubtful: number;
}

export interface ReplyNode {
  readonly id: string;
  readonly name: string;
  /** For narrow places: the last word of a person's name, where that is nobody else's. */
  readonly short: string;
  /** Known by name or handle, not only by role. */
  readonly named: boolean;
  /** Reading order; empty for somebody who is only spoken of. */
  readonly statements: readonly Statement[];
  /** Keys of edges that leave and that arrive, in the order of `edges`. */
  readonly out: readonly string[];
  readonly in: readonly string[];
}

export interface ReplyGraph {
  readonly debate: Debate;
  /** Whoever speaks, is spoken to or of; by id, so that the order of rows in the file makes no difference. */
  readonly nodes: readonly ReplyNode[];
  readonly node: ReadonlyMap<string, ReplyNode>;
  /** By key. */
  readonly edges: readonly ReplyEdge[];
  readonly edge: ReadonlyMap<string, ReplyEdge>;
}

/** Names the edge of an ordered pair. No id contains the sign between them. */
export const edgeKey = (from: string, to: string): string => `${from}~${to}`;

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** How often each kind occurs in `links`, most frequent first. */
export function countKinds(links: readonly Link[]): KindCount[] {
  return KINDS.map((type) => {
    const ofKind = links.filter((link) => link.type === type);
    return { type, count: ofKind.length, doubtful: ofKind.filter(({ cert }) => cert !== 'high').length };
  })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function makeEdge(from: string, to: string, links: readonly Link[]): ReplyEdge {
  return { key: edgeKey(from, to), from, to, links, kinds: countKinds(links), doubtful: links.filter(({ cert }) => cert !== 'high').length };
}

function keysBy(edges: readonly ReplyEdge[], end: (edge: ReplyEdge) => string): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const edge of edges) {
    const at = keys.get(end(edge));
    if (at) at.push(edge.key);
    else keys.set(end(edge), [edge.key]);
  }
  return keys;
}

const graphs = new WeakMap<Debate, ReplyGraph>();

/** The graph of a debate, computed once. O(statements + links · log links). */
export function replyGraph(debate: Debate): ReplyGraph {
  const known = graphs.get(debate);
  if (known) return known;
  const graph = createGraph(debate);
  graphs.set(debate, graph);
  return graph;
}

function createGraph(debate: Debate): ReplyGraph {
  const pairs = new Map<string, Link[]>();
  for (const link of debate.links) {
    const { fromSpeaker: from, toSpeaker: to } = link;
    if (link.own || from === null || to === null || !debate.speaker.has(from) || !debate.speaker.has(to)) continue;
    const key = edgeKey(from, to);
    const pair = pairs.get(key);
    if (pair) pair.push(link);
    else pairs.set(key, [link]);
  }
  const rank = (link: Link) => debate.rank.get(link.from.id)!;
  const edges = [...pairs.values()].map((links) => {
    links.sort((a, b) => rank(a) - rank(b) || byCode(a.id, b.id));
    return makeEdge(links[0]!.fromSpeaker!, links[0]!.toSpeaker!, links);
  });
  edges.sort((a, b) => byCode(a.key, b.key));
  const out = keysBy(edges, ({ from }) => from);
  const incoming = keysBy(edges, ({ to }) => to);
  const nodes = debate.corpus.speakers
    .map(({ id, name, naming }): ReplyNode => ({
      id,
      name,
      short: shortName(debate, voiceOf(debate, id)),
      named: naming !== 'role',
      statements: debate.bySpeaker.get(id) ?? [],
      out: out.get(id) ?? [],
      in: incoming.get(id) ?? []
    }))
    .filter((node) => node.statements.length + node.out.length + node.in.length > 0);
  nodes.sort((a, b) => byCode(a.id, b.id));
  return {
    debate,
    nodes,
    node: new Map(nodes.map((node) => [node.id, node])),
    edges,
    edge: new Map(edges.map((edge) => [edge.key, edge]))
  };
}

/**
 * The edge as far as a reader asks for it: of its links those whose kind and certainty pass and whose speaking words are shown.
 * Null where none is left.
 */
export function narrowEdge(edge: ReplyEdge, filter: Filter, shown: ReadonlySet<string>): ReplyEdge | null {
  const links = edge.links.filter((link) => passesLink(link, filter) && shown.has(link.from.id));
  if (links.length === edge.links.length) return edge;
  return links.length === 0 ? null : makeEdge(edge.from, edge.to, links);
}

/** What an edge says in words: “disputes 4, corrects, answers”. */
export const kindWords = (kinds: readonly KindCount[]): string => kinds.map(({ type, count }) => (count > 1 ? `${type} ${count}` : type)).join(', ');

/** The same in few words: of more than three kinds the two most frequent, and how many links there are besides: “disputes 11, asks 3, 9 more”. */
export function briefly(kinds: readonly KindCount[]): string {
  if (kinds.length <= 3) return kindWords(kinds);
  const rest = kinds.slice(2).reduce((sum, { count }) => sum + count, 0);
  return `${kindWords(kinds.slice(0, 2))}, ${rest} more`;
}

/** The different ends of an edge, that of the most frequent kind first; at most `limit`. */
export function endsOf(kinds: readonly KindCount[], limit = 3): LinkEnd[] {
  return [...new Set(kinds.map(({ type }) => END_OF[type]))].slice(0, limit);
}

/** The link that stands for an edge in a preview: a certain one of its most frequent kind, the first to be read. */
export function leadingLink(edge: ReplyEdge): Link {
  const leading = edge.links.filter(({ type }) => type === edge.kinds[0]?.type);
  return leading.find(({ cert }) => cert === 'high') ?? leading[0] ?? edge.links[0]!;
}

/** The statement of a speaker that most others' links lead to, the first of equals; null for somebody without words. */
export function leadingStatement(debate: Debate, node: ReplyNode): Statement | null {
  const answers = (statement: Statement) => (debate.linksTo.get(statement.id) ?? []).filter(({ own }) => !own).length;
  return node.statements.reduce<Statement | null>((best, each) => (best === null || answers(each) > answers(best) ? each : best), null);
}

/**
 * The statements by which `other` belongs to the picture around `focus`, the most telling first: what they say to or of them, then
 * what is answered. Each makes a link between the two.
 */
export function statementsBetween(graph: ReplyGraph, other: string, focus: string): Statement[] {
  const towards = graph.edge.get(edgeKey(other, focus));
  const leading = towards && leadingLink(towards);
  const rest = towards?.links.filter(({ type }) => type === leading?.type) ?? [];
  const said = [...(leading ? [leading] : []), ...rest, ...(towards?.links ?? [])].map(({ from }) => from);
  const answered = graph.edge.get(edgeKey(focus, other))?.links.flatMap(({ to }) => (to === null ? [] : [to])) ?? [];
  return [...new Set([...said, ...answered])];
}
