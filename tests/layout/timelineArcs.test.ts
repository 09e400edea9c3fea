import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archPath, arcPath } from '../../src/layout/timelineArcs';

const point = fc.record({ x: fc.integer({ min: 0, max: 2000 }), y: fc.integer({ min: 0, max: 900 }) });
const numbers = (path: string) => path.match(/-?[\d.]+/g)!.map(Number) as [number, number, number, number, number, number, number, number];

describe('arcs', () => {
  it('join the two marks, whichever comes first', () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [from, to] = a.x <= b.x ? [a, b] : [b, a];
        const [x0, y0, , , , , x1, y1] = numbers(arcPath(a, b));
        expect([x0, y0, x1, y1]).toEqual([from.x, from.y, to.x, to.y]);
      })
    );
  });

  it('leave along the stave and come down upon the later mark', () => {
    // Far apart there is no bow: the first control point is 0.55 of the way along and 0.08 down, the second above the later mark.
    expect(numbers(arcPath({ x: 0, y: 0 }, { x: 100, y: 50 }))).toEqual([0, 0, 55, 4, 100, 19, 100, 50]);
  });

  it('bow out where marks stand above each other', () => {
    const [, , , , x] = numbers(arcPath({ x: 50, y: 0 }, { x: 50, y: 40 }));
    expect(x).toBeCloseTo(50 + 14 * 0.6);
  });
});

describe('arches', () => {
  it('rise with their width, but never above their height', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (width) => {
        const [, , , control] = numbers(archPath({ x: 0, y: 100 }, { x: width, y: 100 }, 10));
        // A cubic comes three quarters of the way to control points at one height: 1.33 × 0.75 ≈ 1.
        expect((100 - control) * 0.75).toBeLessThanOrEqual(10.1);
      })
    );
    const rise = (width: number) => 100 - numbers(archPath({ x: 0, y: 100 }, { x: width, y: 100 }, 10))[3];
    expect(rise(8)).toBeLessThan(rise(24));
  });
});
