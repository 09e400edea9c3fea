/** The keys that work everywhere. `?` shows this list; tests hold the list against what the keys do. */
import { VIEWS } from '../state/address';
import type { Session } from '../state/session.svelte';

export interface KeyHelp {
  readonly keys: string;
  readonly does: string;
}

export const KEY_HELP: readonly KeyHelp[] = [
  { keys: '1 – 5', does: 'Overview, timeline, matrix, network, sources' },
  { keys: '/', does: 'Search' },
  { keys: '[ and ]', does: 'The statement before and after, in the set at hand' },
  { keys: 'Esc', does: 'Let go of the statement; then close the set' },
  { keys: 'c', does: 'Clear all filters and the search' },
  { keys: 't', does: 'Table in place of the picture, and back' },
  { keys: 'Arrows', does: 'Move inside a picture' },
  { keys: 'Enter', does: 'Pick what has the focus' },
  { keys: '+ − 0', does: 'Zoom in, out and back, in timeline and network; Ctrl and the wheel, or two fingers, do so, too' },
  { keys: '?', does: 'This list' }
];

/** Whether a key press is meant for a field that takes text. */
function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Handles a key press on the page. True when it was one of ours. */
export function pressKey(event: KeyboardEvent, session: Session, help: { showKeys(): void; focusSearch(): void }): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return false;
  const { address } = session;
  const view = /^[1-5]$/.test(event.key) ? VIEWS[Number(event.key) - 1] : undefined;
  if (view) session.go({ view });
  else if (event.key === '/') help.focusSearch();
  else if (event.key === '?') help.showKeys();
  else if (event.key === ']') session.step(1);
  else if (event.key === '[') session.step(-1);
  else if (event.key === 'c') session.clear();
  else if (event.key === 't') session.go({ table: !address.table });
  else if (event.key === 'Escape' && address.statement !== null) session.pin(null);
  else if (event.key === 'Escape' && address.pick !== null) session.open(null);
  else return false;
  return true;
}
