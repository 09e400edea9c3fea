import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderName, folderOf, idOf, liveQuery, pictureOf, sharedAt, type Shared } from '../../src/formats/sharePages';
import { EMPTY, VIEWS, writeAddress } from '../../src/state/address';

const FIRST = { debate: 'trams', first: true };
const OTHER = { debate: 'buses', first: false };
const statement: Shared = { kind: 'statement', statement: 'ada-1' };
const view: Shared = { kind: 'view', view: 'matrix' };

/** Any id that the format of corpora allows. */
const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
const place = fc.record({ debate: id, first: fc.boolean() });
const shared = fc.oneof(
  fc.constant<Shared>({ kind: 'debate' }),
  fc.constantFrom(...VIEWS).map((one): Shared => ({ kind: 'view', view: one })),
  id.map((one): Shared => ({ kind: 'statement', statement: one }))
);

describe('where pages are', () => {
  it.each([
    [FIRST, statement, 'a/ada-1/', 'a/ada-1.png', '?view=sources&statement=ada-1'],
    [FIRST, view, 's/matrix/', 's/matrix.png', '?view=matrix'],
    [FIRST, { kind: 'debate' } as Shared, 'd/trams/', 'd/trams.png', ''],
    [OTHER, statement, 'd/buses/a/ada-1/', 'd/buses/a/ada-1.png', '?corpus=buses&view=sources&statement=ada-1'],
    [OTHER, view, 'd/buses/s/matrix/', 'd/buses/s/matrix.png', '?corpus=buses&view=matrix'],
    [OTHER, { kind: 'debate' } as Shared, 'd/buses/', 'd/buses.png', '?corpus=buses']
  ])('%o %o', (where, what, folder, picture, live) => {
    expect(folderOf(where, what)).toBe(folder);
    expect(pictureOf(folder)).toBe(picture);
    expect(liveQuery(where, what)).toBe(live);
  });

  it('is read back, whatever the ids: with a slash, without, and with the name of the file', () => {
    fc.assert(
      fc.property(place, shared, fc.constantFrom('/', '', '/index.html'), (where, what, end) => {
        const debate = where.first && what.kind !== 'debate' ? null : where.debate;
        expect(sharedAt(folderOf(where, what).slice(0, -1) + end)).toEqual({ debate, shared: what });
      })
    );
  });

  it.each(['', 'index.html', 'somewhere/else', 'a/', 'a/Ada/', 'a/x/y/', 'assets/a.js', 'd/buses/x/'])('no page stands at %j', (path) =>
    expect(sharedAt(path)).toBe(null)
  );
});

describe('the live view', () => {
  it('is written as every address', () => {
    fc.assert(
      fc.property(place, shared, fc.boolean(), ({ debate, first }, what, embed) => {
        const seen = what.kind === 'view' ? VIEWS.find((one) => one === what.view)! : what.kind === 'statement' && !embed ? 'sources' : 'overview';
        const address = { ...EMPTY, corpus: first ? null : debate, view: seen, statement: what.kind === 'statement' ? what.statement : null, embed };
        expect(liveQuery({ debate, first }, what, embed)).toBe(writeAddress(address));
      })
    );
  });

  it('embedded, is a statement alone, and a view without the shell', () => {
    expect(liveQuery(FIRST, statement, true)).toBe('?statement=ada-1&embed');
    expect(liveQuery(OTHER, view, true)).toBe('?corpus=buses&view=matrix&embed');
  });
});

describe('ids as names of folders', () => {
  it('are plain where the id is', () => expect(folderName('balls-80-percent')).toBe('balls-80-percent'));

  it('come back, and never meet, whatever the file system thinks of capitals, nor the name of a picture or a page', () => {
    fc.assert(
      fc.property(id, id, (a, b) => {
        fc.pre(a !== b);
        expect(folderName(a).toLowerCase()).not.toBe(folderName(b).toLowerCase());
        expect(folderName(a)).toMatch(/^[a-z0-9_-]+$/);
        expect(idOf(folderName(a))).toBe(a);
      })
    );
  });
});
