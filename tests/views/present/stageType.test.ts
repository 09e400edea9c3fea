import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stageQuoteSize, stageTextSize } from '../../../src/views/present/stageType';

describe('text on the stage', () => {
  test('the smallest, 0.75 rem, is 28 px at 1920 × 1080, and as much of other stages', () => {
    expect(0.75 * stageTextSize(1920, 1080)).toBeGreaterThanOrEqual(28);
    expect(0.75 * stageTextSize(1920, 1080)).toBeLessThan(28.1);
    // 1280 is two thirds of 1920: 28 · 2/3 = 18.67 px
    expect(0.75 * stageTextSize(1280, 720)).toBeCloseTo(18.67, 1);
    expect(stageTextSize(3840, 2160)).toBeCloseTo(2 * stageTextSize(1920, 1080), 1);
  });
  test('the narrower side counts, and it is never smaller than on a page', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (width, height) => {
        const size = stageTextSize(width, height);
        expect(size).toBeGreaterThanOrEqual(16);
        if (size > 16) expect(size).toBeLessThanOrEqual((28 / 0.75) * Math.min(width / 1920, height / 1080) + 0.01);
      })
    );
  });
});

test('longer words are set smaller, never larger', () => {
  expect(stageQuoteSize(40)).toBe(1);
  expect(stageQuoteSize(2000)).toBe(6);
  fc.assert(fc.property(fc.nat(2000), fc.nat(2000), (a, b) => stageQuoteSize(Math.min(a, b)) <= stageQuoteSize(Math.max(a, b))));
});
