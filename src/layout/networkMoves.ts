/** Between two pictures: names that somebody has dragged, and the way from one picture to the next. */
import type { PlacedNetwork } from './network';
import { placeCaptions } from './networkCaptions';
import { curveBetween, type Curve, type Point } from './networkGeometry';
import { route, type Way } from './networkRoutes';

/** The picture with some names moved to where somebody put them; only edges that touch them find new ways. */
export function withMoved(network: PlacedNetwork, moved: ReadonlyMap<string, Point>): PlacedNetwork {
  if (!network.nodes.some(({ id }) => moved.has(id))) return network;
  const nodes = network.nodes.map((node) => ({ ...node, ...moved.get(node.id) }));
  const index = new Map(nodes.map(({ id }, i) => [id, i]));
  const ways = network.edges.map(({ from, to }): Way => ({ from: index.get(from)!, to: index.get(to)!, weight: 1 }));
  const fixed = network.edges.map(({ from, to, bend }) => (moved.has(from) || moved.has(to) ? null : bend));
  const { bends } = route(ways, nodes, network.width, network.height, fixed);
  const edges = network.edges.map((edge, i) => ({ ...edge, bend: bends[i]! }));
  const node = new Map(nodes.map((each) => [each.id, each]));
  const captioned = new Set(network.captions.map(({ key }) => key));
  const curves = new Map<string, Curve>();
  for (const { key, from, to, bend } of edges) if (captioned.has(key)) curves.set(key, curveBetween(node.get(from)!, node.get(to)!, bend));
  return {
    ...network,
    nodes,
    node,
    edges,
    captions: placeCaptions(
      network.captions.map((caption) => ({ key: caption.key, forms: [caption] })),
      curves,
      nodes,
      network
    )
  };
}

/** Whether two pictures lie in frames of one size, so that one can become the other. */
export const sameFrame = (a: PlacedNetwork, b: PlacedNetwork): boolean => a.width === b.width && a.height === b.height;

/**
 * The pictures on the way from one to another, for `share` from 0 to 1: names glide, curves follow; what stands at the names
 * is the new picture's from the start. Another frame is taken over at once.
 */
export function blend(from: PlacedNetwork, to: PlacedNetwork): (share: number) => PlacedNetwork {
  if (!sameFrame(from, to)) return () => to;
  const bends = new Map(from.edges.map(({ key, bend }) => [key, bend]));
  return (share) => {
    if (share >= 1) return to;
    const mix = (a: number, b: number) => a + (b - a) * share;
    const nodes = to.nodes.map((node) => {
      const was = from.node.get(node.id) ?? node;
      return { ...node, x: mix(was.x, node.x), y: mix(was.y, node.y) };
    });
    const edges = to.edges.map((edge) => ({ ...edge, bend: mix(bends.get(edge.key) ?? edge.bend, edge.bend) }));
    return { ...to, nodes, node: new Map(nodes.map((node) => [node.id, node])), edges, captions: [] };
  };
}
