import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../src/analysis/timeline';
import { stackSystems } from '../../src/layout/timelineHeights';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const series = timelineSeries(debate, debate.statements);

describe('heights', () => {
  it('give events 20 px, headings 38 and 16 above the first stave', () => {
    const [system] = stackSystems(series, { height: null, rem: 1 }).placed;
    expect([system!.eventsY, system!.headTop, system!.top, system!.silenceY]).toEqual([10, 20, 58, null]);
    // Staves of 27 px begin at 58 + 16; their lines are in their middle.
    expect(system!.staves.map(({ y }) => y)).toEqual([87.5, 114.5, 141.5, 168.5, 195.5]);
    expect(system!.bottom).toBe(209);
  });

  it('share what is left between what can be read and what looks like a score', () => {
    // 184 px less 74 are 110 for five staves.
    expect(stackSystems(series, { height: 184, rem: 1 }).staveHeight).toBe(22);
    expect(stackSystems(series, { height: 100, rem: 1 }).staveHeight).toBe(18.5);
    expect(stackSystems(series, { height: 900, rem: 1 }).staveHeight).toBe(27);
  });

  it('grow with the reader’s text', () => {
    expect(stackSystems(series, { height: null, rem: 2 }).placed[0]!.bottom).toBe(418);
  });

  it('leave room for a silence before a system', () => {
    const corpus = smallCorpus();
    corpus.sources.find(({ id }) => id === 'post')!.datePublished = '2022-03-04';
    const late = smallDebate(corpus);
    const [first, second] = stackSystems(timelineSeries(late, late.statements), { height: null, rem: 1 }).placed;
    expect(second!.silenceY).toBe(first!.bottom + 15);
    expect(second!.headTop).toBe(first!.bottom + 30);
  });
});
