/**
 * The page shows the overview before any script runs: the build has drawn the app into `#app`, and, for readers without script,
 * what they get in place of the pictures behind it, into `#first`. The app wakes up what is drawn, so that nothing moves and
 * nothing is lost: how far the reader scrolled, what has the focus, what they typed.
 */
import { flushSync } from 'svelte';

/** Whether the page shows, or is about to show, what the address asks for; else what it shows is in the way. */
export const standsIn = (page: Document): boolean => {
  const asked = page.documentElement.dataset['page'];
  return asked === 'waiting' || asked === 'overview';
};

/** What somebody typed into a field; with the part that is selected. */
interface Typed {
  readonly field: HTMLInputElement;
  readonly value: string;
  readonly from: number | null;
  readonly to: number | null;
}

function typedInto(field: Element | null): Typed | null {
  if (!(field instanceof HTMLInputElement) || field.value === '') return null;
  return { field, value: field.value, from: field.selectionStart, to: field.selectionEnd };
}

/** Wakes up what stands there with `wake`. What was typed before is given to the app as if it were typed now. */
export function takeOver(page: Document, wake: () => void): void {
  const typed = typedInto(page.activeElement);
  wake();
  flushSync();
  arrived(page);
  if (!typed?.field.isConnected) return;
  typed.field.value = typed.value;
  typed.field.setSelectionRange(typed.from, typed.to);
  typed.field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The app is here: what stood in for it goes. While the page waits for its fonts it goes on waiting; the script that waits shows it. */
export function arrived(page: Document): void {
  page.getElementById('first')?.remove();
  page.documentElement.dataset['page'] = page.documentElement.dataset['page'] === 'waiting' ? 'ready' : 'app';
}
