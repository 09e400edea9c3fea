import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBy, settle } from '../../../src/views/matrix/gridKeys';

const size = { rows: 5, columns: 4, page: 3 };
const go = (key: string, row: number, column: number, ctrl = false) => {
  const to = moveBy(key, ctrl, { row, column }, size);
  return to && [to.row, to.column];
};

describe('moveBy', () => {
  it('moves by one and stops at the edges', () => {
    expect(go('ArrowRight', 1, 1)).toEqual([1, 2]);
    expect(go('ArrowRight', 1, 3)).toEqual([1, 3]);
    expect(go('ArrowDown', 4, 1)).toEqual([4, 1]);
    expect(go('ArrowLeft', 1, 1)).toEqual([1, 0]);
    expect(go('ArrowUp', 1, 2)).toEqual([0, 2]);
  });

  it('goes to the ends of the row, with Ctrl to the corners of the cells', () => {
    expect(go('Home', 2, 2)).toEqual([2, 0]);
    expect(go('End', 2, 0)).toEqual([2, 3]);
    expect(go('Home', 4, 2, true)).toEqual([1, 1]);
    expect(go('End', 1, 1, true)).toEqual([4, 3]);
  });

  it('leaps by a page', () => {
    expect(go('PageDown', 1, 2)).toEqual([4, 2]);
    expect(go('PageUp', 2, 2)).toEqual([1, 2]);
  });

  it('leaves other keys alone', () => {
    expect(go('a', 1, 1)).toBeNull();
    expect(go('Escape', 1, 1)).toBeNull();
  });

  it('settles at the nearest place there is, and gives back the very place that the grid has', () => {
    expect(settle({ row: 7, column: 9 }, size)).toEqual({ row: 4, column: 3 });
    expect(settle({ row: 0, column: 0 }, size)).toEqual({ row: 0, column: 1 });
    const at = { row: 2, column: 0 };
    expect(settle(at, size)).toBe(at);
  });

  it('never leaves the grid nor stops at the empty corner', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown');
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, fc.boolean())), fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 }), (presses, rows, columns) => {
        const grid = { rows, columns, page: 4 };
        let at = settle({ row: 1, column: 1 }, grid);
        for (const [key, ctrl] of presses) at = moveBy(key, ctrl, at, grid)!;
        expect(at.row).toBeGreaterThanOrEqual(0);
        expect(at.row).toBeLessThan(rows);
        expect(at.column).toBeGreaterThanOrEqual(0);
        expect(at.column).toBeLessThan(columns);
        expect(at.row + at.column).toBeGreaterThan(0);
      })
    );
  });
});
