import { describe, expect, it } from 'vitest';
import { Vocabulary } from '../../../src/analysis/search/vocabulary';

function vocabulary(counts: Record<string, number>): Vocabulary {
  const words = Object.keys(counts);
  return new Vocabulary(new Map(words.map((word, number) => [word, number])), (number) => counts[words[number]!]!);
}
const some = vocabulary({ bureaucracy: 4, bureaucratic: 2, dawson: 9, dawsons: 1, dawon: 1, the: 90, then: 5, theme: 3, trust: 6, trusts: 1, truly: 1, 'im': 2, '2009': 3 }); // prettier-ignore
const expand = (typed: string) => some.expand(typed).map(({ word, kind }) => `${some.words[word]} ${kind}`);

describe('a vocabulary', () => {
  it('finds what begins so, in the order of letters', () => {
    expect(some.startingWith('tru').map((word) => some.words[word])).toEqual(['truly', 'trust', 'trusts']);
    expect(some.startingWith('x')).toEqual([]);
  });

  it('takes the word itself, then what begins so, the commonest first', () => {
    expect(expand('the')).toEqual(['the exact', 'then prefix', 'theme prefix']);
    expect(expand('th')).toEqual(['the prefix', 'then prefix', 'theme prefix']);
    expect(expand('im')).toEqual(['im exact']);
  });

  it('takes slips only where nothing is spelled so, with the endings of what is meant', () => {
    expect(expand('daswon').sort()).toEqual(['dawon fuzzy', 'dawson fuzzy', 'dawsons fuzzy']);
    expect(expand('dawson')).toEqual(['dawson exact', 'dawsons prefix']);
    expect(expand('trist')).toEqual(['trust fuzzy', 'trusts fuzzy']);
  });

  it('takes the kin of what is meant, also from its misspelt beginning', () => {
    expect(expand('beurocratic').sort()).toEqual(['bureaucracy fuzzy', 'bureaucratic fuzzy']);
    expect(expand('beurocra').sort()).toEqual(['bureaucracy fuzzy', 'bureaucratic fuzzy']);
  });

  it('does not guess at numbers and short words', () => {
    expect(expand('2008')).toEqual([]);
    expect(expand('teh')).toEqual([]);
  });

  it('knows kin by a long common beginning', () => {
    // bureaucra is 9 of 12 letters; trust is too short to tell
    expect(some.kin('bureaucratic').map((word) => some.words[word])).toEqual(['bureaucracy']);
    expect(some.kin('trust')).toEqual([]);
  });

  it('offers what is nearest', () => {
    expect(some.nearest('burocratical', 1).map((word) => some.words[word])).toEqual(['bureaucratic']);
  });
});
