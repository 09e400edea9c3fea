import { expect, test } from 'vitest';
import { checkCorpus } from '../../src/corpus/check';
import { smallCorpus } from '../fixtures/small';

const check = (value: unknown) => checkCorpus(JSON.stringify(value));

test('the small corpus has no problem of any kind', () => expect(check(smallCorpus()).problems).toEqual([]));

test('what the page finds comes first, what the author should know after it', () => {
  const corpus = smallCorpus();
  corpus.statements[0]!.codings![0]!.topic = 'fare';
  corpus.statements[1]!.spokenAt = 'yesterday';
  expect(check(corpus).problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'statements[0].codings[0].topic names the topic “fare”, which does not exist',
    'statements[1].spokenAt is “yesterday”, which is no date'
  ]);
});

test('places are those of the file, also behind rows that were left out', () => {
  const corpus = smallCorpus();
  corpus.statements.unshift({ id: 'lost', source: 'nowhere', by: null, mode: 'reported', text: 'x' });
  corpus.statements[2]!.spokenAt = 'yesterday';
  const { problems } = check(corpus);
  expect(problems.map(({ path, row }) => [path, row])).toContainEqual(['statements[2].spokenAt', 'resident-counted']);
});

test('date and language of the file', () => {
  expect(check({ ...smallCorpus(), dateModified: '21.11.2009', inLanguage: 'English, mostly' }).problems.map(({ path }) => path)).toEqual([
    'dateModified',
    'inLanguage'
  ]);
});

test('where nothing can be read, only that is said', () => {
  expect(checkCorpus('{')).toMatchObject({ corpus: null, problems: [{ level: 'error' }] });
  expect(checkCorpus('{').problems).toHaveLength(1);
});
