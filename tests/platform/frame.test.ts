import { afterEach, describe, expect, it, vi } from 'vitest';
import { givenAddress, isFramed, openBeside } from '../../src/platform/frame';

afterEach(() => vi.unstubAllGlobals());

describe('a page in a frame', () => {
  it('knows that it is one by the window around it', () => {
    const top: { parent?: unknown } = {};
    top.parent = top;
    vi.stubGlobal('window', top);
    expect(isFramed()).toBe(false);
    vi.stubGlobal('window', { parent: top });
    expect(isFramed()).toBe(true);
  });

  it('remembers the address it was given beside the one it has', () => {
    vi.stubGlobal('location', { href: 'https://example.org/?embed&statement=a' });
    vi.stubGlobal('history', { state: null });
    expect(givenAddress()).toBe('https://example.org/?embed&statement=a');
    vi.stubGlobal('history', { state: { given: 'https://example.org/?embed#?secret=x' } });
    expect(givenAddress()).toBe('https://example.org/?embed#?secret=x');
    vi.stubGlobal('history', { state: { given: 7 } });
    expect(givenAddress()).toBe('https://example.org/?embed&statement=a');
  });

  it('opens a page that cannot reach back, and says when it may not', () => {
    const opened = { opener: {} as unknown };
    vi.stubGlobal('window', { open: () => opened });
    expect([openBeside('https://example.org/'), opened.opener]).toEqual([true, null]);
    vi.stubGlobal('window', { open: () => null });
    expect(openBeside('https://example.org/')).toBe(false);
  });
});
