import { describe, expect, it, test } from 'vitest';
import { folderOf, liveQuery } from '../../../src/formats/sharePages';
import { answerFor, isPageOf } from '../../../src/platform/workers/offlineRules';

const SCOPE = 'https://host.example/sub/path/';
const FIRST = 'trams';
const navigate = (path: string) => answerFor({ url: SCOPE + path, method: 'GET', mode: 'navigate' }, SCOPE, FIRST);

describe('what the offline copy answers', () => {
  test.each(['', '?view=matrix&statement=a', 'index.html', 'index.html?present', '#lesson=abc'])('the page, for %j', (path) =>
    expect(navigate(path)).toEqual({ from: 'page' })
  );

  it('files from the copy, whatever their query', () => {
    expect(answerFor({ url: `${SCOPE}assets/a-1.js?x`, method: 'GET', mode: 'cors' }, SCOPE, FIRST)).toEqual({ from: 'copy' });
  });

  it('nothing that is not ours: other hosts, other folders, anything that changes something', () => {
    const url = `${SCOPE}assets/a.js`;
    expect(answerFor({ url: 'https://other.example/', method: 'GET', mode: 'cors' }, SCOPE, FIRST).from).toBe('browser');
    expect(answerFor({ url: 'https://host.example/sub/', method: 'GET', mode: 'navigate' }, SCOPE, FIRST).from).toBe('browser');
    expect(answerFor({ url, method: 'POST', mode: 'cors' }, SCOPE, FIRST).from).toBe('browser');
  });

  test.each([
    [{ debate: FIRST, first: true }, { kind: 'statement', statement: 'bal-1' }, '?view=sources&statement=bal-1'],
    [{ debate: FIRST, first: true }, { kind: 'view', view: 'matrix' }, '?view=matrix'],
    [{ debate: FIRST, first: true }, { kind: 'debate' }, ''],
    [{ debate: 'Other', first: false }, { kind: 'debate' }, '?corpus=Other'],
    [{ debate: 'Other', first: false }, { kind: 'statement', statement: 'X.1_a' }, '?corpus=Other&view=sources&statement=X.1_a']
  ] as const)('the page for sharing of %o, %o from the network, and without one the live view that it leads to', (place, shared, query) => {
    expect(liveQuery(place, shared)).toBe(query);
    for (const end of ['', 'index.html']) expect(navigate(folderOf(place, shared) + end)).toEqual({ from: 'network', instead: SCOPE + query });
  });

  it('a page that nobody wrote from the network, and without one the overview', () =>
    expect(navigate('somewhere/else')).toEqual({ from: 'network', instead: SCOPE }));
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
