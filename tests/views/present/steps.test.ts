import { describe, expect, test } from 'vitest';
import type { TourStep } from '../../../src/corpus/types';
import { EMPTY, parseAddress } from '../../../src/state/address';
import { stepsOf } from '../../../src/views/present/steps';
import { nameOf, waitsFor } from '../../../src/views/present/stepNames';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();
const tour = (...steps: Partial<TourStep>[]) => ({ id: 't', title: 'Trams', steps: steps.map((step) => ({ view: '', note: '', ...step })) });
const kinds = (...steps: Partial<TourStep>[]) => stepsOf(debate, tour(...steps), EMPTY).map(({ kind }) => kind);

describe('steps', () => {
  test('words alone are a quotation, with a picture they are a picture, with a move a guess', () => {
    expect(
      kinds(
        { view: '?statement=quill-rise' },
        { view: '?view=timeline&statement=quill-rise' },
        { view: '?statement=quill-rise', move: 'who-said-it' },
        { view: '' },
        { view: '', note: 'Why?', move: 'think-pair-share' },
        { view: '?topic=fares', move: 'before-after' }
      )
    ).toEqual(['quotation', 'picture', 'guess', 'picture', 'pairs', 'vote']);
  });

  test('a move that the debate does not hold shows the words, and is told to the teacher', () => {
    const [step] = stepsOf(debate, tour({ view: '?statement=nobody-tourists', move: 'who-said-it' }), EMPTY);
    expect([step!.kind, step!.missed, step!.waits, nameOf(step!)]).toEqual(['quotation', true, 0, 'Quotation']);
  });

  test('what the debate does not have is left out of a step, and told', () => {
    const [step] = stepsOf(debate, tour({ view: '?view=matrix&speaker=nobody&colour=red' }), EMPTY);
    expect(step!.left).toEqual(['colour=red', 'speaker=nobody']);
    expect(step!.address.view).toBe('matrix');
  });

  test('without a tour the view of the address is the only step, with nothing of presenting in it', () => {
    const { address } = parseAddress('?view=matrix&topic=fares&present=speaker&step=7&embed&theme=dark');
    const steps = stepsOf(debate, null, address);
    expect(steps).toHaveLength(1);
    expect(steps[0]!.address).toEqual(parseAddress('?view=matrix&topic=fares').address);
  });

  test('one vote asks before and after; two on the same ask once each and count the same hands', () => {
    const vote = { view: '?topic=fares', move: 'before-after' } as const;
    const [alone] = stepsOf(debate, tour(vote, { ...vote, view: '?topic=night' }), EMPTY);
    expect([alone!.vote, alone!.waits, alone!.proposition]).toEqual([['before', 'after', 'result'], 2, 'Tram fares should rise.']);
    const [first, , second] = stepsOf(debate, tour(vote, {}, vote), EMPTY);
    expect([first!.vote, second!.vote, first!.hands === second!.hands]).toEqual([['before'], ['after', 'result'], true]);
  });

  test('Space says what it does, and nothing where it goes on', () => {
    const [guess, pairs, vote] = stepsOf(
      debate,
      tour({ view: '?statement=marsh-walk', move: 'which-side' }, { move: 'think-pair-share' }, { view: '?topic=fares', move: 'before-after' }),
      EMPTY
    );
    expect([0, 1].map((phase) => waitsFor(guess!, phase))).toEqual(['reveal', null]);
    expect([0, 1, 2, 3].map((phase) => waitsFor(pairs!, phase))).toEqual(['think', 'pair', 'share', null]);
    expect([0, 1, 2].map((phase) => waitsFor(vote!, phase))).toEqual(['vote again', 'compare', null]);
  });
});
