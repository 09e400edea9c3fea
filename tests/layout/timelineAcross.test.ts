import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../src/analysis/timeline';
import { placeAcross } from '../../src/layout/timelineAcross';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const FRAME = { width: 900, rem: 1, zoom: 1 };
const across = (count: number, frame = FRAME) => {
  const words = Array.from({ length: count }, (_, i) => ({ ...debate.statements[i % 12]!, id: `w${i}` }));
  return placeAcross(debate, timelineSeries(debate, words), frame);
};

describe('from left to right', () => {
  it('grows beyond its frame where columns could not be told apart, up to three frames', () => {
    const { systems, width } = across(200);
    expect(systems[0]!.marks).toHaveLength(200);
    // 200 columns of 7 px, four leads of 7 px, and one for rounding.
    expect(width).toBeCloseTo(1429);
  });

  it('has neither marks nor words where statements are counted', () => {
    // 400 columns of 7 px are more than three times the some 800 px of the staves.
    expect(across(400).systems).toMatchObject([{ counted: true, marks: [], words: [] }]);
    expect(across(400, { ...FRAME, zoom: 4 }).systems[0]).toMatchObject({ counted: false });
  });

  it('gives headlines a second line where one bar is too narrow for its own', () => {
    const lines = (headline: string) => {
      const corpus = smallCorpus();
      for (const source of corpus.sources) source.headline = headline;
      const any = smallDebate(corpus);
      return placeAcross(any, timelineSeries(any, any.statements), FRAME).systems[0]!.headlines;
    };
    expect(lines('Rain')).toBe(1);
    expect(lines('A headline that is far too long for any bar that shares this frame with others, and goes on and on')).toBe(2);
  });
});
