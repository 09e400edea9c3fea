import { expect, test } from 'vitest';
import { bundledFiles, nodeIo, readText, UsageError } from '../../src/cli/io';
import { memoryIo } from '../fixtures/io';

test('reads a file', async () => expect(await readText(memoryIo({ 'a.json': 'text' }), 'a.json')).toBe('text'));

test('says which file cannot be read, and why', async () => {
  await expect(readText(memoryIo(), 'a.json')).rejects.toThrow(new UsageError('Cannot read a.json. There is no such file.'));
  await expect(readText(nodeIo, 'nowhere/a.json')).rejects.toThrow('Cannot read nowhere/a.json. There is no such file.');
  await expect(readText(nodeIo, 'src')).rejects.toThrow('Cannot read src. It is a folder.');
});

test('the bundled files are those of data/debates.json', async () => {
  const list = JSON.stringify([
    { id: 'a', title: 'A', file: 'a.json' },
    { id: 'b', title: 'B', file: 'b.json' }
  ]);
  expect(await bundledFiles(memoryIo({ 'data/debates.json': list }))).toEqual(['data/a.json', 'data/b.json']);
});

test.each(['{}', '[]', '[{"id": "a"}]', 'null'])('a list like %s is refused', async (list) =>
  expect(bundledFiles(memoryIo({ 'data/debates.json': list }))).rejects.toThrow('data/debates.json lists no debates')
);
