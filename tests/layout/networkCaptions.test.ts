import { describe, expect, it } from 'vitest';
import { measureCaption, placeCaptions } from '../../src/layout/networkCaptions';
import { curveMeetsBox } from '../../src/layout/networkGeometry';
import { estimateWidth } from '../../src/layout/networkText';
import { overlaps } from '../fixtures/network';

describe('captions', () => {
  const curve = { x0: 0, y0: 100, cx: 150, cy: 100, x1: 300, y1: 100 };
  const picture = { width: 300, height: 200 };
  it('stand on their curve, in the middle where it is free', () => {
    const [placed] = placeCaptions([{ key: 'a', ...measureCaption('disputes', 1, estimateWidth) }], new Map([['a', curve]]), [], picture);
    expect(placed).toMatchObject({ x: 150, y: 100, lines: ['disputes'] });
    expect(curveMeetsBox(curve, placed!)).toBe(true);
  });
  it('give way to a name, and to words that stand already', () => {
    const caption = { key: 'a', ...measureCaption('asks', 1, estimateWidth) };
    const name = { x: 150, y: 100, w: 40, h: 20 };
    const placed = placeCaptions([caption, { ...caption, key: 'b' }], new Map([['a', curve], ['b', curve]]), [name], picture); // prettier-ignore
    expect(placed).toHaveLength(2);
    expect(overlaps([name, ...placed])).toBe(0);
  });
  it('never leave the picture', () => {
    const caption = { key: 'a', ...measureCaption('asks', 1, estimateWidth) };
    expect(placeCaptions([caption], new Map([['a', curve]]), [], { width: 300, height: 102 })).toEqual([]);
  });
  it('are left out where there is no room', () => {
    const everywhere = { x: 150, y: 100, w: 400, h: 40 };
    expect(placeCaptions([{ key: 'a', ...measureCaption('asks', 1, estimateWidth) }], new Map([['a', curve]]), [everywhere], picture)).toEqual([]);
  });
});
