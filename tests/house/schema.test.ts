import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaText } from '../../src/cli/jsonSchema';

test('public/corpus-1.schema.json is what the schema says: “npm run schema” writes it anew', () => {
  expect(readFileSync('public/corpus-1.schema.json', 'utf8') === schemaText(), 'stale: run “npm run schema”').toBe(true);
});
