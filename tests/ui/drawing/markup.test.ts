import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escaped, num } from '../../../src/ui/drawing/markup';

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
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const known = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        const read = escaped(text).replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
        expect(read).toBe(known);
        expect(escaped(text)).not.toMatch(/[<>"]/);
      })
    );
  });
});
