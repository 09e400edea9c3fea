import { describe, expect, it } from 'vitest';
import { figures } from '../../../src/analysis/overview';
import { overviewNumbers } from '../../../src/formats/numbers/overview';
import { records } from '../../fixtures/csv';
import { seenAt } from '../../fixtures/seen';

describe('the overview as CSV', () => {
  it('has the figures of its sentence', () => {
    const seen = seenAt('?topic=night');
    const rows = new Map(records(overviewNumbers(seen)).map(({ figure, count }) => [figure, count]));
    const told = figures(seen.debate, seen.ids).flatMap(({ text, pick }) => (pick?.kind === 'set' && /^\d+$/.test(text) ? [[pick.set, text] as const] : []));
    expect(told.length).toBeGreaterThan(4);
    for (const [set, count] of told) expect(rows.get(set), set).toBe(count);
    // Two texts of the press and one of the council; a comment and a reply.
    expect([rows.get('sources'), rows.get('comments')]).toEqual(['3', '2']);
  });

  it('tells voices by how much they say, and topics by how much they divide', () => {
    const rows = records(overviewNumbers(seenAt()));
    const said = rows.filter(({ figure }) => figure === 'statements of a speaker');
    expect(said[0]).toMatchObject({ count: '4', id: 'tramwatch' });
    // For: marsh-walk, watch-thanks, watch-right. Against: quill-counted.
    const night = rows.filter(({ id }) => id === 'night').map(({ figure, count }) => [figure, count]);
    expect(night).toEqual([['for a topic', '3'], ['against a topic', '1']]); // prettier-ignore
  });
});
