import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsForWords, columnWidths, placeHeads } from '../../src/layout/matrixColumns';
import { estimateWidth } from '../../src/layout/text';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const marks = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 14 });
const rooms = fc.integer({ min: 100, max: 1500 });

describe('columnsForWords', () => {
  const word = (text: string) => estimateWidth(text, 12.5, 'strong');

  it('leaves columns as they are where every word of a heading has room', () => {
    expect(columnsForWords(['Fares', 'Recruitment, return'], [1, 10], 200, 20, 1)).toEqual(columnWidths([1, 10], 200, 1));
  });

  it('widens them where one has not: a heading has the room of two columns, less 9 px', () => {
    // Four columns of 40 px: 80 − 9 = 71 px are too few for the word.
    expect(word('Recruitment,')).toBeGreaterThan(71);
    const labels = ['Recruitment, return and why people leave', 'Fares', 'The night', 'Rain'];
    const widths = columnsForWords(labels, [1, 1, 1, 1], 100, 20, 1);
    expect(widths[0]! + widths[1]! - 9).toBeCloseTo(word('Recruitment,'));
  });

  it('lets words break behind their hyphens', () => {
    expect(word('Record-keeping')).toBeGreaterThan(80);
    expect(columnsForWords(['Record-keeping', 'Fares'], [1, 1], 80, 40, 1)).toEqual([40, 40]);
  });

  it('goes no further than 76 px for a word as long as a sentence', () => {
    expect(columnsForWords(['x'.repeat(60), 'Fares'], [1, 1], 100, 20, 1)).toEqual([76, 76]);
  });
});

describe('columnWidths', () => {
  it('gives each column its marks in one line and shares what is left', () => {
    // needs: 40 (the narrowest) and 10 × 9.6 + 10 = 106; left of 200: 54, 27 each
    expect(columnWidths([1, 10], 200, 1)).toEqual([67, 133]);
  });

  it('takes marks from the widest while they do not fit', () => {
    // 106 + 106 are too many for 180: each gives up 2 marks (8 × 9.6 + 10 = 86.8), and 6.4 are left
    const widths = columnWidths([10, 10], 180, 1);
    expect(widths.map(Math.round)).toEqual([90, 90]);
  });

  it('never makes a column too narrow for three marks, and then exceeds the room', () => {
    expect(columnWidths([10, 10], 20, 1)).toEqual([40, 40]); // 3 × 9.6 + 10 = 38.8, the narrowest is 40
  });

  it('grows with the reader’s text', () => {
    expect(columnWidths([1], 10, 2)).toEqual([80]);
  });

  it('has no columns for no topics, even where names and totals leave less than no room', () => {
    expect(columnWidths([], 300, 1)).toEqual([]);
    expect(columnWidths([], -20, 1)).toEqual([]);
  });

  it('fills the room exactly, or exceeds it at the narrowest', () => {
    fc.assert(
      fc.property(marks, rooms, (most, room) => {
        const total = sum(columnWidths(most, room, 1));
        if (total > room + 0.001) expect(total).toBeCloseTo(40 * most.length);
        else expect(total).toBeCloseTo(room);
      })
    );
  });

  it('wraps no mark where all fit, and no more than needs be where not', () => {
    fc.assert(
      fc.property(marks, rooms, (others, room) => {
        const most = [1, ...others]; // a column of one mark never gives one up: beyond its 40 px it has its share of the room left
        const widths = columnWidths(most, room, 1);
        const share = widths[0]! - 40;
        const wrapped = most.filter((count, i) => widths[i]! - share < count * 9.6 + 10 - 0.001 && count > 3);
        if (sum(most.map((count) => Math.max(40, count * 9.6 + 10))) <= room) expect(wrapped).toEqual([]);
        else {
          expect(wrapped.length > 0).toBe(Math.max(...most) > 3);
          expect(share * most.length).toBeLessThan(9.6 + 0.001); // another mark side by side would not have fitted
        }
      })
    );
  });

  it('never makes a fuller column narrower than an emptier one by more than a mark', () => {
    fc.assert(
      fc.property(marks, rooms, (most, room) => {
        const widths = columnWidths(most, room, 1);
        most.forEach((count, i) =>
          most.forEach((other, j) => {
            if (count >= other) expect(widths[i]!).toBeGreaterThanOrEqual(widths[j]! - 9.6 - 0.001);
          })
        );
      })
    );
  });

  it('is the same picture twice as large where room and text are', () => {
    fc.assert(
      fc.property(marks, rooms, (most, room) => {
        expect(columnWidths(most, 2 * room, 2)).toEqual(columnWidths(most, room, 1).map((width) => 2 * width));
      })
    );
  });
});

