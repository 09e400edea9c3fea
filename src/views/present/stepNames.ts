/** What a step is called, without telling what it covers. */
import { MOVE_TITLES } from '../../analysis/moves';
import { VIEW_NAMES } from '../../state/lessonView';
import type { Step } from './steps';

/** “Who said it?”, “Quotation”, “Timeline”. */
export function nameOf(step: Step): string {
  if (step.move !== null && !step.missed) return MOVE_TITLES[step.move];
  return step.kind === 'quotation' ? 'Quotation' : VIEW_NAMES[step.address.view];
}

/** What Space does at a step that has come so far; null where it goes on to the next. */
export function waitsFor(step: Step, phase: number): string | null {
  if (phase >= step.waits) return null;
  if (step.kind === 'guess') return 'reveal';
  if (step.kind === 'pairs') return ['think', 'pair', 'share'][phase]!;
  return step.vote[phase + 1] === 'result' ? 'compare' : 'vote again';
}
