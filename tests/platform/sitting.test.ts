import { afterEach, describe, expect, it, vi } from 'vitest';
import { recallSitting, rememberSitting } from '../../src/platform/sitting';

afterEach(() => vi.unstubAllGlobals());

describe('what lasts as long as a tab', () => {
  it('comes back as it was kept', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('sessionStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value) });
    expect(recallSitting('lesson')).toBeNull();
    rememberSitting('lesson', { step: 3 });
    expect(recallSitting('lesson')).toEqual({ step: 3 });
    kept.set('rejoinder:lesson', '{cut off');
    expect(recallSitting('lesson')).toBeNull();
  });

  it('is forgotten where storage is blocked, and nothing breaks', () => {
    const blocked = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: blocked, setItem: blocked });
    expect(() => rememberSitting('lesson', 1)).not.toThrow();
    expect(recallSitting('lesson')).toBeNull();
  });
});
