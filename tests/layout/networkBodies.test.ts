import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepInside, separate } from '../../src/layout/networkBodies';
import { overlaps } from '../fixtures/network';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };

describe('bodies', () => {
  it('stay inside; one too wide is centred', () => {
    const wide = { x: 0, y: -50, w: 500, h: 20 };
    keepInside(wide, frame);
    expect(wide).toMatchObject({ x: 200, y: 10 });
  });
  it('are separated in any frame, which grows downwards where it must', () => {
    const body = fc.record({
      x: fc.integer({ min: -50, max: 450 }),
      y: fc.integer({ min: -50, max: 350 }),
      w: fc.integer({ min: 10, max: 150 }),
      h: fc.integer({ min: 10, max: 60 })
    });
    fc.assert(fc.property(fc.array(body, { maxLength: 25 }), (bodies) => {
      const bottom = separate(bodies, frame, 4);
      expect(overlaps(bodies.map((b) => ({ ...b, w: b.w + 3.9, h: b.h + 3.9 })))).toBe(0);
      for (const { x, y, w, h } of bodies) expect(x - w / 2 >= -1e-6 && x + w / 2 <= 400 + 1e-6 && y - h / 2 >= -1e-6 && y + h / 2 <= bottom + 1e-6).toBe(true);
      expect(bottom).toBeGreaterThanOrEqual(frame.bottom);
    }), { numRuns: 40 }); // prettier-ignore
  });
});
