import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../../src/analysis/filter';
import { findingText, firstFinding } from '../../../src/analysis/finding';
import { rules } from '../../../src/analysis/findings/search';
import { searchOf } from '../../../src/analysis/search';
import type { Corpus } from '../../../src/corpus/types';
import { smallCorpus } from '../../fixtures/small';

function finding(query: string, filter: Partial<Filter> = {}, corpus: Corpus = smallCorpus()) {
  const debate = createDebate(corpus);
  const asked = { ...NO_FILTER, ...filter };
  const matching = searchOf(debate).query(query).ids;
  const ids = new Set([...applyFilter(debate, asked)].filter((id) => matching.has(id)));
  return firstFinding(rules, { debate, filter: asked, ids, query });
}
const text = (...asked: Parameters<typeof finding>) => {
  const found = finding(...asked);
  return found && findingText(found);
};

describe('findings of the search', () => {
  it('name two people who use the word on opposite sides of one topic', () => {
    // “tram”: Quill’s “Tram fares must rise” is for dearer fares, Marsh’s “because a tram costs too much” against
    // “Tram fares”, “a tram costs”; “Night trams are”, “trams are ‘for tourists’”: 2 + 2 places
    expect(text('tram')).toBe('“tram” and “trams” stand in four places; Bo Quill and Ada Marsh use them on opposite sides of “Fares”');
    expect(finding('tram')!.parts.flatMap(({ pick }) => pick ?? [])).toEqual([
      { kind: 'speaker', speaker: 'bo-quill' },
      { kind: 'speaker', speaker: 'ada-marsh' }
    ]);
  });

  it('do not where a side is doubtful, or one of them falls out', () => {
    const corpus = smallCorpus();
    corpus.statements.find(({ id }) => id === 'quill-rise')!.codings![0]!.cert = 'medium';
    expect(finding('tram', {}, corpus)?.rule).not.toBe('opposite sides');
    expect(finding('tram', { speaker: ['ada-marsh'] })).toBeNull();
  });

  it('name who says a word in most statements, where that is one voice', () => {
    // “right” stands in one place only
    expect(text('right')).toBeNull();
    const corpus = smallCorpus();
    corpus.sources.find(({ id }) => id === 'minutes')!.text = 'A lamp. A lamp. A lamp.';
    const at = (start: number) => [{ exact: 'A lamp.', start, end: start + 7 }];
    corpus.statements = [
      { id: 'one', source: 'minutes', by: 'ada-marsh', mode: 'verbatim', selectors: at(0) },
      { id: 'two', source: 'minutes', by: 'ada-marsh', mode: 'verbatim', selectors: at(8) },
      { id: 'three', source: 'minutes', by: 'bo-quill', mode: 'verbatim', selectors: at(16) }
    ];
    expect(text('lamp', {}, corpus)).toBe('“lamp” stands in three places; nobody says it in more statements than Ada Marsh, two');
    expect(text('lamp', { speaker: ['bo-quill'] }, corpus)).toBeNull(); // one place is left
  });

  it('say nothing of no question, or of several words', () => {
    expect(text('')).toBeNull();
    expect(text('tram fares')).toBeNull();
  });
});
