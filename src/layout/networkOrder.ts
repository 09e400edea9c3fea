/** The order in which a picture is gone through: clockwise, as eyes and keys do. */
import type { ReplyGraph } from '../analysis/replyGraph';
import type { PlacedNetwork } from './network';
import { curveBetween, type Point } from './networkGeometry';

/** The direction of a point seen from another, from 0 at the top, clockwise to 2π. */
function clock(from: Point, to: Point): number {
  const angle = Math.atan2(to.x - from.x, from.y - to.y);
  return angle < 0 ? angle + 2 * Math.PI : angle;
}

/**
 * Names clockwise around the middle of the picture. Around a person: they first, then their neighbours, then the rest,
 * each clockwise around them. Those set apart come last.
 */
export function clockwise(network: PlacedNetwork, focus: string | null, near: ReadonlySet<string>): string[] {
  const middle = (focus !== null && network.node.get(focus)) || { x: network.width / 2, y: network.height / 2 };
  const group = (id: string, apart: boolean) => (id === focus ? 0 : apart ? 3 : near.has(id) ? 1 : 2);
  return [...network.nodes].sort((a, b) => group(a.id, a.apart) - group(b.id, b.apart) || clock(middle, a) - clock(middle, b)).map(({ id }) => id);
}

/** Keys of the edges of a name, clockwise by where each touches it. */
export function edgesClockwise(network: PlacedNetwork, graph: ReplyGraph, id: string): string[] {
  const node = network.node.get(id)!;
  const bends = new Map(network.edges.map(({ key, bend }) => [key, bend]));
  const touch = (key: string): number => {
    const { from, to } = graph.edge.get(key)!;
    const curve = curveBetween(network.node.get(from)!, network.node.get(to)!, bends.get(key) ?? 0);
    return clock(node, from === id ? { x: curve.x0, y: curve.y0 } : { x: curve.x1, y: curve.y1 });
  };
  const { in: incoming, out } = graph.node.get(id)!;
  return [...out, ...incoming]
    .map((key) => ({ key, at: touch(key) }))
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map(({ key }) => key);
}
