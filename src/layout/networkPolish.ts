/**
 * What makes an arrangement hard to read, as a number, and small moves that lower it. Lines are taken as straight here; the
 * curves that are drawn later have room to do better, never a reason to do worse.
 */
import { keepInside, type Body, type Frame, type Tie } from './networkBodies';
import { boxesMeet, segmentMeetsBox, segmentsCross } from './networkGeometry';

/** What a fault costs. A line through a name is worst; then crossings, lines too close at a name, long ways, crowding. */
const COST = { through: 8, crossing: 2, fan: 0.3, length: 5, crowd: 1.2, stem: 2.5 } as const;
/** Names closer than this many px begin to crowd. */
const CROWD = 26;
/** Names with a line between them leave this many px to it, or its end could not be seen. */
const STEM = 36;
/** Two lines at one name whose directions have at least this cosine (18°) are too close. */
const FAN = 0.95;

export interface Arrangement {
  readonly bodies: readonly Body[];
  readonly ties: readonly Tie[];
  readonly frame: Frame;
  /** No two bodies come closer than this. */
  readonly gap: number;
  /** What else a place costs, by index. */
  readonly extra?: (index: number) => number;
}

/**
 * A reckoner of costs over bodies that move. `at` is the share of one body: all costs that change when it moves; it stops
 * counting beyond `limit`.
 */
export function reckon({ bodies, ties, frame, extra }: Arrangement) {
  const of: number[][] = bodies.map(() => []);
  ties.forEach(({ a, b }, t) => {
    of[a]!.push(t);
    of[b]!.push(t);
  });
  const diagonal = Math.sqrt((frame.right - frame.left) ** 2 + (frame.bottom - frame.top) ** 2);

  const through = (tie: Tie, k: number): number => {
    if (tie.a === k || tie.b === k) return 0;
    const a = bodies[tie.a]!;
    const b = bodies[tie.b]!;
    return segmentMeetsBox(a.x, a.y, b.x, b.y, bodies[k]!, 4) ? COST.through * tie.weight : 0;
  };
  const crossing = (s: Tie, t: Tie): number => {
    if (s.a === t.a || s.a === t.b || s.b === t.a || s.b === t.b) return 0;
    const a = bodies[s.a]!;
    const b = bodies[s.b]!;
    const c = bodies[t.a]!;
    const d = bodies[t.b]!;
    return segmentsCross(a.x, a.y, b.x, b.y, c.x, c.y, d.x, d.y) ? COST.crossing * Math.max(s.weight, t.weight) : 0;
  };
  const fan = (s: Tie, t: Tie, hub: number): number => {
    const h = bodies[hub]!;
    const p = bodies[s.a === hub ? s.b : s.a]!;
    const q = bodies[t.a === hub ? t.b : t.a]!;
    const px = p.x - h.x;
    const py = p.y - h.y;
    const qx = q.x - h.x;
    const qy = q.y - h.y;
    const lengths = Math.sqrt((px * px + py * py) * (qx * qx + qy * qy));
    const cosine = lengths < 1e-9 ? 1 : (px * qx + py * qy) / lengths;
    return cosine < FAN ? 0 : (COST.fan * (cosine - FAN)) / (1 - FAN);
  };
  /** Px between two boxes, along the axis on which they are further apart. */
  const between = (a: Body, b: Body): number => Math.max(Math.abs(a.x - b.x) - (a.w + b.w) / 2, Math.abs(a.y - b.y) - (a.h + b.h) / 2);
  const length = (tie: Tie): number => {
    const a = bodies[tie.a]!;
    const b = bodies[tie.b]!;
    const dx = a.x - b.x;
    const dy = a.y - b.y;
    const short = Math.max(0, 1 - between(a, b) / STEM);
    return (COST.length * Math.sqrt(dx * dx + dy * dy)) / diagonal + COST.stem * short * short;
  };
  const crowd = (i: number, k: number): number => {
    const apart = between(bodies[i]!, bodies[k]!);
    return apart >= CROWD ? 0 : COST.crowd * ((CROWD - apart) / CROWD) ** 2;
  };

  const at = (i: number, limit = Infinity): number => {
    const own = of[i]!;
    let cost = 0;
    for (const s of own) cost += length(ties[s]!);
    for (let k = 0; k < bodies.length && cost < limit; k++) if (k !== i) cost += crowd(i, k);
    for (let t = 0; t < ties.length && cost < limit; t++) cost += through(ties[t]!, i);
    for (let o = 0; o < own.length && cost < limit; o++) {
      const s = own[o]!;
      const tie = ties[s]!;
      for (let k = 0; k < bodies.length; k++) cost += through(tie, k);
      for (let t = 0; t < ties.length && cost < limit; t++) if (t !== s) cost += crossing(tie, ties[t]!);
      for (let t = 0; t < o; t++) cost += fan(tie, ties[own[t]!]!, i);
      const hub = tie.a === i ? tie.b : tie.a;
      for (const t of of[hub]!) if (t !== s) cost += fan(tie, ties[t]!, hub);
    }
    return cost < limit && extra ? cost + extra(i) : cost;
  };
  /** The whole, every fault counted once. */
  const total = (): number => {
    let cost = 0;
    for (let i = 0; i < bodies.length; i++) {
      cost += extra?.(i) ?? 0;
      for (let k = 0; k < i; k++) cost += crowd(i, k);
      for (const s of of[i]!) for (const t of of[i]!) if (t < s) cost += fan(ties[s]!, ties[t]!, i);
    }
    for (let s = 0; s < ties.length; s++) {
      cost += length(ties[s]!);
      for (let k = 0; k < bodies.length; k++) cost += through(ties[s]!, k);
      for (let t = 0; t < s; t++) cost += crossing(ties[s]!, ties[t]!);
    }
    return cost;
  };
  return { at, total };
}

