import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Lesson } from '../../src/corpus/types';
import { NOW, smallLesson } from '../fixtures/lessons';

/** What the browser keeps; `blocked` makes it refuse, as it does in private windows and foreign frames; `left`: the page is gone before the store answers. */
const browser = vi.hoisted(() => ({ kept: new Map<string, unknown>(), blocked: false, left: false }));
vi.mock('idb-keyval', () => {
  const unlessBlocked = <T>(act: () => T): Promise<T> =>
    browser.blocked ? Promise.reject(new DOMException('blocked', 'SecurityError')) : Promise.resolve(act());
  return {
    createStore: () => null,
    get: (key: string) => unlessBlocked(() => browser.kept.get(key)),
    update: (key: string, change: (old: unknown) => unknown) =>
      browser.left ? new Promise<void>(() => {}) : unlessBlocked(() => void browser.kept.set(key, structuredClone(change(browser.kept.get(key))))),
    del: (key: string) => unlessBlocked(() => void browser.kept.delete(key)),
    values: () => unlessBlocked(() => [...browser.kept.values()])
  };
});

/** A page that was just opened: it remembers nothing, the browser does. */
const openPage = () => {
  vi.resetModules();
  return import('../../src/platform/lessons');
};

const small = new Map<string, string>();
vi.stubGlobal('localStorage', {
  getItem: (key: string) => small.get(key) ?? null,
  setItem: (key: string, value: string) => void small.set(key, value),
  removeItem: (key: string) => void small.delete(key)
});

beforeEach(() => {
  browser.kept.clear();
  small.clear();
});
afterEach(() => (browser.blocked = false));

