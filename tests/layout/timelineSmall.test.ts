import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../src/analysis/timeline';
import { placeSmall } from '../../src/layout/timelineSmall';
import { smallDebate } from '../fixtures/small';
import { anyDebate } from '../fixtures/timelines';

describe('the small score', () => {
  it('shares its height among the systems by their staves', () => {
    const debate = smallDebate();
    const { systems } = placeSmall(timelineSeries(debate, debate.statements), { width: 300, height: 100 });
    // One system of five staves: 20 px each, lines in their middle.
    expect(systems.map(({ top, bottom, staves }) => [top, bottom, staves])).toEqual([[0, 100, [10, 30, 50, 70, 90]]]);
  });

  it('holds every statement once, in order, inside its system', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const series = timelineSeries(any, any.statements);
        const { marks, systems } = placeSmall(series, { width: 320, height: 140 });
        expect(marks.map(({ id }) => id)).toEqual(series.order.map(({ id }) => id));
        for (const { y, system } of marks) expect(y >= systems[system]!.top && y <= systems[system]!.bottom).toBe(true);
      })
    );
  });
});
