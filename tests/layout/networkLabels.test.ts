import { describe, expect, it } from 'vitest';
import { makeLabel, MOST_MARKS } from '../../src/layout/networkLabels';
import { estimateWidth } from '../../src/layout/text';
import { networkOf, overlaps } from '../fixtures/network';

const scale = { most: 100, rem: 1, narrow: false, measure: estimateWidth };
const ring = networkOf([5, 4, 3, 2, 1], [[0, 1], [1, 2], [2, 3], [3, 4], [4, 0], [1, 0]]); // prettier-ignore

describe('labels', () => {
  const node = (count: number) => ({ ...networkOf([Math.max(count, 1), 1], [[0, 1]]).node.get('s0')!, statements: ring.nodes[0]!.statements.concat(ring.nodes[0]!.statements).slice(0, 0).concat(Array.from({ length: count }, () => ring.nodes[0]!.statements[0]!)) }); // prettier-ignore
  it('grow with the weight of speech', () => expect(makeLabel(node(40), scale).size).toBeGreaterThan(makeLabel(node(4), scale).size));
  it('have a mark for each statement, inside the box, none on another', () => {
    const { marks, w, h, markRadius } = makeLabel(node(30), scale);
    expect(marks).toHaveLength(30);
    for (const { x, y } of marks) expect(Math.abs(x) + markRadius <= w / 2 && Math.abs(y) + markRadius <= h / 2).toBe(true);
    expect(overlaps(marks.map((mark) => ({ ...mark, w: 2 * markRadius, h: 2 * markRadius })))).toBe(0);
  });
  it('count instead of drawing too many', () => {
    const { marks, count } = makeLabel(node(MOST_MARKS + 1), scale);
    expect(marks).toEqual([]);
    expect(count!.text).toBe(`${MOST_MARKS + 1} statements`);
  });
  it('take words beneath the marks', () => {
    const [plain, wordy] = [makeLabel(node(3), scale), makeLabel(node(3), scale, '“some words”')];
    expect(wordy.h).toBeGreaterThan(plain.h);
    expect(wordy.words[0]!.y).toBeGreaterThan(wordy.marks[0]!.y);
  });
});
