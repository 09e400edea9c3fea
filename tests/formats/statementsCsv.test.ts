import { describe, expect, it } from 'vitest';
import { statementsCsv } from '../../src/formats/statementsCsv';
import { smallCorpus, smallDebate } from '../fixtures/small';
import { records } from '../fixtures/csv';
import { seenAt } from '../fixtures/seen';

describe('statements as CSV', () => {
  it('a row for each that is shown, in reading order', () => {
    const seen = seenAt('?speaker=bo-quill');
    expect(records(statementsCsv(seen)).map(({ statement }) => statement)).toEqual(['quill-review', 'quill-rise', 'quill-counted']);
  });

  it('links to statements, speakers, texts and events, with their doubts', () => {
    const links = Object.fromEntries(records(statementsCsv(seenAt())).map(({ statement, links }) => [statement, links]));
    expect(links['resident-counted']).toBe('asks:speaker/bo-quill');
    expect(links['guest-asked']).toBe('answers:source/post; characterises:event/meeting');
    expect(links['watch-thanks']).toBe('disputes:quill-counted (low)');
  });

  it('places, from the first piece to the last, lead to the words in the source', () => {
    const { debate } = seenAt();
    for (const { start, end, source_id, words } of records(statementsCsv(seenAt()))) {
      if (start === '') continue;
      const place = debate.source.get(source_id!)!.text!.slice(Number(start), Number(end));
      const [first, last] = [words!.split(' … ')[0]!, words!.split(' … ').at(-1)!];
      expect(place.startsWith(first) && place.endsWith(last)).toBe(true);
    }
  });

  it('words that a spreadsheet could run come back as they were', () => {
    const corpus = smallCorpus();
    const wild = '=HYPERLINK("http://x.example","a"); -2+3';
    Object.assign(
      corpus.statements.find(({ id }) => id === 'quill-review')!,
      { text: wild }
    );
    const file = statementsCsv(seenAt('', smallDebate(corpus)));
    expect(file).toContain(`"'=HYPERLINK(""http`);
    expect(records(file).find(({ statement }) => statement === 'quill-review')!['words']).toBe(wild);
  });
});
