import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run';
import { memoryIo } from '../fixtures/io';
import { smallCorpus } from '../fixtures/small';

const files = { 'a.json': JSON.stringify(smallCorpus()) };

test.each(['check', 'stats', 'anchor'])('%s reaches its command', async (name) => {
  const io = memoryIo(files);
  expect(await run([name, 'a.json'], io)).toBe(0);
  expect(io.printed[0]).toMatch(/^a\.json: /);
  expect(io.complained).toEqual([]);
});

test.each([[['--help']], [['-h']], [['check', '--help']]])('%j tells all commands', async (args) => {
  const io = memoryIo();
  expect(await run(args, io)).toBe(0);
  for (const word of ['check', 'anchor', 'stats', '--out', 'Exit code']) expect(io.printed[0]).toContain(word);
});

test.each([
  [[], 'Which command?'],
  [['chekc'], 'There is no command “chekc”.'],
  [['check', '--fast'], "Unknown option '--fast'."],
  [['check', 'a.json', '--out', 'b.json'], '--out belongs to “anchor”.'],
  [['anchor'], '“anchor” takes one file, not 0.'],
  [['anchor', 'a.json', 'b.json'], '“anchor” takes one file, not 2.'],
  [['stats', 'a.json', 'b.json'], '“stats” takes one file, not 2.'],
  [['check', 'c.json'], 'Cannot read c.json. There is no such file.']
])('%j is a mistake of the caller', async (args, message) => {
  const io = memoryIo(files);
  expect(await run(args, io)).toBe(2);
  expect(io.complained).toEqual([message, 'npm run corpus -- --help tells what there is.']);
  expect(io.printed).toEqual([]);
});

test('as a program it hands its exit code to the shell', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'corpus-'));
  try {
    const file = join(folder, 'a.json');
    await writeFile(file, JSON.stringify({ ...smallCorpus(), title: 1 }));
    const program = promisify(execFile)(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', 'check', file]);
    await expect(program).rejects.toMatchObject({ code: 1, stdout: expect.stringContaining('title\n           is 1, but must be a text in quotation marks.') });
  } finally {
    await rm(folder, { recursive: true });
  }
}, 30_000);
