import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { createMatrix } from '../../src/analysis/matrix';
import { headsStay, placeMatrix } from '../../src/layout/matrix';
import { CELL_PAD, PITCH } from '../../src/layout/matrixColumns';
import type { Corpus } from '../../src/corpus/types';
import { codedCorpus, type Line } from '../fixtures/coded';

function matrixOf(corpus: Corpus, change = {}) {
  const debate = createDebate(corpus);
  const filter = { ...NO_FILTER, ...change };
  return createMatrix({ debate, filter, drawn: debate.statements, shown: applyFilter(debate, filter) }, { rows: 'amount', columns: 'amount' });
}
const real = matrixOf(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);

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

  it('keeps headings and totals in view only while they leave rows six tenths of the box', () => {
    const placed = placeMatrix(real, { width: 986, height: 0, rem: 1 });
    const heads = placed.headHeight + 37; // 37 px of totals
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
