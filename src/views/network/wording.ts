/** What the network says to those who hear it, and in its table. */
import { counted } from '../../analysis/english';
import { endsOf, kindWords, type KindCount, type LinkEnd, type ReplyEdge, type ReplyGraph, type ReplyNode } from '../../analysis/replyGraph';

/** The kinds behind each end, as the key names them. */
export const END_WORDS: Readonly<Record<LinkEnd, string>> = {
  arrow: 'answers, asks',
  bar: 'disputes, corrects',
  dot: 'supports',
  half: 'qualifies',
  ring: 'speaks of'
};

/** “Ed Balls: 28 statements; spoken to or of by 14; speaks to or of 3”. */
export function nodeName(node: ReplyNode): string {
  const parts = [node.statements.length === 0 ? '0 statements, spoken of only' : counted(node.statements.length, 'statement')];
  parts.push(node.in.length > 0 ? `spoken to or of by ${node.in.length}` : 'nobody speaks to or of them');
  parts.push(node.out.length > 0 ? `speaks to or of ${node.out.length}` : 'speaks to nobody here');
  return `${node.name}: ${parts.join('; ')}`;
}

/** “3 of 8 doubtful”, “doubtful”, “certain”. */
export function doubtWords(edge: ReplyEdge): string {
  if (edge.doubtful === 0) return 'certain';
  return edge.doubtful === edge.links.length ? 'doubtful' : `${edge.doubtful} of ${edge.links.length} doubtful`;
}

/** “Hilton Dawson to Ed Balls: disputes 4, corrects; 5 links, 2 of 5 doubtful”. */
export function edgeName(graph: ReplyGraph, edge: ReplyEdge): string {
  const name = (id: string) => graph.node.get(id)?.name ?? id;
  return `${name(edge.from)} to ${name(edge.to)}: ${kindWords(edge.kinds)}; ${counted(edge.links.length, 'link')}, ${doubtWords(edge)}`;
}

/** What the picture shows, in one sentence. */
export function pictureName(graph: ReplyGraph): string {
  const most = graph.nodes.reduce<ReplyNode | null>((best, node) => (best === null || node.in.length > best.in.length ? node : best), null);
  const links = graph.edges.reduce((sum, { links }) => sum + links.length, 0);
  const hub = most && most.in.length > 0 ? `; most spoken to or of: ${most.name}, by ${most.in.length}` : '';
  return `Network of ${counted(graph.nodes.length, 'voice')}, with ${counted(links, 'link')} in ${counted(graph.edges.length, 'direction')}${hub}.`;
}

/** The signs at the end of an edge: those of its most frequent kinds. */
export const signsOf = (kinds: readonly KindCount[]): LinkEnd[] => endsOf(kinds, 3);
