/** Boxes, segments and curves in the plane; px. */

/** A box around its middle. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A quadratic curve: start, control point, end. */
export interface Curve {
  readonly x0: number;
  readonly y0: number;
  readonly cx: number;
  readonly cy: number;
  readonly x1: number;
  readonly y1: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Whether two boxes come closer than `gap` both across and down. */
export const boxesMeet = (a: Box, b: Box, gap = 0): boolean => Math.abs(a.x - b.x) < (a.w + b.w) / 2 + gap && Math.abs(a.y - b.y) < (a.h + b.h) / 2 + gap;

/** Whether a segment touches a box grown by `pad` on every side (separating axes: across, down, and the segment's normal). */
export function segmentMeetsBox(x0: number, y0: number, x1: number, y1: number, box: Box, pad = 0): boolean {
  const hw = box.w / 2 + pad;
  const hh = box.h / 2 + pad;
  const mx = (x0 + x1) / 2 - box.x;
  const my = (y0 + y1) / 2 - box.y;
  const dx = (x1 - x0) / 2;
  const dy = (y1 - y0) / 2;
  const adx = Math.abs(dx);
  const ady = Math.abs(dy);
  if (Math.abs(mx) > hw + adx || Math.abs(my) > hh + ady) return false;
  return Math.abs(mx * dy - my * dx) <= hw * ady + hh * adx + 1e-9;
}

/** Whether two segments cross in their insides. */
export function segmentsCross(ax: number, ay: number, bx: number, by: number, cx: number, cy: number, dx: number, dy: number): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number) => (qx - px) * (ry - py) - (qy - py) * (rx - px);
  return side(ax, ay, bx, by, cx, cy) * side(ax, ay, bx, by, dx, dy) < 0 && side(cx, cy, dx, dy, ax, ay) * side(cx, cy, dx, dy, bx, by) < 0;
}

/** The point of a curve at `t` from 0 to 1. */
export function pointAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): Point {
  const u = 1 - t;
  return { x: u * u * x0 + 2 * u * t * cx + t * t * x1, y: u * u * y0 + 2 * u * t * cy + t * t * y1 };
}

/** The direction of a curve at `t`, of length 1 (to the right where the curve stands still). */
export function directionAt({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): Point {
  const x = (1 - t) * (cx - x0) + t * (x1 - cx);
  const y = (1 - t) * (cy - y0) + t * (y1 - cy);
  const length = Math.sqrt(x * x + y * y);
  return length < 1e-9 ? { x: 1, y: 0 } : { x: x / length, y: y / length };
}

/** `count` + 1 points from start to end as x, y, x, y …. */
export function polyline({ x0, y0, cx, cy, x1, y1 }: Curve, count: number): Float64Array {
  const points = new Float64Array(2 * count + 2);
  for (let i = 0; i <= count; i++) {
    const t = i / count;
    const u = 1 - t;
    points[2 * i] = u * u * x0 + 2 * u * t * cx + t * t * x1;
    points[2 * i + 1] = u * u * y0 + 2 * u * t * cy + t * t * y1;
  }
  return points;
}

/** Whether a curve can touch a grown box at all: a curve stays within its three points. Cheap. */
const mayMeet = ({ x0, y0, cx, cy, x1, y1 }: Curve, box: Box, pad: number): boolean =>
  Math.min(x0, cx, x1) <= box.x + box.w / 2 + pad &&
  Math.max(x0, cx, x1) >= box.x - box.w / 2 - pad &&
  Math.min(y0, cy, y1) <= box.y + box.h / 2 + pad &&
  Math.max(y0, cy, y1) >= box.y - box.h / 2 - pad;

/** Whether a curve touches a box grown by `pad`; the curve taken as 32 segments. */
export function curveMeetsBox(curve: Curve, box: Box, pad = 0): boolean {
  if (!mayMeet(curve, box, pad)) return false;
  const points = polyline(curve, 32);
  for (let i = 0; i < 64; i += 2) if (segmentMeetsBox(points[i]!, points[i + 1]!, points[i + 2]!, points[i + 3]!, box, pad)) return true;
  return false;
}

/** Where a curve that starts (`forward`) or ends inside a grown box leaves it for good; found to 1/1000 of its course. */
function leaves({ x0, y0, cx, cy, x1, y1 }: Curve, box: Box, pad: number, forward: boolean): number {
  const hw = box.w / 2 + pad;
  const hh = box.h / 2 + pad;
  const inside = (s: number): boolean => {
    const t = forward ? s : 1 - s;
    const u = 1 - t;
    return Math.abs(u * u * x0 + 2 * u * t * cx + t * t * x1 - box.x) <= hw && Math.abs(u * u * y0 + 2 * u * t * cy + t * t * y1 - box.y) <= hh;
  };
  let within = 0;
  for (let i = 1; i <= 24; i++) if (inside(i / 24)) within = i / 24;
  let beyond = Math.min(within + 1 / 24, 1);
  while (beyond - within > 1e-3) {
    const middle = (within + beyond) / 2;
    if (inside(middle)) within = middle;
    else beyond = middle;
  }
  return forward ? beyond : 1 - beyond;
}

/** The part of a curve between two places `a` ≤ `b` (the blossom of the quadratic). */
function part({ x0, y0, cx, cy, x1, y1 }: Curve, a: number, b: number): Curve {
  const blossom = (p: number, c: number, q: number, s: number, t: number) => (1 - s) * (1 - t) * p + (s + t - 2 * s * t) * c + s * t * q;
  return {
    x0: blossom(x0, cx, x1, a, a),
    y0: blossom(y0, cy, y1, a, a),
    cx: blossom(x0, cx, x1, a, b),
    cy: blossom(y0, cy, y1, a, b),
    x1: blossom(x0, cx, x1, b, b),
    y1: blossom(y0, cy, y1, b, b)
  };
}

/**
 * The curve from one box to another. `bend` is how far its middle bulges to the left of its way, as a share of the distance:
 * the way back with the same bend takes the other side. It starts and ends `gap` px outside the boxes; boxes that touch give
 * a curve of no length.
 */
export function curveBetween(from: Box, to: Box, bend: number, gap = 5): Curve {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const whole = { x0: from.x, y0: from.y, cx: (from.x + to.x) / 2 + 2 * bend * dy, cy: (from.y + to.y) / 2 - 2 * bend * dx, x1: to.x, y1: to.y };
  const start = leaves(whole, from, gap, true);
  const end = leaves(whole, to, gap + 1, false);
  return start < end ? part(whole, start, end) : part(whole, (start + end) / 2, (start + end) / 2);
}
