/**
 * The whole picture: every name at a place, every edge with a bend, settled before anything is drawn. The same debate in a frame
 * of the same size gives the same picture, whatever the order of its rows and wherever it is computed.
 *
 * Method: some two dozen seeds give some two dozen arrangements (networkForce); the best few by straight lines are polished
 * (networkPolish) and get their curves (networkRoutes); the one with the fewest remaining faults is drawn.
 */
import type { ReplyGraph, ReplyNode } from '../analysis/replyGraph';
import { separate, type Body, type Frame, type Tie } from './networkBodies';
import type { PlacedCaption } from './networkCaptions';
import { settle } from './networkForce';
import type { Box } from './networkGeometry';
import { makeLabel, type Label, type LabelScale } from './networkLabels';
import { polish, reckon } from './networkPolish';
import { seededRandom } from './networkRandom';
import { route, type Way } from './networkRoutes';
import { estimateWidth, type MeasureText } from './networkText';

export interface NetworkFrame {
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** The reader's text size as a factor: 1 at 16 px. */
  readonly rem: number;
  readonly measure?: MeasureText;
}

export interface PlacedNode extends Box {
  readonly id: string;
  readonly label: Label;
  /** Speaks to nobody and nobody speaks to them: set apart at the lower edge. */
  readonly apart: boolean;
}

export interface PlacedEdge {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  /** Bulge to the left of its way, as a share of the distance. */
  readonly bend: number;
}

export interface PlacedNetwork {
  readonly width: number;
  /** As asked for, or more where the names need it. */
  readonly height: number;
  readonly nodes: readonly PlacedNode[];
  readonly node: ReadonlyMap<string, PlacedNode>;
  readonly edges: readonly PlacedEdge[];
  /** Baseline of the words above those set apart; null where nobody is. */
  readonly apartAt: number | null;
  /** Words along edges; none in the whole picture. */
  readonly captions: readonly PlacedCaption[];
  /** Where names may stand that are not set apart. */
  readonly area: Frame;
  /** Faults that remain, for comparison. */
  readonly cost: number;
}

/** Space around the picture and least space between two names, px at 16 px text. */
const MARGIN = 8;
export const GAP = 5;
/** A frame narrower than this gets small names. */
const NARROW = 620;
const CARE: Care = { seeds: 24, polished: 4 };

export const scaleOf = (graph: ReplyGraph, { width, rem, measure = estimateWidth }: NetworkFrame): LabelScale => ({
  most: Math.max(0, ...graph.nodes.map(({ statements }) => statements.length)),
  rem,
  narrow: width < NARROW * rem,
  measure
});

/** Lines between pairs, whichever way and how often: what the straight stage works with. */
export function tiesOf(graph: ReplyGraph, index: ReadonlyMap<string, number>, weight: (a: string, b: string) => number = () => 1): Tie[] {
  const ties = new Map<string, Tie>();
  for (const { from, to } of graph.edges) {
    const [a, b] = from < to ? [from, to] : [to, from];
    ties.set(`${a}~${b}`, { a: index.get(a)!, b: index.get(b)!, weight: weight(a, b) });
  }
  return [...ties.values()];
}

interface Candidate {
  readonly bodies: readonly Body[];
  readonly bottom: number;
  readonly cost: number;
}

/** One arrangement, straightened out so that no two names meet. */
function arrange(labels: readonly Label[], ties: readonly Tie[], frame: Frame, seed: number): Candidate {
  const bodies = labels.map(({ w, h }): Body => ({ x: 0, y: 0, w, h }));
  settle(bodies, ties, frame, seed);
  const bottom = separate(bodies, frame, GAP);
  return { bodies, bottom, cost: reckon({ bodies, ties, frame, gap: GAP }).total() };
}

/** Sets labels in rows from the left, upwards from the bottom. Returns their boxes and the top of the topmost row. */
function setApart(labels: readonly Label[], left: number, right: number, bottom: number): { boxes: Box[]; top: number } {
  const rows: Label[][] = [[]];
  let x = left;
  for (const label of labels) {
    if (x + label.w > right && rows.at(-1)!.length > 0) {
      rows.push([]);
      x = left;
    }
    rows.at(-1)!.push(label);
    x += label.w + 14;
  }
  const total = rows.reduce((sum, row) => sum + Math.max(0, ...row.map(({ h }) => h)), 0);
  let y = bottom - total;
  const boxes = rows.flatMap((row) => {
    const tall = Math.max(0, ...row.map(({ h }) => h));
    let at = left;
    const placed = row.map(({ w, h }): Box => {
      at += w + 14;
      return { x: at - 14 - w / 2, y: y + h / 2, w, h };
    });
    y += tall;
    return placed;
  });
  return { boxes, top: bottom - total };
}

export interface Care {
  /** How many arrangements are tried, and how many of them are polished and routed. */
  readonly seeds: number;
  readonly polished: number;
}

