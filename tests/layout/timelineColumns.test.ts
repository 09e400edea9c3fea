import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeColumns } from '../../src/layout/timelineColumns';

describe('columns', () => {
  it('gives every statement the same width', () => {
    // 320 px less two leads of 10 are 300 px for 3 statements: 100 each.
    const [a, b] = placeColumns([1, 2], { width: 320, lead: 10, least: 20 });
    expect(a).toEqual({ x0: 0, x1: 110, column: 100, at: [60] });
    expect(b).toEqual({ x0: 110, x1: 320, column: 100, at: [170, 270] });
  });

  it('widens a bar to its least width at the cost of the others', () => {
    // Shared evenly, each of 10 would get (200 - 20) / 10 = 18, the first bar 10 + 18 < 60. So 140 - 10 remain for 9.
    const [a, b] = placeColumns([1, 9], { width: 200, lead: 10, least: 60 });
    expect([a!.x1, a!.column]).toEqual([60, 50]);
    expect(b!.column).toBeCloseTo(130 / 9);
    expect(b!.x1).toBeCloseTo(200);
  });

  it('exceeds its width rather than make a date unreadable', () => {
    expect(placeColumns([1, 1, 1], { width: 100, lead: 5, least: 50 }).at(-1)!.x1).toBe(150);
  });

  it('keeps bars beside each other, columns inside their bars and in order, and fills the width where it can', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 50, max: 2000 }), (counts, width) => {
        const bars = placeColumns(counts, { width, lead: 7, least: 60 });
        bars.forEach((bar, i) => {
          expect(bar.x0).toBeCloseTo(i === 0 ? 0 : bars[i - 1]!.x1);
          expect(bar.x1 - bar.x0).toBeGreaterThanOrEqual(60 - 1e-9);
          expect(bar.at).toHaveLength(counts[i]!);
          expect([bar.x0, ...bar.at, bar.x1]).toEqual([bar.x0, ...bar.at, bar.x1].sort((a, b) => a - b));
        });
        expect(bars.at(-1)!.x1).toBeCloseTo(Math.max(width, 60 * counts.length));
      })
    );
  });
});
