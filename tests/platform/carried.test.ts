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

test('any other page has the debates of its server, and its own address', async () => {
  const { bundled, pageAddress } = await load(null);
  expect(bundled.length).toBeGreaterThan(0);
  expect(bundled[0]!.file).not.toBe('this file');
  expect(pageAddress()).toBe('null/media/stick/debate.html');
});
