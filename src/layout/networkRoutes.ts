/**
 * How far each edge bends: every curve tries several bends and takes the one that runs through no name, crosses fewest others
 * and arrives with room for its end.
 */
import { curveBetween, polyline, segmentMeetsBox, segmentsCross, type Box, type Curve } from './networkGeometry';

/** An edge to be routed, its ends by index. `weight` is what its faults are worth. */
export interface Way {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const BENDS = [0.1, -0.1, 0.18, -0.18, 0.04, -0.04, 0.28, -0.28, 0.4, -0.4, 0.55, -0.55];
const COST = { through: 14, crossing: 1.4, outside: 12, close: 2.5, bend: 1.6 } as const;
/** Ends closer than this many px at one name are too close for their signs. */
const ROOM = 15;
const STEPS = 9;

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

function throughNames(points: Float64Array, way: Way, boxes: readonly Box[]): number {
  let names = 0;
  for (let k = 0; k < boxes.length; k++) {
    if (k === way.from || k === way.to) continue;
    for (let i = 0; i + 3 < points.length; i += 2)
      if (segmentMeetsBox(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, boxes[k]!, 3)) {
        names++;
        break;
      }
  }
  return names;
}

function outside(curve: Curve, width: number, height: number): number {
  const middleX = (curve.x0 + 2 * curve.cx + curve.x1) / 4;
  const middleY = (curve.y0 + 2 * curve.cy + curve.y1) / 4;
  return middleX < 6 || middleY < 6 || middleX > width - 6 || middleY > height - 6 ? 1 : 0;
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
  const own = COST.through * throughNames(polyline(curve, 20), way, boxes) + COST.outside * outside(curve, width, height) + COST.bend * Math.abs(bend);
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

/** How much two curves crowd each other at a name that both touch, from 0 to 1 for each shared end, and in their middles. */
function close(a: Option, s: Way, b: Option, t: Way): number {
  const end = (option: Option, first: boolean): [number, number] =>
    first ? [option.points[0]!, option.points[1]!] : [option.points[2 * STEPS]!, option.points[2 * STEPS + 1]!];
  const near = ([px, py]: [number, number], [qx, qy]: [number, number]) => Math.max(0, 1 - Math.sqrt((px - qx) ** 2 + (py - qy) ** 2) / ROOM);
  const middle = (option: Option): [number, number] => [option.points[STEPS - 1]!, option.points[STEPS]!];
  let cost = 0;
  for (const [x, xFirst] of [
    [s.from, true],
    [s.to, false]
  ] as const)
    // prettier-ignore
    for (const [y, yFirst] of [[t.from, true], [t.to, false]] as const) // prettier-ignore
      if (x === y) cost += near(end(a, xFirst), end(b, yFirst));
  if (s.from === t.to && s.to === t.from) cost += 2 * near(middle(a), middle(b));
  return cost;
}

/**
 * Chooses a bend for every way, the weightiest first, then goes round twice more to mend. Ties go to the earlier bend.
 * A bend in `fixed` stays. Cost: ways² · bends in the worst case, most pairs being told apart by their bounds.
 */
export function route(ways: readonly Way[], boxes: readonly Box[], width: number, height: number, fixed: readonly (number | null)[] = []): Routed {
  const options = ways.map((way, i) => (fixed[i] == null ? BENDS : [fixed[i]]).map((bend) => option(bend, way, boxes, width, height)));
  const order = ways.map((_, index) => index).sort((a, b) => ways[b]!.weight - ways[a]!.weight || a - b);
  const chosen: (Option | undefined)[] = ways.map(() => undefined);
  const between = (i: number, at: Option, k: number): number => {
    const other = chosen[k];
    if (k === i || !other) return 0;
    const s = ways[i]!;
    const t = ways[k]!;
    const shared = s.from === t.from || s.from === t.to || s.to === t.from || s.to === t.to;
    const cost = (crosses(at, other) ? COST.crossing : 0) + (shared ? COST.close * close(at, s, other, t) : 0);
    return cost * Math.max(s.weight, t.weight);
  };
  const costOf = (i: number, at: Option): number => ways.reduce((sum, _, k) => sum + between(i, at, k), at.own);
  for (let round = 0; round < 3; round++)
    for (const i of order) {
      let best: { option: Option; cost: number } | null = null;
      for (const each of options[i]!) {
        if (best !== null && each.own >= best.cost) continue;
        const cost = costOf(i, each);
        if (best === null || cost < best.cost - 1e-9) best = { option: each, cost };
      }
      chosen[i] = best!.option;
    }
  const cost = ways.reduce((sum, _, i) => sum + chosen[i]!.own + (costOf(i, chosen[i]!) - chosen[i]!.own) / 2, 0);
  return { bends: chosen.map((each) => each!.bend), cost };
}
