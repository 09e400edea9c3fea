import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../../src/analysis/matrix';
import { SIDES } from '../../../src/analysis/marks';
import { matrixNumbers } from '../../../src/formats/numbers/matrix';
import { records } from '../../fixtures/csv';
import { seenAt } from '../../fixtures/seen';

describe('the matrix as CSV', () => {
  it('counts what each cell holds', () => {
    const night = records(matrixNumbers(seenAt())).find(({ speaker_id, topic_id }) => speaker_id === 'bo-quill' && topic_id === 'night')!;
    expect(night).toMatchObject({ speaker: 'Bo Quill', topic: 'Night trams', proposition: 'Trams should run all night.' });
    // quill-counted is against; quill-review is unclear, and doubtfully so.
    expect(night).toMatchObject({ statements: '2', against: '1', unclear: '1', for: '0', doubtful: '1', statement_ids: 'quill-counted; quill-review' });
  });

  it.each(['', '?stance=for', '?cert=high', '?topic=night', '?speaker=bo-quill'])('adds up to the totals of the picture: %s', (query) => {
    const seen = seenAt(query);
    const { debate, filter, drawn, ids: shown, orders } = seen;
    const rows = records(matrixNumbers(seen));
    for (const { topic, for: pro, against } of createMatrix({ debate, filter, drawn, shown }, orders).columns) {
      const sum = (side: string) => rows.filter(({ topic_id }) => topic_id === topic.id).reduce((total, row) => total + Number(row[side]), 0);
      expect([sum('for'), sum('against')]).toEqual([pro, against]);
    }
    for (const row of rows) expect(SIDES.reduce((total, side) => total + Number(row[side]), 0)).toBe(Number(row['statements']));
    expect(rows.every(({ statements }) => Number(statements) > 0)).toBe(true);
  });

  it('stands in the order of the picture; two side by side are alone', () => {
    const speakers = (query: string) => [...new Set(records(matrixNumbers(seenAt(query))).map(({ speaker }) => speaker))];
    expect(speakers('?rows=name')).toEqual(['a resident', 'Ada Marsh', 'Bo Quill', 'tramwatch']);
    expect(speakers('?compare=ada-marsh,bo-quill').sort()).toEqual(['Ada Marsh', 'Bo Quill']);
  });
});
