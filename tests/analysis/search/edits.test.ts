import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forgiven, slips } from '../../../src/analysis/search/edits';

describe('slips', () => {
  it('counts a letter too many, missing, wrong, or two swapped as one', () => {
    expect(slips('intergrated', 'integrated', false).whole).toBe(1);
    expect(slips('sytem', 'system', false).whole).toBe(1);
    expect(slips('sistem', 'system', false).whole).toBe(1);
    expect(slips('daswon', 'dawson', false).whole).toBe(1);
  });

  it('counts vowels half where they are forgiven', () => {
    // b[e]urocratic → b u r [o→e] [+a] [+u] c r a t i c: one too many, one wrong, two missing, all vowels
    expect(slips('beurocratic', 'bureaucratic', false).whole).toBe(4);
    expect(slips('beurocratic', 'bureaucratic', true).whole).toBe(2);
  });

  it('tells how near the beginning of a word comes', () => {
    expect(slips('beurocr', 'bureaucratic', true)).toEqual({ whole: 2 + 2 * 0.5 + 2, beginning: 2 }); // a, i at half, t, c whole
  });

  it('is 0 for the word itself only, the same both ways, and never more than the longer word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'e', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.boolean(), (a, b, vowels) => {
        const there = slips(a, b, vowels).whole;
        expect(there === 0).toBe(a === b);
        expect(slips(b, a, vowels).whole).toBe(there);
        expect(there).toBeLessThanOrEqual(Math.max(a.length, b.length));
      })
    );
  });

  it('forgives one from four letters and two from seven', () => {
    expect([3, 4, 6, 7, 20].map(forgiven)).toEqual([0, 1, 1, 2, 2]);
  });
});
