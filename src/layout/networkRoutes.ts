/**
 * How far each edge bends: every curve tries several bends and takes the one that runs through no name, crosses fewest others
 * and arrives with room for its end.
 */
import { curveBetween, curveMeetsBox, polyline, segmentsCross, type Box, type Curve } from './networkGeometry';

/** An edge to be routed, its ends by index. `weight` is what its faults are worth. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const BENDS = [0.09, -0.09, 0.14, -0.14, 0.05, -0.05, 0.2, -0.2, 0.27, -0.27, 0.36, -0.36, 0.48, -0.48, 0.62, -0.62];
const COST = { through: 14, crossing: 2.5, outside: 60, close: 1.5, bend: 1.6 } as const;
/** Ends closer than this many px at one name are too close for their signs. */
const ROOM = 15;
/** The middles of an edge and of its way back are better as far apart as this, px: each may bear words. */
const BOTH_WAYS = 44;
const STEPS = 8;
/** Where the middle of so many steps stands among the coordinates. */
const MIDDLE = 8;

interface Option {
  readonly bend: number;
  readonly points: Float64Array;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What it costs whatever the others do. */
  readonly own: number;
}

export interface Routed {
  readonly bends: readonly number[];
  /** What remains: the weighted faults of all curves. */
  readonly cost: number;
}

/** Boxes at their places with the bends of the edges between them. */
export interface Arranged extends Routed {
  readonly boxes: readonly Box[];
  /** Lower edge of the frame, which moves down where names need it. */
  readonly bottom: number;
}

function throughNames(curve: Curve, way: Way, boxes: readonly Box[]): number {
  let names = 0;
  for (let k = 0; k < boxes.length; k++) if (k !== way.from && k !== way.to && curveMeetsBox(curve, boxes[k]!, 3)) names++;
  return names;
}

/** The share of a curve's points that lie outside the picture or within 4 px of its edge. */
function outside(points: Float64Array, width: number, height: number): number {
  let out = 0;
  for (let i = 0; i < points.length; i += 2) if (points[i]! < 4 || points[i]! > width - 4 || points[i + 1]! < 4 || points[i + 1]! > height - 4) out++;
  return out === 0 ? 0 : 0.5 + (2 * out) / points.length;
}

function option(bend: number, way: Way, boxes: readonly Box[], width: number, height: number): Option {
  const curve = curveBetween(boxes[way.from]!, boxes[way.to]!, bend);
  const coarse = polyline(curve, STEPS);
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < coarse.length; i += 2) {
    left = Math.min(left, coarse[i]!);
    right = Math.max(right, coarse[i]!);
    top = Math.min(top, coarse[i + 1]!);
    bottom = Math.max(bottom, coarse[i + 1]!);
  }
  const own = COST.through * throughNames(curve, way, boxes) + COST.outside * outside(coarse, width, height) + COST.bend * Math.abs(bend);
  return { bend, points: coarse, left, right, top, bottom, own: own * way.weight };
}

function crosses(a: Option, b: Option): boolean {
  if (a.left > b.right || b.left > a.right || a.top > b.bottom || b.top > a.bottom) return false;
  const p = a.points;
  const q = b.points;
  for (let i = 0; i + 3 < p.length; i += 2)
    for (let j = 0; j + 3 < q.length; j += 2) if (segmentsCross(p[i]!, p[i + 1]!, p[i + 2]!, p[i + 3]!, q[j]!, q[j + 1]!, q[j + 2]!, q[j + 3]!)) return true;
  return false;
}

/** From 1 for two points in the same place to 0 for points `room` px apart. */
function near(p: Float64Array, i: number, q: Float64Array, j: number, room = ROOM): number {
  const dx = p[i]! - q[j]!;
  const dy = p[i + 1]! - q[j + 1]!;
  return Math.max(0, 1 - Math.sqrt(dx * dx + dy * dy) / room);
}

/** How much two curves crowd each other: from 0 to 1 at each name that both touch, and in the middle where one is the other's way back. */
function close(a: Float64Array, s: Way, b: Float64Array, t: Way): number {
  const end = 2 * STEPS;
  let cost = 0;
  if (s.from === t.from) cost += near(a, 0, b, 0);
  if (s.to === t.to) cost += near(a, end, b, end);
  if (s.from === t.to) cost += near(a, 0, b, end);
  if (s.to === t.from) cost += near(a, end, b, 0);
  if (s.from === t.to && s.to === t.from) cost += 2 * near(a, MIDDLE, b, MIDDLE, BOTH_WAYS);
  return cost;
}

/**
 * Chooses a bend for every way, the weightiest first, then goes round twice more to mend. Ties go to the earlier bend.
 * A bend in `fixed` stays. Cost: ways² · bends in the worst case, most pairs being told apart by their bounds.
 */
export function route(ways: readonly Way[], boxes: readonly Box[], width: number, height: number, fixed: readonly (number | null)[] = []): Routed {
  const options = ways.map((way, i) => {
    const known = fixed[i];
    if (known != null) return [option(known, way, boxes, width, height)];
    // The best by itself first: the others are then soon known to cost more.
    return BENDS.map((bend) => option(bend, way, boxes, width, height)).sort((a, b) => a.own - b.own);
  });
  const open = ways.map((_, index) => index).filter((i) => fixed[i] == null);
  open.sort((a, b) => ways[b]!.weight - ways[a]!.weight || a - b);
  const chosen = options.map((each) => (each.length === 1 ? each[0] : undefined));
  const between = (i: number, at: Option, k: number): number => {
    const other = chosen[k];
    if (k === i || !other) return 0;
    const s = ways[i]!;
    const t = ways[k]!;
    const cost = (crosses(at, other) ? COST.crossing : 0) + COST.close * close(at.points, s, other.points, t);
    return cost * Math.max(s.weight, t.weight);
  };
  /** Stops counting beyond `limit`. */
  const costOf = (i: number, at: Option, limit: number): number => {
    let cost = at.own;
    for (let k = 0; k < ways.length && cost < limit; k++) cost += between(i, at, k);
    return cost;
  };
  for (let round = 0; round < 3; round++) {
    let changed = false;
    for (const i of open) {
      const was = chosen[i];
      let best = was ? costOf(i, was, Infinity) : Infinity;
      for (const each of options[i]!) {
        if (each.own >= best - 1e-9) break;
        const cost = costOf(i, each, best);
        if (cost >= best - 1e-9) continue;
        best = cost;
        chosen[i] = each;
      }
      changed ||= chosen[i] !== was;
    }
    if (!changed) break;
  }
  const cost = ways.reduce((sum, _, i) => sum + (costOf(i, chosen[i]!, Infinity) + chosen[i]!.own) / 2, 0);
  return { bends: chosen.map((each) => each!.bend), cost };
}
