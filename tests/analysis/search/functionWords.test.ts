import { describe, expect, it } from 'vitest';
import { isContentWord } from '../../../src/analysis/search/functionWords';

describe('words that tell something', () => {
  it('are not those that hold a sentence together', () => {
    expect(['the', 'with', 'don’t', 'they'].filter(isContentWord)).toEqual([]);
    expect(['record', 'children', 'tram', 'night'].filter(isContentWord)).toHaveLength(4);
  });

  it('are all words of other languages', () => {
    expect(isContentWord('straßenbahn')).toBe(true);
  });
});
