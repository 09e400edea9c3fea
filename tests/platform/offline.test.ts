import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { reloadIfReplaced } from '../../src/platform/offline';

const reload = vi.fn();
let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => './assets/index-1.js' }) });
  vi.stubGlobal('location', { pathname: '/sub/', reload });
  vi.stubGlobal('sessionStorage', { getItem: (key: string) => stored.get(key) ?? null, setItem: (key: string, value: string) => stored.set(key, value) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  reload.mockClear();
});
const serve = (page: () => Promise<Response>) => vi.stubGlobal('fetch', page);
const page = (script: string) => Promise.resolve(new Response(`<script type="module" src="${script}"></script>`));

describe('after a file did not arrive', () => {
  it('reloads once, where the server has another version', async () => {
    serve(() => page('./assets/index-2.js'));
    expect(await reloadIfReplaced()).toBe(true);
    expect(await reloadIfReplaced()).toBe(false);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('stays, where the server has the same version, or cannot be reached, or has lost the page', async () => {
    serve(() => page('./assets/index-1.js'));
    expect(await reloadIfReplaced()).toBe(false);
    serve(() => Promise.reject(new TypeError('failed to fetch')));
    expect(await reloadIfReplaced()).toBe(false);
    serve(() => Promise.resolve(new Response('not here', { status: 404 })));
    expect(await reloadIfReplaced()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('stays, where it cannot remember that it reloaded', async () => {
    serve(() => page('./assets/index-2.js'));
    vi.stubGlobal('sessionStorage', {
      getItem() {
        throw new Error('blocked');
      }
    });
    expect(await reloadIfReplaced()).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });
});
