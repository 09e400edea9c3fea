/** The keys of the stage, as clickers and people know them. `?` shows this list; tests hold the list against what the keys do. */
import { LETTERS } from '../../analysis/movesTally';
import type { Command, PlainCommand } from '../../views/present/commands';

export interface StageKeyHelp {
  readonly keys: string;
  readonly does: string;
}

export const STAGE_KEYS: readonly StageKeyHelp[] = [
  { keys: 'PageDown Space', does: 'Uncover what is covered, start what waits; else the next step' },
  { keys: '→ ↓ N', does: 'Next step' },
  { keys: 'PageUp ← ↑ Shift+Space P', does: 'Step before' },
  { keys: 'Home End', does: 'First and last step' },
  { keys: 'A – D', does: 'One hand more, while hands are counted; with Shift one less' },
  { keys: 'T', does: 'Stop the timer of a step, and let it go on' },
  { keys: 'B .', does: 'Black; while hands are counted only “.”, as B is a choice' },
  { keys: 'W ,', does: 'White' },
  { keys: 'G', does: 'Go to a step by its number' },
  { keys: 'O', does: 'Overview of the steps' },
  { keys: 'S', does: 'Speaker window: notes, next step, timer, clock' },
  { keys: 'F', does: 'Full screen' },
  { keys: '?', does: 'This list' },
  { keys: 'Esc', does: 'Close what is open; then leave' }
];

/** Keys without a situation: small letters stand for both. */
const PLAIN: Readonly<Record<string, PlainCommand>> = {
  PageDown: 'on',
  ' ': 'on',
  ArrowRight: 'next',
  ArrowDown: 'next',
  n: 'next',
  PageUp: 'back',
  ArrowLeft: 'back',
  ArrowUp: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  w: 'white',
  ',': 'white',
  f: 'full-screen',
  g: 'go-to',
  o: 'overview',
  s: 'speaker',
  t: 'pause',
  '?': 'help',
  Escape: 'out'
};

/** Keys that belong to what has the focus: a picture is walked through, a button is pressed. */
const TAKEN = { picture: /^(Arrow\w+|Home|End| |Enter)$/, button: /^( |Enter)$/ };

/** Where the focus is, as far as keys are concerned. */
export type Focus = 'stage' | 'picture' | 'button' | 'field';

/** What a key asks of the stage; null where it is not the stage's. `choices`: for how many choices hands are counted now. */
export function commandOf({ key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>, choices: number, focus: Focus): Command | null {
  if (focus === 'field') return key === 'Escape' ? { do: 'out' } : null;
  if (focus !== 'stage' && TAKEN[focus].test(key)) return null;
  const choice = LETTERS.findIndex((letter) => letter === key.toUpperCase());
  if (choice >= 0 && choice < choices) return { do: 'hand', choice, by: shiftKey ? -1 : 1 };
  if (key === ' ' && shiftKey) return { do: 'back' };
  const plain = PLAIN[key.length === 1 ? key.toLowerCase() : key];
  return plain ? { do: plain } : null;
}

/** Where the focus is. A picture is whatever is marked as one, with all that stands in it. */
export function focusOf(target: EventTarget | null): Focus {
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return 'stage';
  if (target.matches('input, textarea, select') || (target instanceof HTMLElement && target.isContentEditable)) return 'field';
  if (target.closest('[data-picture]')) return 'picture';
  return target.closest('button, a[href]') ? 'button' : 'stage';
}
