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
/** What stands in cells of this width. */
const cellsOf = (matrix: Matrix, rem = 1, width = 27) =>
  matrix.rows.map((row) => compactCells(row, place(matrix, 328, rem).columns.map((column) => ({ ...column, width: width * rem })), rem)); // prettier-ignore
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
  const columns14 = Array.from({ length: 14 }, () => 'Rain');
  const matrix = matrixOf([
    ['ann', 'rain', 'for'],
    ['ann', 'rain', 'none'],
    ['bob', 'rain', 'none'],
    ['bob', 'rain', 'none'],
    ['bob', 'rain', 'against', 'low']
  ]);
  const placed = (names: string[], labels = ['Rain'], width = 328, rem = 1) => placeCompact(matrix, names, labels, { width, height: 0, rem });
  const cell = (row: number) => cellsOf(matrix)[row]![0]!;

  it('draws as many statements as stand side by side each with its mark', () => {
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
    // Three need 30 px and 4 beside them.
    expect(cellsOf(matrix, 1, 33)[0]![0]!.count).toBe(3);
    expect(cellsOf(matrix, 1, 34)[0]![0]!.placed.map(({ x }) => x)).toEqual([7, 17, 27]);
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
    expect(placed(['a'.repeat(30), 'a']).nameWidth).toBeCloseTo(147.6, 2); // 45 % of 328 px
    expect(placed(['a'.repeat(30), 'a'], ['Rain'], 600).nameWidth).toBe(152);
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

  /** As many voices and topics as there are, each topic with a statement. */
  const sized = (topics: number) =>
    matrixOf(Array.from({ length: topics }, (_, i): Line => [i % 2 ? 'ann' : 'bob', `topic${String(i).padStart(2, '0')}`, 'for']));
  const long = ['a'.repeat(30), 'Ann'];

  it('gives columns and names what room there is: 56 px and 152 px at most', () => {
    const at = (topics: number, width: number) => {
      const { columns, nameWidth, width: whole } = placeCompact(sized(topics), long, columns14.slice(0, topics), { width, height: 0, rem: 1 });
      return [columns[0]!.width, nameWidth, whole];
    };
    // 648 − 34 − 14 × 27 = 236 px for names, which take 152; 648 − 34 − 152 = 462 px are left, 33 for each
    expect(at(14, 648)).toEqual([33, 152, 648]);
    expect(at(3, 648)).toEqual([56, 152, 354]); // 152 + 3 × 56 + 34
  });

  it('narrows columns to 24 px and names to 88 px where the whole fits so, padding included, and else scrolls', () => {
    const at = (width: number) => {
      const { columns, nameWidth, width: whole } = placeCompact(sized(14), long, columns14, { width, height: 0, rem: 1 });
      return [columns[0]!.width, nameWidth, whole];
    };
    expect(at(516)).toEqual([27, 104, 516]); // 104 + 14 × 27 + 34
    expect(at(474)).toEqual([24, 104, 474]); // 104 + 14 × 24 + 34
    expect(at(448)).toEqual([24, 94, 464]); // 16 px of the padding; 464 − 34 − 336
    expect(at(442)).toEqual([24, 88, 458]);
    expect(at(441)).toEqual([27, 104, 516]);
  });

  it('keeps marks inside their cells and apart from each other', () => {
    fc.assert(
      fc.property(lines, fc.constantFrom(1, 1.5, 2), fc.integer({ min: 24, max: 56 }), (given, rem, width) => {
        const { rows, radius } = place(matrixOf(given), 328, rem);
        const filled = cellsOf(matrixOf(given), rem, width);
        rows.forEach((row, r) =>
          filled[r]!.forEach((one) => {
            const xs = (one?.placed ?? []).map(({ x }) => x);
            for (const { x, y } of one?.placed ?? []) {
              expect(Math.min(x, y) - radius).toBeGreaterThan(0);
              expect(x + radius).toBeLessThan(width * rem);
              expect(y + radius).toBeLessThan(row.height);
            }
            xs.slice(1).forEach((x, i) => expect(x - xs[i]!).toBeGreaterThan(2 * radius));
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
