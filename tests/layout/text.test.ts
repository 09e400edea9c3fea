import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakLines, estimateWidth } from '../../src/layout/text';

describe('text', () => {
  it('is wider in semibold and grows with its size', () => {
    expect(estimateWidth('Ada', 10, 'strong')).toBeGreaterThan(estimateWidth('Ada', 10, 'sans'));
    expect(estimateWidth('Ada', 20, 'sans')).toBeCloseTo(2 * estimateWidth('Ada', 10, 'sans'));
  });
  it('breaks into even lines at spaces, and not where there is none', () => {
    const measure = (text: string) => text.length;
    expect(breakLines('former director of social services', 22, measure)).toEqual(['former director of', 'social services']);
    expect(breakLines('short', 22, measure)).toEqual(['short']);
    expect(breakLines('unbreakablename', 5, measure)).toEqual(['unbreakablename']);
  });
  it('keeps every word when it breaks', () => {
    fc.assert(fc.property(fc.array(fc.string({ minLength: 1 }).filter((word) => !word.includes(' ')), { minLength: 1 }), fc.integer({ min: 3, max: 40 }), (words, room) => {
      expect(breakLines(words.join(' '), room, (text) => text.length).join(' ')).toBe(words.join(' '));
    })); // prettier-ignore
  });
});
