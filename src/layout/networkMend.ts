/** The last step: where a curve still runs through a name, names around the fault give way a little. */
import { keepInside, type Frame } from './networkBodies';
import { boxesMeet, curveBetween, curveMeetsBox, type Box } from './networkGeometry';
import { route, type Arranged, type Way } from './networkRoutes';

/** Places around a name that are tried, px. */
const SHIFTS = [18, 42, 80].flatMap((far) => [[0, far], [0, -far], [far, 0], [-far, 0], [far * 0.7, far * 0.7], [-far * 0.7, far * 0.7], [far * 0.7, -far * 0.7], [-far * 0.7, -far * 0.7]] as const); // prettier-ignore
/** Faults that are looked at, at most. */
const ROUNDS = 10;
/** Names with more edges than this stay: all of them would have to be routed anew. */
const MANY = 9;
/** A frame with more faults is too full for small moves to help. */
const TOO_FULL = 14;

/** Curves that run through names that are not theirs: the way and the name, by index. */
export function faultsOf(boxes: readonly Box[], ways: readonly Way[], bends: readonly number[]): { way: number; name: number }[] {
  return ways.flatMap(({ from, to }, way) => {
    const curve = curveBetween(boxes[from]!, boxes[to]!, bends[way]!);
    return boxes.flatMap((box, name) => (name !== from && name !== to && curveMeetsBox(curve, box, 1) ? [{ way, name }] : []));
  });
}

/**
 * Moves single names, each move re-routing the edges it touches, as long as the weight of all faults falls. Names never meet, and
 * `keeps` holds of the boxes after every move. Edges are routed anew at most `most` times: that is what this step costs.
 */
export function mend(
  arranged: Arranged,
  ways: readonly Way[],
  frame: Frame,
  gap: number,
  keeps: (boxes: readonly Box[]) => boolean = () => true,
  most = 60
): Arranged {
  let { boxes, bends } = arranged;
  let faults = faultsOf(boxes, ways, bends);
  const worth = (of: typeof faults) => of.reduce((sum, { way }) => sum + ways[way]!.weight, 0);
  const edgesOf = boxes.map((_, k) => ways.filter((way) => way.from === k || way.to === k).length);
  let tries = most;
  if (faults.length > TOO_FULL) return arranged;
  const hopeless = new Set<string>();
  for (let round = 0; round < ROUNDS && tries > 0; round++) {
    // The weightiest first: those of the person in focus, if there is one.
    const fault = [...faults].sort((a, b) => ways[b.way]!.weight - ways[a.way]!.weight).find(({ way, name }) => !hopeless.has(`${way} ${name}`));
    if (!fault) break;
    const better = tryAround(fault);
    if (better) ({ boxes, bends, faults } = better);
    else hopeless.add(`${fault.way} ${fault.name}`);
  }
  return { ...arranged, boxes, bends };

  function tryAround(fault: { way: number; name: number }) {
    const { from, to } = ways[fault.way]!;
    const curves = ways.map((way, i) => curveBetween(boxes[way.from]!, boxes[way.to]!, bends[i]!));
    for (const [dx, dy] of SHIFTS)
      for (const k of [fault.name, from, to]) {
        if (edgesOf[k]! > MANY) continue;
        const moved = { ...boxes[k]!, x: boxes[k]!.x + dx, y: boxes[k]!.y + dy };
        keepInside(moved, frame);
        if (boxes.some((other, i) => i !== k && boxesMeet(moved, other, gap))) continue;
        const next = boxes.map((box, i) => (i === k ? moved : box));
        if (!keeps(next)) continue;
        const isOpen = (i: number) => i === fault.way || ways[i]!.from === k || ways[i]!.to === k;
        // Curves that stay as they are may run through the name at its new place: then nothing is won.
        const met = curves.reduce((sum, curve, i) => sum + (!isOpen(i) && curveMeetsBox(curve, moved, 1) ? ways[i]!.weight : 0), 0);
        if (met >= worth(faults)) continue;
        if (tries-- <= 0) return null;
        const fixed = bends.map((bend, i) => (isOpen(i) ? null : bend));
        const routed = route(ways, next, frame.left + frame.right, frame.top + frame.bottom, fixed).bends;
        const left = faultsOf(next, ways, routed);
        if (worth(left) < worth(faults)) return { boxes: next, bends: routed, faults: left };
      }
    return null;
  }
}
