import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/formats/fileName';

describe('file names', () => {
  it.each([
    [fileName('balls-dawson-2009', 'matrix', 'csv'), 'balls-dawson-2009 matrix.csv'],
    [fileName('balls-dawson-2009', 'matrix', 'csv', true), 'balls-dawson-2009 matrix filtered.csv'],
    [fileName('trams', '', 'json'), 'trams.json'],
    [fileName('doi:10', 'search “a/b” Töne?', 'csv'), 'doi-10 search -a-b- Töne-.csv']
  ])('%s', (name, expected) => expect(name).toBe(expected));

  it('hold nothing that a file system minds', () => {
    fc.assert(
      fc.property(fc.string(), (what) => {
        expect(fileName('trams', what, 'csv')).toMatch(/^trams[^\\/:*?"<>|\p{Cc}]*\.csv$/u);
      })
    );
  });
});
