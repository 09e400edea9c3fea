import { describe, expect, it } from 'vitest';
import { polish, reckon } from '../../src/layout/networkPolish';
import { seededRandom } from '../../src/layout/networkRandom';
import { overlaps } from '../fixtures/network';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };

describe('polish', () => {
  it('takes a name out of a line, and never lets names meet', () => {
    // Three names in a row, the outer two joined: the line runs through the middle one.
    const bodies = [50, 200, 350].map((x) => ({ x, y: 150, w: 60, h: 20 }));
    const arrangement = { bodies, ties: [{ a: 0, b: 2, weight: 1 }], frame, gap: 5 };
    const before = reckon(arrangement).total();
    polish(arrangement, { count: 300, reach: 0.3, jumps: true, heat: 0, random: seededRandom(3), movable: [0, 1, 2] });
    expect(reckon(arrangement).total()).toBeLessThan(before - 7); // at least the fault itself, which costs 8
    expect(overlaps(bodies)).toBe(0);
  });
  it('never raises the cost without heat, and leaves what may not move', () => {
    const bodies = [50, 120, 350, 360].map((x, i) => ({ x, y: 60 * i + 30, w: 60, h: 20 }));
    const arrangement = { bodies, ties: [{ a: 0, b: 2, weight: 1 }, { a: 1, b: 3, weight: 1 }], frame, gap: 5 }; // prettier-ignore
    const before = reckon(arrangement).total();
    polish(arrangement, { count: 100, reach: 0.3, jumps: true, heat: 0, random: seededRandom(1), movable: [1, 2, 3] });
    expect(reckon(arrangement).total()).toBeLessThanOrEqual(before);
    expect(bodies[0]).toEqual({ x: 50, y: 30, w: 60, h: 20 });
  });
});
