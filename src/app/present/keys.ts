/** The keys of the stage, as clickers and people know them. `?` shows this list; tests hold the list against what the keys do. */
import type { Command, PlainCommand } from '../../views/present/commands';

export interface StageKeyHelp {
  readonly keys: string;
  readonly does: string;
}

export const STAGE_KEYS: readonly StageKeyHelp[] = [
  {
    keys: 'PageDown → ↓ Space N',
    does: 'Go on: uncover what is covered, start what waits, show the rest of a picture or text, page by page; then the next step'
  },
  { keys: 'Shift+→', does: 'Next step at once' },
  { keys: 'PageUp ← ↑ Shift+Space P', does: 'Back: the part of a picture or text before; then the step before' },
  { keys: 'Shift+←', does: 'Step before at once' },
  { keys: 'Home End', does: 'First and last step' },
  { keys: '1 – 4', does: 'While hands are counted: one more for A to D; with Shift one less' },
  { keys: 'T', does: 'Stop the timer of a step, and let it go on' },
  { keys: 'B .', does: 'Black' },
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
  ArrowRight: 'on',
  ArrowDown: 'on',
  n: 'on',
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

/** The digit of a key, whether or not it stands for it with Shift only: in France it does. NaN where it has none. */
const digitOf = ({ key, code }: Pick<KeyboardEvent, 'key' | 'code'>): number => Number(/^\d$/.test(key) ? key : (/^Digit(\d)$/.exec(code)?.[1] ?? NaN));

/** What a key asks of the stage; null where it is not the stage's. `choices`: for how many choices hands are counted now. */
export function commandOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>, choices: number, focus: Focus): Command | null {
  const { key, shiftKey } = event;
  if (focus === 'field') return key === 'Escape' ? { do: 'out' } : null;
  if (focus !== 'stage' && TAKEN[focus].test(key)) return null;
  const digit = digitOf(event);
  if (digit >= 1 && digit <= choices) return { do: 'hand', choice: digit - 1, by: shiftKey ? -1 : 1 };
  if (key === ' ' && shiftKey) return { do: 'back' };
  if (key === 'ArrowRight' && shiftKey) return { do: 'next' };
  if (key === 'ArrowLeft' && shiftKey) return { do: 'previous' };
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
