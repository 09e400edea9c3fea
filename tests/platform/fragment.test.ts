import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const page = { hash: '', pathname: '/sub/', search: '?view=matrix' };
const replaceState = vi.fn((_state: unknown, _title: string, url: string) => void (page.hash = new URL(url, 'https://example.org').hash));
let hashchange: (() => void) | undefined;

/** The module as a page loads it that was opened at a fragment. */
const openAt = (hash: string) => {
  page.hash = hash;
  vi.resetModules();
  return import('../../src/platform/fragment');
};

beforeEach(() => {
  vi.stubGlobal('location', page);
  vi.stubGlobal('history', { state: null, replaceState });
  vi.stubGlobal('addEventListener', (_name: string, listener: () => void) => void (hashchange = listener));
  vi.stubGlobal('removeEventListener', () => void (hashchange = undefined));
});
afterEach(() => vi.unstubAllGlobals());

it('keeps what a link brought, even after the address bar has lost it', async () => {
  const { broughtFragment } = await openAt('#lesson=x');
  page.hash = '';
  expect(broughtFragment()).toBe('#lesson=x');
});

it('gives it once, and takes it out of the address bar', async () => {
  const { takeFragment, broughtFragment } = await openAt('#lesson=x');
  expect(takeFragment()).toBe('#lesson=x');
  expect(replaceState).toHaveBeenLastCalledWith(null, '', '/sub/?view=matrix');
  expect(broughtFragment()).toBe('');
  expect(takeFragment()).toBe('');
});

it('tells of one that comes later, until it is told to stop', async () => {
  const { onFragment, broughtFragment } = await openAt('');
  const told = vi.fn();
  const stop = onFragment(told);
  page.hash = '#lesson=y';
  hashchange!();
  expect(told).toHaveBeenCalledOnce();
  expect(broughtFragment()).toBe('#lesson=y');
  stop();
  expect(hashchange).toBeUndefined();
});
