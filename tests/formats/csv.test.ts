import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf, CsvError, guard, readCsv, unguard, writeCsv } from '../../src/formats/csv';

/** What a spreadsheet takes for the beginning of a formula. */
const OPENS_FORMULA = /^\s*[=＝﹦+＋﹢\-－﹣@＠﹫]|^[\t\r\n\0]/;

/** Texts full of the signs that matter here. */
const nasty = fc.string({ unit: fc.constantFrom(...`=+-@＝＋－＠﹣'"",;\t\r\n\0 a1😀`) });
const texts = fc.oneof(nasty, fc.string({ unit: 'grapheme' }));

describe('guarding', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-x', "'-x"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1＋1', "'＝1＋1"],
    ['  =1', "'  =1"],
    ['\t=1', "'\t'=1"],
    ['\rx', "'\rx"],
    ['a;=1', "a;'=1"],
    ['a; =1', "a; '=1"],
    ['a;"=cmd()', `a;"'=cmd()`],
    ['a;""-1', `a;""'-1`],
    ['"=1', `'"=1`],
    [';\n"\'=1', `;\n"''=1`],
    ["'=1", "''=1"],
    ["'quoted'", "'quoted'"],
    ['a=b', 'a=b'],
    ['– a dash', '– a dash'],
    ['', '']
  ])('%j is written %j', (text, cell) => {
    expect(guard(text)).toBe(cell);
    expect(unguard(cell)).toBe(text);
  });

  it('leaves no cell that opens a formula, at its start or behind another separator', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const cell = guard(text);
        expect(cell).not.toMatch(OPENS_FORMULA);
        // As it stands in the file, and as a reader sees it that knows no comma: marks around a cell and within are doubled, or not.
        for (const written of [cell, `"${cell.replaceAll('"', '""')}"`])
          for (const piece of written.split(/[;\t\r\n]/)) expect(piece).not.toMatch(/^[\s"]*[=＝﹦+＋﹢\-－﹣@＠﹫]/);
      })
    );
  });

  it('every text comes back the same', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unguard(guard(text))).toBe(text);
      })
    );
  });
});

describe('a file', () => {
  it('has a byte order mark, CR LF, and quotation marks where they are needed', () => {
    expect(
      writeCsv([
        ['a', 'b,c', 'say "x"'],
        ['=1', -2, null]
      ])
    ).toBe('\ufeffa,"b,c","say ""x"""\r\n\'=1,-2,\r\n');
  });

  it('comes back the same, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.array(texts, { minLength: 1 })), (rows) => {
        expect(readCsv(writeCsv(rows))).toEqual(rows);
      })
    );
  });

  it('has a heading and a line for each row', () => {
    expect(csvOf<number>([['n', (n) => n], ['square', (n) => n * n]], [2, 3])).toBe('\ufeffn,square\r\n2,4\r\n3,9\r\n'); // prettier-ignore
  });

  it('of other programs is read, too: bare line feeds, no mark, no last line end, an empty last cell', () => {
    expect(readCsv('a,b\n"1\n2",\nc,d')).toEqual([['a', 'b'], ['1\n2', ''], ['c', 'd']]); // prettier-ignore
    expect(readCsv('a,')).toEqual([['a', '']]);
    expect(readCsv('')).toEqual([]);
  });

  it('says in which line it is broken', () => {
    expect(() => readCsv('a\n"b')).toThrow(
      new CsvError('Line 2: a quotation mark opens a cell and nothing closes it. Close it, or double it where it belongs to the text.')
    );
    expect(() => readCsv('"a"b')).toThrow(/^Line 1: something follows/);
  });
});
