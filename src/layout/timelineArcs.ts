/** The curves of links between marks of the timeline, as SVG path data. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const n = (value: number) => Math.round(value * 10) / 10;

/** A step within one voice: a low arch above its stave, no higher than `height` px. */
export function archPath(a: Point, b: Point, height: number): string {
  const rise = Math.min(height, 3 + Math.abs(b.x - a.x) * 0.22);
  return `M${n(a.x)},${n(a.y)}C${n(a.x + (b.x - a.x) * 0.2)},${n(a.y - rise * 1.33)} ${n(b.x - (b.x - a.x) * 0.2)},${n(b.y - rise * 1.33)} ${n(b.x)},${n(b.y)}`;
}

/**
 * Between two voices: leaves the earlier mark almost along its stave and comes down (or up) upon the later one, so that
 * many links of one mark part like branches. Marks that stand nearly above each other get a slight bow.
 */
export function arcPath(a: Point, b: Point): string {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a];
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const bow = Math.max(0, 14 - dx) * 0.6;
  return `M${n(from.x)},${n(from.y)}C${n(from.x + dx * 0.55 + bow)},${n(from.y + dy * 0.08)} ${n(to.x + bow)},${n(to.y - dy * 0.62)} ${n(to.x)},${n(to.y)}`;
}
