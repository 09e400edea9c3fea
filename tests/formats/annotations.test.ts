import { describe, expect, it } from 'vitest';
import { annotations, type Addresses } from '../../src/formats/annotations';
import { smallCorpus, smallDebate } from '../fixtures/small';
import { seenAt } from '../fixtures/seen';

const HERE = 'https://debates.example/';
const addresses: Addresses = {
  debate: HERE,
  statement: (id) => `${HERE}?statement=${id}`,
  source: (id) => `${HERE}?source=${id}`,
  speaker: (id) => `${HERE}?speaker=${id}`,
  topic: (id) => `${HERE}?topic=${id}`
};
/** As far as the tests look. */
interface Item {
  readonly id: string;
  readonly body: readonly object[];
  readonly target: readonly { readonly selector: [{ exact: string }, { start: number; end: number }] }[];
}
interface Collection {
  readonly '@context': readonly unknown[];
  readonly id: string;
  readonly modified?: string;
  readonly first: { readonly items: readonly Item[] };
}
const read = (query = '', debate = smallDebate()) => JSON.parse(annotations(seenAt(query, debate), addresses)) as Collection;
const itemsOf = ({ first }: Collection) => first.items;
const one = (id: string, debate = smallDebate()) => itemsOf(read('', debate)).find((item) => item.id === addresses.statement(id))!;

describe('statements as Web Annotations', () => {
  it('one collection, with everything shown on its first page', () => {
    const collection = read('?speaker=ada-marsh');
    expect(collection).toMatchObject({ id: `${HERE}#annotations`, type: 'AnnotationCollection', label: 'Trams at night', total: 2 });
    expect(collection.first).toMatchObject({ type: 'AnnotationPage', partOf: collection.id, startIndex: 0 });
    expect(itemsOf(collection).map(({ id }) => id)).toEqual([addresses.statement('marsh-walk'), addresses.statement('marsh-figures')]);
    expect(collection['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  });

  it('who, about what, on which side, how surely', () => {
    expect(one('watch-thanks').body).toEqual([
      {
        type: 'SpecificResource',
        purpose: 'identifying',
        source: { id: addresses.speaker('tramwatch'), type: 'Person', name: 'tramwatch' },
        certainty: 'high'
      },
      {
        type: 'SpecificResource',
        purpose: 'classifying',
        source: { id: addresses.topic('night'), type: 'skos:Concept', label: 'Night trams' },
        stance: 'for',
        certainty: 'medium',
        note: 'The thanks are ironic; the side is inferred.'
      }
    ]);
    expect(one('guest-asked')).toMatchObject({ motivation: ['identifying', 'classifying'], mode: 'authored' });
  });

  it('nobody known identifies nobody; a doubt about who speaks is a comment', () => {
    expect(one('nobody-tourists')).toMatchObject({ motivation: ['highlighting'], body: [] });
    expect(one('guest-asked').body).toContainEqual({
      type: 'TextualBody',
      purpose: 'commenting',
      format: 'text/plain',
      language: 'en-GB',
      value: 'The comment is unsigned; only “I asked the question” points to the resident.'
    });
  });

  it('positions count code points of the text, and lead to the words', () => {
    const debate = smallDebate();
    for (const statement of debate.statements) {
      const text = debate.source.get(statement.source)!.text;
      if (text === undefined) continue;
      const targets = one(statement.id).target;
      expect(targets).toHaveLength(statement.selectors!.length);
      for (const { selector: [{ exact }, { start, end }] } of targets) expect([...text].slice(start, end).join('')).toBe(exact); // prettier-ignore
    }
    // A tram, two code units long, stands before it.
    const [target] = one('watch-right').target;
    expect(target!.selector[1]!.start).toBe(debate.statement.get('watch-right')!.selectors![0]!.start - 1);
  });

  it('the page with the text as it stands here; without a page, the text here', () => {
    const [onPage] = one('quill-rise').target;
    expect(onPage).toMatchObject({ source: 'https://gazette.example/trams', state: { type: 'TimeState', cached: addresses.source('report') } });
    expect(one('watch-heard').target).toMatchObject([{ source: addresses.source('reply') }]);
  });

  it('words that stand in no text, or not at their place', () => {
    expect(one('quill-review').target).toEqual([{ type: 'SpecificResource', source: addresses.source('minutes') }]);
    expect(one('quill-review').body).toContainEqual(expect.objectContaining({ purpose: 'describing', value: 'The night line is under review.' }));
    const corpus = smallCorpus();
    corpus.sources[0]!.text = `Moved. ${corpus.sources[0]!.text}`;
    const [target] = one('quill-rise', smallDebate(corpus)).target;
    expect(target!.selector).toMatchObject({ type: 'TextQuoteSelector', exact: 'Tram fares “must rise by a tenth” next year' });
  });

  it('a day of change is told as the moment it begins', () => {
    expect(read('', smallDebate({ ...smallCorpus(), dateModified: '2020-03-05' })).modified).toBe('2020-03-05T00:00:00Z');
    expect(read('', smallDebate({ ...smallCorpus(), dateModified: 'spring' }))).not.toHaveProperty('modified');
  });
});
