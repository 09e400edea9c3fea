import { expect, test } from 'vitest';
import type { Problem } from '../../src/corpus/problem';
import { resolveReferences } from '../../src/corpus/references';
import { readRows } from '../../src/corpus/rows';
import type { Corpus } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

function resolve(change: (corpus: Corpus) => void) {
  const corpus = smallCorpus();
  change(corpus);
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const rows = readRows(corpus as unknown as Record<string, unknown>, report);
  const tables = resolveReferences(rows, () => false, report);
  return { tables, problems, said: problems.map(({ path, out, message }) => `${path} [${out}] ${message}`) };
}

test('nothing dangles in the small corpus, and its tables come back whole', () => {
  const { tables, problems } = resolve(() => {});
  expect(problems).toEqual([]);
  expect({ ...smallCorpus(), ...tables, tours: undefined }).toEqual({ ...smallCorpus(), tours: undefined });
});

test('a reference that a row can do without is dropped, the row stays', () => {
  const { tables, said } = resolve(({ sources, topics, statements, events, gaps }) => {
    sources[0]!.author = { speaker: 'gazete', cert: 'low', note: 'x' };
    sources[3]!.isPartOf = 'pots';
    sources[4]!.parentItem = 'nowhere-at-all';
    topics[1]!.broader = 'fare';
    statements[0]!.codings!.push({ topic: 'weather' });
    statements[1]!.to = ['bo-quil', 'ada-marsh'];
    statements[2]!.via = ['gazette', 'herald'];
    events![0]!.source = 'repotr';
    gaps![0]!.source = 'minute';
  });
  expect([...said].sort()).toEqual(
    [
      'statements[0].codings[1].topic [part] names the topic “weather”, which does not exist',
      'statements[1].to[0] [part] names the speaker “bo-quil”, which does not exist',
      'statements[2].via[1] [part] names the speaker “herald”, which does not exist',
      'sources[0].author [part] names the speaker “gazete”, which does not exist',
      'sources[3].isPartOf [part] names the source “pots”, which does not exist',
      'sources[4].parentItem [part] names the source “nowhere-at-all”, which does not exist',
      'topics[1].broader [part] names the topic “fare”, which does not exist',
      'events[0].source [part] names the source “repotr”, which does not exist',
      'gaps[0].source [part] names the source “minute”, which does not exist'
    ].sort()
  );
  expect(tables.sources[0]).not.toHaveProperty('author');
  expect(tables.statements[0]!.codings).toEqual([{ topic: 'fares', stance: 'for' }]);
  expect(tables.statements[1]!.to).toEqual(['ada-marsh']);
  expect(tables.statements).toHaveLength(12);
});

test('one that it cannot do without costs the row, and then the relations that lead to it', () => {
  const { tables, said } = resolve(({ statements, relations }) => {
    statements[2]!.by = 'bo-qill';
    statements[6]!.source = 'posts';
    relations[8]!.to = { event: 'metting' };
  });
  expect(said).toEqual([
    'statements[2].by [row] names the speaker “bo-qill”, which does not exist',
    'statements[6].source [row] names the source “posts”, which does not exist',
    'relations[1].from [row] names the statement “quill-counted”, which is itself left out',
    'relations[3].to.statement [row] names the statement “quill-counted”, which is itself left out',
    'relations[4].from [row] names the statement “watch-thanks”, which is itself left out',
    'relations[4].to.statement [row] names the statement “quill-counted”, which is itself left out',
    'relations[5].to.statement [row] names the statement “watch-thanks”, which is itself left out',
    'relations[8].to.event [row] names the event “metting”, which does not exist'
  ]);
  expect(tables.statements).toHaveLength(10);
  expect(tables.relations.map(({ id }) => id)).toEqual(['r-asks', 'r-disputes', 'r-supports', 'r-post', 'r-heard']);
});

test('the nearest id is offered, for the first fifty', () => {
  const { problems } = resolve(({ relations }) => {
    relations.length = 0;
    for (let i = 0; i < 60; i++) relations.push({ id: `n${i}`, type: 'answers', from: 'watch-heard', to: { statement: 'marsh-wal' } });
  });
  expect(problems[0]).toMatchObject({ nearest: 'marsh-walk', mend: 'Did you mean “marsh-walk”? Else add it to “statements”.' });
  expect(problems).toHaveLength(60);
  expect(problems.filter(({ nearest }) => nearest !== undefined)).toHaveLength(50);
  expect(problems[59]!.mend).toBe('Correct the id, or add it to “statements”.');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//gazette.example', 'gazette.example/trams'])('%s never becomes a link', (url) => {
  const { tables, said } = resolve(({ sources, speakers }) => {
    sources[0]!.url = url;
    sources[2]!.archivedAt = url;
    speakers[0]!.url = url;
  });
  expect(said).toHaveLength(3);
  expect(said).toContain(`sources[0].url [part] is “${url}”, which is no web address`);
  expect(JSON.stringify(tables)).not.toContain(url);
});
