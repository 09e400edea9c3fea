import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { createMatrix } from '../../src/analysis/matrix';
import type { Corpus } from '../../src/corpus/types';
import { placeSmallMatrix } from '../../src/layout/matrixSmall';

const debate = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
const matrix = createMatrix(
  { debate, filter: NO_FILTER, drawn: debate.statements, shown: applyFilter(debate, NO_FILTER) },
  { rows: 'amount', columns: 'amount' }
);

describe('placeSmallMatrix', () => {
  it('lets no mark meet another nor leave the picture', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 700 }), fc.integer({ min: 100, max: 400 }), (width, height) => {
        const { radius, marks } = placeSmallMatrix(matrix, { width, height });
        for (const [i, { x, y }] of marks.entries()) {
          expect(x - radius >= 0 && x + radius <= width && y - radius >= 0 && y + radius <= height).toBe(true);
          for (const other of marks.slice(i + 1)) expect(Math.abs(other.x - x) >= 2 * radius || Math.abs(other.y - y) >= 2 * radius).toBe(true);
        }
      }),
      { numRuns: 20 }
    );
  });
});
