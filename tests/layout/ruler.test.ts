import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeTicks, rulerWindow, scrollAt } from '../../src/layout/ruler';

describe('ticks on the ruler', () => {
  it('lie as their words lie in the text', () => {
    // 2000 px of text on 500 px: a quarter.
    expect(placeTicks([{ id: 'a', top: 400, bottom: 480 }], 2000, 500)).toEqual([{ id: 'a', y: 100, height: 20 }]);
  });

  it('are never too thin to be seen, nor beyond the end', () => {
    // 31 px of 40000 on 400 are 0.31 px: 2 are drawn, the last of them on the ruler.
    expect(placeTicks([{ id: 'a', top: 39_990, bottom: 40_021 }], 40_000, 400)).toEqual([{ id: 'a', y: 398, height: 2 }]);
  });

  it('are drawn with the longest first, so that what lies within stays visible', () => {
    const inner = { id: 'inner', top: 10, bottom: 20 };
    const outer = { id: 'outer', top: 0, bottom: 90 };
    expect(placeTicks([inner, outer], 100, 100).map(({ id }) => id)).toEqual(['outer', 'inner']);
  });

  it('are none where nothing has been measured', () => {
    expect(placeTicks([{ id: 'a', top: 0, bottom: 0 }], 0, 100)).toEqual([]);
  });
});

describe('the window of the ruler', () => {
  it('is as large a part of the ruler as the view is of the text', () => {
    // 250 of 1000 in view, 300 above: the window may travel 75 of 100 px, and has gone 300/750 of that.
    expect(rulerWindow(300, 250, 1000, 100)).toEqual({ y: 30, height: 25 });
  });

  it('is the whole ruler where the whole text is in view', () => {
    expect(rulerWindow(0, 900, 800, 100)).toEqual({ y: 0, height: 100 });
  });

  it('leads back to where it was taken from', () => {
    const sizes = fc.record({ view: fc.integer({ min: 100, max: 900 }), more: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 50, max: 900 }) });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), ({ view, more, height }, share) => {
        const length = view + more;
        const shade = rulerWindow(share * more, view, length, height);
        expect(shade.y).toBeGreaterThanOrEqual(0);
        expect(shade.y + shade.height).toBeLessThanOrEqual(height + 1e-9);
        const back = scrollAt(shade.y + shade.height / 2, view, length, height);
        if (shade.height < height) expect(Math.abs(back - share * more)).toBeLessThan(1e-6 * length);
      })
    );
  });

  it('cannot be taken beyond the ends', () => {
    expect(scrollAt(-50, 200, 1000, 100)).toBe(0);
    expect(scrollAt(500, 200, 1000, 100)).toBe(800);
    expect(scrollAt(50, 900, 800, 100)).toBe(0);
  });
});
