/**
 * The picture around one person: their neighbours keep the order of their directions, get room and words; captions say what
 * each edge does; the rest stays near its place. Follows from the whole picture, the person and the words alone.
 */
import { briefly, edgeKey, type ReplyGraph } from '../analysis/replyGraph';
import { scaleOf, tiesOf, type NetworkFrame, type PlacedNetwork, type PlacedNode } from './network';
import { finish, GAP } from './networkArrange';
import { keepInside, separate, type Body, type Frame } from './networkBodies';
import { captionForms, measureCaption, placeCaptions } from './networkCaptions';
import { boxesMeet, curveBetween, type Box, type Point } from './networkGeometry';
import { makeLabel } from './networkLabels';
import { mend } from './networkMend';
import { polish, reckon, type Arrangement } from './networkPolish';
import { seededRandom } from './networkRandom';
import type { Way } from './networkRoutes';
import { estimateWidth } from './text';

/** How far towards the middle of the frame the person is brought, as shares of the way: each is tried. */
const PULLS = [0.15, 0.45, 0.8];
const COST = { home: 7, neighbourHome: 1.5, short: 9, covered: 4, order: 12 } as const;
/** What faults of the person's own edges count, against 1 for the others. */
const OWN = 3;
/** Moves for each name: in the trial of every start, and for the one that is kept. */
const TRIAL = 5;
const MOVES = 18;

/** Ids of those whom an edge joins to `focus`, in the order of their directions from it (clockwise, from the left). */
export function neighboursOf(graph: ReplyGraph, focus: string, at: ReadonlyMap<string, { readonly x: number; readonly y: number }>): string[] {
  const node = graph.node.get(focus)!;
  const ids = new Set([...node.out.map((key) => graph.edge.get(key)!.to), ...node.in.map((key) => graph.edge.get(key)!.from)]);
  const middle = at.get(focus)!;
  const angle = (id: string) => Math.atan2(at.get(id)!.y - middle.y, at.get(id)!.x - middle.x);
  return [...ids].sort((a, b) => angle(a) - angle(b) || (a < b ? -1 : 1));
}

/** How often a row of directions goes round: once where it is in clockwise order. */
function rounds(middle: Point, row: readonly Point[]): number {
  let turn = 0;
  for (let i = 0; i < row.length; i++) {
    const a = row[i]!;
    const b = row[(i + 1) % row.length]!;
    const step = Math.atan2(b.y - middle.y, b.x - middle.x) - Math.atan2(a.y - middle.y, a.x - middle.x);
    turn += step < 0 ? step + 2 * Math.PI : step;
  }
  return Math.round(turn / (2 * Math.PI));
}

/** Moves directions that are too close to each other apart, keeping their order. Radians, sorted, around the circle. */
export function spread(angles: readonly number[]): number[] {
  const out = [...angles];
  const least = Math.min((2 * Math.PI) / (out.length + 1), 0.9);
  for (let round = 0; round < 60; round++)
    for (let i = 0; i < out.length && out.length > 1; i++) {
      const next = (i + 1) % out.length;
      const gap = out[next]! + (next === 0 ? 2 * Math.PI : 0) - out[i]!;
      if (gap >= least) continue;
      out[i]! -= (least - gap) / 2;
      out[next]! += (least - gap) / 2;
    }
  return out;
}

interface Caption {
  readonly w: number;
  readonly h: number;
}

/** A caption in the middle of the free part of the straight way from the person to a neighbour, kept until either moves. */
class Ahead implements Body {
  x = 0;
  y = 0;
  /** Px between the two boxes, along the way. */
  length = 0;
  #seen = [NaN, NaN, NaN, NaN];

  constructor(
    readonly w: number,
    readonly h: number
  ) {}

  update(from: Body, to: Body): this {
    const [ax, ay, bx, by] = this.#seen;
    if (ax === from.x && ay === from.y && bx === to.x && by === to.y) return this;
    this.#seen = [from.x, from.y, to.x, to.y];
    const dx = to.x - from.x;
    const dy = to.y - from.y;
    const whole = Math.sqrt(dx * dx + dy * dy) || 1;
    const across = Math.max(Math.abs(dx) / whole, 1e-6);
    const down = Math.max(Math.abs(dy) / whole, 1e-6);
    const out = Math.min(from.w / 2 / across, from.h / 2 / down);
    this.length = whole - out - Math.min(to.w / 2 / across, to.h / 2 / down);
    const middle = (out + this.length / 2) / whole;
    this.x = from.x + dx * middle;
    this.y = from.y + dy * middle;
    return this;
  }
}

