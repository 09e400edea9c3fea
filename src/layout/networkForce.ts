/** One settled arrangement from one seed: d3's forces, run to rest before anything is drawn, then fitted to the frame. */
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type Force, type SimulationNodeDatum } from 'd3';
import type { Body, Frame, Tie } from './networkBodies';
import { seededRandom } from './networkRandom';

/** Steps until the simulation rests (alpha falls from 1 below 0.001). */
const TICKS = 30;
/** With fewer bodies than this it is cheaper to look at every pair than to build a quadtree at each step. */
const PAIRS = 80;

/** d3's many-body force, exact: pairs push each other apart by strength / distance. */
function forcePairs(strength: number): Force<SimulationNodeDatum, undefined> {
  let nodes: SimulationNodeDatum[] = [];
  const force = (alpha: number) => {
    for (let i = 0; i < nodes.length; i++)
      for (let k = 0; k < i; k++) {
        const a = nodes[i]!;
        const b = nodes[k]!;
        const dx = b.x! - a.x!;
        const dy = b.y! - a.y!;
        const push = (strength * alpha) / Math.max(dx * dx + dy * dy, 1);
        a.vx! += dx * push;
        a.vy! += dy * push;
        b.vx! -= dx * push;
        b.vy! -= dy * push;
      }
  };
  return Object.assign(force, { initialize: (all: SimulationNodeDatum[]) => void (nodes = all) });
}

/** Gives every body a place that follows from the seed, the bodies and the ties alone. Cost: TICKS · bodies² for few, TICKS · bodies · log bodies for many. */
export function settle(bodies: readonly Body[], ties: readonly Tie[], frame: Frame, seed: number): void {
  const width = frame.right - frame.left;
  const height = frame.bottom - frame.top;
  const random = seededRandom(seed);
  // Forces act in a square, so that the shape of the frame does not matter to them.
  const side = Math.sqrt(width * height);
  const points = bodies.map((body): SimulationNodeDatum & { body: Body } => ({ body, x: (random() - 0.5) * side, y: (random() - 0.5) * side }));
  const room = side / Math.sqrt(bodies.length + 1);
  const links = ties.map(({ a, b, weight }) => ({ source: a, target: b, weight }));
  forceSimulation(points)
    .randomSource(random)
    .alphaDecay(1 - 0.001 ** (1 / TICKS))
    .force('ties', forceLink(links).distance(room * 1.1))
    .force('charge', bodies.length < PAIRS ? forcePairs(-room * 4) : forceManyBody().strength(-room * 4))
    .force('x', forceX(0).strength(0.09))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(TICKS);
  fit(points, frame);
}

/** Stretches the points across and down so that the outermost boxes touch the frame. */
function fit(points: readonly (SimulationNodeDatum & { body: Body })[], { left, top, right, bottom }: Frame): void {
  const along = (at: (p: SimulationNodeDatum) => number, half: (b: Body) => number, low: number, high: number) => {
    const first = Math.min(...points.map(at));
    const last = Math.max(...points.map(at));
    const edge = Math.max(...points.map(({ body }) => half(body)));
    const scale = last - first < 1e-6 ? 0 : Math.max(high - low - 2 * edge, 0) / (last - first);
    return (p: SimulationNodeDatum) => (low + high) / 2 + (at(p) - (first + last) / 2) * Math.min(scale, 3);
  };
  const x = along(
    (p) => p.x!,
    (b) => b.w / 2,
    left,
    right
  );
  const y = along(
    (p) => p.y!,
    (b) => b.h / 2,
    top,
    bottom
  );
  for (const point of points) {
    point.body.x = x(point);
    point.body.y = y(point);
  }
}
