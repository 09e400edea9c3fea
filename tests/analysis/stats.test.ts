import { expect, test } from 'vitest';
import { statsOf } from '../../src/analysis/stats';
import { smallCorpus, smallDebate } from '../fixtures/small';

const stats = statsOf(smallDebate());

test('statements by speaker, the most first; nobody known is counted apart', () => {
  expect(stats.statements).toBe(12);
  expect(stats.speakers.map(({ speaker, count }) => [speaker, count])).toEqual([
    ['tramwatch', 4],
    ['bo-quill', 3],
    ['resident', 2],
    ['ada-marsh', 2],
    [null, 1]
  ]);
});

test('topics with their sides', () => {
  expect(stats.topics.map(({ topic, statements, speakers, sides }) => ({ topic, statements, speakers, ...sides }))).toEqual([
    // resident (no side), quill against, marsh for, minutes unclear, tramwatch twice for
    { topic: 'night', statements: 6, speakers: 4, for: 3, against: 1, mixed: 0, unclear: 1, none: 1 },
    { topic: 'fares', statements: 3, speakers: 3, for: 1, against: 1, mixed: 1, unclear: 0, none: 0 },
    { topic: 'conduct', statements: 3, speakers: 2, for: 0, against: 0, mixed: 0, unclear: 0, none: 3 }
  ]);
});

test('modes, relations and certainty add up', () => {
  const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
  expect(sum(stats.modes)).toBe(12);
  expect([stats.answering, stats.own]).toEqual([9, 1]);
  expect(sum(stats.relations)).toBe(9);
  expect(stats.certainty).toEqual({
    statements: [
      { key: 'high', count: 11 },
      { key: 'low', count: 1 }
    ],
    // 8 stances: 5 towards the nights, 3 towards the fares; two of them doubted
    stances: [
      { key: 'high', count: 6 },
      { key: 'medium', count: 2 }
    ],
    links: [
      { key: 'high', count: 9 },
      { key: 'low', count: 1 }
    ]
  });
});

test('coverage of each source, in reading order; orphans by id', () => {
  expect(stats.coverage.map(({ source, statements }) => [source, statements])).toEqual([
    ['minutes', 1],
    ['report', 5],
    ['post', 3],
    ['comment', 2],
    ['reply', 1]
  ]);
  expect(stats.coverage[0]!.share).toBeNull();
  expect(stats.coverage[4]!.share).toBe(1);
  expect(stats.orphans).toEqual([]);
  const moved = smallCorpus();
  moved.statements[0]!.selectors![0]!.start += 1;
  expect(statsOf(smallDebate(moved)).orphans).toEqual(['quill-rise']);
});
