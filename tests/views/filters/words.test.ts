import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/analysis/filter';
import { filterWords } from '../../../src/views/filters/words';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();

describe('the filter in words', () => {
  it('is nothing where nothing is asked for', () => {
    expect(filterWords(debate, NO_FILTER, ' ', debate.statements.length)).toBe(null);
  });

  it('names only what is asked for, and how much of the whole it leaves', () => {
    expect(filterWords(debate, { ...NO_FILTER, speaker: ['ada-marsh'], cert: 'high' }, '', 2)).toBe(
      `2 of ${debate.statements.length} statements: by Ada Marsh, only if certain`
    );
    expect(filterWords(debate, { ...NO_FILTER, to: '2020-02-28' }, 'tram', 3)).toBe(
      `3 of ${debate.statements.length} statements: that match “tram”, until 28 February 2020`
    );
  });
});
