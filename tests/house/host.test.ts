import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { hostScript } from '../../src/cli/hostScript';

const served = readFileSync('public/embed/v1.js', 'utf8');

test('public/embed/v1.js is what its source says: “npm run host” writes it anew', async () => {
  expect(served === (await hostScript()), 'stale: run “npm run host”').toBe(true);
});

test('public/embed/v1.js is less than 1.5 kB gzip', () => {
  expect(gzipSync(served).length).toBeLessThan(1500);
});

test('public/embed/v1.js is understood by browsers of 2018: no “?.” and no “??”', () => {
  expect(served.match(/\?\.(?!\d)|\?\?/g)).toBe(null);
});
