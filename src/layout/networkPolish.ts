/**
 * What makes an arrangement hard to read, as a number, and small moves that lower it. Lines are taken as straight here; the
 * curves that are drawn later have room to do better, never a reason to do worse.
 */
import { keepInside, type Body, type Frame, type Tie } from './networkBodies';
import { boxesMeet, segmentMeetsBox, segmentsCross } from './networkGeometry';

/** What a fault costs. A line through a name is worst; then crossings, lines too close at a name, long ways, crowding. */
const COST = { through: 8, crossing: 2, fan: 0.3, length: 5, crowd: 1.2 } as const;
/** Names closer than this many px begin to crowd. */
const CROWD = 26;
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

/** A reckoner of costs over bodies that move. `at` is the share of one body: all costs that change when it moves. */
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
  const length = ({ a, b }: Tie): number => {
    const dx = bodies[a]!.x - bodies[b]!.x;
    const dy = bodies[a]!.y - bodies[b]!.y;
    return (COST.length * Math.sqrt(dx * dx + dy * dy)) / diagonal;
  };
  const crowd = (i: number, k: number): number => {
    const a = bodies[i]!;
    const b = bodies[k]!;
    const apart = Math.max(Math.abs(a.x - b.x) - (a.w + b.w) / 2, Math.abs(a.y - b.y) - (a.h + b.h) / 2);
    return apart >= CROWD ? 0 : COST.crowd * ((CROWD - apart) / CROWD) ** 2;
  };

  const at = (i: number): number => {
    let cost = extra?.(i) ?? 0;
    for (let k = 0; k < bodies.length; k++) if (k !== i) cost += crowd(i, k);
    const own = of[i]!;
    for (const s of own) {
      const tie = ties[s]!;
      cost += length(tie);
      for (let k = 0; k < bodies.length; k++) cost += through(tie, k);
      for (let t = 0; t < ties.length; t++) if (t !== s) cost += crossing(tie, ties[t]!);
      for (const t of own) if (t < s) cost += fan(tie, ties[t]!, i);
      const hub = tie.a === i ? tie.b : tie.a;
      for (const t of of[hub]!) if (t !== s) cost += fan(tie, ties[t]!, hub);
    }
    for (const tie of ties) if (tie.a !== i && tie.b !== i) cost += through(tie, i);
    return cost;
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
  const free = (i: number) => bodies.every((other, k) => k === i || !boxesMeet(bodies[i]!, other, gap));

  const swap = (i: number, k: number, worse: number) => {
    const a = bodies[i]!;
    const b = bodies[k]!;
    const before = at(i) + at(k);
    const [wasA, wasB] = [
      { x: a.x, y: a.y },
      { x: b.x, y: b.y }
    ];
    Object.assign(a, wasB);
    Object.assign(b, wasA);
    keepInside(a, frame);
    keepInside(b, frame);
    if (free(i) && free(k) && at(i) + at(k) < before + worse) return;
    Object.assign(a, wasA);
    Object.assign(b, wasB);
  };
  const step = (i: number, far: number, worse: number) => {
    const body = bodies[i]!;
    const was = { x: body.x, y: body.y };
    body.x += (random() - 0.5) * 2 * far * width;
    body.y += (random() - 0.5) * 2 * far * height;
    keepInside(body, frame);
    const next = { x: body.x, y: body.y };
    const allowed = free(i);
    Object.assign(body, was);
    if (!allowed) return;
    const before = at(i);
    Object.assign(body, next);
    if (at(i) >= before + worse) Object.assign(body, was);
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
