import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { KeysOpen, ThemeChoice } from '../../src/app/choices.svelte';
import { makeSession } from '../fixtures/session';

const page = () => document.documentElement.dataset['theme'];

/** Runs what needs a component's life, and ends it. */
function living(run: () => void): void {
  const end = $effect.root(run);
  end();
}

beforeEach(() => localStorage.clear());

describe('the theme', () => {
  it('is what was chosen, outlasts the page, and is not kept where the system has it anyway', () =>
    living(() => {
      const choice = new ThemeChoice(makeSession());
      const system = choice.theme;
      const other = system === 'dark' ? 'light' : 'dark';
      choice.choose(other);
      flushSync();
      expect([choice.theme, page(), localStorage.getItem('rejoinder:theme')]).toEqual([other, other, other]);
      expect(new ThemeChoice(makeSession()).theme).toBe(other);
      choice.choose(system);
      expect(localStorage.getItem('rejoinder:theme')).toBeNull();
    }));

  it('in the address comes first, until one is chosen', () =>
    living(() => {
      const session = makeSession('?theme=dark');
      const choice = new ThemeChoice(session);
      expect(choice.theme).toBe('dark');
      choice.choose('light');
      expect([choice.theme, session.address.theme]).toEqual(['light', null]);
    }));
});

describe('the keys to pictures', () => {
  it('are open at a first visit, and stay as they were left', () => {
    const first = new KeysOpen();
    expect(first.open).toBe(true);
    first.set(false);
    expect(new KeysOpen().open).toBe(false);
  });
});
