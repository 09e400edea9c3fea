/** What a handout needs to know of a step; the steps of a presentation know it, and more. */
import { coverNames } from '../../analysis/movesCover';
import { MOVE_TITLES, type Guess } from '../../analysis/moves';
import type { Run } from '../../analysis/wording';
import type { Move, Statement } from '../../corpus/types';
import type { Address } from '../../state/address';
import { VIEW_NAMES } from '../../state/lessonView';

export interface HandoutStep {
  /** Place, from 0. */
  readonly index: number;
  readonly address: Address;
  /** What the debate does not have of the step's address. */
  readonly left: readonly string[];
  readonly note: string;
  readonly teacherNote: string | null;
  readonly minutes: number | null;
  readonly move: Move | null;
  readonly guess: Guess | null;
  readonly statement: Statement | null;
  /** In a vote: what is voted on. */
  readonly proposition: string | null;
}

/** What a class does at a step; null where it only looks, be it that the debate does not hold what was planned. */
function doneAt({ move, guess }: HandoutStep): Move | null {
  const guessing = move === 'who-said-it' || move === 'which-side' || move === 'what-came-back';
  return guessing && guess === null ? null : move;
}

/** Whether a step shows a picture: its words alone would say little. */
export const isPicture = (step: HandoutStep): boolean => doneAt(step) === null && ['timeline', 'matrix', 'network'].includes(step.address.view);

/** “Who said it?”, “Quotation”, “Timeline”: what is done, else what is seen. */
export function blockTitle(step: HandoutStep): string {
  const { statement, address } = step;
  const move = doneAt(step);
  if (move !== null) return MOVE_TITLES[move];
  return statement !== null && address.view === 'overview' ? 'Quotation' : VIEW_NAMES[address.view];
}

/** On paper a covered name is a line to write on. */
export const LINE = '________';

/** A text with names left out, to be filled in. */
export const blanked = (text: string, names: readonly string[]): string =>
  coverNames(text, names)
    .map((stretch) => (stretch.covered ? LINE : stretch.text))
    .join('');

/** The same for a wording. */
export const blankedRuns = (runs: readonly Run[], names: readonly string[]): Run[] => runs.map((run) => ({ ...run, text: blanked(run.text, names) }));
