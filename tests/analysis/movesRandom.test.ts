import fc from 'fast-check';
import { expect, test } from 'vitest';
import { seededOrder } from '../../src/analysis/movesRandom';

test('the order holds the same items, and follows from the seed alone', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
      const given = [...items];
      const ordered = seededOrder(items, seed);
      expect(items).toEqual(given);
      expect([...ordered].sort()).toEqual([...items].sort());
      expect(seededOrder(items, seed)).toEqual(ordered);
    })
  );
});

test('every place is as likely for the first item, over many seeds', () => {
  const places = [0, 0, 0, 0];
  for (let seed = 0; seed < 4000; seed++) places[seededOrder(['a', 'b', 'c', 'd'], `statement-${seed}`).indexOf('a')]!++;
  // 4000 draws of probability 1/4: 1000 expected, standard deviation √(4000 · 1/4 · 3/4) ≈ 27.
  for (const hits of places) expect(Math.abs(hits - 1000)).toBeLessThan(5 * 28);
});
