import { describe, expect, it } from 'vitest';
import { codedOf, percent } from '../../src/analysis/coded';
import { smallCorpus, smallDebate } from '../fixtures/small';

describe('the coded share of several texts', () => {
  it('weighs each text by its length', () => {
    const corpus = smallCorpus();
    const [, , post, comment, reply] = corpus.sources;
    reply!.text = 'You are heard now.'; // 15 characters without spaces, all coded
    comment!.text = 'x'.repeat(45); // nothing coded: its selectors no longer match
    const debate = smallDebate(corpus);
    expect(codedOf(debate, [comment!, reply!])).toBeCloseTo(15 / (15 + 45));
    expect(codedOf(debate, [reply!])).toBe(1);
    expect(codedOf(debate, [{ ...post!, text: undefined }])).toBeNull();
  });

  it('is nothing known where there are no words', () => {
    const debate = smallDebate();
    expect(codedOf(debate, [debate.source.get('minutes')!])).toBeNull();
    expect(codedOf(debate, [])).toBeNull();
  });
});

it('rounds, but calls only everything 100 and only nothing 0', () => {
  expect([0, 0.001, 0.934, 0.999, 1].map(percent)).toEqual([0, 1, 93, 99, 100]);
});
