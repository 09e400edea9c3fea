import { describe, expect, it } from 'vitest';
import { placeNetwork } from '../../src/layout/network';
import { blend, withMoved } from '../../src/layout/networkMoves';
import { networkOf } from '../fixtures/network';

const ring = networkOf([5, 4, 3, 2, 1], [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0], [1, 0]]); // prettier-ignore

describe('moves', () => {
  const network = placeNetwork(ring, { width: 600, height: 400, rem: 1 });
  it('put a name where it was dragged, and leave edges that do not touch it', () => {
    const moved = withMoved(network, new Map([['s0', { x: 300, y: 200 }]]));
    expect(moved.node.get('s0')).toMatchObject({ x: 300, y: 200 });
    expect(moved.node.get('s2')).toMatchObject({ x: network.node.get('s2')!.x });
    const bend = (of: typeof network, key: string) => of.edges.find((edge) => edge.key === key)!.bend;
    expect(bend(moved, 's2~s3')).toBe(bend(network, 's2~s3'));
    expect(withMoved(network, new Map())).toBe(network);
  });
  it('glide from one picture to the next', () => {
    const next = withMoved(network, new Map([['s0', { x: 300, y: 200 }]]));
    const { x } = network.node.get('s0')!;
    expect(blend(network, next)(0.25).node.get('s0')!.x).toBeCloseTo(x + 0.25 * (300 - x));
    expect(blend(network, next)(1)).toBe(next);
    expect(blend({ ...network, width: 500 }, next)(0.1)).toBe(next);
  });
});
