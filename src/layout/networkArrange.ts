/** Places for names that edges join, and a bend for every edge. */
import { separate, type Body, type Frame, type Tie } from './networkBodies';
import { settle } from './networkForce';
import type { Box } from './networkGeometry';
import type { Label } from './networkLabels';
import { faultsOf, mend } from './networkMend';
import { polish, reckon, type Arrangement } from './networkPolish';
import { seededRandom } from './networkRandom';
import { route, type Arranged, type Way } from './networkRoutes';

/** What is to be arranged: labels by index, lines between pairs, edges. */
export interface Joined {
  readonly labels: readonly Pick<Label, 'w' | 'h'>[];
  readonly ties: readonly Tie[];
  readonly ways: readonly Way[];
}

/** A round of polishing: how many of the best go on, moves for each name, and how bold the moves are (see `polish`). */
export interface Round {
  readonly keep: number;
  readonly moves: number;
  readonly heat: number;
}

/** How much is tried: arrangements, and the rounds in which fewer and fewer of them are polished more and more. */
export interface Care {
  readonly seeds: number;
  readonly rounds: readonly Round[];
}

/** Least space between two names, px. */
export const GAP = 5;

/** What it costs to leave the place that an arrangement gave, for the length of the frame's diagonal. */
const HOME = 6;

/** Boxes to a tenth of a px, so that the last bit of a sum never shows. */
export const settledBoxes = (bodies: readonly Body[]): Box[] =>
  bodies.map(({ x, y, w, h }) => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, w, h }));

const bodiesOf = (labels: Joined['labels']): Body[] => labels.map(({ w, h }) => ({ x: 0, y: 0, w, h }));

/** Finishes an arrangement: curves, and the sum of what remains. */
export function finish(arrangement: Arrangement, ways: readonly Way[]): Arranged {
  const { bodies, frame } = arrangement;
  const boxes = settledBoxes(bodies);
  const { bends, cost } = route(ways, boxes, frame.left + frame.right, frame.top + frame.bottom);
  return { boxes, bends, bottom: frame.bottom, cost: cost + reckon(arrangement).total() / 2 };
}

/**
 * The best of several seeds. They are judged by straight lines until few are left (successive halving), these by their curves.
 * Ties go to the lower seed.
 */
export function arrangeBest({ labels, ties, ways }: Joined, area: Frame, { seeds, rounds }: Care): Arranged {
  const movable = labels.map((_, i) => i);
  let tried = Array.from({ length: seeds }, (_, seed) => {
    const bodies = bodiesOf(labels);
    settle(bodies, ties, area, seed + 1);
    const arrangement = { bodies, ties, frame: { ...area, bottom: separate(bodies, area, GAP) }, gap: GAP };
    return { arrangement, random: seededRandom(1000 + seed), seed, cost: reckon(arrangement).total() };
  });
  for (const { keep, moves, heat } of rounds) {
    tried.sort((a, b) => a.cost - b.cost || a.seed - b.seed);
    tried = tried.slice(0, keep);
    for (const one of tried) {
      polish(one.arrangement, { count: moves * labels.length, reach: 0.3, jumps: true, heat, random: one.random, movable });
      one.cost = reckon(one.arrangement).total();
    }
  }
  const finished = tried.map(({ arrangement }) => finish(arrangement, ways));
  return finished.reduce((best, each) => (each.cost < best.cost - 1e-9 ? each : best));
}

/** How often short steps are tried anew, each time others, where a curve still runs through a name. */
const TRIES = 3;
/** Where more faults remain, the frame is too full for another try to be worth its time. */
const FEW = 2;

/**
 * Takes an arrangement over into a frame: stretched to fill it, freed of overlaps, bettered by short steps that keep its shape, and
 * mended. Where a few faults remain, the best of some other tries is mended instead; the one with fewer faults is taken.
 */
export function adapt(joined: Joined, boxes: readonly Box[], to: Frame): Arranged {
  const faults = ({ boxes, bends }: Arranged) => faultsOf(boxes, joined.ways, bends).length;
  const mended = (tried: Arranged) => mend(tried, joined.ways, { ...to, bottom: tried.bottom }, GAP);
  const first = mended(stretch(joined, boxes, to, 1));
  if (faults(first) === 0 || faults(first) > FEW) return first;
  const others = Array.from({ length: TRIES }, (_, i) => stretch(joined, boxes, to, i + 2));
  const other = mended(others.reduce((best, each) => (faults(each) < faults(best) ? each : best)));
  return faults(other) < faults(first) ? other : first;
}

function stretch({ labels, ties, ways }: Joined, boxes: readonly Box[], to: Frame, seed: number): Arranged {
  const left = Math.min(...boxes.map(({ x, w }) => x - w / 2));
  const top = Math.min(...boxes.map(({ y, h }) => y - h / 2));
  const across = (to.right - to.left) / (Math.max(...boxes.map(({ x, w }) => x + w / 2)) - left);
  const down = (to.bottom - to.top) / (Math.max(...boxes.map(({ y, h }) => y + h / 2)) - top);
  const bodies = bodiesOf(labels);
  bodies.forEach((body, i) => {
    body.x = to.left + (boxes[i]!.x - left) * across;
    body.y = to.top + (boxes[i]!.y - top) * down;
  });
  const frame = { ...to, bottom: separate(bodies, to, GAP) };
  const homes = bodies.map(({ x, y }) => ({ x, y }));
  const diagonal = Math.sqrt((frame.right - frame.left) ** 2 + (frame.bottom - frame.top) ** 2);
  const extra = (i: number) => (HOME * Math.sqrt((bodies[i]!.x - homes[i]!.x) ** 2 + (bodies[i]!.y - homes[i]!.y) ** 2)) / diagonal;
  const arrangement = { bodies, ties, frame, gap: GAP, extra };
  polish(arrangement, { count: 40 * labels.length, reach: 0.12, jumps: false, heat: 1.5, random: seededRandom(seed), movable: labels.map((_, i) => i) });
  return finish(arrangement, ways);
}
