import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../src/analysis/timeline';
import { stackSystems, staveHeightIn, type Above } from '../../src/layout/timelineHeights';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const series = timelineSeries(debate, debate.statements);
const above = (...headlines: number[]): Above => ({ series, rem: 1, systems: headlines.map((lines) => ({ headlines: lines })) });

describe('heights', () => {
  it('give events 19 px, dates and headlines 24 each, and 7 above the first stave', () => {
    const [system] = stackSystems(above(1), 27);
    expect([system!.eventsY, system!.headTop, system!.top, system!.silenceY]).toEqual([9.5, 19, 67, null]);
    // Staves of 27 px begin at 67 + 7; their lines are in their middle.
    expect(system!.staves.map(({ y }) => y)).toEqual([87.5, 114.5, 141.5, 168.5, 195.5]);
    expect(system!.bottom).toBe(209);
  });

  it('give headlines the lines they need', () => {
    const top = (lines: number) => stackSystems(above(lines), 27)[0]!.top;
    expect([0, 1, 2].map(top)).toEqual([43, 67, 77]); // 19 + 24, and 0, 24 or 34 for headlines
  });

  it('share what is left between what can be read and what looks like a score', () => {
    // 199 px less 74 are 125 for five staves.
    expect(staveHeightIn(above(1), 199)).toBe(25);
    expect(staveHeightIn(above(1), 100)).toBe(24);
    expect(staveHeightIn(above(1), 900)).toBe(27);
    expect(staveHeightIn(above(1), null)).toBe(27);
  });

  it('grow with the reader’s text', () => {
    const large = { ...above(1), rem: 2 };
    expect(stackSystems(large, staveHeightIn(large, null))[0]!.bottom).toBe(418);
  });

  it('leave room for a silence before a system', () => {
    const corpus = smallCorpus();
    corpus.sources.find(({ id }) => id === 'post')!.datePublished = '2022-03-04';
    const late = smallDebate(corpus);
    const [first, second] = stackSystems({ ...above(1, 1), series: timelineSeries(late, late.statements) }, 27);
    expect(second!.silenceY).toBe(first!.bottom + 12.5);
    expect(second!.headTop).toBe(first!.bottom + 25);
  });
});
