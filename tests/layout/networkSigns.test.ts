import { describe, expect, it } from 'vitest';
import { curvePath, lineWidth, placeSigns } from '../../src/layout/networkSigns';

describe('signs', () => {
  const curve = { x0: 0, y0: 0, cx: 50, cy: 0, x1: 100, y1: 0 };
  it('stand behind one another from the tip', () => {
    // Steps of 9 px back from x = 100.
    expect(placeSigns(curve, 3).map(({ x, angle }) => [x, angle])).toEqual([[100, 0], [91, 0], [82, 0]]); // prettier-ignore
  });
  it('are fewer where the curve is too short', () => expect(placeSigns({ ...curve, cx: 5, x1: 10 }, 3)).toHaveLength(2));
  it('write a path to a tenth of a px', () => expect(curvePath({ ...curve, x0: 0.123 })).toBe('M0.1,0Q50,0 100,0'));
  it('widen by the same for each doubling, up to a limit', () => {
    expect(lineWidth(2) - lineWidth(1)).toBeCloseTo(lineWidth(8) - lineWidth(4));
    expect(lineWidth(100_000)).toBe(lineWidth(1_000_000));
  });
});
