import { describe, expect, it } from 'vitest';
import { applyFilter, NO_FILTER, type Filter } from '../../src/analysis/filter';
import { searchOf } from '../../src/analysis/search';
import { throughFilter } from '../../src/analysis/searchFilter';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const places = (query: string, change: Partial<Filter> = {}) => {
  const filter = { ...NO_FILTER, ...change };
  return throughFilter(debate, filter, applyFilter(debate, filter), searchOf(debate).query(query)).hits.map(({ source }) => source.id);
};

describe('what of a search passes', () => {
  it('places in a statement that does, and uncoded text as words of nobody about nothing', () => {
    // “council”: “says the council” (not coded) and “Thanks, council” in the post
    // and, like it, “councillor Bo Quill” in the report (not coded)
    expect(places('council')).toEqual(['post', 'post', 'report']);
    expect(places('council', { speaker: ['tramwatch'] })).toEqual(['post']);
    expect(places('council', { source: ['post'] })).toEqual(['post', 'post']);
    expect(places('council', { mode: ['authored'] })).toEqual(['post']);
    expect(places('council', { source: ['report'] })).toEqual(['report']);
  });
});
