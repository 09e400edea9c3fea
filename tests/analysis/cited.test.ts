import { describe, expect, it } from 'vitest';
import { citationKey, citationKeys, citedTitle, formOf, isPersonalName, pageOf, splitName } from '../../src/analysis/cited';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const source = (id: string) => debate.source.get(id)!;

describe('names', () => {
  it.each([
    ['Kim Bromley-Derry', 'Bromley-Derry', 'Kim'],
    ['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
    ['Karen', 'Karen', ''],
    ['de Gaulle', 'Gaulle', 'de']
  ])('%s', (name, family, given) => {
    expect(splitName(name)).toEqual({ family, given });
  });
});

describe('what a source is called', () => {
  it('by its headline, a comment by its first twenty words', () => {
    expect(citedTitle(source('post'))).toBe('Left in the rain');
    expect(citedTitle(source('comment'))).toBe('I asked the question at the meeting and got no answer. Somebody at the stop said that trams are …');
    expect(citedTitle({ ...source('comment'), text: undefined })).toBe('Comment 1');
  });

  it('a comment stands under its page, not under the comment above it', () => {
    expect(pageOf(debate, source('reply'))).toBe(source('post'));
    expect(pageOf(debate, source('report'))).toBeUndefined();
    expect(formOf(debate, source('reply'))).toBe('Comment on “Left in the rain”');
    expect(formOf(debate, source('minutes'))).toBe('Transcript');
    expect(formOf(debate, source('report'))).toBeUndefined();
  });

  it('only persons known by name have a family name', () => {
    expect(['ada-marsh', 'resident', 'tramwatch', 'gazette'].filter((id) => isPersonalName(debate.speaker.get(id)))).toEqual(['ada-marsh']);
  });
});

describe('keys', () => {
  it('author or publisher, year, first word', () => {
    expect(citationKey(debate, source('report'))).toBe('gazette2020councillor');
    expect(citationKey(debate, source('minutes'))).toBe('towncouncil2020minutes');
    expect(citationKey(debate, { id: 'x-1', type: 'Other', headline: '…', datePublished: null })).toBe('x1');
  });

  it('no two are the same', () => {
    const corpus = smallCorpus();
    for (const id of ['again', 'once-more']) corpus.sources.push({ ...corpus.sources[0]!, id });
    const double = smallDebate(corpus);
    const keys = citationKeys(double, double.sources);
    expect([...keys.values()].filter((key) => key.startsWith('gazette'))).toEqual([
      'gazette2020councillor',
      'gazette2020councillor-2',
      'gazette2020councillor-3'
    ]);
    expect(new Set(keys.values()).size).toBe(double.sources.length);
  });
});
