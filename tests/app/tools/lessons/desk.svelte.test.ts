import { beforeEach, describe, expect, it, vi } from 'vitest';
import { smallLesson } from '../../../fixtures/lessons';

/** What the browser keeps, for all windows. */
const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('idb-keyval', () => ({
  createStore: () => null,
  get: async (key: string) => kept.get(key),
  update: async (key: string, change: (old: unknown) => unknown) => void kept.set(key, structuredClone(change(kept.get(key)))),
  del: async (key: string) => void kept.delete(key),
  values: async () => [...kept.values()]
}));

/** A window that opened the lessons of the debate. */
async function openWindow() {
  vi.resetModules();
  const desk = (await import('../../../../src/app/tools/lessons/desk.svelte')).deskOf('trams');
  await desk.read();
  return desk;
}

const titles = () => [...kept.values()].map((lesson) => (lesson as { title: string }).title).sort();

beforeEach(() => {
  kept.clear();
  localStorage.clear();
  // Each reading of the clock is a moment of its own.
  let moment = Date.UTC(2020, 2, 5, 9);
  const format = Date.prototype.toISOString;
  const clock = vi.spyOn(Date.prototype, 'toISOString').mockImplementation(() => format.call(new Date(moment++)));
  return () => clock.mockRestore();
});

describe('two windows with one lesson', () => {
  async function both() {
    kept.set('trams', smallLesson());
    const [here, there] = [await openWindow(), await openWindow()];
    for (const desk of [here, there]) desk.work(desk.all![0]!);
    return { here, there };
  }

  it('keep what each of them wrote, and say so', async () => {
    const { here, there } = await both();
    there.edit({ ...there.open!.lesson, title: 'Theirs' });
    await vi.waitFor(() => expect(titles()).toEqual(['Theirs']));
    here.edit({ ...here.open!.lesson, title: 'Mine' });
    await vi.waitFor(() => expect(here.parted).toBe('Mine (second window)'));
    await vi.waitFor(() => expect(here.all!.map(({ title }) => title).sort()).toEqual(['Mine (second window)', 'Theirs']));
    expect(titles()).toEqual(['Mine (second window)', 'Theirs']);
    expect(here.open!.lesson.title).toBe('Mine (second window)');
  });

  it('lose no letter of what is typed before the answer of the store', async () => {
    const { here, there } = await both();
    there.edit({ ...there.open!.lesson, title: 'Theirs' });
    await vi.waitFor(() => expect(titles()).toEqual(['Theirs']));
    for (const title of ['M', 'Mi', 'Mine']) here.edit({ ...here.open!.lesson, title }, 'title');
    await vi.waitFor(() => expect(titles()).toEqual(['Mine (second window)', 'Theirs']));
    here.edit({ ...here.open!.lesson, title: 'Mine alone' }, 'title');
    await vi.waitFor(() => expect(titles()).toEqual(['Mine alone', 'Theirs']));
  });

  it('see what the other did when they are looked at again, before anything parts them', async () => {
    const { here, there } = await both();
    there.edit({ ...there.open!.lesson, title: 'Theirs' });
    await vi.waitFor(() => expect(titles()).toEqual(['Theirs']));
    await here.read();
    expect(here.open!.lesson.title).toBe('Theirs');
    here.edit({ ...here.open!.lesson, description: 'Both.' });
    await vi.waitFor(() => expect(kept.get('trams')).toMatchObject({ title: 'Theirs', description: 'Both.' }));
    expect(here.parted).toBeNull();
  });
});
