import { describe, expect, it } from 'vitest';
import { eventsInOrder, placeEvents } from '../../src/analysis/timelineEvents';

const SYSTEMS = [
  ['2009-05-06', '2009-05-07'],
  ['2009-10-23', '2009-10-23']
] as const;

/** Where one event of a date goes. */
function whereIs(date: string, systems: readonly (readonly [string, string])[] = SYSTEMS): string {
  const { earlier, within, between, later } = placeEvents([{ id: 'e', label: 'E', date }], systems);
  if (earlier.length > 0) return 'earlier';
  if (later.length > 0) return 'later';
  const system = within.findIndex((list) => list.length > 0);
  return system >= 0 ? `within ${system}` : `before ${between.findIndex((list) => list.length > 0)}`;
}

describe('events', () => {
  it.each([
    ['2009-05-06', 'within 0'],
    ['2009-05', 'within 0'],
    ['2009-09', 'before 1'],
    ['2009-10-23', 'within 1'],
    ['1999~', 'earlier'],
    ['../2009-05-06', 'earlier'],
    ['2009-10-23/..', 'later'],
    ['2011', 'later'],
    ['some day', 'earlier']
  ])('of %s stand %s', (date, where) => {
    expect(whereIs(date)).toBe(where);
  });

  it('are all told outside where no day is known', () => {
    expect(whereIs('2011', [])).toBe('earlier');
  });

  it('come in the order of their days', () => {
    const { earlier } = placeEvents([{ id: 'b', label: 'B', date: '2001' }, { id: 'a', label: 'A', date: '1999' }], SYSTEMS); // prettier-ignore
    expect(earlier.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('stand by their first days in a list, an open beginning by its end, and those of no day last', () => {
    const dates = ['some day', '2009-10-23/..', '../2009-05-06', '1999', '2009-05'];
    const events = eventsInOrder(dates.map((date) => ({ id: date, label: date, date })));
    expect(events.map(({ date }) => date)).toEqual(['1999', '2009-05', '../2009-05-06', '2009-10-23/..', 'some day']);
  });
});
