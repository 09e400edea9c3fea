import { afterEach, expect, test, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** The modules anew, on a page with this element, if any. */
async function load(holder: { dataset: Record<string, string>; textContent: string } | null) {
  vi.stubGlobal('document', { getElementById: (id: string) => (id === 'carried-debate' ? holder : null) });
  vi.stubGlobal('location', { origin: 'null', pathname: '/media/stick/debate.html', search: '' });
  const [corpora, history] = [await import('../../src/platform/corpora'), await import('../../src/platform/history')];
  return { ...corpora, ...history };
}

test('a single file has the debate that it carries, and makes links to where it came from', async () => {
  const { bundled, loadBundled, pageAddress } = await load({
    dataset: { id: 'tram', title: 'The tram', site: 'https://host.example/debates/' },
    textContent: '{"a":1}'
  });
  expect(bundled).toEqual([{ id: 'tram', title: 'The tram', file: 'this file' }]);
  expect(await loadBundled('tram')).toBe('{"a":1}');
  expect(pageAddress()).toBe('https://host.example/debates/');
  await expect(loadBundled('other')).rejects.toThrow('There is: tram.');
});

test.each([
  ['second', 'second'],
  [undefined, null]
])('a single file names its debate as the site does it came from: %s', async (key, name) => {
  const dataset = { id: 'second', title: 'The second', site: 'https://host.example/', ...(key === undefined ? {} : { key }) };
  const { keyOf, bundled } = await load({ dataset, textContent: '{}' });
  expect(keyOf(bundled[0]!.id)).toBe(name);
  expect(keyOf('third')).toBe('third');
});

test('any other page has the debates of its server, and its own address', async () => {
  const { bundled, keyOf, pageAddress } = await load(null);
  expect(bundled.length).toBeGreaterThan(0);
  expect(bundled[0]!.file).not.toBe('this file');
  expect([keyOf(bundled[0]!.id), keyOf('third')]).toEqual([null, 'third']);
  expect(pageAddress()).toBe('null/media/stick/debate.html');
});
