/** Boxes that move inside a frame: what the steps of the layout pass on to each other and change in place. */
import { boxesMeet } from './networkGeometry';

export interface Body {
  x: number;
  y: number;
  readonly w: number;
  readonly h: number;
}

/** Two bodies, by index, with a line between them; `weight` is what the line is worth. */
export interface Tie {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const clamp = (value: number, low: number, high: number): number => (low > high ? (low + high) / 2 : Math.min(Math.max(value, low), high));

/** Moves a body into the frame; one wider or higher than the frame is centred. */
export function keepInside(body: Body, { left, top, right, bottom }: Frame): void {
  body.x = clamp(body.x, left + body.w / 2, right - body.w / 2);
  body.y = clamp(body.y, top + body.h / 2, bottom - body.h / 2);
}

/** Pushes overlapping bodies apart, each pair along the shorter way, until none come closer than `gap`; gives up after 200 rounds. */
function pushApart(bodies: readonly Body[], frame: Frame, gap: number): boolean {
  for (let round = 0; round < 200; round++) {
    let met = false;
    for (let i = 0; i < bodies.length; i++)
      for (let j = i + 1; j < bodies.length; j++) {
        const a = bodies[i]!;
        const b = bodies[j]!;
        if (!boxesMeet(a, b, gap)) continue;
        met = true;
        const overX = (a.w + b.w) / 2 + gap - Math.abs(a.x - b.x);
        const overY = (a.h + b.h) / 2 + gap - Math.abs(a.y - b.y);
        // Down is the shorter way for most labels; every third round goes across, or bodies at the edge of the frame would lock.
        if (overY < overX !== (round % 3 === 2)) {
          const push = (overY / 2 + 0.01) * (a.y < b.y ? 1 : -1);
          a.y -= push;
          b.y += push;
        } else {
          const push = (overX / 2 + 0.01) * (a.x < b.x ? 1 : -1);
          a.x -= push;
          b.x += push;
        }
        keepInside(a, frame);
        keepInside(b, frame);
      }
    if (!met) return true;
  }
  return false;
}

/** The free place nearest to a body's own, on a grid of 8 px; null where the frame is full. */
function nearestFree(body: Body, placed: readonly Body[], { left, top, right, bottom }: Frame, gap: number): { x: number; y: number } | null {
  let best: { x: number; y: number } | null = null;
  let least = Infinity;
  for (let y = top + body.h / 2; y <= bottom - body.h / 2; y += 8)
    for (let x = left + body.w / 2; x <= Math.max(right - body.w / 2, left + body.w / 2); x += 8) {
      const way = (x - body.x) ** 2 + (y - body.y) ** 2;
      if (way >= least || placed.some((other) => boxesMeet({ ...body, x, y }, other, gap))) continue;
      best = { x, y };
      least = way;
    }
  return best;
}

/** Puts every body, the largest first, at the nearest free place. Returns the lowest edge: a full frame grows downwards. */
function placeFreely(bodies: readonly Body[], frame: Frame, gap: number): number {
  const placed: Body[] = [];
  let bottom = frame.bottom;
  for (const body of [...bodies].sort((a, b) => b.w * b.h - a.w * a.h)) {
    let free = nearestFree(body, placed, { ...frame, bottom }, gap);
    for (; !free; free = nearestFree(body, placed, { ...frame, bottom }, gap)) bottom += body.h + gap;
    Object.assign(body, free);
    placed.push(body);
  }
  return bottom;
}

/**
 * Resolves every overlap. Afterwards no two bodies are closer than `gap` both across and down, and all are inside the frame,
 * whose bottom (returned) moves down only where there is no other way.
 */
export function separate(bodies: readonly Body[], frame: Frame, gap: number): number {
  const area = { ...frame, bottom: Math.max(frame.bottom, ...bodies.map(({ h }) => frame.top + h)) };
  for (const body of bodies) keepInside(body, area);
  return pushApart(bodies, area, gap) ? area.bottom : placeFreely(bodies, area, gap);
}
