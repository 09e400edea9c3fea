import { describe, expect, it } from 'vitest';
import { codedShare } from '../../../src/corpus/quotes';
import { sourcesNumbers } from '../../../src/formats/numbers/sources';
import { records } from '../../fixtures/csv';
import { seenAt } from '../../fixtures/seen';

describe('the sources as CSV', () => {
  const seen = seenAt('?speaker=ada-marsh');
  const rows = records(sourcesNumbers(seen));

  it('has every text in reading order, comments after what they hang under', () => {
    expect(rows.map(({ source_id }) => source_id)).toEqual(['minutes', 'report', 'post', 'comment', 'reply']);
    expect(rows.map(({ under }) => under)).toEqual(['', '', '', 'post', 'comment']);
  });

  it('tells how much is coded, how many statements there are and how many of them are shown', () => {
    const { debate } = seen;
    for (const { source_id, coded_share, statements, shown } of rows) {
      const own = debate.bySource.get(source_id!)!;
      const share = codedShare(debate.source.get(source_id!)!, own);
      expect(coded_share === '' ? null : Number(coded_share)).toEqual(share === null ? null : expect.closeTo(share, 4));
      expect(Number(statements)).toBe(own.length);
      expect(Number(shown)).toBe(own.filter(({ by }) => by === 'ada-marsh').length);
    }
  });

  it('what is not known is empty', () => {
    expect(rows[0]).toMatchObject({ author: '', characters: '', coded_share: '', address: '', date: '2020-02' });
    expect(rows[3]).toMatchObject({ date: '', author_id: '' });
  });
});
