import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepAwake } from '../../src/platform/wakeLock';

afterEach(() => vi.unstubAllGlobals());

/** A page that can be hidden, and locks that the browser takes away when it is. */
function fakePage() {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const locks: (EventTarget & { release: () => Promise<void> })[] = [];
  let asked = 0;
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {
    wakeLock: {
      request: async () => {
        asked++;
        const lock = Object.assign(new EventTarget(), {
          release: async () => {
            locks.splice(locks.indexOf(lock), 1);
            lock.dispatchEvent(new Event('release'));
          }
        });
        locks.push(lock);
        return lock;
      }
    }
  });
  const settle = async () => {
    for (let i = 0; i < 5; i++) await Promise.resolve();
  };
  return {
    locks,
    asked: () => asked,
    settle,
    async turn(state: 'visible' | 'hidden') {
      page.visibilityState = state;
      if (state === 'hidden') for (const lock of [...locks]) await lock.release();
      page.dispatchEvent(new Event('visibilitychange'));
      await settle();
    }
  };
}

describe('a screen that stays awake', () => {
  it('is asked for at once, and again whenever the page is seen again', async () => {
    const page = fakePage();
    const stop = keepAwake();
    await page.settle();
    expect(page.locks).toHaveLength(1);
    await page.turn('hidden');
    expect(page.locks).toHaveLength(0);
    await page.turn('visible');
    expect([page.locks.length, page.asked()]).toEqual([1, 2]);
    stop();
    await page.settle();
    expect(page.locks).toHaveLength(0);
    await page.turn('visible');
    expect(page.asked()).toBe(2);
  });

  it('is let go where it comes after all is over', async () => {
    const page = fakePage();
    keepAwake()();
    await page.settle();
    expect(page.locks).toHaveLength(0);
  });

  it('may be refused, or unheard of', async () => {
    const page = fakePage();
    vi.stubGlobal('navigator', { wakeLock: { request: () => Promise.reject(new DOMException('low battery', 'NotAllowedError')) } });
    keepAwake()();
    vi.stubGlobal('navigator', {});
    keepAwake()();
    await page.settle();
    expect(page.locks).toHaveLength(0);
  });
});
