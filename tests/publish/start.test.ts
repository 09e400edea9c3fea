import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elsewhere } from '../../src/publish/start';
import { EMPTY, parseAddress, writeAddress } from '../../src/state/address';

describe('what the address asks for, before the app is here', () => {
  it.each(['', '?', '?theme=dark', '?utm_source=feed&fbclid=1', '?viewer=1', '?overview'])('“%s” is the overview of the first debate', (query) =>
    expect(elsewhere().test(query)).toBe(false)
  );

  it.each(['?view=matrix', '?statement=a', '?theme=dark&q=b', '?embed', '?embed&view=matrix', '?present=speaker', '?corpus=other', '?utm=1&tour=t'])(
    '“%s” is something else',
    (query) => expect(elsewhere().test(query)).toBe(true)
  );

  it('every address but the plain one is something else', () => {
    const part = fc.tuple(
      fc.constantFrom(...Object.keys(EMPTY), 'utm_source'),
      fc.constantFrom('', 'a', 'matrix', 'for', 'high', '2009-05-07', 'topic~a', '2')
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), (parts) => {
        const query = `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`;
        const written = writeAddress({ ...parseAddress(query).address, theme: null });
        expect(elsewhere().test(query) || written === '').toBe(true);
      })
    );
  });
});
