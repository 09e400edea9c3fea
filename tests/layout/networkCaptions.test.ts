import { describe, expect, it } from 'vitest';
import { captionForms, measureCaption, placeCaptions } from '../../src/layout/networkCaptions';
import { curveMeetsBox } from '../../src/layout/networkGeometry';
import { estimateWidth } from '../../src/layout/text';
import { overlaps } from '../fixtures/network';

describe('captions', () => {
  const curve = { x0: 0, y0: 100, cx: 150, cy: 100, x1: 300, y1: 100 };
  const picture = { width: 300, height: 200 };
  it('stand on their curve, in the middle where it is free', () => {
    const [placed] = placeCaptions([{ key: 'a', forms: [measureCaption('disputes', 1, estimateWidth)] }], new Map([['a', curve]]), [], picture);
    expect(placed).toMatchObject({ x: 150, y: 100, lines: ['disputes'] });
    expect(curveMeetsBox(curve, placed!)).toBe(true);
  });
  it('give way to a name, and to words that stand already', () => {
    const caption = { key: 'a', forms: [measureCaption('asks', 1, estimateWidth)] };
    const name = { x: 150, y: 100, w: 40, h: 20 };
    const placed = placeCaptions([caption, { ...caption, key: 'b' }], new Map([['a', curve], ['b', { ...curve, y0: 60, cy: 140, y1: 60 }]]), [name], picture); // prettier-ignore
    expect(placed).toHaveLength(2);
    expect(overlaps([name, ...placed])).toBe(0);
  });
  it('never leave the picture', () => {
    const caption = { key: 'a', forms: [measureCaption('asks', 1, estimateWidth)] };
    expect(placeCaptions([caption], new Map([['a', curve]]), [], { width: 300, height: 12 })).toEqual([]);
  });
  it('stand beside their curve where a name leaves no room on it, and on no curve that has words of its own', () => {
    const caption = { key: 'a', forms: [measureCaption('asks', 1, estimateWidth)] };
    const names = [{ x: 150, y: 106, w: 300, h: 12 }];
    const back = { ...curve, y0: 80, cy: 80, y1: 80 };
    const alone = placeCaptions([caption], new Map([['a', curve]]), names, picture)[0]!;
    // Its lower edge keeps above the curve, which the name touches.
    expect(alone.y + alone.h / 2).toBeLessThanOrEqual(100);
    expect(placeCaptions([caption], new Map([['a', curve], ['b', back]]), names, picture)).toEqual([]); // prettier-ignore
  });
  it('take two lines at most for a long edge, a number staying with its verb', () => {
    const { lines } = measureCaption('disputes 11, characterises 7, 10 more', 1, estimateWidth);
    expect(lines).toHaveLength(2);
    expect(lines.join(' ')).toBe('disputes\u00a011, characterises\u00a07, 10 more');
  });
  it('take more lines where that finds them a place', () => {
    const forms = captionForms('supports, characterises', 1, estimateWidth);
    const walls = [{ x: 20, y: 100, w: 160, h: 200 }, { x: 280, y: 100, w: 150, h: 200 }]; // prettier-ignore
    const [placed] = placeCaptions([{ key: 'a', forms }], new Map([['a', curve]]), walls, picture);
    // Free from x = 100 to 205: too narrow for one line.
    expect(forms[0]!.w).toBeGreaterThan(105);
    expect(placed!.lines).toEqual(['supports,', 'characterises']);
  });
  it('are left out where there is no room', () => {
    const everywhere = { x: 150, y: 100, w: 400, h: 40 };
    expect(placeCaptions([{ key: 'a', forms: [measureCaption('asks', 1, estimateWidth)] }], new Map([['a', curve]]), [everywhere], picture)).toEqual([]);
  });
});
