import { describe, expect, it } from 'vitest';
import { isText, sizeWords } from '../../../src/views/takeaway/taking';

describe('sizes as people read them', () => {
  it.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [820, '820 bytes'],
    [3_140, '3.1 kB'],
    [222_573, '223 kB'],
    [1_400_000, '1.4 MB'],
    [256_000_000_000, '256 GB']
  ])('%i', (bytes, words) => expect(sizeWords(bytes)).toBe(words));
});

it('text is what can be copied', () => {
  const types = ['text/csv', 'application/json', 'application/ld+json', 'application/gexf+xml', 'application/x-bibtex', 'image/svg+xml', 'image/png'];
  expect(types.filter((type) => !isText(type))).toEqual(['image/png']);
});
