import { describe, expect, it } from 'vitest';
import { pointAt } from '../../src/layout/networkGeometry';
import { placeSmall } from '../../src/layout/networkSmall';
import { networkOf, overlaps } from '../fixtures/network';

describe('placeSmall', () => {
  it('names the weightiest, leaves dots for the rest, and nothing for those without links', () => {
    const graph = networkOf([9, 1, 1, 1, 1, 1], [[1, 0], [2, 0], [3, 0], [4, 3]]); // prettier-ignore
    const network = placeSmall(graph, 200, 90, 1);
    expect(network.nodes.map(({ id }) => id)).not.toContain('s5');
    // 200 · 90 / 9000 = 2 names.
    expect(network.nodes.filter(({ label }) => label.lines.length > 0).map(({ id }) => id)).toEqual(['s0', 's3']);
    expect(overlaps(network.nodes)).toBe(0);
    expect(network.edges.map(({ bend }) => pointAt({ x0: 0, y0: 0, cx: bend, cy: 0, x1: 1, y1: 0 }, 0).x)).toHaveLength(4);
  });
});
