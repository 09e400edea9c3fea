import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOffline, reloadIfReplaced, takeOver } from '../../src/platform/offline';

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

describe('a new version that waits', () => {
  /** A version's worker: what a page sees of it. */
  class Worker extends EventTarget {
    state = 'installed';
    readonly postMessage = vi.fn();
    becomes(state: string): void {
      this.state = state;
      this.dispatchEvent(new Event('statechange'));
    }
  }

  /** A page of the old version that was told of a new one. */
  async function told(): Promise<Worker> {
    const worker = new Worker();
    const registration = Object.assign(new EventTarget(), { waiting: worker });
    const serviceWorker = Object.assign(new EventTarget(), { controller: {}, register: () => Promise.resolve(registration) });
    vi.stubGlobal('navigator', { serviceWorker });
    vi.stubGlobal('isSecureContext', true);
    const page = { parent: null as unknown };
    page.parent = page;
    vi.stubGlobal('window', page);
    vi.stubGlobal('location', { protocol: 'https:', reload });
    vi.stubGlobal('document', new EventTarget());
    const heard = vi.fn();
    await keepOffline(heard);
    expect(heard).toHaveBeenCalledTimes(1);
    return worker;
  }

  it('is started when the reader asks for it, and the page reloads as soon as it is in charge', async () => {
    const worker = await told();
    takeOver();
    expect(worker.postMessage.mock.calls).toEqual([['take-over']]);
    worker.becomes('activating');
    expect(reload).not.toHaveBeenCalled();
    worker.becomes('activated');
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it.each(['activated', 'redundant'])('and that another page has taken by now, is taken by reloading at once: %s', async (state) => {
    const worker = await told();
    worker.becomes(state);
    expect(reload).not.toHaveBeenCalled();
    takeOver();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('is the only one that the page reloads for: not for a next one that another page takes', async () => {
    const worker = await told();
    worker.becomes('activated');
    takeOver();
    expect(reload).toHaveBeenCalledTimes(1);
    navigator.serviceWorker.dispatchEvent(new Event('controllerchange'));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});
