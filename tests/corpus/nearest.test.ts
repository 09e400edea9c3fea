import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearest } from '../../src/corpus/nearest';

const word = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 }).map((letters) => letters.join(''));

describe('edit distance', () => {
  test.each([
    ['', 'abc', 3],
    ['kitten', 'sitting', 3], // k→s, e→i, +g
    ['daswon', 'dawson', 1], // two neighbours swapped
    ['abcd', 'badc', 2], // two swaps
    ['same', 'same', 0]
  ])('%s to %s is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));

  test('is the same both ways, 0 only for equals, and between the difference and the greater of the lengths', () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(editDistance(b, a)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      })
    ));

  test('a limit only cuts off what is above it', () =>
    fc.assert(
      fc.property(word, word, fc.nat(8), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(editDistance(a, b), limit + 1));
      })
    ));
});

describe('the nearest', () => {
  const ids = ['ed-balls', 'hilton-dawson', 'community-care', 'cb'];

  test.each([
    ['hilton-dawon', 'hilton-dawson'],
    ['Ed-Balls', 'ed-balls'],
    ['comunity-car', 'community-care'],
    ['mark-easton', undefined],
    ['xy', undefined], // nothing in common
    ['', undefined]
  ])('to %j is %j', (id, expected) => expect(nearest(id, ids)).toBe(expected));

  test('is a candidate with the smallest distance', () =>
    fc.assert(
      fc.property(word, fc.array(word), (one, candidates) => {
        const found = nearest(one, candidates);
        const best = Math.min(...candidates.map((candidate) => editDistance(one, candidate)));
        if (found !== undefined) expect(editDistance(one, found)).toBe(best);
      })
    ));

  test('an absurdly long word is not compared at all', () => expect(nearest('a'.repeat(129), ['a'.repeat(128)])).toBeUndefined());
});
