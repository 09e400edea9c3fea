import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { createMatrix } from '../../src/analysis/matrix';
import { placeMatrix } from '../../src/layout/matrix';
import { CELL_PAD, columnWidths, PITCH, placeHeads } from '../../src/layout/matrixColumns';
import { placeCompact } from '../../src/layout/matrixCompact';
import { wordsFor } from '../../src/layout/matrixWords';
import type { Corpus } from '../../src/corpus/types';
import type { MatrixMark } from '../../src/analysis/matrixMarks';
import { codedCorpus, type Line } from '../fixtures/coded';
import { smallDebate } from '../fixtures/small';

function matrixOf(corpus: Corpus, change = {}) {
  const debate = createDebate(corpus);
  const filter = { ...NO_FILTER, ...change };
  return createMatrix({ debate, filter, drawn: debate.statements, shown: applyFilter(debate, filter) }, { rows: 'amount', columns: 'amount' });
}
const real = matrixOf(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

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

  it('fills the room exactly, or exceeds it at the narrowest', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 14 }), fc.integer({ min: 100, max: 1500 }), (most, room) => {
        const total = sum(columnWidths(most, room, 1));
        if (total > room + 0.001) expect(total).toBeCloseTo(40 * most.length);
        else expect(total).toBeCloseTo(room);
      })
    );
  });
});

describe('placeHeads', () => {
  it('stands short headings on one level', () => {
    const { heads } = placeHeads(['Rain', 'Sun'], [100, 100], 20, 1);
    expect(heads.map(({ top }) => top)).toEqual([0, 0]);
    expect(heads.map(({ room }) => room)).toEqual([91, 91]);
  });

  it('stands long ones in two storeys, each with room up to the next on its storey', () => {
    const long = 'Ministers and those who do the work';
    const { heads, height } = placeHeads([long, long, long], [60, 50, 40], 20, 1);
    expect(heads.map(({ room }) => room)).toEqual([101, 81, 51]); // 60 + 50 − 9, 50 + 40 − 9, 40 + 20 − 9
    expect(heads[0]!.top).toBe(0);
    expect(heads[1]!.top).toBeGreaterThan(0);
    expect(heads[2]!.top).toBe(0);
    expect(height).toBeGreaterThan(heads[1]!.top);
  });
});

describe('wordsFor', () => {
  const debate = smallDebate();
  const mark = (id: string, lit = true): MatrixMark => ({ statement: debate.statement.get(id)!, topic: 'night', mark: { side: 'for', doubtful: false }, lit });
  const none = new Set<string>();

  it('takes the longest catchword that fits', () => {
    const marks = [mark('marsh-walk')];
    expect(wordsFor(marks, 400, 1, none)?.runs).toEqual([{ text: 'Nobody should walk home at night', quoted: true }]);
    expect(wordsFor(marks, 110, 1, none)?.runs).toEqual([{ text: 'costs too much', quoted: true }]);
    expect(wordsFor(marks, 30, 1, none)).toBeNull();
  });

  it('takes the mark whose words fill most, passing over the faded and the told', () => {
    const marks = [mark('quill-counted'), mark('marsh-walk')];
    expect(wordsFor(marks, 400, 1, none)?.statement.id).toBe('marsh-walk');
    expect(wordsFor(marks, 400, 1, new Set(['marsh-walk']))?.statement.id).toBe('quill-counted');
    expect(wordsFor([mark('marsh-walk', false)], 400, 1, none)).toBeNull();
  });

  it('cuts the words themselves where no catchword was chosen and there is room to say something', () => {
    const marks = [mark('watch-heard')];
    expect(wordsFor(marks, 200, 1, none)?.runs).toEqual([{ text: 'You are heard now.', quoted: false }]);
    expect(wordsFor(marks, 60, 1, none)).toBeNull();
  });
});

