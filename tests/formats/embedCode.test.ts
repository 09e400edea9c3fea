import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { embedCodes, type EmbedSubject } from '../../src/formats/embedCode';

const SUBJECT: EmbedSubject = {
  title: 'On fares nobody is for',
  alt: 'Fares: nobody for, two against',
  notes: ['2 of 12 statements: by Ada Marsh'],
  sources: [
    { headline: 'Fares & nights', place: 'Gazette, 28 February 2020', url: 'https://example.org/fares' },
    { headline: 'Minutes', place: '', url: null }
  ],
  more: 'two comments',
  frame: 'https://site.example/?view=matrix&embed',
  full: 'https://site.example/?view=matrix',
  script: 'https://site.example/embed/v1.js',
  picture: 'https://site.example/s/matrix.png',
  width: null,
  height: 640,
  theme: 'light'
};

describe('the code to embed', () => {
  it('is a figure of a frame, a picture for those without script, and a caption; the responsive one brings its script', () => {
    expect(embedCodes(SUBJECT).responsive).toBe(
      [
        '<figure style="margin:0">',
        '  <iframe data-rejoinder src="https://site.example/?view=matrix&amp;embed" title="On fares nobody is for" width="100%" height="640" style="width:100%;height:640px;border:0;color-scheme:light" loading="lazy" allow="clipboard-write"></iframe>',
        '  <noscript><a href="https://site.example/?view=matrix"><img src="https://site.example/s/matrix.png" alt="Fares: nobody for, two against" width="1200" height="630" style="max-width:100%;height:auto"></a></noscript>',
        '  <figcaption><strong>On fares nobody is for.</strong> 2 of 12 statements: by Ada Marsh. Sources: “<a href="https://example.org/fares" style="color:inherit;text-decoration:underline">Fares &amp; nights</a>” (Gazette, 28 February 2020), “Minutes” and two comments. <a href="https://site.example/?view=matrix" style="color:inherit;text-decoration:underline">Read it in Rejoinder</a></figcaption>',
        '</figure>',
        '<script async src="https://site.example/embed/v1.js"></script>'
      ].join('\n')
    );
  });

  it('has no script in the plain frame, and neither script nor frame in the picture', () => {
    const { plain, picture } = embedCodes(SUBJECT);
    expect(plain).toContain('<iframe');
    expect(plain).not.toContain('<script');
    expect(picture).not.toMatch(/<script|<iframe|<noscript/);
    expect(picture).toContain('s/matrix.png');
  });

  it('keeps a width within the column it is put into, and the colours of the reader’s device where none are chosen', () => {
    expect(embedCodes({ ...SUBJECT, width: 480, theme: null }).plain).toContain(
      'style="width:480px;max-width:100%;height:640px;border:0;color-scheme:light dark"'
    );
  });

  it('holds no markup that came with the words, and has title, sources and link in every kind', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (title, headline, place) => {
        const tag = `${title}<script>"'&`;
        const codes = embedCodes({ ...SUBJECT, title: tag, sources: [{ headline: `${headline}<b>`, place: `${place}<i>`, url: null }], more: null });
        for (const code of Object.values(codes) as string[]) {
          expect(code.match(/<script/g)?.length ?? 0).toBe(code === codes.responsive ? 1 : 0);
          expect(code).not.toMatch(/<[bi]>/);
          expect(code).toMatch(/<figure[^]*<figcaption><strong>[^]*Source: [^]*<a href="https:\/\/site.example\/\?view=matrix"[^]*<\/figure>/);
        }
      })
    );
  });
});
