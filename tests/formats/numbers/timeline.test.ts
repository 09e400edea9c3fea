import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../../src/analysis/timeline';
import { timelineNumbers } from '../../../src/formats/numbers/timeline';
import { records } from '../../fixtures/csv';
import { seenAt } from '../../fixtures/seen';

describe('the timeline as CSV', () => {
  it('has the order and the lanes of the picture', () => {
    const seen = seenAt();
    const { order, systems } = timelineSeries(seen.debate, seen.drawn);
    const rows = records(timelineNumbers(seen));
    expect(rows.map(({ statement }) => statement)).toEqual(order.map(({ id }) => id));
    expect(rows.map(({ place }) => Number(place))).toEqual(order.map((_, i) => i + 1));
    for (const { line, lane, speaker_id } of rows) expect(systems[Number(line) - 1]!.staves[Number(lane) - 1]!.speaker?.id ?? '').toBe(speaker_id);
  });

  it('tells dates as EDTF, and which are unknown', () => {
    const rows = new Map(records(timelineNumbers(seenAt())).map((row) => [row['statement'], row]));
    expect(rows.get('quill-review')).toMatchObject({ date: '2020-02', bar: 'published' });
    expect(rows.get('quill-rise')).toMatchObject({ date: '2020-02-28', date_of: 'speech', bar: 'said' });
    expect(rows.get('nobody-tourists')).toMatchObject({ date: '', bar: 'undated', speaker: 'somebody unknown' });
  });

  it('what is filtered out leaves its line and lane where they are', () => {
    const lane = (row: Record<string, string>) => [row['statement'], row['line'], row['lane']];
    const all = records(timelineNumbers(seenAt())).map(lane);
    const some = records(timelineNumbers(seenAt('?speaker=ada-marsh'))).map(lane);
    expect(some.map(([id]) => id)).toEqual(['marsh-walk', 'marsh-figures']);
    for (const row of some) expect(all).toContainEqual(row);
  });
});