describe('placeMatrix', () => {
  it('keeps marks inside their cells and words out of filled ones, whatever the room and the text size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 1900 }), fc.constantFrom(1, 1.5, 2), (width, rem) => {
        const placed = placeMatrix(real, { width, height: 0, rem });
        const ends = placed.columns.map(({ x, width: own }) => x + own);
        expect(ends.at(-1)! + placed.totalWidth).toBeCloseTo(placed.width);
        for (const { cells, height } of placed.rows)
          cells.forEach((cell, i) => {
            if (!cell) return;
            for (const { x, y } of cell.placed) {
              expect(x - (PITCH / 2) * rem).toBeGreaterThanOrEqual(CELL_PAD * rem - 0.001);
              expect(x + (PITCH / 2) * rem).toBeLessThanOrEqual(placed.columns[i]!.width);
              expect(y).toBeGreaterThan(0);
              expect(y).toBeLessThan(height);
            }
            const next = cells.findIndex((other, j) => j > i && other !== null);
            const limit = next < 0 ? ends.at(-1)! : placed.columns[next]!.x;
            if (cell.words) expect(placed.columns[i]!.x + cell.words.x + cell.words.width).toBeLessThanOrEqual(limit);
          });
      }),
      { numRuns: 30 }
    );
  });

  it('fits 24 voices and 14 topics into the width of a desk', () => {
    const lines: Line[] = Array.from({ length: 24 * 14 }, (_, i) => [`voice${i % 24}`, `topic${i % 14}`, i % 2 === 0 ? 'for' : 'against']);
    const placed = placeMatrix(matrixOf(codedCorpus(lines)), { width: 986, height: 0, rem: 1 });
    expect(placed.width).toBeLessThanOrEqual(986.001);
    expect(placed.rows).toHaveLength(24);
  });

  it('says the words of a statement once in a row', () => {
    for (const { cells } of placeMatrix(real, { width: 1490, height: 0, rem: 1 }).rows) {
      const told = cells.flatMap((cell) => (cell?.words ? [cell.words.statement.id] : []));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('lets rows share the height to spare, up to nine px each', () => {
    const heights = (height: number) => placeMatrix(real, { width: 1400, height, rem: 1 }).rows.map((row) => row.height);
    const [tight, roomy] = [heights(0), heights(5000)];
    expect(roomy).toEqual(tight.map((height) => height + 9));
  });
});

describe('placeCompact', () => {
  const matrix = matrixOf(
    codedCorpus([
      ['ann', 'rain', 'for'],
      ['ann', 'rain', 'none'],
      ['bob', 'rain', 'none'],
      ['bob', 'rain', 'none'],
      ['bob', 'rain', 'against', 'low']
    ])
  );
  const cell = (row: number) => placeCompact(matrix, ['Bob', 'Ann'], ['Rain'], { width: 328, height: 0, rem: 1 }).rows[row]!.cells[0]!;

  it('draws up to two statements each with its mark', () => {
    expect(cell(1).placed.map(({ side, statement }) => [side, statement?.id])).toEqual([
      ['for', 's0'],
      ['none', 's1']
    ]);
    expect(cell(1).count).toBeNull();
  });

  it('draws more as a mark for each side over their number, “no side” last', () => {
    expect(cell(0).placed.map(({ side, doubtful, statement }) => [side, doubtful, statement])).toEqual([
      ['against', true, null],
      ['none', false, null]
    ]);
    expect(cell(0).count).toBe(3);
  });

  it('counts only what is lit', () => {
    const filtered = matrixOf(
      codedCorpus([
        ['bob', 'rain', 'none'],
        ['bob', 'rain', 'none'],
        ['bob', 'rain', 'for', 'low']
      ]),
      { cert: 'high' }
    );
    const [only] = placeCompact(filtered, ['Bob'], ['Rain'], { width: 328, height: 0, rem: 1 }).rows;
    expect(only!.cells[0]!.count).toBe(2);
    expect(only!.cells[0]!.placed.map(({ side, lit }) => [side, lit])).toEqual([
      ['for', false],
      ['none', true]
    ]);
  });

  it('never gives the names more than 45 % of the width', () => {
    const placed = placeCompact(matrix, ['a name that is very long indeed', 'Ann'], ['Rain'], { width: 200, height: 0, rem: 2 });
    expect(placed.nameWidth).toBe(90);
  });
});
