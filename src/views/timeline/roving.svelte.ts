/** The one statement of the picture that Tab reaches. It follows the arrows, and what is pinned by the stepping keys or elsewhere. */
import type { Session } from '../../state/session.svelte';

export class Roving {
  #met: { readonly id: string; readonly under: string | null } | null = $state.raw(null);
  readonly #session: Session;
  readonly #isDrawn: (id: string) => boolean;

  /** The last one met since something was pinned, else the pinned, else the first of the walk that is drawn; null where none of them is. */
  readonly at: string | null = $derived.by(() => {
    const { statement } = this.#session.address;
    const met = this.#met && (statement === null || this.#met.under === statement) ? this.#met.id : null;
    return [met, statement, this.#session.walk[0]?.id].find((id) => id !== null && id !== undefined && this.#isDrawn(id)) ?? null;
  });

  /** To be made with the component. `root` holds the picture, `focus` brings the keyboard to a statement. */
  constructor(session: Session, isDrawn: (id: string) => boolean, root: () => HTMLElement | undefined, focus: (id: string) => void) {
    this.#session = session;
    this.#isDrawn = isDrawn;
    // The focus on one statement goes along to the next one that is pinned.
    $effect(() => {
      const { statement } = session.address;
      const focused = document.activeElement?.closest<HTMLElement>('[data-statement]');
      if (statement !== null && focused && focused.dataset['statement'] !== statement && root()?.contains(focused)) focus(statement);
    });
  }

  /** The focus came to a statement. */
  readonly meet = (id: string): void => {
    this.#met = { id, under: this.#session.address.statement };
  };
}
