import { describe, expect, it, test } from 'vitest';
import { answerFor, isPageOf } from '../../../src/platform/workers/offlineRules';

const SCOPE = 'https://host.example/sub/path/';
const navigate = (path: string) => answerFor({ url: SCOPE + path, method: 'GET', mode: 'navigate' }, SCOPE);

describe('what the offline copy answers', () => {
  test.each(['', '?view=matrix&statement=a', 'index.html', 'index.html?present', '#lesson=abc'])('the page, for %j', (path) =>
    expect(navigate(path)).toEqual({ from: 'page' })
  );

  it('files from the copy, whatever their query', () => {
    expect(answerFor({ url: `${SCOPE}assets/a-1.js?x`, method: 'GET', mode: 'cors' }, SCOPE)).toEqual({ from: 'copy' });
  });

  it('nothing that is not ours: other hosts, other folders, anything that changes something', () => {
    const url = `${SCOPE}assets/a.js`;
    expect(answerFor({ url: 'https://other.example/', method: 'GET', mode: 'cors' }, SCOPE).from).toBe('browser');
    expect(answerFor({ url: 'https://host.example/sub/', method: 'GET', mode: 'navigate' }, SCOPE).from).toBe('browser');
    expect(answerFor({ url, method: 'POST', mode: 'cors' }, SCOPE).from).toBe('browser');
  });

  test.each([
    ['a/bal-1/', '?statement=bal-1'],
    ['a/bal-1/index.html', '?statement=bal-1'],
    ['s/matrix/', '?view=matrix'],
    ['d/other/', '?corpus=other'],
    ['d/other/a/x.1/', '?corpus=other&statement=x.1'],
    ['somewhere/else', '']
  ])('a share page %j from the network, and without one the live view %j', (path, query) =>
    expect(navigate(path)).toEqual({ from: 'network', instead: SCOPE + query })
  );
});

describe('the page of a version', () => {
  const files = ['index.html', 'assets/index-1.js', 'assets/index-1.css', 'assets/serif-1.woff2', 'icon.svg'];

  it('asks for files of that version only, however it is written and whatever a host has put into it', () => {
    const page = `<link rel=preload href="./assets/serif-1.woff2"><style>@font-face { src: url(./assets/serif-1.woff2) }</style>
      <script type='module' src='./assets/index-1.js?x#y'></script><script src="https://counter.example/count.js"></script><link href="./icon.svg">
      <p>He wrote of “assets/liabilities”. <a href="https://paper.example/assets/index-2.js">A source</a></p>`;
    expect(isPageOf(page, files)).toBe(true);
  });

  test.each([
    '<link href="./assets/index-2.css">',
    '<script src=./assets/index-2.js></script>',
    "<style>@font-face { src: url('./assets/serif-2.woff2') }</style>"
  ])('is none that asks for something else as well: %s', (other) => expect(isPageOf(`<script src="./assets/index-1.js"></script>${other}`, files)).toBe(false));

  it('is none that asks for nothing: a notice of the host, a page that was cut off', () => {
    expect(isPageOf('<h1>Back soon</h1>', files)).toBe(false);
    expect(isPageOf('', files)).toBe(false);
  });
});
