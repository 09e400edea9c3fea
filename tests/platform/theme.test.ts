import { afterEach, describe, expect, it, vi } from 'vitest';
import { applyTheme, onSystemTheme, systemTheme } from '../../src/platform/theme';

afterEach(() => vi.unstubAllGlobals());

describe('light and dark', () => {
  it('follows the system, and its changes until it is stopped', () => {
    const query = Object.assign(new EventTarget(), { matches: false });
    vi.stubGlobal('matchMedia', () => query);
    const told: string[] = [];
    const stop = onSystemTheme((theme) => told.push(theme));
    expect(systemTheme()).toBe('light');
    query.matches = true;
    query.dispatchEvent(new Event('change'));
    stop();
    query.dispatchEvent(new Event('change'));
    expect(told).toEqual(['dark']);
  });

  it('is light where the system does not say', () => {
    vi.stubGlobal('matchMedia', undefined);
    expect(systemTheme()).toBe('light');
  });

  it('marks the page', () => {
    const document = { documentElement: { dataset: {} as Record<string, string> } };
    vi.stubGlobal('document', document);
    applyTheme('dark');
    expect(document.documentElement.dataset['theme']).toBe('dark');
  });
});
