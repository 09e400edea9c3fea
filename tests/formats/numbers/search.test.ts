import { describe, expect, it } from 'vitest';
import { searchNumbers } from '../../../src/formats/numbers/search';
import { records } from '../../fixtures/csv';
import { seenAt } from '../../fixtures/seen';

describe('a search as CSV', () => {
  it('places lead to the matching words in the text', () => {
    const seen = seenAt('?q=passengers');
    const rows = records(searchNumbers(seen)).filter(({ found }) => found === 'words');
    expect(rows.length).toBeGreaterThan(0);
    for (const { start, end, matched, source_id } of rows) {
      const place = seen.debate.source.get(source_id!)!.text!.slice(Number(start), Number(end));
      expect(place).toBe(matched);
      expect(place.toLowerCase()).toContain('passengers');
    }
    expect(rows.find(({ statement }) => statement === 'resident-counted')).toMatchObject({ speaker: 'a resident', source: 'Councillor wants dearer trams' });
  });

  it('statements by somebody named so, and on a topic named so, stand apart', () => {
    const said = records(searchNumbers(seenAt('?q=quill'))).filter(({ found }) => found === 'speaker');
    expect(said.map(({ speaker_id }) => speaker_id)).toContain('bo-quill');
    const topic = records(searchNumbers(seenAt('?q=fares'))).filter(({ found }) => found === 'topic');
    expect(topic.map(({ topic: label }) => label)).toContain('Fares');
  });

  it('obeys the filter', () => {
    const rows = records(searchNumbers(seenAt('?q=trams&speaker=tramwatch')));
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ speaker_id }) => speaker_id === 'tramwatch')).toBe(true);
  });

  it('nothing asked, nothing found: headings alone', () => {
    expect(records(searchNumbers(seenAt()))).toEqual([]);
  });
});
