import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../src/analysis/filter';
import type { Side } from '../../src/analysis/marks';
import { createMatrix, type Matrix } from '../../src/analysis/matrix';
import type { MatrixMark } from '../../src/analysis/matrixMarks';
import type { Cert, Statement } from '../../src/corpus/types';
import { compactCells, placeCompact, sideMarks } from '../../src/layout/matrixCompact';
import { codedCorpus, type Line } from '../fixtures/coded';

function matrixOf(lines: readonly Line[], change: Partial<Filter> = {}): Matrix {
  const debate = createDebate(codedCorpus(lines));
  const filter = { ...NO_FILTER, ...change };
  return createMatrix({ debate, filter, drawn: debate.statements, shown: applyFilter(debate, filter) }, { rows: 'amount', columns: 'amount' });
}
const place = (matrix: Matrix, width = 328, rem = 1) =>
  placeCompact(matrix, matrix.rows.map(({ id }) => id), matrix.columns.map(({ topic }) => topic.label), { width, height: 0, rem }); // prettier-ignore

const side = fc.constantFrom<Side>('for', 'against', 'mixed', 'unclear', 'none');
const lines = fc.array(
  fc.tuple(fc.constantFrom('ann', 'bob', 'cat', null), fc.constantFrom('rain', 'sun', 'wind'), side, fc.constantFrom<Cert>('high', 'low')),
  { minLength: 1, maxLength: 40 } // prettier-ignore
);
const cellsOf = (matrix: Matrix, rem = 1) => matrix.rows.map((row) => compactCells(row, place(matrix, 328, rem).columns, rem));
const cells = (matrix: Matrix) => cellsOf(matrix).flatMap((row) => row.flatMap((cell) => (cell ? [cell] : [])));

describe('sideMarks', () => {
  const statement: Statement = { id: 's', source: 'minutes', by: 'ann', mode: 'verbatim', text: 'Words.' };
  /** `for` a certain one for, `for?` a doubtful one, `-for` one that the filter lets fall. */
  const marks = (...told: string[]): MatrixMark[] =>
    told.map((one) => ({
      statement,
      topic: 'rain',
      mark: { side: one.replace(/[-?]/g, '') as Side, doubtful: one.endsWith('?') },
      lit: !one.startsWith('-')
    }));
  const told = (...of: string[]) => sideMarks(marks(...of)).map(({ side, doubtful, lit }) => `${lit ? '' : '-'}${side}${doubtful ? '?' : ''}`);

  it('has one mark for each side, the most frequent first', () => {
    expect(told('for', 'against', 'against', 'for', 'against')).toEqual(['against', 'for']);
    expect(told('mixed', 'mixed', 'mixed')).toEqual(['mixed']);
    expect(told()).toEqual([]);
  });

  it('tells sides that are as frequent in the order of the edition', () => {
    expect(told('unclear', 'against', 'for')).toEqual(['for', 'against']);
  });

  it('leaves out the rarest beyond two, and “no side” first of all', () => {
    expect(told('for', 'against', 'against', 'mixed', 'mixed', 'mixed')).toEqual(['mixed', 'against']);
    expect(told('none', 'none', 'none', 'for', 'against')).toEqual(['for', 'against']);
    expect(told('none', 'none', 'for')).toEqual(['for', 'none']);
  });

  it('is doubtful where all of a side are, as far as they are lit', () => {
    expect(told('for?', 'for', 'against?', 'against?')).toEqual(['for', 'against?']);
    expect(told('for?', '-for', '-against', '-against?')).toEqual(['for?', '-against']);
    expect(told('-for?', '-for?', '-for?')).toEqual(['-for?']);
  });

  it('does not leave out a lit side for faded ones', () => {
    expect(told('-for', '-for', '-against', '-against', 'mixed')).toEqual(['-for', 'mixed']);
    expect(told('-for', '-against', 'none')).toEqual(['-for', 'none']);
    expect(told('-for', '-for', '-for', 'against', 'mixed')).toEqual(['against', 'mixed']);
  });
});

