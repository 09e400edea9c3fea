/**
 * The network as CSV: a row for each edge, that is for each ordered pair of speakers one of whom speaks to or of the other, as far as
 * its links pass the filter.
 *
 * `links` counts them; a column for each kind says how many are of it (together they make up `links`); `doubtful` says how many are
 * not certain; `relation_ids` and `statement_ids` name the links and the words that make them. Steps of a speaker's own argument,
 * and links to a text, an event or somebody nobody can tell, are no edges.
 */
import { narrowEdge, replyGraph, type ReplyEdge, type ReplyGraph } from '../../analysis/replyGraph';
import { RELATION_TYPES } from '../../corpus/types';
import { csvOf, type Column } from '../csv';
import type { Seen } from '../seen';

const columns = (graph: ReplyGraph): Column<ReplyEdge>[] => [
  ['from', ({ from }) => graph.node.get(from)!.name],
  ['from_id', ({ from }) => from],
  ['to', ({ to }) => graph.node.get(to)!.name],
  ['to_id', ({ to }) => to],
  ['links', ({ links }) => links.length],
  ...RELATION_TYPES.map((type): Column<ReplyEdge> => [type, ({ kinds }) => kinds.find((kind) => kind.type === type)?.count ?? 0]),
  ['doubtful', ({ doubtful }) => doubtful],
  ['relation_ids', ({ links }) => links.map(({ id }) => id).join('; ')],
  ['statement_ids', ({ links }) => [...new Set(links.map(({ from }) => from.id))].join('; ')]
];

/** Edges as far as they are shown, by the ids of their ends. O(links). */
export const shownEdges = ({ debate, filter, ids }: Seen): ReplyEdge[] =>
  replyGraph(debate)
    .edges.map((edge) => narrowEdge(edge, filter, ids))
    .filter((edge) => edge !== null);

/** O(links). */
export const networkNumbers = (seen: Seen): string => csvOf(columns(replyGraph(seen.debate)), shownEdges(seen));
