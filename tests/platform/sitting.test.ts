import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recallSitting, rememberSitting } from '../../src/platform/sitting';

const kept = new Map<string, string>();
/** How the browser came to the page. */
const came = (type: string) => vi.stubGlobal('performance', { getEntriesByType: (kind: string) => (kind === 'navigation' ? [{ type }] : []) });

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key)
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what a sitting has come to', () => {
  it.each(['reload', 'back_forward'])('comes back as it was kept: %s', (type) => {
    came(type);
    expect(recallSitting('lesson')).toBeNull();
    rememberSitting('lesson', { step: 3 });
    expect(recallSitting('lesson')).toEqual({ step: 3 });
    kept.set('rejoinder:lesson', '{cut off');
    expect(recallSitting('lesson')).toBeNull();
  });

  it('does not come back once it is over', () => {
    came('reload');
    rememberSitting('lesson', { step: 3 });
    rememberSitting('lesson', null);
    expect(recallSitting('lesson')).toBeNull();
    expect(kept.size).toBe(0);
  });

  it('does not come back on a page that was opened anew: what was rehearsed gives no answers away', () => {
    came('navigate');
    rememberSitting('lesson', { step: 3 });
    expect(recallSitting('lesson')).toBeNull();
  });

  it('is forgotten where storage is blocked, and nothing breaks', () => {
    came('reload');
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked, removeItem: blocked });
    expect(() => rememberSitting('lesson', 1)).not.toThrow();
    expect(() => rememberSitting('lesson', null)).not.toThrow();
    expect(recallSitting('lesson')).toBeNull();
  });
});
