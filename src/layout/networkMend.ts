/** The last step: where a curve still runs through a name, names around the fault give way a little. */
import type { Arranged } from './networkArrange';
import { keepInside, type Frame } from './networkBodies';
import { boxesMeet, curveBetween, curveMeetsBox, type Box } from './networkGeometry';
import { route, type Way } from './networkRoutes';

/** Places around a name that are tried, px. */
const SHIFTS = [16, 34, 60, 95].flatMap((far) => [[0, far], [0, -far], [far, 0], [-far, 0], [far * 0.7, far * 0.7], [-far * 0.7, far * 0.7], [far * 0.7, -far * 0.7], [-far * 0.7, -far * 0.7]] as const); // prettier-ignore
/** Faults that are looked at, at most. */
const ROUNDS = 14;
/** A frame with more faults is too full for small moves to help. */
const TOO_FULL = 12;

/** Curves that run through names that are not theirs: the way and the name, by index. */
export function faultsOf(boxes: readonly Box[], ways: readonly Way[], bends: readonly number[]): { way: number; name: number }[] {
  return ways.flatMap(({ from, to }, way) => {
    const curve = curveBetween(boxes[from]!, boxes[to]!, bends[way]!);
    return boxes.flatMap((box, name) => (name !== from && name !== to && curveMeetsBox(curve, box, 1) ? [{ way, name }] : []));
  });
}

/**
 * Moves single names, each move re-routing the edges it touches, as long as the number of faults falls. Names never meet, and
 * `keeps` holds of the boxes after every move.
 */
export function mend(arranged: Arranged, ways: readonly Way[], frame: Frame, gap: number, keeps: (boxes: readonly Box[]) => boolean = () => true): Arranged {
  let { boxes, bends } = arranged;
  let faults = faultsOf(boxes, ways, bends);
  if (faults.length > TOO_FULL) return arranged;
  const hopeless = new Set<string>();
  for (let round = 0; round < ROUNDS; round++) {
    const fault = faults.find(({ way, name }) => !hopeless.has(`${way} ${name}`));
    if (!fault) break;
    const better = tryAround(boxes, ways, bends, fault, faults.length, frame, gap, keeps);
    if (better) ({ boxes, bends, faults } = better);
    else hopeless.add(`${fault.way} ${fault.name}`);
  }
  return { ...arranged, boxes, bends };
}

function tryAround(
  boxes: readonly Box[],
  ways: readonly Way[],
  bends: readonly number[],
  fault: { way: number; name: number },
  before: number,
  frame: Frame,
  gap: number,
  keeps: (boxes: readonly Box[]) => boolean
) {
  const { from, to } = ways[fault.way]!;
  for (const [dx, dy] of SHIFTS)
    for (const k of [fault.name, from, to]) {
      const moved = { ...boxes[k]!, x: boxes[k]!.x + dx, y: boxes[k]!.y + dy };
      keepInside(moved, frame);
      if (boxes.some((other, i) => i !== k && boxesMeet(moved, other, gap))) continue;
      const next = boxes.map((box, i) => (i === k ? moved : box));
      if (!keeps(next)) continue;
      const fixed = bends.map((bend, i) => (i === fault.way || ways[i]!.from === k || ways[i]!.to === k ? null : bend));
      const routed = route(ways, next, frame.left + frame.right, frame.top + frame.bottom, fixed).bends;
      const faults = faultsOf(next, ways, routed);
      if (faults.length < before) return { boxes: next, bends: routed, faults };
    }
  return null;
}
