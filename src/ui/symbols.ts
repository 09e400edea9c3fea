/**
 * The shapes that stand for sides, drawn around (0,0): for ▲, against ▼, both ◆, unclear ○, no side •.
 * `r` is half the height in px; shapes carry meaning together with their hue, never hue alone.
 */
export type Shape = 'for' | 'against' | 'mixed' | 'unclear' | 'none';

const n = (value: number) => Math.round(value * 100) / 100;

/** Corner points of the closed shapes; empty for the round ones. */
function corners(shape: Shape, r: number): [number, number][] {
  const w = r * 1.08;
  if (shape === 'for') return [[0, -r], [w, r * 0.86], [-w, r * 0.86]]; // prettier-ignore
  if (shape === 'against') return [[0, r], [w, -r * 0.86], [-w, -r * 0.86]]; // prettier-ignore
  if (shape === 'mixed') return [[0, -r * 1.1], [r, 0], [0, r * 1.1], [-r, 0]]; // prettier-ignore
  return [];
}

/** The filled shape as SVG path data. */
export function shapePath(shape: Shape, r: number): string {
  const points = corners(shape, r);
  if (points.length > 0) return `M${points.map(([x, y]) => `${n(x)},${n(y)}`).join('L')}Z`;
  const radius = n(shape === 'none' ? r * 0.4 : r * 0.8);
  return `M${-radius},0a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0Z`;
}

/** The upper half (for) of the “both” shape; its lower half is `mixedLower`. */
export const mixedUpper = (r: number): string => `M0,${n(-r * 1.1)}L${n(r)},0L${n(-r)},0Z`;
/** The lower half. */
export const mixedLower = (r: number): string => `M0,${n(r * 1.1)}L${n(r)},0L${n(-r)},0Z`;

/** Share of a doubtful mark's side that is left open in its middle. */
const GAP = 0.34;

type Point = readonly [number, number];

/** From a corner as far towards the next one as a doubtful side is drawn. */
function part([x, y]: Point, [tx, ty]: Point): string {
  const keep = (1 - GAP) / 2;
  return `${n(x + (tx - x) * keep)},${n(y + (ty - y) * keep)}`;
}

/** The upper (for) or lower (against) half of the outline of a doubtful “both”, each half in its own hue. */
export function mixedDoubtful(r: number, half: 'upper' | 'lower'): string {
  const tip: Point = [0, half === 'upper' ? -r * 1.1 : r * 1.1];
  const [left, right]: [Point, Point] = [[-r, 0], [r, 0]]; // prettier-ignore
  return `M${part(tip, left)}L0,${n(tip[1])}L${part(tip, right)}M${n(-r)},0L${part(left, tip)}M${n(r)},0L${part(right, tip)}`;
}

/**
 * The outline of a doubtful mark: each side drawn from its corners, with the middle third left open. (Gaps at the corners
 * would destroy a triangle at 8 px.) Round shapes become four arcs.
 */
export function doubtfulPath(shape: Shape, r: number): string {
  const points = corners(shape, r);
  if (points.length === 0) {
    const radius = shape === 'none' ? r * 0.45 : r * 0.8;
    return [0, 1, 2, 3]
      .map((quarter) => {
        const from = (quarter * Math.PI) / 2 + 0.25;
        const to = from + Math.PI / 2 - 0.5;
        const at = (angle: number) => `${n(radius * Math.cos(angle))},${n(radius * Math.sin(angle))}`;
        return `M${at(from)}A${n(radius)},${n(radius)} 0 0 1 ${at(to)}`;
      })
      .join('');
  }
  return points
    .map((corner, i) => {
      const before = points[(i + points.length - 1) % points.length]!;
      const after = points[(i + 1) % points.length]!;
      return `M${part(corner, before)}L${n(corner[0])},${n(corner[1])}L${part(corner, after)}`;
    })
    .join('');
}
