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

/** Marsh says once more that trams cost too much. */
function twice(corpus: Corpus): Corpus {
  const text = 'The tram costs too much.';
  corpus.sources.find(({ id }) => id === 'minutes')!.text = text;
  corpus.statements = corpus.statements.filter(({ source }) => source !== 'minutes');
  const selectors = [{ exact: text, start: 0, end: text.length }];
  corpus.statements.push({ id: 'more', source: 'minutes', by: 'ada-marsh', mode: 'verbatim', selectors, codings: [{ topic: 'fares', stance: 'against' }] });
  return corpus;
}

/** So many lamps by Marsh, one by Quill, and as many other statements. */
function lamps(marsh: number): Corpus {
  const corpus = smallCorpus();
  const said = ['A lamp.', 'No.'].flatMap((exact) => Array.from({ length: marsh + 1 }, (_, i) => ({ exact, by: i < marsh ? 'ada-marsh' : 'bo-quill' })));
  corpus.sources.find(({ id }) => id === 'minutes')!.text = said.map(({ exact }) => exact).join('');
  let start = 0;
  corpus.statements = said.map(({ exact, by }, i) => {
    const end = start + exact.length;
    const statement = { id: `s${i}`, source: 'minutes', by, mode: 'verbatim' as const, selectors: [{ exact, start, end }] };
    start = end;
    return statement;
  });
  corpus.relations = [];
  return corpus;
}

describe('findings of the search', () => {
  it('name two people who use the word on opposite sides of one topic', () => {
    // “tram”: Quill’s “Tram fares must rise” is for dearer fares, Marsh’s “because a tram costs too much” against, twice
    // “Tram fares”, “a tram costs”; “Night trams are”, “trams are ‘for tourists’”: 2 + 2 places
    const corpus = twice(smallCorpus());
    expect(text('tram', {}, corpus)).toBe('“tram” and “trams” stand in five places; Bo Quill and Ada Marsh use them on opposite sides of “Fares”');
    expect(finding('tram', {}, corpus)!.parts.flatMap(({ pick }) => pick ?? [])).toEqual([
      { kind: 'speaker', speaker: 'bo-quill' },
      { kind: 'speaker', speaker: 'ada-marsh' }
    ]);
  });

  it('do not where a side is doubtful, or one of them falls out', () => {
    const corpus = twice(smallCorpus());
    corpus.statements.find(({ id }) => id === 'quill-rise')!.codings![0]!.cert = 'medium';
    expect(finding('tram', {}, corpus)?.rule).not.toBe('opposite sides');
    expect(finding('tram', { speaker: ['ada-marsh'] }, twice(smallCorpus()))).toBeNull();
  });

  it('make no habit of two statements, but count the voices', () => {
    expect(text('lamp', {}, lamps(2))).toBe('“lamp” stands in three places; two voices use it');
    const corpus = lamps(2);
    corpus.statements.splice(2, 1); // Quill’s
    corpus.sources.find(({ id }) => id === 'minutes')!.text = 'A lamp.A lamp.No.No.No.';
    for (const { selectors } of corpus.statements.slice(2))
      for (const place of selectors!) Object.assign(place, { start: place.start - 7, end: place.end - 7 });
    expect(text('lamp', {}, corpus)).toBe('“lamp” stands in two places; only Ada Marsh uses it');
  });

  it('name who says a word in most statements, three at least, where anybody was asked for', () => {
    // “right” stands in one place only
    expect(text('right')).toBeNull();
    expect(text('lamp', {}, lamps(3))).toBe('“lamp” stands in four places; Ada Marsh uses it most, in three statements');
    expect(text('lamp', { speaker: ['ada-marsh'] }, lamps(3))).toBeNull();
  });

  it('say nothing of words that hold sentences together, or that most statements hold', () => {
    // “a lamp” in four of eight statements
    expect(text('a', {}, lamps(3))).toBeNull();
    const corpus = lamps(3);
    corpus.statements = corpus.statements.filter(({ selectors }) => selectors![0]!.exact === 'A lamp.');
    expect(text('lamp', {}, corpus)).toBeNull();
  });

  it('say nothing of no question, or of several words', () => {
    expect(text('')).toBeNull();
    expect(text('tram fares')).toBeNull();
  });
});
