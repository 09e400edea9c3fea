import { describe, expect, it } from 'vitest';
import { settle } from '../../src/layout/networkForce';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };

describe('settle', () => {
  it('settle alike from one seed, otherwise from another, and fill the frame', () => {
    const ties = [{ a: 0, b: 1, weight: 1 }, { a: 1, b: 2, weight: 1 }]; // prettier-ignore
    const settled = (seed: number) => {
      const bodies = Array.from({ length: 4 }, () => ({ x: 0, y: 0, w: 40, h: 20 }));
      settle(bodies, ties, frame, seed);
      return bodies;
    };
    expect(settled(1)).toEqual(settled(1));
    expect(settled(1)).not.toEqual(settled(2));
    const xs = settled(1).map(({ x }) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeCloseTo(400 - 40, 0); // half a body stays free at either side
  });
});
