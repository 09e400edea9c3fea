import { afterEach, describe, expect, it, vi } from 'vitest';
import { copy } from '../../src/platform/clipboard';

afterEach(() => vi.unstubAllGlobals());

describe('copying', () => {
  it('copies plain text', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    expect(await copy({ plain: 'words' })).toBe(true);
    expect(writeText).toHaveBeenCalledWith('words');
  });

  it('copies a rich form beside the plain one', async () => {
    const write = vi.fn((_items: unknown[]) => Promise.resolve());
    class Item {
      constructor(readonly forms: Record<string, Blob>) {}
    }
    vi.stubGlobal('ClipboardItem', Item);
    vi.stubGlobal('navigator', { clipboard: { write } });
    expect(await copy({ plain: 'words', html: '<p>words</p>' })).toBe(true);
    const [item] = write.mock.calls[0]![0] as [Item];
    expect(await item.forms['text/html']!.text()).toBe('<p>words</p>');
    expect(await item.forms['text/plain']!.text()).toBe('words');
  });

  it('says when the browser refuses', async () => {
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('denied')) } });
    expect(await copy({ plain: 'words' })).toBe(false);
  });
});
