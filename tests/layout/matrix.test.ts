import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { createMatrix, type Matrix } from '../../src/analysis/matrix';
import { headsStay, isCompact, lightCells, placeMatrix } from '../../src/layout/matrix';
import { CELL_PAD, PITCH } from '../../src/layout/matrixColumns';
import { placeCompact } from '../../src/layout/matrixCompact';
import type { Corpus } from '../../src/corpus/types';
import { codedCorpus, type Line } from '../fixtures/coded';

function matrixOf(corpus: Corpus, change = {}) {
  const debate = createDebate(corpus);
  const filter = { ...NO_FILTER, ...change };
  return createMatrix({ debate, filter, drawn: debate.statements, shown: applyFilter(debate, filter) }, { rows: 'amount', columns: 'amount' });
}
const corpus = JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus;
const real = matrixOf(corpus);
/** What stands in the cells of a matrix in a box of this width, row by row. */
const cellsOf = (matrix: Matrix, width: number, rem = 1) => {
  const { rows } = placeMatrix(matrix, { width, height: 0, rem });
  return rows.map((line, i) => lightCells(line, matrix.rows[i]!));
};

describe('placeMatrix', () => {
  it('keeps marks inside their cells and words out of filled ones, whatever the room and the text size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 1900 }), fc.constantFrom(1, 1.5, 2), (width, rem) => {
        const placed = placeMatrix(real, { width, height: 0, rem });
        const ends = placed.columns.map(({ x, width: own }) => x + own);
        expect(ends.at(-1)! + placed.totalWidth).toBeCloseTo(placed.width);
        const cells = cellsOf(real, width, rem);
        placed.rows.forEach(({ height }, r) =>
          cells[r]!.forEach((cell, i) => {
            if (!cell) return;
            for (const { x, y } of cell.placed) {
              expect(x - (PITCH / 2) * rem).toBeGreaterThanOrEqual(CELL_PAD * rem - 0.001);
              expect(x + (PITCH / 2) * rem).toBeLessThanOrEqual(placed.columns[i]!.width);
              expect(y).toBeGreaterThan(0);
              expect(y).toBeLessThan(height);
            }
            const next = cells[r]!.findIndex((other, j) => j > i && other !== null);
            const limit = next < 0 ? ends.at(-1)! : placed.columns[next]!.x;
            if (cell.words) expect(placed.columns[i]!.x + cell.words.x + cell.words.width).toBeLessThanOrEqual(limit);
          })
        );
      }),
      { numRuns: 30 }
    );
  });

  it('takes the form that fits the width, with names and headings of any length', () => {
    const word = fc.constantFrom('Rain', 'Ministers', 'of', 'record-keeping', 'Recruitment');
    const label = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    const labels = fc.array(label, { minLength: 1, maxLength: 18 });
    fc.assert(
      fc.property(labels, fc.integer({ min: 280, max: 1400 }), fc.constantFrom(1, 1.5), (topics, width, rem) => {
        const lines: Line[] = topics.flatMap((_, i): Line[] => Array.from({ length: 1 + (i % 9) }, (_line, j): Line => [`voice${(i + j) % 7}`, `topic${i}`, 'for'])); // prettier-ignore
        const corpus = codedCorpus(lines);
        const matrix = matrixOf({ ...corpus, topics: corpus.topics.map((topic, i) => ({ ...topic, label: topics[i]! })) });
        const box = { width, height: 0, rem };
        const compact = placeCompact(matrix, matrix.rows.map(({ voice }) => voice.name), topics.map((one) => one.slice(0, 18)), box); // prettier-ignore
        const desk = placeMatrix(matrix, box);
        if (!isCompact(matrix, box)) expect(desk.width).toBeLessThanOrEqual(width + 0.5);
        else if (compact.width > width + 16) expect(Math.min(88 * rem, 0.45 * width) + (topics.length * 24 + 34) * rem).toBeGreaterThan(width);
        if (width >= 640 && desk.width <= width) expect(isCompact(matrix, box)).toBe(false);
      })
    );
  });

  // 812 px is what a window of 1280 px leaves beside the reading column.
  it('draws the bundled debate as at a desk from 812 px on, and whole from 442 px', () => {
    const names = real.rows.map(({ voice }) => voice.name);
    for (let width = 442; width <= 1400; width++) {
      const box = { width, height: 0, rem: 1 };
      const compact = isCompact(real, box);
      if (width >= 812) expect(compact).toBe(false);
      if (width < 640) expect(compact).toBe(true);
      const placed = compact ? placeCompact(real, names, names, box) : placeMatrix(real, box); // prettier-ignore
      expect(placed.width).toBeLessThanOrEqual(width + (compact ? 16.5 : 0.5));
    }
  });

  it('fits 24 voices and 14 topics into the width of a desk', () => {
    const lines: Line[] = Array.from({ length: 24 * 14 }, (_, i) => [`voice${i % 24}`, `topic${i % 14}`, i % 2 === 0 ? 'for' : 'against']);
    const placed = placeMatrix(matrixOf(codedCorpus(lines)), { width: 986, height: 0, rem: 1 });
    expect(placed.width).toBeLessThanOrEqual(986.001);
    expect(placed.rows).toHaveLength(24);
  });

  it('says the words of a statement once in a row', () => {
    for (const cells of cellsOf(real, 1490)) {
      const told = cells.flatMap((cell) => (cell?.words ? [cell.words.statement.id] : []));
      expect(new Set(told).size).toBe(told.length);
    }
  });

  it('keeps every place whatever the filter fades: marks where they stand, and words only of lit ones', () => {
    const filters = fc.record({
      cert: fc.constantFrom('low', 'medium', 'high'),
      stance: fc.subarray(['for', 'against', 'none']),
      topic: fc.subarray(corpus.topics.map(({ id }) => id))
    });
    fc.assert(
      fc.property(filters, fc.integer({ min: 400, max: 1900 }), (change, width) => {
        const faded = matrixOf(corpus, change);
        expect(placeMatrix(faded, { width, height: 0, rem: 1 })).toMatchObject({
          rows: placeMatrix(real, { width, height: 0, rem: 1 }).rows.map(({ name, height, cells }) => ({ name, height, cells }))
        });
        const { rows } = placeMatrix(real, { width, height: 0, rem: 1 });
        rows.forEach((line, r) =>
          lightCells(line, faded.rows[r]!).forEach((cell, c) => {
            expect(cell?.placed).toBe(line.cells[c]?.placed); // the very same: nothing of it is drawn anew
            expect(cell?.lit).toEqual(cell?.marks.map(({ lit }) => lit));
            if (cell?.words) expect(cell.marks.find(({ statement }) => statement === cell.words?.statement)?.lit).toBe(true);
          })
        );
      }),
      { numRuns: 20 }
    );
  });

  it('leaves room for the controls beside the headings, however short these are', () => {
    for (const width of [986, 1440, 1900]) expect(placeMatrix(real, { width, height: 0, rem: 1 }).headHeight).toBeGreaterThanOrEqual(3 * 24 + 4);
    expect(placeMatrix(real, { width: 1900, height: 0, rem: 2 }).headHeight).toBeGreaterThanOrEqual(2 * (3 * 24 + 4));
  });

  it('keeps headings and totals in view only while they leave rows six tenths of the box', () => {
    const placed = placeMatrix(real, { width: 986, height: 0, rem: 1 });
    const heads = placed.headHeight + 50; // a line of 1.5 px, and two totals of 24 px
    expect(headsStay(placed, heads / 0.4 + 1, 1)).toBe(true);
    expect(headsStay(placed, heads / 0.4 - 1, 1)).toBe(false);
    expect(headsStay(placed, 0, 1)).toBe(false);
  });

  it('lets rows share the height to spare, up to eleven px each', () => {
    const heights = (height: number) => placeMatrix(real, { width: 1400, height, rem: 1 }).rows.map((row) => row.height);
    const [tight, roomy] = [heights(0), heights(5000)];
    expect(roomy).toEqual(tight.map((height) => height + 11));
  });
});
