import { describe, expect, it } from 'vitest';
import { placeNetwork } from '../../src/layout/network';
import { clockwise, edgesClockwise } from '../../src/layout/networkOrder';
import { networkOf } from '../fixtures/network';

const ring = networkOf([5, 4, 3, 2, 1], [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0], [1, 0]]); // prettier-ignore

describe('order', () => {
  const square = placeNetwork(ring, { width: 600, height: 400, rem: 1 });
  const at = (places: Record<string, [number, number]>) => {
    const nodes = square.nodes.map((node) => ({ ...node, x: places[node.id]![0], y: places[node.id]![1] }));
    return { ...square, nodes, node: new Map(nodes.map((node) => [node.id, node])) };
  };
  const network = at({ s0: [300, 40], s1: [560, 200], s2: [300, 360], s3: [40, 200], s4: [100, 60] });
  it('is clockwise from the top', () => expect(clockwise(network, null, new Set())).toEqual(['s0', 's1', 's2', 's3', 's4']));
  it('starts with the person in focus and those around them', () => {
    // Seen from s2 at the bottom, s3 lies to the left and s1 to the right: from the top, clockwise, s1 comes first.
    expect(clockwise(network, 's2', new Set(['s1', 's3']))).toEqual(['s2', 's1', 's3', 's0', 's4']);
  });
  it('goes through the edges of a name clockwise', () => {
    // From s0 at the top: s1 lies to the lower right, s4 to the left.
    const edges = edgesClockwise(network, ring, 's0');
    expect(edges).toHaveLength(3);
    expect(edges[2]).toBe('s4~s0');
    expect(edges.slice(0, 2).sort()).toEqual(['s0~s1', 's1~s0']);
  });
});