function put(body: Body, x: number, y: number): void {
  body.x = x;
  body.y = y;
}

export interface Moves {
  readonly count: number;
  /** How far a step may go at first, as a share of the frame. */
  readonly reach: number;
  /** Whether bodies may also jump anywhere and change places. */
  readonly jumps: boolean;
  /** How much worse a step may make things at first; falls to nothing before the end. */
  readonly heat: number;
  readonly random: () => number;
  /** Indices of bodies that may move; one that is listed twice moves twice as often. */
  readonly movable: readonly number[];
}

/**
 * Tries small moves and keeps those that lower the cost, or raise it by less than a threshold that sinks (threshold accepting:
 * Dueck and Scheuer 1990). Bodies that do not meet before do not meet afterwards, and stay inside the frame.
 */
export function polish(arrangement: Arrangement, { count, reach, jumps, heat, random, movable }: Moves): void {
  const { bodies, frame, gap } = arrangement;
  if (movable.length === 0) return;
  const { at } = reckon(arrangement);
  const width = frame.right - frame.left;
  const height = frame.bottom - frame.top;
  const any = () => movable[Math.floor(random() * movable.length)]!;
  const free = (i: number) => {
    const body = bodies[i]!;
    for (let k = 0; k < bodies.length; k++) if (k !== i && boxesMeet(body, bodies[k]!, gap)) return false;
    return true;
  };
  // Most moves are turned down, so the cost of a body's present place is mostly known from an earlier try.
  const costs = new Float64Array(bodies.length).fill(NaN);
  const present = (i: number): number => {
    if (Number.isNaN(costs[i]!)) costs[i] = at(i);
    return costs[i]!;
  };

  const swap = (i: number, k: number, worse: number) => {
    const a = bodies[i]!;
    const b = bodies[k]!;
    const limit = present(i) + present(k) + worse;
    const { x: ax, y: ay } = a;
    const { x: bx, y: by } = b;
    put(a, bx, by);
    put(b, ax, ay);
    keepInside(a, frame);
    keepInside(b, frame);
    if (free(i) && free(k)) {
      const first = at(i, limit);
      if (first < limit && first + at(k, limit - first) < limit) {
        costs.fill(NaN);
        return;
      }
    }
    put(a, ax, ay);
    put(b, bx, by);
  };
  const step = (i: number, far: number, worse: number) => {
    const body = bodies[i]!;
    const { x, y } = body;
    const limit = present(i) + worse;
    body.x += (random() - 0.5) * 2 * far * width;
    body.y += (random() - 0.5) * 2 * far * height;
    keepInside(body, frame);
    if (free(i) && at(i, limit) < limit) costs.fill(NaN);
    else put(body, x, y);
  };

  for (let move = 0; move < count; move++) {
    const left = 1 - move / count;
    const worse = heat * Math.max(0, 1.4 * left - 0.4) ** 2;
    const kind = jumps ? random() : 1;
    const i = any();
    if (kind >= 0.3) step(i, reach * left + 0.02, worse);
    else if (kind >= 0.2) step(i, 1, worse);
    else {
      const k = any();
      if (k !== i) swap(i, k, worse);
    }
  }
}
