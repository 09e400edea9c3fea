/** Where the reader is in a text: what is in view, where the marked stretches lie, and how to get to one of them. */
import type { Attachment } from 'svelte/attachments';
import type { RulerSeries } from '../../layout/ruler';

/** How far down the view a place is brought: there is room above it to see what it follows. */
const LINE = 0.25;

/** The nearest ancestor that scrolls by itself, else the page. */
function scrollerOf(node: Element): HTMLElement {
  for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
    const { overflowY } = getComputedStyle(at);
    if (overflowY === 'auto' || overflowY === 'scroll') {
      if (at.scrollHeight > at.clientHeight) return at;
    }
  }
  return document.documentElement;
}

const calm = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Tracker {
  /** First px of the text that is in view, and how many are; px. */
  top = $state(0);
  view = $state(0);
  /** Height of the whole text, px. */
  length = $state(0);
  stretches: readonly RulerSeries[] = $state.raw([]);
  #sections: readonly { id: string; top: number }[] = $state.raw([]);
  #node: HTMLElement | null = null;
  /** The link that was last clicked in the text: what a reader has under the pointer is not moved away. */
  #clicked: Element | null = null;

  /** Id of the source that is being read: the last one that begins above the reading line. */
  readonly inView: string | null = $derived.by(() => {
    const line = this.top + this.view * (LINE + 0.05);
    return this.#sections.findLast(({ top }) => top <= line)?.id ?? this.#sections[0]?.id ?? null;
  });

  /** Attach to the whole text. */
  readonly watch: Attachment<HTMLElement> = (node) => {
    this.#node = node;
    const scrolled = () => this.#look();
    const clicked = (event: Event) => (this.#clicked = event.target instanceof Element ? event.target.closest('[data-statement]') : null);
    this.measure();
    const observer = new ResizeObserver((entries) => (entries.some(({ target }) => target === node) ? this.measure() : this.#look()));
    observer.observe(node);
    // What stands above the text may grow: the view gets smaller, or the text lies further down the page.
    if (node.parentElement) observer.observe(node.parentElement);
    observer.observe(document.documentElement);
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    window.addEventListener('resize', scrolled);
    node.addEventListener('click', clicked);
    return () => {
      observer.disconnect();
      document.removeEventListener('scroll', scrolled, { capture: true });
      window.removeEventListener('resize', scrolled);
      node.removeEventListener('click', clicked);
      this.#node = null;
    };
  };

  /** Measures the text anew. O(marked segments). */
  measure(): void {
    const node = this.#node;
    if (!node) return;
    const origin = node.getBoundingClientRect().top;
    const stretches: { id: string; top: number; bottom: number }[] = [];
    const last = new Map<string, (typeof stretches)[number]>();
    for (const element of node.querySelectorAll<HTMLElement>('[data-statement]')) {
      const rect = element.getBoundingClientRect();
      for (const id of element.dataset.statement!.split(' ')) {
        const before = last.get(id);
        // Segments that follow each other are one stretch; an interruption of a line or more makes two.
        if (before && rect.top - origin <= before.bottom + 2) before.bottom = Math.max(before.bottom, rect.bottom - origin);
        else {
          const stretch = { id, top: rect.top - origin, bottom: rect.bottom - origin };
          stretches.push(stretch);
          last.set(id, stretch);
        }
      }
    }
    this.stretches = stretches;
    this.#sections = [...node.querySelectorAll<HTMLElement>('[data-source]')].map((section) => ({
      id: section.dataset.source!,
      top: section.getBoundingClientRect().top - origin
    }));
    this.#look();
  }

  /** The view's place in the window, px. */
  #window(): { scroller: HTMLElement; top: number; height: number } {
    const scroller = scrollerOf(this.#node!);
    if (scroller === document.documentElement) return { scroller, top: 0, height: window.innerHeight };
    return { scroller, top: scroller.getBoundingClientRect().top, height: scroller.clientHeight };
  }

  #look(): void {
    if (!this.#node) return;
    const rect = this.#node.getBoundingClientRect();
    const { top, height } = this.#window();
    this.length = rect.height;
    this.view = height;
    this.top = Math.min(Math.max(top - rect.top, 0), Math.max(rect.height - height, 0));
  }

  /** Scrolls so that `top` px of the text lie above the view. */
  to(top: number, smooth = false): void {
    if (!this.#node) return;
    const { scroller, top: edge } = this.#window();
    const by = this.#node.getBoundingClientRect().top + top - edge;
    scroller.scrollTo({ top: scroller.scrollTop + by, behavior: smooth && !calm() ? 'smooth' : 'instant' });
  }

  /** Brings a statement or a source into view. What was just clicked stays where it is, and so does what can be seen well. */
  show(kind: 'statement' | 'source', id: string, smooth: boolean): void {
    const place = this.#node?.querySelector(`[data-${kind}~="${CSS.escape(id)}"]`);
    const clicked = this.#clicked;
    this.#clicked = null;
    if (!this.#node || !place || clicked?.matches(`[data-${kind}~="${CSS.escape(id)}"]`)) return;
    const { top, height } = this.#window();
    const rect = [...place.getClientRects()].find(({ width }) => width > 0) ?? place.getBoundingClientRect();
    const seen = kind === 'statement' && rect.top > top + height * 0.08 && rect.bottom < top + height * 0.62;
    if (seen) return;
    const first = kind === 'source' && id === this.#sections[0]?.id;
    this.to(first ? 0 : rect.top - this.#node.getBoundingClientRect().top - height * LINE, smooth);
  }
}
