import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gapsBetween, longSilences, SHORTEST_SILENCE } from '../../src/analysis/silence';
import { dateSpan } from '../../src/corpus/dates';

const spans = (...dates: string[]) => dates.map((date) => dateSpan(date)!);

describe('long silences', () => {
  it('parts two texts half a year apart', () => {
    // The only gap: the median of the others is 0, and 169 > 14.
    expect(longSilences([169])).toEqual([true]);
  });

  it('parts where one gap stands out', () => {
    // For 169 the others are 0 and 1: median 0.5, 4 × 0.5 = 2 < 169. For 1 and 0: not above 14 days.
    expect(longSilences([1, 169, 0])).toEqual([false, true, false]);
  });

  it('does not part a monthly column', () => {
    // For each 30 the others' median is 30, and 30 > 120 does not hold.
    expect(longSilences([30, 30, 30, 30])).toEqual([false, false, false, false]);
  });

  it('parts a monthly column that paused for half a year', () => {
    // For 180 the others are 30, 30, 31: median 30, 4 × 30 = 120 < 180.
    expect(longSilences([30, 180, 30, 31])).toEqual([false, true, false, false]);
  });

  it('leaves two weeks together, and parts fifteen days', () => {
    expect(longSilences([14, 0, 0])).toEqual([false, false, false]);
    expect(longSilences([15, 0, 0])).toEqual([true, false, false]);
  });

  it('never parts at a gap of two weeks or less, and parts at a longer one whenever it parts at a shorter', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { maxLength: 30 }), (gaps) => {
        const breaks = longSilences(gaps);
        gaps.forEach((gap, i) => {
          if (gap <= SHORTEST_SILENCE) expect(breaks[i]).toBe(false);
          gaps.forEach((longer, j) => {
            if (breaks[i] && longer >= gap) expect(breaks[j]).toBe(true);
          });
        });
      })
    );
  });
});

describe('gaps', () => {
  it('counts from the last day so far to the next first one', () => {
    // 6 to 7 May: 1; 7 May to 23 October: 24 + 30 + 31 + 31 + 30 + 23 = 169.
    expect(gapsBetween(spans('2009-05-06', '2009-05-07', '2009-10-23'))).toEqual([1, 169]);
  });

  it('is nothing where spans overlap, also under a longer one', () => {
    // 28 February lies in February; from the 29th, the last day so far, to 4 March are 4 days.
    expect(gapsBetween(spans('2020-02', '2020-02-28', '2020-03-04'))).toEqual([0, 4]);
  });

  it('takes the day that an open date names', () => {
    expect(gapsBetween(spans('../2020-01-01', '2020-01-11/..'))).toEqual([10]);
  });
});
