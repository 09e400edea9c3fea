import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphsOf, segmentsOf, tracksOf } from '../../src/analysis/highlights';

const TEXT = 'abcdefghij';
const range = (id: string, start: number, end: number) => ({ id, start, end });
const sketch = (ranges: ReturnType<typeof range>[], within?: { start: number; end: number }) =>
  segmentsOf(TEXT, ranges, within).map(({ text, covers }) => `${text}:${covers.map(({ id }) => id).join('')}`);

describe('segments of a text', () => {
  it('is the whole text where nothing covers it', () => {
    expect(sketch([])).toEqual(['abcdefghij:']);
  });

  it('cuts at every end of a range', () => {
    expect(sketch([range('A', 2, 5)])).toEqual(['ab:', 'cde:A', 'fghij:']);
  });

  it('names the ranges outermost first where one lies within another', () => {
    expect(sketch([range('B', 3, 5), range('A', 1, 8)])).toEqual(['a:', 'bc:A', 'de:AB', 'fgh:A', 'ij:']);
  });

  it('keeps both where two cross', () => {
    expect(sketch([range('A', 0, 6), range('B', 4, 9)])).toEqual(['abcd:A', 'ef:AB', 'ghi:B', 'j:']);
  });

  it('keeps the given order of equals', () => {
    expect(sketch([range('A', 0, 10), range('B', 0, 10)])).toEqual(['abcdefghij:AB']);
  });

  it('leaves no trace of ranges without length or beyond the window', () => {
    expect(sketch([range('A', 3, 3), range('B', 0, 2), range('C', 7, 9)], { start: 2, end: 7 })).toEqual(['cdefg:']);
  });

  it('cuts a range at the window', () => {
    expect(sketch([range('A', 0, 4)], { start: 2, end: 7 })).toEqual(['cd:A', 'efg:']);
  });

  const anyRanges = fc.array(
    fc.tuple(fc.integer({ min: -3, max: 30 }), fc.integer({ min: -3, max: 30 })).map(([start, end]) => ({ start, end })),
    { maxLength: 12 }
  );

  it('loses and invents nothing: joined it is the text, and each character has exactly the ranges that cover it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 25 }), anyRanges, (text, ranges) => {
        const segments = segmentsOf(text, ranges);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { start, end, covers } of segments)
          for (let at = start; at < end; at++) expect(new Set(covers)).toEqual(new Set(ranges.filter((r) => r.start <= at && at < r.end)));
      })
    );
  });
});

describe('tracks', () => {
  it('runs the line of the inner range next to the words, that of the outer below, all along', () => {
    const [outer, inner, apart] = [range('A', 0, 6), range('B', 2, 4), range('C', 7, 9)];
    const tracks = tracksOf(segmentsOf(TEXT, [outer, inner, apart]));
    expect([outer, inner, apart].map((r) => tracks.get(r))).toEqual([1, 0, 0]);
  });

  it('never gives two ranges that overlap the same track', () => {
    const anyRanges = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 10 })).map(([start, length]) => ({ start, end: start + length })),
      { maxLength: 10 }
    );
    fc.assert(
      fc.property(anyRanges, (ranges) => {
        const segments = segmentsOf('x'.repeat(31), ranges);
        const tracks = tracksOf(segments);
        for (const { covers } of segments) expect(new Set(covers.map((r) => tracks.get(r))).size).toBe(covers.length);
      })
    );
  });
});

describe('paragraphs', () => {
  const words = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  it('parts at empty lines and keeps single line breaks', () => {
    expect(words('a\nb\n\nc\n \n\nd')).toEqual(['a\nb', 'c', 'd']);
  });

  it('has none in an empty text', () => {
    expect(words(' \n\n ')).toEqual([]);
  });

  it('leaves out white space only', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', ' ', '\n', '\r\n', 'b c')), (parts) => {
        const text = parts.join('');
        expect(words(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      })
    );
  });
});
