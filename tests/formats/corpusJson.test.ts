import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse';
import { corpusJson } from '../../src/formats/corpusJson';
import { smallCorpus } from '../fixtures/small';

const read = (text: string) => {
  const { corpus, problems } = parseCorpus(text);
  expect(problems).toEqual([]);
  return corpus!;
};

describe('the corpus as JSON', () => {
  it('of the bundled debate is its file, byte for byte', () => {
    const file = readFileSync(new URL('../../data/balls-dawson-2009.json', import.meta.url), 'utf8');
    expect(corpusJson(read(file))).toBe(file);
  });

  it('keeps unknown fields, wherever they stand, and comes back the same', () => {
    const field = fc.string({ minLength: 1 }).map((name) => `x-${name}`);
    fc.assert(
      fc.property(field, fc.jsonValue(), fc.nat(2), (name, value, place) => {
        const corpus = smallCorpus();
        const rows = [corpus, corpus.sources[0], corpus.statements[0]!.codings![0]];
        Object.assign(rows[place]!, { [name]: value });
        const written = corpusJson(corpus);
        expect(corpusJson(read(written))).toBe(written);
        expect(written).toContain(JSON.stringify(name));
      })
    );
  });
});