/** The costs that only a picture around somebody has: far from home, edges too short for their captions, captions covered, order lost. */
function focusCosts(bodies: readonly Body[], homes: readonly Box[], focus: number, row: readonly number[], captions: readonly Caption[], frame: Frame) {
  const diagonal = Math.sqrt((frame.right - frame.left) ** 2 + (frame.bottom - frame.top) ** 2);
  const inRow = new Map(row.map((k, i) => [k, i]));
  const ahead = captions.map(({ w, h }) => new Ahead(w, h));
  const middle = bodies[focus]!;
  const neighbours = row.map((k) => bodies[k]!);
  const home = (i: number, cost: number) => (cost * Math.sqrt((bodies[i]!.x - homes[i]!.x) ** 2 + (bodies[i]!.y - homes[i]!.y) ** 2)) / diagonal;
  const captionOf = (i: number) => ahead[i]!.update(middle, neighbours[i]!);
  const short = (i: number) => {
    const { x, y } = neighbours[i]!;
    const across = Math.abs(x - middle.x) / (Math.abs(x - middle.x) + Math.abs(y - middle.y) + 1e-6);
    const need = 64 + across * captions[i]!.w;
    const { length } = captionOf(i);
    return length >= need ? 0 : (COST.short * (need - length)) / need;
  };
  const covered = (i: number) => {
    const box = captionOf(i);
    let cost = 0;
    for (const body of bodies) if (boxesMeet(box, body, 2)) cost += COST.covered;
    for (let k = 0; k < row.length; k++) if (k !== i && boxesMeet(box, captionOf(k), 2)) cost += COST.covered;
    return cost;
  };
  const order = () => COST.order * Math.max(0, rounds(middle, neighbours) - 1);
  return (i: number): number => {
    if (i === focus) return row.reduce((sum, _, k) => sum + short(k) + covered(k), order() + home(i, COST.neighbourHome / 2));
    const k = inRow.get(i);
    if (k !== undefined) return short(k) + covered(k) + order() + home(i, COST.neighbourHome);
    let cost = home(i, COST.home);
    for (let c = 0; c < row.length; c++) if (boxesMeet(captionOf(c), bodies[i]!, 2)) cost += COST.covered;
    return cost;
  };
}

/** Brings the person towards the middle and sets the neighbours around, each at least as far as its caption needs. */
function open(
  bodies: readonly Body[],
  homes: readonly Box[],
  focus: number,
  row: readonly number[],
  captions: readonly Caption[],
  frame: Frame,
  pull: number
): void {
  const middle = bodies[focus]!;
  middle.x += pull * ((frame.left + frame.right) / 2 - middle.x);
  middle.y += pull * ((frame.top + frame.bottom) / 2 - middle.y);
  const angles = spread(row.map((k) => Math.atan2(homes[k]!.y - homes[focus]!.y, homes[k]!.x - homes[focus]!.x)));
  row.forEach((k, i) => {
    const body = bodies[k]!;
    const x = Math.cos(angles[i]!);
    const y = Math.sin(angles[i]!);
    const reach = Math.abs(x) * ((middle.w + body.w) / 2 + captions[i]!.w) + Math.abs(y) * ((middle.h + body.h) / 2 + captions[i]!.h) + 50;
    const far = Math.sqrt((homes[k]!.x - homes[focus]!.x) ** 2 + (homes[k]!.y - homes[focus]!.y) ** 2);
    body.x = middle.x + x * Math.max(reach, far);
    body.y = middle.y + y * Math.max(reach, far);
    keepInside(body, frame);
  });
}

/**
 * Places the picture around `focus`, which is among the names of `whole` and not set apart. `words` are what neighbours say,
 * quotation marks included. Cost: some 20 ms for 24 names.
 */
