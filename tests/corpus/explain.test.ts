import { safeParse } from 'valibot';
import { expect, test } from 'vitest';
import { explain } from '../../src/corpus/explain';
import { TABLES, type Table } from '../../src/corpus/schema';
import { smallCorpus } from '../fixtures/small';

/** The problem of the first row of a table with one field changed. */
function problemOf(table: Table, field: string, value: unknown) {
  const row = { ...smallCorpus()[table]![0], [field]: value };
  const { issues } = safeParse(TABLES[table], row);
  return explain(issues![0], `${table}[0]`, 'x', 'row');
}

test('says where, what and how, and keeps what it is told of the row', () => {
  expect(problemOf('statements', 'codings', [{ topic: 'fares', stance: 'agianst' }])).toEqual({
    level: 'error',
    path: 'statements[0].codings[0].stance',
    row: 'x',
    out: 'row',
    message: 'is "agianst", but must be one of for, against, mixed, unclear',
    mend: 'Did you mean “against”?',
    nearest: 'against'
  });
});

test.each([
  ['statements', 'by', undefined, 'is missing', 'Give the id of a speaker, or null where nobody can tell.'],
  ['sources', 'datePublished', undefined, 'is missing', 'Give the date, or null where it is unknown.'],
  ['sources', 'headline', undefined, 'is missing', 'Add “headline”.'],
  ['sources', 'headline', ['a'], 'is a list, but must be a text in quotation marks', 'Write a text in quotation marks.'],
  ['sources', 'position', '1', 'is "1", but must be a number', 'Write a number.'],
  ['statements', 'catchwords', {}, 'is an object, but must be a list […]', 'Write a list […].'],
  ['statements', 'tone', 'x'.repeat(100), `is "${'x'.repeat(38)}…, but must be ironic`, 'Write ironic.'],
  [
    'sources',
    'type',
    'Newspaper',
    'is "Newspaper", but must be one of NewsArticle, BlogPosting, Comment, Transcript, Speech, Report, Other',
    'Write one of these.'
  ],
  ['speakers', 'id', 'a b', 'is "a b", but must be a well-formed id', 'Ids have letters'],
  ['statements', 'selectors', [{ exact: 'a', start: -1, end: 1 }], 'is -1, but must be 0 or more', 'npm run corpus -- anchor'],
  ['statements', 'selectors', [{ exact: 'a', start: 0.5, end: 1 }], 'is 0.5, but must be a whole number', 'npm run corpus -- anchor']
] as const)('%s.%s = %j', (table, field, value, message, mend) => {
  const problem = problemOf(table, field, value);
  expect(problem.message).toBe(message);
  expect(problem.mend).toContain(mend);
});
