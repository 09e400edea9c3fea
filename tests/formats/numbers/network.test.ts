import { describe, expect, it } from 'vitest';
import { RELATION_TYPES } from '../../../src/corpus/types';
import { networkNumbers, shownEdges } from '../../../src/formats/numbers/network';
import { records } from '../../fixtures/csv';
import { seenAt } from '../../fixtures/seen';

describe('the network as CSV', () => {
  it('has a row for each ordered pair, with kinds and doubt', () => {
    const rows = records(networkNumbers(seenAt()));
    expect(rows.find(({ from_id, to_id }) => from_id === 'ada-marsh' && to_id === 'bo-quill')).toMatchObject({
      from: 'Ada Marsh',
      to: 'Bo Quill',
      links: '2',
      disputes: '1',
      corrects: '1',
      answers: '0',
      doubtful: '0',
      relation_ids: 'r-disputes; r-corrects',
      statement_ids: 'marsh-walk; marsh-figures'
    });
    expect(rows.find(({ from_id, to_id }) => from_id === 'tramwatch' && to_id === 'bo-quill')).toMatchObject({ links: '1', doubtful: '1' });
  });

  it('the kinds make up the links; own steps, texts and events are no edges', () => {
    const rows = records(networkNumbers(seenAt()));
    for (const row of rows) expect(RELATION_TYPES.reduce((sum, type) => sum + Number(row[type]), 0)).toBe(Number(row['links']));
    // Of ten links one is an own step, one leads to a text and one to an event.
    expect(rows.reduce((sum, { links }) => sum + Number(links), 0)).toBe(7);
  });

  it('as far as links pass the filter', () => {
    expect(shownEdges(seenAt('?cert=high')).some(({ doubtful }) => doubtful > 0)).toBe(false);
    expect(shownEdges(seenAt('?relation=disputes')).map(({ key }) => key)).toEqual(['ada-marsh~bo-quill', 'tramwatch~bo-quill']);
  });
});
