import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { element, escapeXml } from '../../src/formats/xml';

/** What an XML processor makes of references. */
const read = (xml: string): string =>
  xml.replace(/&(?:#(\d+)|(\w+));/g, (_, code: string | undefined, name: string) =>
    code === undefined ? { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[name]! : String.fromCodePoint(Number(code))
  );

/** Texts full of what XML minds, halves of surrogate pairs included. */
const texts = fc.string({ unit: fc.oneof(fc.constantFrom(...`<>&"'\t\n\r\0\u0007\u000b\u0085\ufffe\uffff]😀a`), fc.constantFrom('\ud83d', '\ude00'), fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })) }); // prettier-ignore

describe('text inside XML', () => {
  it('holds nothing that XML 1.0 forbids, nor anything that it would take for markup', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const xml = escapeXml(text);
        expect(xml).not.toMatch(/[<>"'\t\n\r]|&(?!(?:amp|lt|gt|quot|apos|#9|#10|#13);)/);
        for (const sign of xml) expect(sign.codePointAt(0)! >= 0x20 && !/[\ud800-\udfff\ufffe\uffff]/u.test(sign)).toBe(true);
      })
    );
  });

  it('comes back the same but for what XML cannot hold', () => {
    fc.assert(
      fc.property(texts, (text) => {
        // U+0085, a control character, too, is allowed.
        const lost = (sign: string) => /[\p{Cc}\p{Cs}\ufffe\uffff]/u.test(sign) && !/[\t\n\r\u007f-\u009f]/.test(sign);
        const held = [...text].map((sign) => (lost(sign) ? '\ufffd' : sign)).join('');
        expect(read(escapeXml(text))).toBe(held);
      })
    );
  });
});

describe('an element', () => {
  it('escapes attributes, leaves out those that are null, and closes itself without an inside', () => {
    expect(element('node', { id: 'a', label: 'R&D "x"', none: null, weight: 2 })).toBe('<node id="a" label="R&amp;D &quot;x&quot;" weight="2"/>');
    expect(element('nodes', {}, '<node/>')).toBe('<nodes><node/></nodes>');
  });
});
