import { expect, test } from 'vitest';
import type { Problem } from '../../src/corpus/problem';
import { isObject, readRows } from '../../src/corpus/rows';
import { smallCorpus } from '../fixtures/small';

function read(json: object) {
  const problems: Problem[] = [];
  return { rows: readRows(json as Record<string, unknown>, (problem) => problems.push(problem)), problems };
}

test('rows carry the path that they have in the file, also behind rows that are left out', () => {
  const corpus = smallCorpus();
  const { rows, problems } = read({ ...corpus, topics: [7, corpus.topics[0], { ...corpus.topics[1], label: null }, corpus.topics[2]] });
  expect(rows.topics.map(({ path, row }) => [path, row.id])).toEqual([
    ['topics[1]', 'fares'],
    ['topics[3]', 'conduct']
  ]);
  expect(problems.map(({ path, row, out }) => ({ path, row, out }))).toEqual([
    { path: 'topics[0]', row: undefined, out: 'row' },
    { path: 'topics[2].label', row: 'night', out: 'row' }
  ]);
});

test('a row that fits is passed on as it is, not copied', () => {
  const corpus = smallCorpus();
  expect(read(corpus).rows.statements[3]!.row).toBe(corpus.statements[3]);
});

test('tables that may be left out are empty without a word, the others are named', () => {
  const { rows, problems } = read({ events: undefined, gaps: 'none' });
  expect(rows.events).toEqual([]);
  expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
    'sources is missing',
    'speakers is missing',
    'topics is missing',
    'statements is missing',
    'relations is missing',
    'gaps is no list'
  ]);
});

test('lists and null are no objects', () => expect([{}, [], null, 'a', undefined].map(isObject)).toEqual([true, false, false, false, false]));
