/**
 * The page shows the overview before any script runs, in an element `#first` that the build writes. The app takes over: it has drawn the same
 * beside it, and in the same task the first one goes. Where the reader was stays: how far they scrolled, what has the focus, what they typed.
 */

const first = (page: Document): HTMLElement | null => page.getElementById('first');

/** Whether the page shows (or is about to show) something already, so that no progress need be told. */
export const standsIn = (page: Document): boolean => (first(page)?.childElementCount ?? 0) > 0 && (page.documentElement.dataset['page'] ?? 'other') !== 'other';

/** The way from an element down to one inside: indices of children. */
function wayTo(node: Element, from: Element): number[] {
  const way: number[] = [];
  for (let at = node; at !== from; at = at.parentElement!) way.unshift([...at.parentElement!.children].indexOf(at));
  return way;
}

/** The element of the app that stands for one of the first page: what has the same id, address or name, else the same place. */
function counterpart(node: Element, old: Element, app: Element): HTMLElement | null {
  const marks = ['id', 'href', 'aria-label'] as const;
  const mark = marks.find((name) => node.hasAttribute(name));
  if (mark) {
    const selector = `[${mark}="${CSS.escape(node.getAttribute(mark)!)}"]`;
    const place = [...old.querySelectorAll(selector)].indexOf(node);
    const same = app.querySelectorAll<HTMLElement>(selector);
    return same[place] ?? same[0] ?? null;
  }
  return wayTo(node, old).reduce<Element | null>((at, index) => at?.children[index] ?? null, app) as HTMLElement | null;
}

/** How far the first page is scrolled: the window and, at a desk, its middle; px. */
export interface Scrolled {
  readonly top: number;
  readonly inner: number;
}

/** To be asked before the app draws: afterwards the browser would lay out both pages, the old and the new, to tell. */
export const scrolled = (page: Document): Scrolled => ({
  top: page.defaultView?.scrollY ?? 0,
  inner: first(page)?.querySelector('main')?.scrollTop ?? 0
});

/**
 * Removes the first page, once. What was typed into a field while the app was on its way is handed to the app's own field as if
 * it were typed there.
 */
export function takeOver(page: Document, { top, inner }: Scrolled): void {
  const old = first(page);
  const app = page.getElementById('app');
  if (!old || !app) return;
  const focused = page.activeElement;
  const next = focused && old.contains(focused) && focused !== old ? counterpart(focused, old, app) : null;
  old.remove();
  delete page.documentElement.dataset['page'];
  const main = app.querySelector('main');
  // Scrolling to where one is already would lay out the page before its time.
  if (main && inner > 0) main.scrollTop = inner;
  if (top > 0) page.defaultView?.scrollTo(page.defaultView.scrollX, top);
  next?.focus({ preventScroll: true });
  if (focused instanceof HTMLInputElement && next instanceof HTMLInputElement && focused.value !== next.value) {
    next.value = focused.value;
    next.setSelectionRange(focused.selectionStart, focused.selectionEnd);
    next.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
