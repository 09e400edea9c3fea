/** Where the signs at the end of an edge stand: along its curve, from the tip backwards. */
import { directionAt, pointAt, type Curve } from './networkGeometry';

export interface PlacedSign {
  /** The sign's tip. */
  readonly x: number;
  readonly y: number;
  /** Direction of the edge there, degrees. */
  readonly angle: number;
}

/** Distance from the tip of one sign to that of the next, px. */
export const SIGN_STEP = 9;

/** How many px a curve covers while `t` goes from 0 to 1, at the speed it has at `t`. */
function speed({ x0, y0, cx, cy, x1, y1 }: Curve, t: number): number {
  const x = (1 - t) * (cx - x0) + t * (x1 - cx);
  const y = (1 - t) * (cy - y0) + t * (y1 - cy);
  return 2 * Math.sqrt(x * x + y * y);
}

/** Places for `count` signs, that of the tip first; fewer where the curve is too short. */
export function placeSigns(curve: Curve, count: number, step = SIGN_STEP): PlacedSign[] {
  const signs: PlacedSign[] = [];
  for (let t = 1; t >= 0 && signs.length < count; t -= step / Math.max(speed(curve, t), step)) {
    const { x, y } = directionAt(curve, t);
    signs.push({ ...pointAt(curve, t), angle: (Math.atan2(y, x) * 180) / Math.PI });
  }
  return signs;
}

/** A curve as SVG path data, to a tenth of a px. */
export function curvePath({ x0, y0, cx, cy, x1, y1 }: Curve): string {
  const n = (value: number) => Math.round(value * 10) / 10;
  return `M${n(x0)},${n(y0)}Q${n(cx)},${n(cy)} ${n(x1)},${n(y1)}`;
}

/** Width of the line for so many links, px: doubling the number adds as much each time. */
export const lineWidth = (links: number): number => Math.min(1.3 + 0.7 * Math.log2(Math.max(links, 1)), 4.2);
