import { describe, expect, it } from 'vitest';
import { gapAt, placeOf } from '../../../src/ui/attachments/reorder';

describe('reordering', () => {
  it('drops into the nearest gap: rows of 20 px have their middles at 10, 30 and 50', () => {
    const middles = [10, 30, 50];
    expect([0, 9, 11, 29, 31, 51, 900].map((y) => gapAt(middles, y))).toEqual([0, 0, 1, 1, 2, 3, 3]);
  });

  it('counts places without the row that moves', () => {
    // The second of four: the gaps on its own two sides leave it where it is.
    expect([0, 1, 2, 3, 4].map((gap) => placeOf(1, gap))).toEqual([0, 1, 1, 2, 3]);
  });
});
