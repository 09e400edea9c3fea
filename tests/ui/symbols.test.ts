import { describe, expect, it } from 'vitest';
import { doubtfulPath, mixedDoubtful, mixedLower, mixedUpper, shapePath, type Shape } from '../../src/ui/symbols';

const SHAPES: readonly Shape[] = ['for', 'against', 'mixed', 'unclear', 'none'];
const numbers = (path: string) => [...path.matchAll(/-?\d+(\.\d+)?/g)].map(([n]) => Number(n));

describe('shapes of sides', () => {
  it('differ without their hue', () => {
    expect(new Set(SHAPES.map((shape) => shapePath(shape, 5))).size).toBe(SHAPES.length);
  });

  it('point up for, down against', () => {
    expect(shapePath('for', 5)).toMatch(/^M0,-5L/);
    expect(shapePath('against', 5)).toMatch(/^M0,5L/);
  });

  it('grow with r', () => {
    const small = numbers(shapePath('for', 5));
    const large = numbers(shapePath('for', 10));
    expect(large.map((n) => Math.round(n * 50))).toEqual(small.map((n) => Math.round(n * 100)));
  });

  it('leave the middle of each side open when doubtful, never a corner', () => {
    // a triangle: three strokes, each from a third of one side over the corner to a third of the next
    const strokes = doubtfulPath('for', 6).split('M').filter(Boolean);
    expect(strokes).toHaveLength(3);
    expect(strokes[0]).toContain('L0,-6L');
    expect(doubtfulPath('unclear', 6).split('M').filter(Boolean)).toHaveLength(4);
  });

  it('draw a doubtful “both” in two halves that meet at its sides', () => {
    // a third of each side from each corner: from the top (0,-11) a third of the way to (-10,0) is (-3.3,-7.37)
    expect(mixedDoubtful(10, 'upper')).toBe('M-3.3,-7.37L0,-11L3.3,-7.37M-10,0L-6.7,-3.63M10,0L6.7,-3.63');
    expect(mixedDoubtful(10, 'lower')).toBe('M-3.3,7.37L0,11L3.3,7.37M-10,0L-6.7,3.63M10,0L6.7,3.63');
  });

  it('halve the diamond of both sides at its middle', () => {
    expect(mixedUpper(5)).toBe('M0,-5.5L5,0L-5,0Z');
    expect(mixedLower(5)).toBe('M0,5.5L5,0L-5,0Z');
  });
});
