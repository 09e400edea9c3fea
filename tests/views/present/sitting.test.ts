import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed } from '../../../src/analysis/movesTimer';
import { EMPTY } from '../../../src/state/address';
import {
  advance,
  handsOf,
  isCovered,
  NEW_SITTING,
  openChoices,
  pause,
  phaseOf,
  raise,
  readSitting,
  resetTalk,
  timerOf,
  toggleTalk,
  votePhaseOf
} from '../../../src/views/present/sitting';
import { stepsOf, type Step } from '../../../src/views/present/steps';
import { smallDebate } from '../../fixtures/small';

const steps = stepsOf(
  smallDebate(),
  {
    id: 't',
    title: 'Trams',
    steps: [
      { view: '?statement=marsh-walk', note: '', move: 'who-said-it' },
      { view: '', note: 'Why?', move: 'think-pair-share', minutes: 6 },
      { view: '?topic=fares', note: '', move: 'before-after' },
      { view: '?view=matrix', note: '' }
    ]
  },
  EMPTY
);
const [guess, pairs, vote, picture] = steps as [Step, Step, Step, Step];

describe('a sitting', () => {
  test('a guess is covered until it is told; hands are counted only before', () => {
    let sitting = raise(raise(NEW_SITTING, guess, 2, 1), guess, 2, 1);
    expect([isCovered(sitting, guess), openChoices(sitting, guess), handsOf(sitting, guess)[0]]).toEqual([true, 4, [0, 0, 2, 0]]);
    sitting = advance(sitting, guess, 0);
    expect([isCovered(sitting, guess), openChoices(sitting, guess)]).toEqual([false, 0]);
    expect(raise(sitting, guess, 2, 1)).toBe(sitting);
  });

  test('a vote counts twice, apart', () => {
    let sitting = raise(NEW_SITTING, vote, 0, 1);
    sitting = raise(advance(sitting, vote, 0), vote, 1, 1);
    expect(handsOf(sitting, vote)).toEqual([
      [1, 0, 0],
      [0, 1, 0]
    ]);
    sitting = advance(sitting, vote, 0);
    expect([votePhaseOf(sitting, vote), openChoices(sitting, vote)]).toEqual(['result', 0]);
  });

  test('each timer starts at zero and can be stopped', () => {
    expect(pause(NEW_SITTING, pairs, 0)).toBe(NEW_SITTING);
    let sitting = advance(NEW_SITTING, pairs, 1000);
    sitting = pause(sitting, pairs, 4000);
    expect(elapsed(timerOf(sitting, pairs), 9000)).toBe(3000);
    sitting = advance(sitting, pairs, 9000);
    expect([phaseOf(sitting, pairs), elapsed(timerOf(sitting, pairs), 9500)]).toEqual([2, 500]);
  });

  test('the teacher’s clock runs, stands and goes back to zero', () => {
    const standing = toggleTalk(toggleTalk(NEW_SITTING, 0), 7000);
    expect(elapsed(standing.talk, 99_000)).toBe(7000);
    expect(resetTalk(standing).talk).toEqual(NEW_SITTING.talk);
  });

  test('nothing is uncovered, started or counted where nothing waits', () => {
    expect(advance(NEW_SITTING, picture, 0)).toBe(NEW_SITTING);
    expect(raise(NEW_SITTING, picture, 0, 1)).toBe(NEW_SITTING);
    expect(pause(NEW_SITTING, picture, 0)).toBe(NEW_SITTING);
  });

  test('what was done at a step stays with it wherever it stands, and one step is never taken for another', () => {
    const plans = [
      { view: '?statement=marsh-walk', note: 'Who?', move: 'who-said-it' as const },
      { view: '?statement=quill-rise', note: 'And who?', move: 'who-said-it' as const },
      { view: '?statement=quill-rise', note: 'Once more: who?', move: 'who-said-it' as const },
      { view: '', note: 'Why?', move: 'think-pair-share' as const, minutes: 6 }
    ];
    const lesson = (order: readonly number[]) => stepsOf(smallDebate(), { id: 't', title: 'Trams', steps: order.map((at) => plans[at]!) }, EMPTY);
    const [first, second, again, talk] = lesson([0, 1, 2, 3]) as [Step, Step, Step, Step];
    let sitting = advance(advance(raise(NEW_SITTING, first, 2, 1), first, 0), talk, 0);
    expect([second, again].map((step) => [isCovered(sitting, step), handsOf(sitting, step)[0]])).toEqual([
      [true, [0, 0, 0, 0]],
      [true, [0, 0, 0, 0]]
    ]);
    sitting = advance(sitting, second, 0);
    expect(isCovered(sitting, again)).toBe(true);
    const moved = lesson([3, 1, 2, 0]);
    expect(moved.map((step) => phaseOf(sitting, step))).toEqual([1, 1, 0, 1]);
    expect(handsOf(sitting, moved[3]!)[0]).toEqual([0, 0, 1, 0]);
    expect(timerOf(sitting, moved[0]!)).toEqual(timerOf(sitting, talk));
  });

  test('whatever was done, it can be kept and read again, and no step goes beyond its end', () => {
    const deed = fc.tuple(fc.nat(3), fc.constantFrom('advance', 'raise', 'lower', 'pause', 'talk'), fc.nat(3), fc.nat(100_000));
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
        let sitting = NEW_SITTING;
        for (const [at, what, choice, now] of deeds) {
          const step = steps[at]!;
          if (what === 'advance') sitting = advance(sitting, step, now);
          else if (what === 'pause') sitting = pause(sitting, step, now);
          else if (what === 'talk') sitting = toggleTalk(sitting, now);
          else sitting = raise(sitting, step, choice, what === 'raise' ? 1 : -1);
        }
        for (const step of steps) expect(phaseOf(sitting, step)).toBeLessThanOrEqual(step.waits);
        expect(readSitting(JSON.parse(JSON.stringify(sitting)))).toEqual(sitting);
      })
    );
  });

  test('what is no sitting is not read as one', () => {
    for (const value of [null, 3, 'x', [], {}, { ...NEW_SITTING, talk: null }, { ...NEW_SITTING, hands: { x: [[1]] } }, { ...NEW_SITTING, phases: { 0: -1 } }])
      expect(readSitting(value)).toBeNull();
  });
});
