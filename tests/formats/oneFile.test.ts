import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeOneFile } from '../../src/formats/oneFile';
import { smallCorpus } from '../fixtures/small';

const template = '<html><head><!-- debate --></head><body></body></html>';

describe('the single file', () => {
  it('gives back the debate that was written into it, and no text of it gets out of its element', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('</script><b>', '<!--<script>', '$& $1', '\u2028')), (title) => {
        const page = writeOneFile(template, { ...smallCorpus(), title }, 'https://host.example/debates/', null);
        const [, json, after] = /<script [^>]*>([^<]*)<\/script>(.*)/s.exec(page)!;
        expect(JSON.parse(json!)).toEqual({ ...smallCorpus(), title });
        expect(after).toBe('</head><body></body></html>');
      })
    );
  });

  it('names the debate and where it came from in attributes that nothing ends early', () => {
    const page = writeOneFile(template, { ...smallCorpus(), title: 'A "quoted" <title> & more' }, 'https://host.example/?a&b', 'the-"second"');
    expect(page).toContain('data-title="A &quot;quoted&quot; &lt;title&gt; &amp; more"');
    expect(page).toContain('data-site="https://host.example/?a&amp;b" data-key="the-&quot;second&quot;">');
    expect(writeOneFile(template, smallCorpus(), '', null)).not.toContain('data-key');
  });

  it('refuses what is no template', () => {
    expect(() => writeOneFile('<html></html>', smallCorpus(), '', null)).toThrow('no place for a debate');
  });
});
