import { parse } from 'valibot';
import { expect, test } from 'vitest';
import { headSchema, LIMITS, OPTIONAL_TABLES, TABLES, type Table } from '../../src/corpus/schema';
import { ID } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

const tables = Object.keys(TABLES) as Table[];

test('head and rows of the small corpus fit and come back unchanged', () => {
  const corpus = smallCorpus();
  expect(parse(headSchema, corpus)).toEqual(corpus);
  for (const table of tables) for (const row of corpus[table] ?? []) expect(parse(TABLES[table], row)).toEqual(row);
});

test('rows know their certainty, note and id where the format gives them one', () => {
  const withField = (field: string) => tables.filter((table) => field in TABLES[table].entries);
  expect(withField('cert')).toEqual(['statements', 'relations', 'events']);
  expect(withField('id')).toEqual(tables.filter((table) => table !== 'gaps'));
  expect(OPTIONAL_TABLES).toEqual(['events', 'tours', 'gaps']);
});

test.each(['a', 'A.b_c:d-9', '9', 'x'.repeat(128)])('%s is an id', (id) => expect(ID.test(id)).toBe(true));
test.each(['', '-a', '_a', 'a b', 'ä', 'a,b', 'a~b', 'x'.repeat(129), 'a\n'])('%j is no id', (id) => expect(ID.test(id)).toBe(false));

test('limits are those of the format', () => {
  expect(LIMITS).toEqual({ file: 268_435_456, text: 8_388_608, statements: 2_000_000, speakers: 20_000, topics: 2_000 });
});
