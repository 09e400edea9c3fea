import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesMeet, curveBetween, curveMeetsBox, directionAt, pointAt, polyline, segmentMeetsBox, segmentsCross } from '../../src/layout/networkGeometry';

const box = { x: 0, y: 0, w: 20, h: 10 };
const straight = { x0: 0, y0: 0, cx: 50, cy: 0, x1: 100, y1: 0 };

describe('boxes and segments', () => {
  it('meet when they overlap both across and down', () => {
    expect(boxesMeet(box, { x: 19, y: 9, w: 20, h: 10 })).toBe(true);
    expect(boxesMeet(box, { x: 20, y: 0, w: 20, h: 10 })).toBe(false); // they touch
    expect(boxesMeet(box, { x: 20, y: 0, w: 20, h: 10 }, 1)).toBe(true);
  });

  it('meet where the segment passes a corner inside, not outside', () => {
    // The line x + y = s passes the corner (10, 5) at s = 15.
    expect(segmentMeetsBox(20, -6, -6, 20, box)).toBe(true); // s = 14
    expect(segmentMeetsBox(20, -4, -4, 20, box)).toBe(false); // s = 16
    expect(segmentMeetsBox(20, -4, -4, 20, box, 1)).toBe(true); // the corner is now at (11, 6)
    expect(segmentMeetsBox(1, 1, 2, 2, box)).toBe(true); // wholly inside
  });

  it('agree with points sampled along the segment', () => {
    const at = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(at, at, at, at, (ax, ay, bx, by) => {
        const hit = Array.from({ length: 201 }, (_, i) => i / 200).some((t) => Math.abs(ax + t * (bx - ax)) <= 10 && Math.abs(ay + t * (by - ay)) <= 5);
        if (hit) expect(segmentMeetsBox(ax, ay, bx, by, box)).toBe(true);
        else expect(segmentMeetsBox(ax, ay, bx, by, box, -0.5)).toBe(false);
      })
    );
  });

  it('cross in their insides only', () => {
    expect(segmentsCross(0, 0, 10, 10, 0, 10, 10, 0)).toBe(true);
    expect(segmentsCross(0, 0, 10, 10, 0, 0, 10, 0)).toBe(false); // a shared end
    expect(segmentsCross(0, 0, 10, 0, 0, 1, 10, 1)).toBe(false);
  });
});

describe('curves', () => {
  it('go from start to end', () => {
    expect(pointAt(straight, 0.25)).toEqual({ x: 25, y: 0 });
    expect(directionAt(straight, 0.5)).toEqual({ x: 1, y: 0 });
    expect([...polyline(straight, 2)]).toEqual([0, 0, 50, 0, 100, 0]);
  });

  it('bulge to the left of their way, so that the way back takes the other side', () => {
    const a = { x: 0, y: 0, w: 2, h: 2 };
    const b = { x: 100, y: 0, w: 2, h: 2 };
    // A bend of 0.2 over 100 px: the middle lies 20 px to the left, which is up when going right.
    expect(pointAt(curveBetween(a, b, 0.2), 0.5).y).toBeCloseTo(-20, 0);
    expect(pointAt(curveBetween(b, a, 0.2), 0.5).y).toBeCloseTo(20, 0);
  });

  it('start and end outside the boxes they join, and close to them', () => {
    const size = fc.integer({ min: 4, max: 60 });
    const far = fc.integer({ min: 150, max: 400 });
    fc.assert(
      fc.property(far, far, size, size, fc.double({ min: -0.4, max: 0.4, noNaN: true }), (x, y, w, h, bend) => {
        const a = { x: 0, y: 0, w, h };
        const b = { x, y, w: h, h: w };
        const { x0, y0, x1, y1 } = curveBetween(a, b, bend, 5);
        const away = (px: number, py: number, { x, y, w, h }: typeof a) => Math.max(Math.abs(px - x) - w / 2, Math.abs(py - y) - h / 2);
        expect(away(x0, y0, a)).toBeCloseTo(5, -0.5);
        expect(away(x1, y1, b)).toBeCloseTo(6, -0.5);
      })
    );
  });

  it('have no length between boxes that touch', () => {
    const { x0, y0, x1, y1 } = curveBetween(box, { ...box, x: 12 }, 0.1);
    expect([x0, y0]).toEqual([x1, y1]);
  });

  it('meet a box in their middle', () => {
    const bent = curveBetween({ x: -100, y: 0, w: 2, h: 2 }, { x: 100, y: 0, w: 2, h: 2 }, 0.2);
    expect(curveMeetsBox(bent, { x: 0, y: -40, w: 10, h: 10 })).toBe(true);
    expect(curveMeetsBox(bent, { x: 0, y: 0, w: 10, h: 10 })).toBe(false);
  });
});
