import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointsBefore } from '../../src/formats/codePoints';

describe('code points', () => {
  it('a pair of surrogates is one', () => {
    expect(['', 'a', 'a🚋', 'a🚋b'].map((text) => codePointsBefore('a🚋bc', text.length))).toEqual([0, 1, 2, 3]);
  });

  it('as many as the beginning has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        expect(codePointsBefore(before + after, before.length)).toBe([...before].length);
      })
    );
  });
});
