import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { download } from '../../src/platform/files';

/** A browser with no more than a link needs; `parent` is the page around. */
function browser(framed: boolean) {
  const link = { href: '', download: '', hidden: false, click: vi.fn(), remove: vi.fn() };
  const window = { parent: {} };
  vi.stubGlobal('window', framed ? window : Object.assign(window, { parent: window }));
  vi.stubGlobal('document', { createElement: () => link, body: { append: vi.fn() } });
  return link;
}
const create = vi.spyOn(URL, 'createObjectURL');
const revoke = vi.spyOn(URL, 'revokeObjectURL');
beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

describe('keeping a file', () => {
  it('goes by a link that bears its name, is gone afterwards, and frees its memory', () => {
    const link = browser(false);
    const content = new Blob(['words']);
    expect(download('words.txt', content)).toBe(true);
    expect(create).toHaveBeenCalledWith(content);
    expect(link).toMatchObject({ download: 'words.txt', hidden: true });
    expect(link.href).toMatch(/^blob:/);
    expect(link.click).toHaveBeenCalledOnce();
    expect(link.remove).toHaveBeenCalledOnce();
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith(link.href);
  });

  it('in a frame tries, and does not say that it was kept', () => {
    const link = browser(true);
    expect(download('words.txt', new Blob(['words']))).toBe(false);
    expect(link.click).toHaveBeenCalledOnce();
  });
});
