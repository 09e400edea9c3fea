import fc from 'fast-check';
import { expect, test } from 'vitest';
import { allHands, changeOf, changeWords, countHand, noHands, shareOf } from '../../src/analysis/movesTally';

const tally = fc.array(fc.nat(40), { minLength: 1, maxLength: 4 });

test('nobody has raised a hand at first', () => {
  expect(noHands(3)).toEqual([0, 0, 0]);
  expect(shareOf(noHands(3), 1)).toBe(0);
});

test('a hand counts for its choice alone, and can be taken back', () => {
  fc.assert(
    fc.property(tally, fc.nat(3), (hands, choice) => {
      const more = countHand(hands, choice, 1);
      expect(allHands(more)).toBe(allHands(hands) + (choice < hands.length ? 1 : 0));
      expect(countHand(more, choice, -1)).toEqual(hands);
    })
  );
});

test('there are never fewer hands than none', () => expect(countHand([0, 2], 0, -1)).toEqual([0, 2]));

test('shares of all choices make the whole', () => {
  fc.assert(
    fc.property(
      tally.filter((hands) => allHands(hands) > 0),
      (hands) => {
        expect(hands.reduce((sum, _, i) => sum + shareOf(hands, i), 0)).toBeCloseTo(1);
      }
    )
  );
});

test('the change leads from the first count to the second', () => {
  // for 12 → 15, against 9 → 6, undecided 4 → 4
  expect(changeOf([12, 9, 4], [15, 6, 4])).toEqual([3, -3, 0]);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(40), fc.nat(40))), (pairs) => {
      const before = pairs.map(([b]) => b);
      const after = pairs.map(([, a]) => a);
      expect(changeOf(before, after).map((change, i) => before[i]! + change)).toEqual(after);
    })
  );
});

test('a change is written with its sign', () => expect([3, -3, 0].map(changeWords)).toEqual(['+3', '−3', '±0']));