/**
 * Places the network of a debate, its labels made by `labelOf` (names with marks where nothing else is wanted).
 * Cost: some 100 ms for 24 names and 50 edges; `networkIn` remembers.
 */
export function placeNetwork(graph: ReplyGraph, frame: NetworkFrame, labelOf?: (node: ReplyNode) => Label, care: Care = CARE): PlacedNetwork {
  const scale = scaleOf(graph, frame);
  const labels = new Map(graph.nodes.map((node) => [node.id, labelOf?.(node) ?? makeLabel(node, scale)]));
  const joined = graph.nodes.filter((node) => node.in.length + node.out.length > 0).map(({ id }) => id);
  const lone = graph.nodes.filter((node) => node.in.length + node.out.length === 0).map(({ id }) => id);
  const margin = MARGIN * frame.rem;
  const strip = setApart(lone.map((id) => labels.get(id)!), margin, frame.width - margin, 0); // prettier-ignore
  const caption = lone.length > 0 ? 26 * frame.rem : 0;
  const area: Frame = { left: margin, top: margin, right: frame.width - margin, bottom: Math.max(frame.height - margin + strip.top - caption, margin * 2) };

  const index = new Map(joined.map((id, i) => [id, i]));
  const ties = tiesOf(graph, index);
  const ways = graph.edges.map(({ from, to }): Way => ({ from: index.get(from)!, to: index.get(to)!, weight: 1 }));
  const joinedLabels = joined.map((id) => labels.get(id)!);
  const best = bestOf(joinedLabels, ties, ways, area, care);

  const bottom = best ? best.bottom : area.top;
  const height = Math.max(frame.height, bottom + margin + caption - strip.top);
  const nodes = [
    ...joined.map((id, i): PlacedNode => ({ id, ...best!.boxes[i]!, label: labels.get(id)!, apart: false })),
    ...lone.map((id, i): PlacedNode => ({ id, ...strip.boxes[i]!, y: strip.boxes[i]!.y + height - margin, label: labels.get(id)!, apart: true }))
  ];
  return {
    width: frame.width,
    height,
    nodes,
    node: new Map(nodes.map((node) => [node.id, node])),
    edges: graph.edges.map(({ key, from, to }, i) => ({ key, from, to, bend: best!.bends[i]! })),
    apartAt: lone.length > 0 ? height - margin + strip.top - 8 * frame.rem : null,
    captions: [],
    area: { ...area, bottom },
    cost: best?.cost ?? 0
  };
}

/** A height in which names cover at most a fifth of a frame of this width, and at least `least`; px. */
export function comfortableHeight(graph: ReplyGraph, width: number, rem: number, least: number): number {
  const scale = scaleOf(graph, { width, height: least, rem });
  const covered = graph.nodes.reduce((sum, node) => {
    const { w, h } = makeLabel(node, scale);
    return sum + w * h;
  }, 0);
  return Math.max(least, Math.ceil(covered / 0.2 / width));
}

const placed = new WeakMap<ReplyGraph, Map<string, PlacedNetwork>>();

/**
 * The whole picture for a frame, remembered: the last few sizes of each debate. Sizes are rounded down to 8 px, so that a
 * window being dragged is not computed anew at each pixel.
 */
export function networkIn(graph: ReplyGraph, { width, height, rem }: Omit<NetworkFrame, 'measure'>): PlacedNetwork {
  const frame = { width: Math.floor(width / 8) * 8, height: Math.floor(height / 8) * 8, rem };
  const key = `${frame.width} ${frame.height} ${rem}`;
  const known = placed.get(graph) ?? new Map<string, PlacedNetwork>();
  placed.set(graph, known);
  const network = known.get(key) ?? placeNetwork(graph, frame);
  known.delete(key);
  known.set(key, network);
  if (known.size > 6) known.delete(known.keys().next().value!);
  return network;
}

/** The arrangement with the fewest faults, curves included; null without names. Ties go to the lower seed. */
function bestOf(labels: readonly Label[], ties: readonly Tie[], ways: readonly Way[], area: Frame, { seeds, polished }: Care) {
  if (labels.length === 0) return null;
  const tried = Array.from({ length: seeds }, (_, seed) => ({ ...arrange(labels, ties, area, seed + 1), seed }));
  tried.sort((a, b) => a.cost - b.cost || a.seed - b.seed);
  const movable = labels.map((_, i) => i);
  const finished = tried.slice(0, polished).map(({ bodies, bottom, seed }) => {
    const arrangement = { bodies, ties, frame: { ...area, bottom }, gap: GAP };
    polish(arrangement, 30 * labels.length, seededRandom(1000 + seed), movable);
    const boxes = bodies.map(({ x, y, w, h }): Box => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, w, h }));
    const routed = route(ways, boxes, area.right, bottom);
    return { boxes, bottom, bends: routed.bends, cost: routed.cost + reckon(arrangement).total() / 2 };
  });
  return finished.reduce((best, each) => (each.cost < best.cost - 1e-9 ? each : best));
}
