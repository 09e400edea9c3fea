import { describe, expect, it } from 'vitest';
import { applyFilter, NO_FILTER, type Filter } from '../../../src/analysis/filter';
import { findingText, firstFinding } from '../../../src/analysis/finding';
import { rules } from '../../../src/analysis/findings/timeline';
import type { Corpus } from '../../../src/corpus/types';
import { smallCorpus, smallDebate } from '../../fixtures/small';

function found(corpus: Corpus = smallCorpus(), filter: Partial<Filter> = {}): string | null {
  const debate = smallDebate(corpus);
  const full = { ...NO_FILTER, ...filter };
  const finding = firstFinding(rules, { debate, filter: full, ids: applyFilter(debate, full) });
  return finding && `${finding.rule}: ${findingText(finding)}`;
}
/** The small debate with the post and its comments two years later. */
function late(change: (corpus: Corpus) => void = () => {}): Corpus {
  const corpus = smallCorpus();
  corpus.sources.find(({ id }) => id === 'post')!.datePublished = '2022-03-04';
  change(corpus);
  return corpus;
}

describe('what the timeline finds', () => {
  it('a long silence, and how many links bridge it', () => {
    // The minutes are of some day in February 2020: from the 29th to 4 March 2022: 366 - 60 = 306, + 365, + 31 + 28 + 4 = 734.
    // Two links bridge it: watch-thanks to quill-counted, watch-right to marsh-walk.
    expect(found(late())).toBe('bursts: Two bursts of talk, at least 734 days apart, with two links across');
  });

  it('a long silence that nobody bridges', () => {
    const silent = late((corpus) => (corpus.relations = corpus.relations.filter(({ id }) => id !== 'r-thanks' && id !== 'r-supports')));
    expect(found(silent)).toBe('bursts: Two bursts of talk, at least 734 days apart, and not one reply across');
  });

  it('counts a link to a whole text as a bridge', () => {
    const bridged = late((corpus) => {
      corpus.relations = [{ id: 'r', type: 'answers', from: 'watch-right', to: { source: 'report' } }];
    });
    expect(found(bridged)).toBe('bursts: Two bursts of talk, at least 734 days apart, with one link across');
  });

  it('no dates at all', () => {
    const undated = smallCorpus();
    for (const source of undated.sources) source.datePublished = null;
    for (const statement of undated.statements) delete statement.spokenAt;
    expect(found(undated)).toBe('no-dates: None of these twelve statements bears a date; the order is that of the texts');
  });

  it('one voice: how often, from when to when', () => {
    // Three statements: in the minutes of February 2020 and twice on the 28th.
    expect(found(smallCorpus(), { speaker: ['bo-quill'] })).toBe('one-voice: Bo Quill speaks three times from February 2020 to 28 February 2020');
    expect(found(smallCorpus(), { speaker: ['resident'] })).toBe('one-voice: A resident speaks twice on 28 February 2020, one of them without a date');
  });

  it('one day: how many voices and statements', () => {
    // 28 February: five in the report; the minutes of February overlap the day.
    expect(found(smallCorpus(), { from: '2020-02-28', to: '2020-02-28' })).toBe(
      'one-day: On 28 February 2020 three voices make six statements, told in the order of the texts'
    );
  });

  it('comments without a date, where they are a quarter of the words and nothing else is undated', () => {
    // 3 of 12 statements stand in comments.
    expect(found()).toBe('undated-comments: Three statements of 12 bear no date: comments stand in the order of their page');
  });

  it('a short time, where everything bears a date', () => {
    expect(found(smallCorpus(), { source: ['report', 'post'], mode: ['verbatim', 'reported', 'partial'], from: '2020-02-01' })).toBe(
      'short-time: Five statements, all on 28 February 2020'
    );
  });

  it('nothing where nothing is shown', () => {
    expect(found(smallCorpus(), { speaker: ['gazette'] })).toBeNull();
  });
});
