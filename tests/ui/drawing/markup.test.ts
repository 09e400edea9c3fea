import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escaped, num } from '../../../src/ui/drawing/markup';

/** The `Char` of XML 1.0. */
const isXml = (code: number): boolean =>
  code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;

const letter = fc.oneof(
  fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 1 }),
  fc.constantFrom('é', '中', '🙂', '\ud800', '\udc00', '\ufffe', '\u0085')
);

describe('SVG as text', () => {
  it('has numbers of two decimals at most', () => {
    expect([0, 1.005, -2.5, 10.129, 1e-9].map(num)).toEqual(['0', '1', '-2.5', '10.13', '0']);
  });

  it('leaves out attributes without a value, and closes what is empty', () => {
    expect(element('line', { x1: 1.2345, stroke: null, fill: undefined, 'data-a': 'b' })).toBe('<line x1="1.23" data-a="b"/>');
    expect(element('g', {}, '<a/>')).toBe('<g><a/></g>');
  });

  it('can hold any text: read back it is the same, without what XML does not know', () => {
    fc.assert(
      fc.property(
        fc.array(letter).map((letters) => letters.join('')),
        (text) => {
          const known = [...text].filter((letter) => isXml(letter.codePointAt(0)!)).join('');
          const read = escaped(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
          expect(read).toBe(known);
          expect(escaped(text)).not.toMatch(/[<>"]/);
        }
      )
    );
  });
});
