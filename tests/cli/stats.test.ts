import { expect, test } from 'vitest';
import { stats } from '../../src/cli/stats';
import { memoryIo } from '../fixtures/io';
import { smallCorpus } from '../fixtures/small';

test('prints every figure of a file', async () => {
  const io = memoryIo({ 'a.json': JSON.stringify(smallCorpus()) });
  expect(await stats('a.json', io)).toBe(0);
  const text = io.printed.join('\n');
  expect(io.printed[0]).toBe('a.json: Trams at night');
  expect(text).toContain('Statements by speaker (12 by 5)\n  4  tramwatch        tramwatch\n');
  expect(text).toMatch(/1 {2}nobody can tell$/m);
  // fares: for (Quill), against (Marsh), both (the bargain)
  expect(text).toMatch(/^ {2}Fares +3 +3 +1 +1 +1 +0 +0$/m);
  expect(text).toContain('Modes        authored 5, verbatim 3, partial 2, reported 2');
  expect(text).toContain('Relations    9 between speakers (answers 3, disputes 2, asks 1, corrects 1, supports 1, characterises 1); 1 own step');
  expect(text).toMatch(/no text {2}minutes +1 statement +Minutes of the council/);
  expect(text).toMatch(/100\.0 % {2}reply/);
});

test('a file that cannot be shown points to check', async () => {
  await expect(stats('a.json', memoryIo({ 'a.json': '{}' }))).rejects.toThrow('npm run corpus -- check a.json says why');
});
