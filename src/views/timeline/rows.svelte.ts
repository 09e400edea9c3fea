/** The rows of the script as they stand on the page: how high each is, which are in view, how to get to one. */
import type { Attachment } from 'svelte/attachments';
import { bringIntoView } from '../../ui/intoView';

export class Rows {
  /** Height of each row's mark (its first child), px from the top of the rows. */
  at: ReadonlyMap<string, number> = $state.raw(new Map());
  height = $state(0);
  /** First and last row in view, by place. */
  view: readonly [first: number, last: number] = $state.raw([0, 0]);
  #node: HTMLElement | null = null;
  #placeOf: (id: string) => number;

  /** `placeOf` tells the place of a statement in the order of the rows. */
  constructor(placeOf: (id: string) => number) {
    this.#placeOf = placeOf;
  }

  /** Attach to the element that holds the rows, which carry `data-statement`. */
  readonly watch: Attachment<HTMLElement> = (node) => {
    this.#node = node;
    const seen = new Set<string>();
    const inView = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = (target as HTMLElement).dataset['statement']!;
        if (isIntersecting) seen.add(id);
        else seen.delete(id);
      }
      if (seen.size === 0) return;
      const places = [...seen].map(this.#placeOf);
      this.view = [Math.min(...places), Math.max(...places)];
    });
    const watched = new Set<Element>();
    const measure = () => {
      const top = node.getBoundingClientRect().top;
      const at = new Map<string, number>();
      for (const row of node.querySelectorAll<HTMLElement>('[data-statement]')) {
        const mark = (row.firstElementChild ?? row).getBoundingClientRect();
        at.set(row.dataset['statement']!, (mark.top + mark.bottom) / 2 - top);
        if (!watched.has(row)) {
          watched.add(row);
          inView.observe(row);
        }
      }
      this.at = at;
      this.height = node.scrollHeight;
    };
    const resized = new ResizeObserver(measure);
    resized.observe(node);
    return () => {
      this.#node = null;
      inView.disconnect();
      resized.disconnect();
    };
  };

  #row(id: string): HTMLElement | null {
    return this.#node?.querySelector<HTMLElement>(`[data-statement="${CSS.escape(id)}"]`) ?? null;
  }

  /** Scrolls a row to the top of what is in view (`start`), or just so far that it is in view (`nearest`). */
  show(id: string, block: 'start' | 'nearest'): void {
    const row = this.#row(id);
    if (row) bringIntoView(row, block);
  }

  focus(id: string): void {
    this.#row(id)?.focus();
  }
}
