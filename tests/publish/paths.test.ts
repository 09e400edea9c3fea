import { describe, expect, it } from 'vitest';
import { homeOf, siteAddress } from '../../src/publish/paths';

it('the way home has a step for each folder', () => {
  expect(homeOf('a/ada-1/')).toBe('../../');
  expect(homeOf('d/buses/a/ada-1/')).toBe('../../../../');
});

describe('the setting SITE_URL', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/debates', 'https://example.org/debates/'],
    [' https://example.org/debates/?x#y ', 'https://example.org/debates/']
  ])('%s is %s', (setting, address) => expect(siteAddress(setting)).toBe(address));

  it.each(['example.org', 'ftp://example.org', 'javascript:alert(1)'])('%s is refused, with an example', (setting) =>
    expect(() => siteAddress(setting)).toThrow('must be the site')
  );
});
