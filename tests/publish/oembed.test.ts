import { expect, it } from 'vitest';
import { oembedOf } from '../../src/publish/oembed';

const known = {
  title: 'Ada: “No”',
  author: 'Ada',
  frame: 'https://example.org/r/?statement=ada&embed',
  picture: 'https://example.org/r/a/ada.png',
  site: 'https://example.org/r/',
  width: 800,
  height: 320
};

it('offers a frame and a picture where the site has an address', () =>
  expect(oembedOf(known)).toMatchObject({
    version: '1.0',
    type: 'rich',
    author_name: 'Ada',
    provider_url: 'https://example.org/r/',
    html: expect.stringContaining('src="https://example.org/r/?statement=ada&amp;embed" title="Ada: “No”"') as string,
    width: 800,
    height: 320,
    thumbnail_url: 'https://example.org/r/a/ada.png',
    thumbnail_width: 1200,
    thumbnail_height: 630
  }));

it('is a plain link without one, and names nobody who is not certain', () =>
  expect(oembedOf({ ...known, author: null, frame: null, picture: null, site: null })).toEqual({
    type: 'link',
    version: '1.0',
    title: 'Ada: “No”',
    provider_name: 'Rejoinder'
  }));

it('brings the script that gives the frame its height, which a page may leave out', () =>
  expect(oembedOf(known)['html']).toMatch(
    /^<iframe data-rejoinder [^>]* height="320" [^>]*><\/iframe><script async src="https:\/\/example\.org\/r\/embed\/v1\.js"><\/script>$/
  ));
