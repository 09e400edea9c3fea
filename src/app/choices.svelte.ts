/** What this reader chose for all debates: the theme, and whether the keys to pictures are open. Construct while a component is set up. */
import { recall, remember } from '../platform/memory';
import { applyTheme, onSystemTheme, systemTheme, type Theme } from '../platform/theme';
import type { Session } from '../state/session.svelte';
import type { HowToReadChoice } from '../ui/howToRead.svelte';

/** The theme: what the address asks for, else the reader's choice, else the system's. Applies itself to the page. */
export class ThemeChoice {
  readonly #session: Session;
  #kept = $state(recall('theme'));
  #system = $state(systemTheme());

  constructor(session: Session) {
    this.#session = session;
    $effect(() => onSystemTheme((theme) => (this.#system = theme)));
    $effect(() => applyTheme(this.theme));
  }

  get theme(): Theme {
    const kept = this.#kept === 'light' || this.#kept === 'dark' ? this.#kept : this.#system;
    return this.#session.address.theme ?? kept;
  }

  /** Chooses a theme. What the system has anyway is not kept, so that the page goes on following it. */
  choose(theme: Theme): void {
    this.#kept = theme === this.#system ? null : theme;
    remember('theme', this.#kept);
    if (this.#session.address.theme) this.#session.go({ theme: null }, 'replace');
  }
}

/** Whether the keys that explain pictures are open: at a first visit they are. */
export class KeysOpen implements HowToReadChoice {
  #open = $state(recall('how-to-read') !== 'closed');

  get open(): boolean {
    return this.#open;
  }
  set(open: boolean): void {
    this.#open = open;
    remember('how-to-read', open ? null : 'closed');
  }
}
