import { afterEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../src/platform/memory';

afterEach(() => vi.unstubAllGlobals());

function fakeStorage() {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  });
  return kept;
}

describe('small choices', () => {
  it('are kept under a name of our own, and forgotten', () => {
    const kept = fakeStorage();
    remember('theme', 'dark');
    expect([...kept]).toEqual([['rejoinder:theme', 'dark']]);
    expect(recall('theme')).toBe('dark');
    remember('theme', null);
    expect(recall('theme')).toBeNull();
  });

  it('never break the page where storage is blocked', () => {
    vi.stubGlobal('localStorage', {
      getItem: () => {
        throw new Error('blocked');
      },
      setItem: () => {
        throw new Error('blocked');
      }
    });
    expect(recall('theme')).toBeNull();
    expect(() => remember('theme', 'dark')).not.toThrow();
  });
});
