import { describe, expect, it } from 'vitest';
import { authorOf, SOURCE_WORDS } from '../../src/analysis/sourceWords';
import { smallDebate } from '../fixtures/small';

describe('words about a source', () => {
  it('tell kinds apart, so that each can stand in a sentence by itself', () => {
    const words = Object.values(SOURCE_WORDS);
    expect(new Set(words).size).toBe(words.length);
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('tell the author as surely as the source does, and none where none is named', () => {
    const debate = smallDebate();
    const [source] = debate.sources;
    expect(authorOf(debate, { ...source!, author: { speaker: 'resident', cert: 'low', note: 'Signed “R.”' } })).toEqual({
      id: 'resident',
      name: 'a resident',
      named: false,
      cert: 'low',
      reason: 'Signed “R.”'
    });
    expect(authorOf(debate, { ...source!, author: undefined })).toBeNull();
  });
});
