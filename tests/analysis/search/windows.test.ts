import { describe, expect, it } from 'vitest';
import type { Occurrence } from '../../../src/analysis/search/resolve';
import { compareWindows, shortestWindows, termsIn } from '../../../src/analysis/search/windows';

/** `a` at token 3 as `a3`; terms a, b, c are bits 1, 2, 4. */
const at = (places: string, kind: Occurrence['kind'] = 'exact'): Occurrence[] =>
  places.split(' ').map((place) => ({ token: Number(place.slice(1)), span: 1, mask: 1 << (place.charCodeAt(0) - 97), kind, word: place[0]! }));
const shown = (places: string, mask: number, longest = 30) =>
  shortestWindows(at(places), mask, longest).map(({ occurrences }) => occurrences.map(({ word, token }) => `${word}${token}`).join(' '));

describe('windows', () => {
  it('are each place where one term is asked', () => {
    expect(shown('a1 a5 a9', 1)).toEqual(['a1', 'a5', 'a9']);
  });

  it('are as short as can be', () => {
    expect(shown('a0 a8 b9', 3)).toEqual(['a8 b9']);
    expect(shown('b1 a5 b6 c7 a20', 7)).toEqual(['a5 b6 c7']);
  });

  it('do not overlap: the nearer stands', () => {
    expect(shown('a0 b4 a5', 3)).toEqual(['b4 a5']);
    expect(shown('a0 b1 a9 b10', 3)).toEqual(['a0 b1', 'a9 b10']);
  });

  it('are none where a term is missing or too far', () => {
    expect(shown('a0 a1', 3)).toEqual([]);
    expect(shown('a0 b31', 3)).toEqual([]);
    expect(shown('a0 b31', 3, Infinity)).toEqual(['a0 b31']);
  });

  it('rank by terms, then by how literal, then by nearness', () => {
    const [two] = shortestWindows(at('a0 b9'), 3, 30);
    const [one] = shortestWindows(at('a0'), 1, 30);
    const [slip] = shortestWindows(at('a0 b1', 'fuzzy'), 3, 30);
    const [near] = shortestWindows(at('a0 b1'), 3, 30);
    expect([one!, slip!, two!, near!].sort(compareWindows)).toEqual([near, two, slip, one]);
  });

  it('count their terms', () => {
    expect([0, 1, 2, 3, 0b1011].map(termsIn)).toEqual([0, 1, 1, 2, 3]);
  });
});
