import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { timelineBars } from '../../src/analysis/timelineBars';
import type { Statement } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

const debateOf = (...statements: Partial<Statement>[]) =>
  createDebate({
    ...smallCorpus(),
    statements: statements.map((statement, i) => ({ id: `s${i}`, source: 'report', by: 'bo-quill', mode: 'authored', text: 'Words.', ...statement })),
    relations: []
  });
const bars = (...statements: Partial<Statement>[]) => {
  const debate = debateOf(...statements);
  return timelineBars(debate, debate.statements).map(({ kind, date, span, statements: words }) => [kind, date, span?.uncertain, words.map(({ id }) => id)]);
};

describe('bars', () => {
  it('tell the day of speaking apart only where it is another than the text’s', () => {
    // The report is of 2 March 2020.
    expect(bars({ spokenAt: '2020-03-02' }, { spokenAt: '2020-02-28' }, {})).toEqual([
      ['said', '2020-02-28', false, ['s1']],
      ['published', '2020-03-02', false, ['s0', 's2']]
    ]);
  });

  it('join a doubtful day to the same day, and are doubtful only where all their dates are', () => {
    expect(bars({ spokenAt: '2020-02-28?' }, { spokenAt: '2020-02-28' })).toEqual([['said', '2020-02-28', false, ['s0', 's1']]]);
    expect(bars({ spokenAt: '2020-02-28?' }, { spokenAt: '2020-02-28?' })).toEqual([['said', '2020-02-28?', true, ['s0', 's1']]]);
  });

  it('take a date that cannot be read for unknown', () => {
    expect(bars({ source: 'comment', spokenAt: 'some day' })).toEqual([['undated', null, undefined, ['s0']]]);
  });

  it('put what a comment quotes from a known day on that day', () => {
    expect(bars({ source: 'comment', spokenAt: '2020-02-28' }, { source: 'comment' })).toEqual([
      ['said', '2020-02-28', false, ['s0']],
      ['undated', null, undefined, ['s1']]
    ]);
  });
});
