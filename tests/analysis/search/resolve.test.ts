import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { parseQuery } from '../../../src/analysis/search/query';
import { resolve } from '../../../src/analysis/search/resolve';
import { indexTexts } from '../../../src/analysis/search/texts';
import { smallCorpus } from '../../fixtures/small';

const corpus = smallCorpus();
corpus.sources[1]!.text = 'lamp lamp-post lamppost lamp post';
const texts = indexTexts(createDebate(corpus));

/** Occurrences as they stand, with the terms they stand for. */
function occurrences(query: string): string[] {
  return resolve(texts, parseQuery(query).terms).occurrences.map(({ token, span, mask, kind }) => {
    const { doc } = texts.runs[texts.run[token]!]!;
    return `${doc.text.slice(texts.start[token], texts.end[token + span - 1])} ${mask} ${kind}`;
  });
}

describe('the places of terms', () => {
  it('are those of each expansion, one for one place', () => {
    expect(occurrences('lamp')).toEqual(['lamp 1 exact', 'lamp 1 exact', 'lamppost 1 prefix', 'lamp 1 exact']);
  });

  it('are sequences for a phrase, also written as one word where it is not exact', () => {
    expect(occurrences('"lamp post"')).toEqual(['lamp-post 1 exact', 'lamp post 1 exact']);
    expect(occurrences('lamp-post')).toEqual(['lamp-post 1 exact', 'lamppost 1 exact', 'lamp post 1 exact']);
  });

  it('are one for two terms that the corpus writes as one word', () => {
    expect(occurrences('lamp post').filter((place) => place.includes(' 3 '))).toEqual(['lamp-post 3 exact', 'lamppost 3 exact']);
  });

  it('are asked word by word where a hyphenated word stands nowhere so', () => {
    const { terms } = resolve(texts, parseQuery('night-lamps').terms);
    expect(terms.map(({ typed, kind }) => [typed, kind])).toEqual([
      ['night', 'exact'],
      ['lamps', 'fuzzy']
    ]);
  });

  it('do not run from one text into the next', () => {
    const { headline } = corpus.sources[0]!;
    const first = corpus.sources[1]!.headline.split(' ')[0]!;
    expect(occurrences(`"${headline.split(' ').at(-1)} ${first}"`)).toEqual([]);
  });
});
