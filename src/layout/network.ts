/**
 * The whole picture: every name at a place, every edge with a bend, settled before anything is drawn. The same debate in a frame
 * of the same size gives the same picture, whatever the order of its rows and wherever it is computed.
 *
 * Method: for a frame of about this shape, a dozen seeds give as many settled arrangements (networkForce); the best few by
 * straight lines are polished (networkPolish) and get their curves (networkRoutes); the one with the fewest faults is kept
 * (networkArrange), and only stretched and mended for the very frame. So pictures of similar frames look alike.
 */
import type { ReplyGraph, ReplyNode } from '../analysis/replyGraph';
import { adapt, arrangeBest, type Care, type Joined } from './networkArrange';
import type { Frame, Tie } from './networkBodies';
import type { PlacedCaption } from './networkCaptions';
import type { Box } from './networkGeometry';
import { makeLabel, type Label, type LabelScale } from './networkLabels';
import type { Arranged, Way } from './networkRoutes';
import { estimateWidth, type MeasureText } from './text';

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
  /** Words along edges; none in the whole picture. */
  readonly captions: readonly PlacedCaption[];
  /** Where names may stand that are not set apart. */
  readonly area: Frame;
  /** Baseline of the words above those set apart; null where nobody is. */
  readonly apartAt: number | null;
}

/** Nothing yet. */
export const NO_NETWORK: PlacedNetwork = {
  width: 0,
  height: 0,
  nodes: [],
  node: new Map(),
  edges: [],
  captions: [],
  area: { left: 0, top: 0, right: 0, bottom: 0 },
  apartAt: null
};

/** Space around the picture, px at 16 px text. */
const MARGIN = 8;
/** A frame narrower than this gets small names, px at 16 px text. */
const NARROW = 620;

const isJoined = (node: ReplyNode): boolean => node.in.length + node.out.length > 0;

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

/** Sets labels in rows from `left` to `right`, their tops from 0 down. Returns boxes and the height of all rows. */
function setInRows(labels: readonly Label[], left: number, right: number, between: number): { boxes: Box[]; height: number } {
  const boxes: Box[] = [];
  let [x, top, tall] = [left, 0, 0];
  for (const { w, h } of labels) {
    if (x + w > right && x > left) {
      top += tall + 2;
      [x, tall] = [left, 0];
    }
    boxes.push({ x: x + w / 2, y: top + h / 2, w, h });
    x += w + between;
    tall = Math.max(tall, h);
  }
  return { boxes, height: top + tall };
}

/** Lays labels out. `arrange` places those that edges join inside a frame; the others stand in rows beneath. */
export function layOut(
  graph: ReplyGraph,
  { width, height, rem }: NetworkFrame,
  labels: ReadonlyMap<string, Label>,
  arrange: (joined: Joined, area: Frame) => Arranged
): PlacedNetwork {
  const ids = graph.nodes.filter(isJoined).map(({ id }) => id);
  const lone = graph.nodes.filter((node) => !isJoined(node)).map(({ id }) => id);
  const margin = MARGIN * rem;
  const apart = lone.map((id) => labels.get(id)!);
  const rows = setInRows(apart, margin, width - margin, 14 * rem);
  const beneath = lone.length > 0 ? rows.height + 26 * rem : 0;
  const area: Frame = { left: margin, top: margin, right: width - margin, bottom: Math.max(height - margin - beneath, 3 * margin) };

  const index = new Map(ids.map((id, i) => [id, i]));
  const ways = graph.edges.map(({ from, to }): Way => ({ from: index.get(from)!, to: index.get(to)!, weight: 1 }));
  const arranged = ids.length > 0 ? arrange({ labels: ids.map((id) => labels.get(id)!), ties: tiesOf(graph, index), ways }, area) : null;

  const bottom = arranged?.bottom ?? area.top;
  const full = Math.max(height, bottom + margin + beneath);
  const rowsTop = full - margin - rows.height;
  const nodes = [
    ...ids.map((id, i): PlacedNode => ({ id, ...arranged!.boxes[i]!, label: labels.get(id)!, apart: false })),
    ...lone.map((id, i): PlacedNode => ({ id, ...rows.boxes[i]!, y: rowsTop + rows.boxes[i]!.y, label: labels.get(id)!, apart: true }))
  ];
  return {
    width,
    height: full,
    nodes,
    node: new Map(nodes.map((node) => [node.id, node])),
    edges: graph.edges.map(({ key, from, to }, i) => ({ key, from, to, bend: arranged!.bends[i]! })),
    captions: [],
    area: { ...area, bottom },
    apartAt: lone.length > 0 ? rowsTop - 8 * rem : null
  };
}

/** Shapes of frame (width to height) that get an arrangement of their own. */
const SHAPES = [0.36, 0.5, 0.75, 1.1, 1.6, 2.4];
/** The share of such a frame that names cover. */
const FILLED = 0.14;

const CARE: Care = {
  seeds: 12,
  rounds: [
    { keep: 5, moves: 8, heat: 0 },
    { keep: 2, moves: 40, heat: 2 }
  ]
};

const drafts = new WeakMap<ReplyGraph, Map<string, readonly Box[]>>();

/** The arrangement for the nearest shape of frame, in a frame of its own; computed once for each debate and shape. */
function draftFor(graph: ReplyGraph, { ties, ways }: Joined, { left, top, right, bottom }: Frame, scale: LabelScale): readonly Box[] {
  const ratio = (right - left) / (bottom - top);
  const off = (shape: number) => Math.max(shape / ratio, ratio / shape);
  const shape = SHAPES.reduce((best, each) => (off(each) < off(best) ? each : best));
  const key = `${shape} ${scale.narrow}`;
  const known = drafts.get(graph) ?? new Map<string, readonly Box[]>();
  drafts.set(graph, known);
  const drafted = known.get(key);
  if (drafted) return drafted;
  const labels = graph.nodes.filter(isJoined).map((node) => makeLabel(node, { ...scale, rem: 1 }));
  const area = labels.reduce((sum, { w, h }) => sum + w * h, 0) / FILLED;
  const frame = { left: 0, top: 0, right: Math.sqrt(area * shape), bottom: Math.sqrt(area / shape) };
  const { boxes } = arrangeBest({ labels, ties, ways }, frame, CARE);
  known.set(key, boxes);
  return boxes;
}

/** The whole picture for a frame. Cost for 24 names and 50 edges: some 130 ms once for each shape of frame, then some 20 ms. */
export function placeNetwork(graph: ReplyGraph, frame: NetworkFrame): PlacedNetwork {
  const scale = scaleOf(graph, frame);
  const labels = new Map(graph.nodes.map((node) => [node.id, makeLabel(node, scale)]));
  return layOut(graph, frame, labels, (joined, area) => adapt(joined, draftFor(graph, joined, area, scale), area));
}

/** A height in which names cover at most a fifth of a frame of this width, and at least `least`; px. */
export function comfortableHeight(graph: ReplyGraph, width: number, rem: number, least: number): number {
  const scale = scaleOf(graph, { width, height: least, rem });
  const covered = graph.nodes.map((node) => makeLabel(node, scale)).reduce((sum, { w, h }) => sum + w * h, 0);
  return Math.max(least, Math.ceil(covered / 0.195 / width));
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
