/** What has happened in a sitting so far: what was uncovered, the hands counted, the timers. Pure: every change makes a new one. */
import { countHand, noHands, type Tally } from '../../analysis/movesTally';
import { started, stopped, ZERO, type Timer } from '../../analysis/movesTimer';
import type { Step, VotePhase } from './steps';

export interface Sitting {
  /** How far each step is, by `Step.key`: 0 (absent) before anything was uncovered or started. */
  readonly phases: Readonly<Record<string, number>>;
  /** Hands by `Step.hands`: the first count, and in a vote the second. */
  readonly hands: Readonly<Record<string, readonly [Tally, Tally]>>;
  /** The timer that runs in a step now, by `Step.key`. */
  readonly timers: Readonly<Record<string, Timer>>;
  /** The teacher's own clock. */
  readonly talk: Timer;
}

export const NEW_SITTING: Sitting = { phases: {}, hands: {}, timers: {}, talk: ZERO };

/** For, against, undecided. */
const VOTES = 3;

const choicesOf = (step: Step): number => (step.kind === 'vote' ? VOTES : (step.guess?.choices.length ?? 0));

export const phaseOf = (sitting: Sitting, step: Step): number => Math.min(sitting.phases[step.key] ?? 0, step.waits);

/** Whether something is still to be uncovered, started or counted at a step. */
export const waits = (sitting: Sitting, step: Step): boolean => phaseOf(sitting, step) < step.waits;

/** Nothing of a guess's answer may be told yet. */
export const isCovered = (sitting: Sitting, step: Step): boolean => step.guess !== null && phaseOf(sitting, step) === 0;

export const votePhaseOf = (sitting: Sitting, step: Step): VotePhase => step.vote[phaseOf(sitting, step)] ?? 'before';

/** Which of the two counts hands go to now; null where none are counted. */
function countAt(sitting: Sitting, step: Step): 0 | 1 | null {
  if (step.kind === 'guess') return isCovered(sitting, step) ? 0 : null;
  if (step.kind !== 'vote') return null;
  const phase = votePhaseOf(sitting, step);
  return phase === 'result' ? null : phase === 'before' ? 0 : 1;
}

/** How many choices hands are counted for now; 0 where none are. */
export const openChoices = (sitting: Sitting, step: Step): number => (countAt(sitting, step) === null ? 0 : choicesOf(step));

export const handsOf = (sitting: Sitting, step: Step): readonly [Tally, Tally] =>
  sitting.hands[step.hands] ?? [noHands(choicesOf(step)), noHands(choicesOf(step))];

export const timerOf = (sitting: Sitting, step: Step): Timer => sitting.timers[step.key] ?? ZERO;

/** One hand more or less, where hands are counted now. */
export function raise(sitting: Sitting, step: Step, choice: number, by: 1 | -1): Sitting {
  const at = countAt(sitting, step);
  if (at === null) return sitting;
  const [first, second] = handsOf(sitting, step);
  const counted: readonly [Tally, Tally] = at === 0 ? [countHand(first, choice, by), second] : [first, countHand(second, choice, by)];
  return { ...sitting, hands: { ...sitting.hands, [step.hands]: counted } };
}

/** Uncovers, starts or counts on. Each of three timers begins at zero and runs at once. */
export function advance(sitting: Sitting, step: Step, now: number): Sitting {
  if (!waits(sitting, step)) return sitting;
  const phases = { ...sitting.phases, [step.key]: phaseOf(sitting, step) + 1 };
  return { ...sitting, phases, timers: step.kind === 'pairs' ? { ...sitting.timers, [step.key]: started(ZERO, now) } : sitting.timers };
}

/** Stops the step's timer, or lets it go on. */
export function pause(sitting: Sitting, step: Step, now: number): Sitting {
  if (step.kind !== 'pairs' || phaseOf(sitting, step) === 0) return sitting;
  return { ...sitting, timers: { ...sitting.timers, [step.key]: toggled(timerOf(sitting, step), now) } };
}

const toggled = (timer: Timer, now: number): Timer => (timer.since === null ? started(timer, now) : stopped(timer, now));

export const toggleTalk = (sitting: Sitting, now: number): Sitting => ({ ...sitting, talk: toggled(sitting.talk, now) });
export const resetTalk = (sitting: Sitting): Sitting => ({ ...sitting, talk: ZERO });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const isTally = (value: unknown): value is Tally => Array.isArray(value) && value.every(isCount);
const isTimer = (value: unknown): value is Timer => isRecord(value) && isCount(value['run']) && (value['since'] === null || isCount(value['since']));
const all = <T>(value: unknown, is: (one: unknown) => one is T): value is Record<string, T> => isRecord(value) && Object.values(value).every(is);
const isPair = (value: unknown): value is readonly [Tally, Tally] => Array.isArray(value) && value.length === 2 && value.every(isTally);

/** A sitting as it was kept or sent; null for anything else. */
export function readSitting(value: unknown): Sitting | null {
  if (!isRecord(value) || !all(value['phases'], isCount) || !all(value['hands'], isPair) || !all(value['timers'], isTimer) || !isTimer(value['talk']))
    return null;
  return { phases: value['phases'], hands: value['hands'], timers: value['timers'], talk: value['talk'] };
}
