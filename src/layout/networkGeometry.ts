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

/** Whether a curve touches a box grown by `pad`; the curve taken as 16 segments, which stay within a px of it. */
export function curveMeetsBox(curve: Curve, box: Box, pad = 0): boolean {
  if (!mayMeet(curve, box, pad)) return false;
  const { x0, y0, cx, cy, x1, y1 } = curve;
  let [px, py] = [x0, y0];
  for (let i = 1; i <= 16; i++) {
    const t = i / 16;
    const u = 1 - t;
    const x = u * u * x0 + 2 * u * t * cx + t * t * x1;
    const y = u * u * y0 + 2 * u * t * cy + t * t * y1;
    if (segmentMeetsBox(px, py, x, y, box, pad)) return true;
    px = x;
    py = y;
  }
  return false;
}

/** The last `t` in (0, 1] at which at² + bt, which is 0 at 0, stands at `half` or −`half` while ct² + dt is within `other` of 0; 0 for none. */
function lastAt(a: number, b: number, half: number, c: number, d: number, other: number): number {
  let last = 0;
  const take = (t: number) => {
    if (t > last && t <= 1 && Math.abs(c * t * t + d * t) <= other + 1e-6) last = t;
  };
  for (const edge of [half, -half]) {
    if (Math.abs(a) < 1e-9) {
      take(edge / b);
      continue;
    }
    const root = Math.sqrt(b * b + 4 * a * edge);
    take((root - b) / (2 * a));
    take((-root - b) / (2 * a));
  }
  return last;
}

/** Where a curve from the middle of a box leaves the box, grown by `pad`, for good: `t` from 0 to 1 (1 where it ends inside). */
function leaves({ x0, y0, cx, cy, x1, y1 }: Curve, box: Box, pad: number): number {
  const hw = box.w / 2 + pad;
  const hh = box.h / 2 + pad;
  if (Math.abs(x1 - x0) <= hw && Math.abs(y1 - y0) <= hh) return 1;
  const ax = x0 - 2 * cx + x1;
  const ay = y0 - 2 * cy + y1;
  const bx = 2 * (cx - x0);
  const by = 2 * (cy - y0);
  return Math.max(lastAt(ax, bx, hw, ay, by, hh), lastAt(ay, by, hh, ax, bx, hw));
}

const reversed = ({ x0, y0, cx, cy, x1, y1 }: Curve): Curve => ({ x0: x1, y0: y1, cx, cy, x1: x0, y1: y0 });

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
  const start = leaves(whole, from, gap);
  const end = 1 - leaves(reversed(whole), to, gap + 1);
  return start < end ? part(whole, start, end) : part(whole, (start + end) / 2, (start + end) / 2);
}
