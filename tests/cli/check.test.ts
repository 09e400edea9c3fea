import { expect, test } from 'vitest';
import { check } from '../../src/cli/check';
import { memoryIo } from '../fixtures/io';
import { smallCorpus } from '../fixtures/small';

const good = JSON.stringify(smallCorpus());
const bad = JSON.stringify({ ...smallCorpus(), gaps: [{ source: 'pots', note: 'x' }] });
const doubtful = JSON.stringify({ ...smallCorpus(), topics: [...smallCorpus().topics, { id: 'rain', label: 'Rain' }] });

test('a file without problems', async () => {
  const io = memoryIo({ 'a.json': good });
  expect(await check(['a.json'], io)).toBe(0);
  expect(io.printed).toEqual(['a.json: 12 statements, no problems']);
});

test('errors make the exit code 1, and name file, path, fault, remedy and the nearest id', async () => {
  const io = memoryIo({ 'a.json': good, 'b.json': bad });
  expect(await check(['a.json', 'b.json'], io)).toBe(1);
  expect(io.printed).toEqual([
    'a.json: 12 statements, no problems',
    'b.json: 12 statements, 1 error, 0 warnings',
    '  error    gaps[0].source',
    '           names the source “pots”, which does not exist.',
    '           Did you mean “post”? Else add it to “sources”.',
    '           A page leaves this part out.'
  ]);
});

test('warnings alone do not', async () => {
  const io = memoryIo({ 'c.json': doubtful });
  expect(await check(['c.json'], io)).toBe(0);
  expect(io.printed[0]).toBe('c.json: 12 statements, 0 errors, 1 warning');
});

test('without a file, the bundled ones', async () => {
  const io = memoryIo({ 'data/debates.json': '[{"id": "t", "title": "T", "file": "t.json"}]', 'data/t.json': '{"id": }' });
  expect(await check([], io)).toBe(1);
  expect(io.printed.slice(0, 3)).toEqual([
    'data/t.json: 1 error, 0 warnings',
    '  error    line 1, column 8',
    '           This is no JSON: “}” stands where a value is expected.'
  ]);
});
