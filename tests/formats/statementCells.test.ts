import { describe, expect, it } from 'vitest';
import { contentColumns, dateColumns, sourceColumns, speakerColumns } from '../../src/formats/statementCells';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const cells = (id: string) =>
  Object.fromEntries(
    [...speakerColumns(debate), ...dateColumns(debate), ...contentColumns, ...sourceColumns(debate)].map(([name, cell]) => [
      name,
      cell(debate.statement.get(id)!)
    ])
  );

describe('cells of a statement', () => {
  it('names, lists with their doubts, and the words as in the source', () => {
    expect(cells('marsh-walk')).toEqual({
      speaker: 'Ada Marsh',
      speaker_id: 'ada-marsh',
      speaker_certainty: 'high',
      date: '2020-02-28',
      date_of: 'speech',
      to: 'bo-quill (medium)',
      through: 'gazette',
      mode: 'verbatim',
      side: 'against',
      codings: 'fares:against; night:for',
      words: 'Nobody should walk home at night because a tram costs too much,',
      source_id: 'report',
      source: 'Councillor wants dearer trams'
    });
  });

  it('what is not known is empty', () => {
    expect(cells('nobody-tourists')).toMatchObject({ speaker_id: null, date: null, date_of: null, to: '', codings: '', side: 'none' });
  });

  it('a date of the text is told as such; a doubtful side and a topic without a side, too', () => {
    expect(cells('watch-thanks')).toMatchObject({ date: '2020-03-04', date_of: 'publication', codings: 'night:for (medium)' });
    expect(cells('guest-asked')).toMatchObject({ speaker_certainty: 'low', codings: 'conduct' });
  });
});
