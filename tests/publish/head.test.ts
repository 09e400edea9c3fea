import { describe, expect, it } from 'vitest';
import { pageHtml, type Page } from '../../src/publish/head';

const NASTY = `“Ben & Jo's” <b>"bold"</b></title><script>`;
const page: Page = {
  folder: 'a/ada-1/',
  title: NASTY,
  description: NASTY,
  pictureWords: NASTY,
  language: 'en-GB',
  type: 'article',
  live: '?statement=ada-1',
  jsonLd: { text: NASTY },
  body: '<p>words</p>',
  css: 'p{color:red}'
};
const read = (address: string | null) => pageHtml(page, { address, sheets: ['assets/index.css'] });
const attribute = (html: string, tag: RegExp) => tag.exec(html)?.[1];

describe('the head of a page for sharing', () => {
  it('names absolute addresses where the site has one', () => {
    const html = read('https://example.org/r/');
    expect(attribute(html, /rel="canonical" href="([^"]*)"/)).toBe('https://example.org/r/a/ada-1/');
    expect(attribute(html, /property="og:url" content="([^"]*)"/)).toBe('https://example.org/r/a/ada-1/');
    expect(attribute(html, /property="og:image" content="([^"]*)"/)).toBe('https://example.org/r/a/ada-1.png');
    expect(attribute(html, /json\+oembed" href="([^"]*)"/)).toBe('https://example.org/r/a/ada-1/oembed.json');
  });

  it('leaves out what must be absolute where it has none', () => {
    const html = read(null);
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('og:url');
    expect(attribute(html, /property="og:image" content="([^"]*)"/)).toBe('../../a/ada-1.png');
    expect(attribute(html, /json\+oembed" href="([^"]*)"/)).toBe('a/ada-1/oembed.json');
    expect(attribute(html, /<base href="([^"]*)"/)).toBe('../../');
  });

  it('lets no text become markup', () => {
    const html = read(null);
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
    expect(attribute(html, /name="description" content="([^"]*)"/)).toBe(
      '“Ben &amp; Jo&#39;s” &lt;b&gt;&quot;bold&quot;&lt;/b&gt;&lt;/title&gt;&lt;script&gt;'
    );
  });

  it('says how it is encoded within the first 1024 bytes', () => expect(read(null).indexOf('charset')).toBeLessThan(1024));
});
