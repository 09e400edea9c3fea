/** The network small: names for those who matter most, dots for the others. */
import type { ReplyGraph, ReplyNode } from '../analysis/replyGraph';
import { layOut, type PlacedNetwork } from './network';
import { arrangeBest, type Care } from './networkArrange';
import type { Label } from './networkLabels';
import { estimateWidth } from './text';

const NAME_SIZE = 12;
/** The overview must be quick: next to no polish, which so small a picture would not show. */
const CARE: Care = { seeds: 4, rounds: [{ keep: 1, moves: 10, heat: 0 }] };
/** Half the height of a dot, px at 16 px text. */
export const DOT = 2.6;

const weight = ({ statements, in: incoming, out }: ReplyNode): number => statements.length + 2 * (incoming.length + out.length);

/** Places a small picture. `label.lines` is empty for a dot. Cost: a few ms for 24 names. */
export function placeSmall(graph: ReplyGraph, width: number, height: number, rem: number): PlacedNetwork {
  const joined = graph.nodes.filter((node) => node.in.length + node.out.length > 0);
  const names = Math.min(Math.max(Math.round((width * height) / 9000 / rem), 2), 7);
  const named = new Set([...joined].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1)).slice(0, names).map(({ id }) => id)); // prettier-ignore
  const size = NAME_SIZE * rem;
  const labelOf = (node: ReplyNode): Label => {
    const shown = named.has(node.id);
    const side = 2 * DOT * rem + 4;
    const w = shown ? estimateWidth(node.name, size, node.named ? 'strong' : 'sans') + 6 : side;
    const lines = shown ? [{ text: node.name, y: size * 0.35 }] : [];
    return { w, h: shown ? size * 1.25 : side, size, lines, marks: [], markRadius: 0, count: null, words: [], wordSize: 0 };
  };
  // Whoever has no links has no place in so small a picture.
  const joinedGraph = { ...graph, nodes: joined };
  const labels = new Map(joined.map((node) => [node.id, labelOf(node)]));
  return layOut(joinedGraph, { width, height, rem }, labels, (all, area) => arrangeBest(all, area, CARE));
}
