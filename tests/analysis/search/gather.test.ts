import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { readFields } from '../../../src/analysis/search/fields';
import { gather } from '../../../src/analysis/search/gather';
import { parseQuery } from '../../../src/analysis/search/query';
import { resolve } from '../../../src/analysis/search/resolve';
import { indexTexts } from '../../../src/analysis/search/texts';
import { smallCorpus } from '../../fixtures/small';

const TEXT = 'The lamp was red. Nobody lit it. A second lamp, said the smith, was lit, and red.';
const corpus = smallCorpus();
corpus.sources[1]!.text = TEXT;
const from = (exact: string) => ({ exact, start: TEXT.indexOf(exact), end: TEXT.indexOf(exact) + exact.length });
corpus.statements.push(
  { id: 'red', source: 'minutes', by: 'resident', mode: 'verbatim', selectors: [from('The lamp was red.')] },
  { id: 'unlit', source: 'minutes', by: 'ada-marsh', mode: 'verbatim', selectors: [from('Nobody lit it.')] },
  { id: 'second', source: 'minutes', by: 'bo-quill', mode: 'verbatim', selectors: [from('A second lamp,'), from('was lit, and red.')] }
);
const debate = createDebate(corpus);
const texts = indexTexts(debate);

/** Only the words count here: nothing stands in names. */
function hits(query: string): string[] {
  const { occurrences } = resolve(texts, parseQuery(query).terms);
  return gather(debate, texts, readFields(debate, []), occurrences, parseQuery(query).terms.length).hits.map(
    ({ all, statements, text, ranges }) =>
      `${all ? 'all' : 'some'} ${statements.map(({ id }) => id).join('+')}: ${text.slice(ranges[0]!.start, ranges.at(-1)!.end)}`
  );
}

describe('places of words', () => {
  it('are one for each time a word stands', () => {
    expect(hits('lamp')).toEqual(['all red: lamp', 'all second: lamp']);
  });

  it('are stretches within one statement', () => {
    expect(hits('lamp red')).toEqual(['all red: lamp was red', 'all second: lamp, said the smith, was lit, and red']);
  });

  it('run across the end of a statement only where the words stand side by side', () => {
    // “red. Nobody” are neighbours, “red. Nobody lit” has a word between
    expect(hits('red nobody')[0]).toBe('all red: red. Nobody');
    expect(hits('red lit')[0]).toBe('all second: lit, and red');
  });

  it('hold some of the words where nothing holds all', () => {
    expect(hits('smith nobody')).toEqual(['all unlit: Nobody', 'all : smith', 'all marsh-walk: Nobody']);
  });
});
