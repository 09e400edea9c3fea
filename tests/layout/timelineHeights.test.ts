import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../src/analysis/timeline';
import { stackSystems } from '../../src/layout/timelineHeights';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const series = timelineSeries(debate, debate.statements);

describe('heights', () => {
  it('give events 20 px, headings 50 and 14 above the first stave', () => {
    const [system] = stackSystems(series, { height: null, rem: 1 }).placed;
    expect([system!.eventsY, system!.headTop, system!.top, system!.silenceY]).toEqual([10, 20, 70, null]);
    // Staves of 27 px begin at 70 + 14; their lines are in their middle.
    expect(system!.staves.map(({ y }) => y)).toEqual([97.5, 124.5, 151.5, 178.5, 205.5]);
    expect(system!.bottom).toBe(219);
  });

  it('share what is left between what can be read and what looks like a score', () => {
    // 209 px less 84 are 125 for five staves.
    expect(stackSystems(series, { height: 209, rem: 1 }).staveHeight).toBe(25);
    expect(stackSystems(series, { height: 100, rem: 1 }).staveHeight).toBe(24);
    expect(stackSystems(series, { height: 900, rem: 1 }).staveHeight).toBe(27);
  });

  it('grow with the reader’s text', () => {
    expect(stackSystems(series, { height: null, rem: 2 }).placed[0]!.bottom).toBe(438);
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
