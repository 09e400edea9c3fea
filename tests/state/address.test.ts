import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressWriter, EMPTY, ORDERS, parseAddress, PRESENTATIONS, VIEWS, writeAddress, type Address } from '../../src/state/address';
import { SIDES } from '../../src/analysis/marks';
import type { Pick } from '../../src/analysis/pick';

const id = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,20}$/);
const ids = fc.uniqueArray(id, { maxLength: 4 });
const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const pick: fc.Arbitrary<Pick> = fc.oneof(
  fc.constantFrom('statements', 'links', 'gaps', 'doubtful').map((set) => ({ kind: 'set', set }) as Pick),
  id.map((speaker) => ({ kind: 'speaker', speaker }) as Pick),
  fc.tuple(id, fc.constantFrom('for', 'against', undefined)).map(([topic, side]) => ({ kind: 'topic', topic, ...(side ? { side } : {}) }) as Pick),
  id.map((source) => ({ kind: 'source', source }) as Pick),
  fc.tuple(id, id).map(([speaker, topic]) => ({ kind: 'cell', speaker, topic }) as Pick),
  fc.tuple(id, id, fc.boolean()).map(([from, to, both]) => ({ kind: 'edge', from, to, ...(both ? { both } : {}) }) as Pick)
);
const address: fc.Arbitrary<Address> = fc.record({
  view: fc.constantFrom(...VIEWS),
  q: fc.string({ unit: 'grapheme' }),
  speaker: ids,
  topic: ids,
  source: ids,
  stance: fc.subarray([...SIDES]),
  mode: fc.subarray(['verbatim', 'partial', 'reported', 'authored']),
  relation: fc.subarray(['answers', 'asks', 'disputes', 'supports', 'qualifies', 'quotes', 'characterises', 'corrects']),
  cert: fc.constantFrom('low', 'medium', 'high'),
  from: fc.option(day),
  to: fc.option(day),
  statement: fc.option(id),
  pick: fc.option(pick),
  compare: fc.option(fc.uniqueArray(id, { minLength: 2, maxLength: 2 }).map(([a, b]) => [a!, b!] as const)),
  corpus: fc.option(id),
  theme: fc.option(fc.constantFrom('light', 'dark')),
  rows: fc.constantFrom(...ORDERS),
  columns: fc.constantFrom(...ORDERS),
  table: fc.boolean(),
  hide: fc.boolean(),
  embed: fc.boolean(),
  transparent: fc.boolean(),
  plain: fc.boolean(),
  static: fc.boolean(),
  present: fc.option(fc.constantFrom(...PRESENTATIONS)),
  tour: fc.option(id),
  step: fc.integer({ min: 1, max: 9999 })
}) as fc.Arbitrary<Address>;

describe('the address', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(address, (original) => {
        expect(parseAddress(writeAddress(original))).toEqual({ address: original, left: [] });
      })
    );
  });

  it('with a change is what the changed address would be', () => {
    const change = fc.tuple(address, fc.subarray(Object.keys(EMPTY) as (keyof Address)[]));
    fc.assert(
      fc.property(address, change, (original, [other, keys]) => {
        const changed = Object.fromEntries(keys.map((key) => [key, other[key]]));
        expect(addressWriter(original)(changed)).toBe(writeAddress({ ...original, ...changed }));
      })
    );
  });

  it('is empty for the plain overview', () => {
    expect(writeAddress(EMPTY)).toBe('');
  });

  it('reads well', () => {
    const written = writeAddress({
      ...EMPTY,
      view: 'matrix',
      q: 'two words',
      speaker: ['a', 'b:c'],
      pick: { kind: 'cell', speaker: 'a', topic: 't' },
      table: true
    });
    expect(written).toBe('?view=matrix&q=two+words&speaker=a,b:c&pick=cell~a~t&table');
  });

  it('leaves out what is not understood, keeps the rest, and says what', () => {
    const { address: read, left } = parseAddress('?view=map&speaker=a,,<b>&cert=certain&from=2009-02-30&nonsense=1&statement=ok');
    expect(read).toEqual({ ...EMPTY, speaker: ['a'], statement: 'ok' });
    expect(left).toEqual(['view=map', 'speaker=a,,<b>', 'cert=certain', 'from=2009-02-30', 'nonsense=1']);
  });

  it('takes no key from the prototype of objects', () => {
    expect(parseAddress('?constructor=1&__proto__=2').left).toEqual(['constructor=1', '__proto__=2']);
  });

  it('never throws, whatever stands in the address bar', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...Object.keys(EMPTY)), (text, key) => {
        expect(() => parseAddress(`?${key}=${text}`)).not.toThrow();
        expect(() => parseAddress(text)).not.toThrow();
      }),
      { numRuns: 50 }
    );
  });

  it('compares two different people only', () => {
    expect(parseAddress('?compare=a,a').address.compare).toBeNull();
    expect(parseAddress('?compare=a,b').address.compare).toEqual(['a', 'b']);
  });
});