export function placeFocus(whole: PlacedNetwork, graph: ReplyGraph, frame: NetworkFrame, focus: string, words: ReadonlyMap<string, string>): PlacedNetwork {
  const { rem, measure = estimateWidth } = frame;
  const scale = scaleOf(graph, frame);
  const order = neighboursOf(graph, focus, whole.node);
  const near = new Set(order);
  const moving = whole.nodes.filter(({ apart }) => !apart);
  const labels = moving.map(({ id, label }) =>
    id === focus ? makeLabel(graph.node.get(id)!, scale, null, 5 * rem) : near.has(id) ? makeLabel(graph.node.get(id)!, scale, words.get(id) ?? null) : label
  );
  const index = new Map(moving.map(({ id }, i) => [id, i]));
  const at = index.get(focus)!;
  const row = order.map((id) => index.get(id)!);
  const own = graph.edges.filter(({ from, to }) => from === focus || to === focus);
  const text = (key: string) => measureCaption(briefly(graph.edge.get(key)!.kinds), rem, measure);
  const captions = order.map((id): Caption => {
    const both = [edgeKey(focus, id), edgeKey(id, focus)].filter((key) => graph.edge.has(key)).map(text);
    return { w: Math.max(...both.map(({ w }) => w)), h: both.reduce((sum, { h }) => sum + h, 0) };
  });

  const ties = tiesOf(graph, index, (a, b) => (a === focus || b === focus ? OWN : 1));
  // Where there is little room only the person's own edges are drawn.
  const isOwn = ({ from, to }: { from: string; to: string }) => from === focus || to === focus;
  const drawn = scale.narrow ? own : graph.edges;
  const ways = drawn.map((edge): Way => ({ from: index.get(edge.from)!, to: index.get(edge.to)!, weight: isOwn(edge) ? OWN : 1 }));
  // A little polish shows which start is best; only that one is polished in full and gets its curves.
  const movable = [...moving.keys(), ...row, ...row];
  const tried = PULLS.map((pull, seed) => {
    const bodies = moving.map(({ x, y }, i): Body => ({ x, y, w: labels[i]!.w, h: labels[i]!.h }));
    open(bodies, moving, at, row, captions, whole.area, pull);
    const bottom = separate(bodies, whole.area, GAP);
    const extra = focusCosts(bodies, moving, at, row, captions, whole.area);
    const arrangement: Arrangement = { bodies, ties, frame: { ...whole.area, bottom }, gap: GAP, extra };
    polish(arrangement, { count: TRIAL * bodies.length, reach: 0.25, jumps: true, heat: 0.5, random: seededRandom(2000 + seed), movable });
    return { arrangement, cost: reckon(arrangement).total() };
  });
  const { arrangement } = tried.reduce((a, b) => (b.cost < a.cost - 1e-9 ? b : a));
  polish(arrangement, { count: MOVES * moving.length, reach: 0.2, jumps: true, heat: 1, random: seededRandom(3000), movable });
  const first = finish(arrangement, ways);
  const inOrder = (boxes: readonly Box[]) => {
    const neighbours = row.map((k) => boxes[k]!);
    return rounds(boxes[at]!, neighbours);
  };
  const best = mend(first, ways, { ...whole.area, bottom: first.bottom }, GAP, (boxes) => inOrder(boxes) <= inOrder(first.boxes), 40);
  const down = best.bottom - whole.area.bottom;
  const nodes = whole.nodes.map((node): PlacedNode => {
    const i = index.get(node.id);
    return i === undefined ? { ...node, y: node.y + down } : { ...node, ...best.boxes[i]!, label: labels[i]! };
  });
  const edges = drawn.map(({ key, from, to }, i) => ({ key, from, to, bend: best.bends[i]! }));
  const node = new Map(nodes.map((each) => [each.id, each]));
  const curveOf = ({ from, to, bend }: (typeof edges)[number]) => curveBetween(node.get(from)!, node.get(to)!, bend);
  const curves = new Map(edges.filter(isOwn).map((edge) => [edge.key, curveOf(edge)]));
  const others = edges.filter((edge) => !isOwn(edge)).map(curveOf);
  return {
    ...whole,
    height: whole.height + down,
    nodes,
    node,
    edges,
    captions: placeCaptions(
      [...own]
        .sort((a, b) => b.links.length - a.links.length)
        .map(({ key }) => ({ key, forms: captionForms(briefly(graph.edge.get(key)!.kinds), rem, measure) })),
      curves,
      nodes,
      { width: whole.width, height: whole.height + down },
      others
    ),
    apartAt: whole.apartAt === null ? null : whole.apartAt + down,
    area: { ...whole.area, bottom: best.bottom }
  };
}

const focused = new WeakMap<PlacedNetwork, Map<string, PlacedNetwork>>();

/** As `placeFocus`, remembered for as long as the whole picture is; `words` must be the same for the same picture and person. */
export function focusIn(whole: PlacedNetwork, graph: ReplyGraph, frame: NetworkFrame, focus: string, words: ReadonlyMap<string, string>): PlacedNetwork {
  const known = focused.get(whole) ?? new Map<string, PlacedNetwork>();
  focused.set(whole, known);
  const network = known.get(focus) ?? placeFocus(whole, graph, frame, focus, words);
  known.set(focus, network);
  return network;
}
