import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { turned, type Scrolled } from '../../../src/app/present/more';

/** A box of 1000 × 500 px in which nothing lies over what scrolls. */
const box = (whole: { width: number; height: number }, at = { left: 0, top: 0 }): Scrolled => ({
  ...at,
  width: { seen: 1000, covered: 0, whole: whole.width },
  height: { seen: 500, covered: 0, whole: whole.height }
});

describe('the next part of a box that scrolls', () => {
  test('lies 85 % of a page further down, never beyond the end', () => {
    expect(turned(box({ width: 1000, height: 1200 }))).toEqual({ left: 0, top: 425 });
    expect(turned(box({ width: 1000, height: 1200 }, { left: 0, top: 425 }))).toEqual({ left: 0, top: 700 });
    expect(turned(box({ width: 1000, height: 1200 }, { left: 0, top: 700 }))).toBeNull();
  });

  test('at the foot lies beside it, from the top again', () => {
    expect(turned(box({ width: 1300, height: 900 }, { left: 0, top: 400 }))).toEqual({ left: 300, top: 0 });
    expect(turned(box({ width: 1300, height: 900 }, { left: 300, top: 0 }))).toEqual({ left: 300, top: 400 });
    expect(turned(box({ width: 1300, height: 900 }, { left: 300, top: 400 }))).toBeNull();
  });

  test('is no larger than what headings that stay leave free: 85 % of 500 − 200', () => {
    const held = { ...box({ width: 1000, height: 2000 }), height: { seen: 500, covered: 200, whole: 2000 } };
    expect(turned(held)).toEqual({ left: 0, top: 255 });
  });

  test('what hardly runs over is no page of its own', () => expect(turned(box({ width: 1006, height: 506 }))).toBeNull());

  test('law: going on brings every spot into view, and ends', () => {
    const side = fc.integer({ min: 1, max: 8000 });
    const spot = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(side, side, spot, spot, (width, height, x, y) => {
        const seenAt: { left: number; top: number }[] = [{ left: 0, top: 0 }];
        for (let next = turned(box({ width, height })); next; next = turned(box({ width, height }, next))) seenAt.push(next);
        const within = (at: number, from: number, seen: number) => at >= from && at <= from + seen + 8;
        expect(seenAt.some(({ left, top }) => within(x * width, left, 1000) && within(y * height, top, 500))).toBe(true);
      })
    );
  });
});