describe('placeCompact', () => {
  const matrix = matrixOf([
    ['ann', 'rain', 'for'],
    ['ann', 'rain', 'none'],
    ['bob', 'rain', 'none'],
    ['bob', 'rain', 'none'],
    ['bob', 'rain', 'against', 'low']
  ]);
  const placed = (names: string[], labels = ['Rain'], width = 328, rem = 1) => placeCompact(matrix, names, labels, { width, height: 0, rem });
  const cell = (row: number) => cellsOf(matrix)[row]![0]!;

  it('draws up to two statements each with its mark', () => {
    expect(cell(1).placed.map(({ side, statement }) => [side, statement?.id])).toEqual([
      ['for', 's0'],
      ['none', 's1']
    ]);
    expect(cell(1).count).toBeNull();
    // 10 px apart about the middle of 27 × 30
    expect(cell(1).placed.map(({ x, y }) => [x, y])).toEqual([
      [8.5, 15],
      [18.5, 15]
    ]);
  });

  it('draws more as a mark for each side over their number, “no side” last', () => {
    expect(cell(0).placed.map(({ side, doubtful, statement }) => [side, doubtful, statement])).toEqual([
      ['against', true, null],
      ['none', false, null]
    ]);
    expect(cell(0).count).toBe(3);
    expect(cell(0).placed.map(({ y }) => y)).toEqual([9, 9]); // 6 px above the middle, for the number
  });

  it('counts only what is lit', () => {
    const line: Line[] = [
      ['bob', 'rain', 'none'],
      ['bob', 'rain', 'none'],
      ['bob', 'rain', 'for', 'low']
    ];
    const [certain] = cells(matrixOf(line, { cert: 'high' }));
    expect(certain!.count).toBe(2);
    expect(certain!.placed.map((mark, i) => [mark.side, certain!.lit[i]])).toEqual([
      ['for', false],
      ['none', true]
    ]);
    const [nothing] = cells(matrixOf(line, { stance: ['against'] }));
    expect(nothing!.count).toBeNull(); // no number, rather than nought
  });

  it('keeps silence as no cell', () => {
    const rows = cellsOf(matrixOf([['ann', 'rain', 'for'], ['bob', 'sun', 'for']])); // prettier-ignore
    expect(rows.map((row) => row.map((one) => one?.topic ?? null))).toEqual([
      ['rain', null],
      [null, 'sun']
    ]);
  });

  it('gives the names what the longest needs, within bounds', () => {
    // A small a in semibold: 0.51 × 12.5 × 1.045 = 6.66 px. Fourteen: 93.27, and 6 to spare.
    expect(placed(['a'.repeat(14), 'a']).nameWidth).toBeCloseTo(99.27, 2);
    expect(placed(['Bob', 'Ann']).nameWidth).toBe(72);
    expect(placed(['a'.repeat(16), 'a']).nameWidth).toBe(104); // 106.59 + 6 are too many
  });

  it('never gives the names more than 45 % of the width', () => {
    expect(placed(['a name that is very long indeed', 'Ann'], ['Rain'], 200, 2).nameWidth).toBe(90);
  });

  it('is as high above as its longest heading rises at 60 degrees', () => {
    // Ten small a: 66.62 px, × 0.866 = 57.69, and 16 for the letters’ own height
    expect(placed(['Bob', 'Ann'], ['a'.repeat(10)]).headHeight).toBeCloseTo(73.69, 2);
  });

  it('stands columns one by one behind the names, with the totals at the end', () => {
    fc.assert(
      fc.property(lines, fc.integer({ min: 280, max: 640 }), fc.constantFrom(1, 1.5, 2), (given, width, rem) => {
        const { columns, nameWidth, totalWidth, width: whole } = place(matrixOf(given), width, rem);
        const ends = [nameWidth, ...columns.map(({ x, width: own }) => x + own)];
        columns.forEach(({ x }, i) => expect(x).toBeCloseTo(ends[i]!));
        expect(ends.at(-1)! + totalWidth).toBeCloseTo(whole);
      })
    );
  });

  it('keeps marks inside their cells and apart from each other', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(1, 1.5, 2), (given, rem) => {
        const { columns, rows, radius } = place(matrixOf(given), 328, rem);
        const filled = cellsOf(matrixOf(given), rem);
        rows.forEach((row, r) =>
          filled[r]!.forEach((one, i) => {
            const xs = (one?.placed ?? []).map(({ x }) => x);
            for (const { x, y } of one?.placed ?? []) {
              expect(Math.min(x, y) - radius).toBeGreaterThan(0);
              expect(x + radius).toBeLessThan(columns[i]!.width);
              expect(y + radius).toBeLessThan(row.height);
            }
            if (xs.length === 2) expect(xs[1]! - xs[0]!).toBeGreaterThan(2 * radius);
            expect(xs.length).toBeLessThanOrEqual(2);
          })
        );
      })
    );
  });

  it('has every statement that passes behind a lit mark, and counts each once', () => {
    fc.assert(
      fc.property(lines, fc.subarray(['for', 'against', 'mixed', 'unclear', 'none'] as Side[]), fc.constantFrom<Cert>('high', 'low'), (given, stance, cert) => {
        const passing = given.filter(([, , one, sure]) => (stance.length === 0 || stance.includes(one)) && (cert === 'low' || sure === 'high'));
        const drawn = cells(matrixOf(given, { stance, cert }));
        const counts = drawn.map(({ count, lit }) => count ?? lit.filter(Boolean).length);
        expect(counts.reduce((total, count) => total + count, 0)).toBe(passing.length);
        drawn.forEach(({ lit }, i) => expect(lit.includes(true)).toBe(counts[i]! > 0));
      })
    );
  });
});
