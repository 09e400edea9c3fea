/** Keeps a reader who goes by keyboard at the place where the contents changed under them. */
import type { Attachment } from 'svelte/attachments';

/**
 * What takes the place of the contents receives the focus when the control that led there has gone with the old contents.
 * Focus anywhere else on the page stays where it is.
 */
export class FocusKeeper {
  #moved = false;

  /** The next thing to appear takes the focus, if that is lost by then. */
  readonly expect = (): void => {
    this.#moved = true;
  };

  /** For a region whose links change what it shows. */
  readonly onclick = (event: MouseEvent): void => {
    this.#moved = event.target instanceof Element && event.target.closest('a[href^="?"]') !== null;
  };

  /** For the same region: the keys that step through the set at hand change it, too. */
  readonly onkeydown = (event: KeyboardEvent): void => {
    if (event.key === '[' || event.key === ']') this.expect();
  };

  /** For what appears. */
  readonly receive: Attachment<HTMLElement> = (node) => {
    const lost = document.activeElement === null || document.activeElement === document.body || !document.activeElement.isConnected;
    if (this.#moved && lost) node.focus({ preventScroll: true });
    this.#moved = false;
  };
}
