import { describe, expect, it } from 'vitest';
import { adapt, arrangeBest, GAP } from '../../src/layout/networkArrange';
import { overlaps } from '../fixtures/network';

const labels = Array.from({ length: 6 }, () => ({ w: 60, h: 20 }));
const pairs = [[0, 1], [0, 2], [0, 3], [3, 4], [4, 5]] as const; // prettier-ignore
const joined = { labels, ties: pairs.map(([a, b]) => ({ a, b, weight: 1 })), ways: pairs.map(([from, to]) => ({ from, to, weight: 1 })) };
const frame = { left: 0, top: 0, right: 500, bottom: 400 };
const care = (seeds: number) => ({ seeds, rounds: [{ keep: 2, moves: 5, heat: 0 }] });

describe('arrangeBest', () => {
  it('gives every label a place of its own and every edge a bend', () => {
    const { boxes, bends } = arrangeBest(joined, frame, care(3));
    expect(boxes).toHaveLength(6);
    expect(bends).toHaveLength(5);
    expect(overlaps(boxes.map((box) => ({ ...box, w: box.w + GAP - 1, h: box.h })))).toBe(0);
  });
  it('draws a tree without a line through a name', () => {
    // Nothing has to cross in a tree, so what remains is length and crowding: far below the price of a crossing for each edge.
    expect(arrangeBest(joined, frame, care(6)).cost).toBeLessThan(2.5 * 5);
  });
});

describe('adapt', () => {
  it('fills a frame of another shape, names keeping their sides', () => {
    const { boxes } = arrangeBest(joined, frame, care(3));
    const wide = adapt(joined, boxes, { left: 0, top: 0, right: 1000, bottom: 300 });
    const span = (values: number[]) => Math.max(...values) - Math.min(...values);
    expect(span(wide.boxes.map(({ x }) => x))).toBeGreaterThan(span(boxes.map(({ x }) => x)));
    expect(overlaps(wide.boxes)).toBe(0);
    for (const { x, y } of wide.boxes) {
      expect(x).toBeGreaterThanOrEqual(30);
      expect(x).toBeLessThanOrEqual(970);
      expect(y).toBeGreaterThanOrEqual(10);
      expect(y).toBeLessThanOrEqual(290);
    }
  });
});