describe('lessons', () => {
  it('outlast the page', async () => {
    expect(await (await openPage()).saveLesson(smallLesson(), null)).toBe('kept');
    const { loadLesson, allLessons, removeLesson } = await openPage();
    expect(await loadLesson('trams')).toEqual(smallLesson());
    expect(await loadLesson('others')).toBeNull();
    expect(await allLessons()).toEqual([smallLesson()]);
    await removeLesson('trams');
    expect(await allLessons()).toEqual([]);
  });

  it('come with the latest first', async () => {
    const { saveLesson, allLessons } = await openPage();
    for (const [id, modified] of [
      ['a', NOW],
      ['b', '2021-01-01T00:00:00.000Z'],
      ['c', '2019-01-01T00:00:00.000Z']
    ] as const)
      await saveLesson({ ...smallLesson(), id, modified }, null);
    expect((await allLessons()).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
  });

  it('last as long as the page where storage is blocked, and saving says so', async () => {
    browser.blocked = true;
    const page = await openPage();
    expect(await page.saveLesson(smallLesson(), null)).toBe('page');
    expect(await page.loadLesson('trams')).toEqual(smallLesson());
    expect(await page.allLessons()).toEqual([smallLesson()]);
    await page.removeLesson('trams');
    expect(await page.allLessons()).toEqual([]);
    small.clear();
    expect(await (await openPage()).loadLesson('trams')).toBeNull();
  });

  it('that could not be kept go before what was kept, until they are', async () => {
    const { saveLesson, loadLesson, allLessons } = await openPage();
    await saveLesson(smallLesson(), null);
    browser.blocked = true;
    const [newer, newest] = ['2020-03-05T08:00:01.000Z', '2020-03-05T08:00:02.000Z'];
    await saveLesson({ ...smallLesson(), title: 'Newer', modified: newer }, NOW);
    browser.blocked = false;
    expect((await loadLesson('trams'))!.title).toBe('Newer');
    expect((await allLessons()).map(({ title }) => title)).toEqual(['Newer']);
    expect(await saveLesson({ ...smallLesson(), title: 'Newest', modified: newest }, newer)).toBe('kept');
    expect((await loadLesson('trams'))!.title).toBe('Newest');
  });

  it('are not lost with a page that is left while one is on its way to the store', async () => {
    const page = await openPage();
    await page.saveLesson({ ...smallLesson(), title: 'Former' }, null);
    const [latest, later] = ['2020-03-05T08:00:01.000Z', '2020-03-05T08:00:02.000Z'];
    browser.left = true;
    void page.saveLesson({ ...smallLesson(), title: 'Latest', modified: latest }, NOW);
    browser.left = false;
    const next = await openPage();
    expect((await next.loadLesson('trams'))!.title).toBe('Latest');
    expect((await next.allLessons()).map(({ title }) => title)).toEqual(['Latest']);
    expect(await next.saveLesson({ ...smallLesson(), title: 'Later', modified: later }, latest)).toBe('kept');
    expect((await next.loadLesson('trams'))!.title).toBe('Later');
    expect(small.size, 'what is kept leaves nothing behind').toBe(0);
  });

  it('are not lost where the store came to some of what was written, and the page was left before it heard of it', async () => {
    const stamps = [1, 2, 3].map((second) => `2020-03-05T08:00:0${second}.000Z`);
    const versions = stamps.map((modified, i) => ({ ...smallLesson(), title: 'abc'.slice(0, i + 1), modified }));
    for (const reached of versions) {
      browser.kept.clear();
      small.clear();
      const page = await openPage();
      await page.saveLesson(smallLesson(), null);
      browser.left = true;
      versions.forEach((version, i) => void page.saveLesson(version, stamps[i - 1] ?? NOW));
      browser.kept.set('trams', reached);
      browser.left = false;
      const next = await openPage();
      expect((await next.allLessons()).map(({ title }) => title)).toEqual(['abc']);
      expect((await next.loadLesson('trams'))!.title).toBe('abc');
      expect(small.size, 'what is kept leaves nothing behind').toBe(0);
    }
  });

  it('are not lost with such a page either where other lessons are kept next', async () => {
    const page = await openPage();
    const latest = '2020-03-05T08:00:01.000Z';
    await page.saveLesson(smallLesson(), null);
    browser.left = true;
    void page.saveLesson({ ...smallLesson(), title: 'Latest', modified: latest }, NOW);
    void page.saveLesson({ ...smallLesson(), id: 'new', title: 'New' }, null);
    browser.left = false;
    const next = await openPage();
    expect(await next.saveLesson({ ...smallLesson(), id: 'third', title: 'Third' }, null)).toBe('kept');
    const titles = ['Latest', 'New', 'Third'];
    expect((await next.allLessons()).map(({ title }) => title).sort()).toEqual(titles);
    expect([...browser.kept.values()].map((lesson) => (lesson as Lesson).title).sort(), 'they are in the store now').toEqual(titles);
    expect(small.size).toBe(0);
  });

  it('that were left on the way do not write over what was kept since', async () => {
    const [page, there] = [await openPage(), await openPage()];
    await page.saveLesson(smallLesson(), null);
    browser.left = true;
    void page.saveLesson({ ...smallLesson(), title: 'Left', modified: '2020-03-05T08:00:01.000Z' }, NOW);
    browser.left = false;
    const theirs = { ...smallLesson(), title: 'Theirs', modified: '2020-03-05T08:00:02.000Z' };
    expect(await there.saveLesson(theirs, NOW)).toBe('kept');
    expect(await (await openPage()).loadLesson('trams')).toEqual(theirs);
    expect(browser.kept.get('trams')).toEqual(theirs);
  });

  it('on their way to the store may be found there by another window first', async () => {
    const [here, there] = [await openPage(), await openPage()];
    await here.saveLesson(smallLesson(), null);
    const [mine, later] = ['2020-03-05T08:00:01.000Z', '2020-03-05T08:00:02.000Z'].map((modified) => ({ ...smallLesson(), title: 'Mine', modified }));
    browser.left = true;
    void here.saveLesson(mine!, NOW);
    browser.left = false;
    expect(await there.allLessons()).toEqual([mine]);
    // The store comes to it only now.
    expect(await here.saveLesson(mine!, NOW)).toBe('kept');
    expect(await here.saveLesson(later!, mine!.modified)).toBe('kept');
    expect(await there.allLessons()).toEqual([later]);
    expect(small.size).toBe(0);
  });

  it('of a whole evening are there again where the browser keeps what it refused before', async () => {
    await (await openPage()).saveLesson(smallLesson(), null);
    browser.blocked = true;
    const page = await openPage();
    const [first, last] = ['2020-03-05T08:00:01.000Z', '2020-03-05T08:00:02.000Z'].map((modified) => ({ ...smallLesson(), title: 'Mine', modified }));
    expect(await page.saveLesson(first!, NOW)).toBe('page');
    expect(await page.saveLesson(last!, first!.modified)).toBe('page');
    browser.blocked = false;
    expect(await (await openPage()).loadLesson('trams')).toEqual(last);
    expect(browser.kept.get('trams')).toEqual(last);
  });

  it('that another window changed meanwhile are not written over', async () => {
    const [here, there] = [await openPage(), await openPage()];
    await here.saveLesson(smallLesson(), null);
    const theirs = { ...smallLesson(), title: 'Theirs', modified: '2020-03-05T08:00:01.000Z' };
    expect(await there.saveLesson(theirs, NOW)).toBe('kept');
    expect(await here.saveLesson({ ...smallLesson(), title: 'Mine', modified: '2020-03-05T08:00:02.000Z' }, NOW)).toBe('parted');
    expect(await here.allLessons()).toEqual([theirs]);
    expect(small.size, 'what was refused is no draft').toBe(0);
  });

  it('what is no lesson is passed over', async () => {
    browser.kept.set('x', { id: 'x' }).set('y', 7);
    const { loadLesson, allLessons } = await openPage();
    expect(await loadLesson('x')).toBeNull();
    expect(await allLessons()).toEqual([]);
  });

  it('get ids that the format allows, each another', async () => {
    const { newLessonId } = await openPage();
    const ids = Array.from({ length: 50 }, newLessonId);
    expect(new Set(ids).size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^lesson-[a-z0-9]{14}$/);
  });
});
