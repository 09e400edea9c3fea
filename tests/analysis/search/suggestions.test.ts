import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { logLikelihood, suggest } from '../../../src/analysis/search/suggestions';
import { indexTexts } from '../../../src/analysis/search/texts';
import { smallCorpus } from '../../fixtures/small';

describe('log-likelihood', () => {
  it('is 0 where a word is as frequent in the topic as elsewhere, or rarer', () => {
    expect(logLikelihood(2, 4, 5, 10)).toBe(0);
    expect(logLikelihood(0, 4, 5, 10)).toBe(0);
  });

  it('is 2 n ln 2 where word and topic are the same half of n statements', () => {
    // cells 5, 0, 0, 5 of 10, each expected 2.5: 2 · (5 ln 2 + 5 ln 2)
    expect(logLikelihood(5, 5, 5, 10)).toBeCloseTo(20 * Math.log(2));
  });
});

describe('suggestions', () => {
  it('name voices and topics by amount, with words of the topic that others do not have', () => {
    const corpus = smallCorpus();
    corpus.statements.push(
      ...['one', 'two', 'three', 'four', 'five'].map((id) => ({
        id,
        source: 'minutes',
        by: 'ada-marsh',
        mode: 'verbatim' as const,
        text: 'Give us cheaper tickets, please.',
        codings: [{ topic: 'fares' }]
      }))
    );
    const debate = createDebate(corpus);
    const { speakers, topics } = suggest(debate, indexTexts(debate));
    expect(speakers[0]).toMatchObject({ speaker: { id: 'ada-marsh' }, count: 7 }); // two and five
    expect(topics[0]).toMatchObject({ topic: { id: 'fares' }, count: 8 }); // three and five
    expect([...topics[0]!.words].sort()).toEqual(['cheaper', 'please', 'tickets']);
    expect(topics.filter(({ topic }) => topic.id !== 'fares').flatMap(({ words }) => words)).toEqual(['night']);
  });
});
