import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, folderOf, homeOf, liveQuery, pictureOf, siteAddress, type Shared } from '../../src/publish/paths';

const FIRST = { debate: 'trams', first: true };
const OTHER = { debate: 'buses', first: false };
const statement: Shared = { kind: 'statement', statement: 'ada-1' };
const view: Shared = { kind: 'view', view: 'matrix' };

describe('where pages are', () => {
  it.each([
    [FIRST, statement, 'a/ada-1/', 'a/ada-1.png', '?view=sources&statement=ada-1'],
    [FIRST, view, 's/matrix/', 's/matrix.png', '?view=matrix'],
    [FIRST, { kind: 'debate' } as Shared, 'd/trams/', 'd/trams.png', ''],
    [OTHER, statement, 'd/buses/a/ada-1/', 'd/buses/a/ada-1.png', '?corpus=buses&view=sources&statement=ada-1'],
    [OTHER, view, 'd/buses/s/matrix/', 'd/buses/s/matrix.png', '?corpus=buses&view=matrix'],
    [OTHER, { kind: 'debate' } as Shared, 'd/buses/', 'd/buses.png', '?corpus=buses']
  ])('%o %o', (place, shared, folder, picture, live) => {
    expect(folderOf(place, shared)).toBe(folder);
    expect(pictureOf(folder)).toBe(picture);
    expect(liveQuery(place, shared)).toBe(live);
  });

  it('an embed shows a statement alone, and a view without the shell', () => {
    expect(liveQuery(FIRST, statement, true)).toBe('?statement=ada-1&embed');
    expect(liveQuery(OTHER, view, true)).toBe('?corpus=buses&view=matrix&embed');
  });

  it('the way home has a step for each folder', () => {
    expect(homeOf('a/ada-1/')).toBe('../../');
    expect(homeOf('d/buses/a/ada-1/')).toBe('../../../../');
  });
});

describe('ids as names of files', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);

  it('are plain where the id is', () => expect(fileName('balls-80-percent')).toBe('balls-80-percent'));

  it('never meet, whatever the file system thinks of capitals, nor the name of a picture or a page', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b);
        expect(fileName(a).toLowerCase()).not.toBe(fileName(b).toLowerCase());
        expect(fileName(a)).toMatch(/^[a-z0-9_-]+$/);
      })
    );
  });
});

describe('the setting SITE_URL', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/debates', 'https://example.org/debates/'],
    [' https://example.org/debates/?x#y ', 'https://example.org/debates/']
  ])('%s is %s', (setting, address) => expect(siteAddress(setting)).toBe(address));

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('%s is refused, with an example', (setting) =>
    expect(() => siteAddress(setting)).toThrow('must be the site')
  );
});