describe('placeHeads', () => {
  /** A small a is 0.51 wide, a space 0.26, at 12.5 px in semibold (× 1.045): eight make a word of 53.3 px, two words 110, three 167. */
  const WORD = 'aaaaaaaa';
  const FOUR = [WORD, WORD, WORD, WORD].join(' ');

  it('stands short headings on one level', () => {
    const { heads, height } = placeHeads(['Rain', 'Sun'], [100, 100], 20, 1);
    expect(heads.map(({ top }) => top)).toEqual([0, 0]);
    expect(heads.map(({ room }) => room)).toEqual([91, 91]);
    expect(height).toBe(23); // one line of 14 and the gap of 9
  });

  it('is as high as the heading with most lines', () => {
    // 70 − 9 = 61 px hold one word: two lines
    expect(placeHeads(['Rain', `${WORD} ${WORD}`], [70, 70], 20, 1).height).toBe(37);
    // three lines are still one level
    expect(placeHeads([`${WORD} ${WORD} ${WORD}`, 'Rain'], [70, 70], 20, 1)).toMatchObject({ height: 51, heads: [{ top: 0 }, { top: 0 }] });
  });

  it('reckons with lines for a word that is wider than its room', () => {
    // 16 letters, 106.6 px, break into two pieces of 61
    expect(placeHeads([WORD + WORD], [70], 20, 1).height).toBe(37);
  });

  it('stands long ones in two storeys, each with room up to the next on its storey', () => {
    // Four lines of 61 px are too many. 70 + 70 − 9 = 131 px hold two words: two lines; 70 + 20 − 9 = 81 px one: four lines.
    const { heads, height } = placeHeads([FOUR, FOUR, FOUR], [70, 70, 70], 20, 1);
    expect(heads.map(({ room }) => room)).toEqual([131, 131, 81]);
    expect(heads.map(({ top }) => top)).toEqual([0, 60.5, 0]); // the upper storey: 4 × 14 + 4.5
    expect(height).toBe(93); // and the lower: 2 × 14 + 4.5
  });

  it('takes all into storeys when one heading alone has too many lines', () => {
    const { heads } = placeHeads(['Rain', FOUR], [70, 70], 20, 1);
    expect(heads[1]!.top).toBe(18.5); // below one line of 14 and half the gap
  });

  it('has no headings over no columns', () => {
    expect(placeHeads([], [], 20, 1).heads).toEqual([]);
  });

  const labels = fc.array(fc.array(fc.constantFrom('Rain', 'weather', 'and', 'Ministers', 'of', WORD), { minLength: 1, maxLength: 9 }), {
    minLength: 1,
    maxLength: 10
  });
  const columns = labels.chain((words) =>
    fc.tuple(fc.constant(words.map((one) => one.join(' '))), fc.array(fc.integer({ min: 40, max: 200 }), { minLength: words.length, maxLength: words.length }))
  );

  it('never lets two headings on one storey meet, nor the last run past the room behind it', () => {
    fc.assert(
      fc.property(columns, ([texts, widths]) => {
        const { heads } = placeHeads(texts, widths, 20, 1);
        const left = (i: number) => sum(widths.slice(0, i));
        heads.forEach(({ top, room }, i) => {
          const next = heads.findIndex((other, j) => j > i && other.top === top);
          expect(left(i) + room).toBeLessThan(next < 0 ? sum(widths) + 20 : left(next));
          expect(room).toBeGreaterThanOrEqual(31); // the narrowest column, less the gap
        });
      })
    );
  });

  it('has a head as high as any heading in it, wherever words break', () => {
    fc.assert(
      fc.property(columns, ([texts, widths]) => {
        const { heads, height } = placeHeads(texts, widths, 20, 1);
        const area = (text: string) => [...text].length * 0.26 * 12.5; // narrower than any words can be
        heads.forEach(({ top, room }, i) => expect(top + Math.ceil(area(texts[i]!) / room) * 14).toBeLessThanOrEqual(height));
      })
    );
  });

  it('is the same picture twice as large where widths and text are', () => {
    fc.assert(
      fc.property(columns, ([texts, widths]) => {
        const { heads, height } = placeHeads(texts, widths, 20, 1);
        const twice = placeHeads(texts, widths.map((width) => 2 * width), 40, 2); // prettier-ignore
        expect(twice).toEqual({ heads: heads.map(({ top, room }) => ({ top: 2 * top, room: 2 * room })), height: 2 * height });
      })
    );
  });
});
