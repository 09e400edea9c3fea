import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockWords, elapsed, leftOf, started, stopped, thirds, ZERO } from '../../src/analysis/movesTimer';

const MINUTE = 60_000;

describe('a timer', () => {
  test('runs only between start and stop', () => {
    const first = stopped(started(ZERO, 1000), 4000); // 3 s
    expect(elapsed(first, 90_000)).toBe(3000);
    const again = started(first, 100_000);
    expect(elapsed(again, 102_500)).toBe(5500); // and 2.5 s
  });

  test('its time is the sum of what it ran, however often it was stopped', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(10_000), fc.nat(10_000))), (spans) => {
        let now = 0;
        let timer = ZERO;
        for (const [rest, run] of spans) {
          now += rest;
          timer = started(timer, now);
          now += run;
          timer = stopped(timer, now);
        }
        expect(elapsed(timer, now + 5000)).toBe(spans.reduce((sum, [, run]) => sum + run, 0));
      })
    );
  });

  test('starting twice changes nothing, nor does stopping twice, nor a clock set back', () => {
    const running = started(ZERO, 500);
    expect(started(running, 900)).toBe(running);
    const standing = stopped(running, 800);
    expect(stopped(standing, 2000)).toBe(standing);
    expect(elapsed(running, 100)).toBe(0);
  });

  test('nothing is left of time that is up', () => {
    const timer = started(ZERO, 0);
    expect(leftOf(2, timer, 30_000)).toBe(1.5 * MINUTE);
    expect(leftOf(2, timer, 3 * MINUTE)).toBe(0);
  });
});

test('a step’s minutes fall to its three parts', () => {
  expect(thirds(9)).toEqual([3, 3, 3]);
  expect(thirds()).toEqual([2, 2, 2]);
});

test('clocks count begun seconds up, and round what is left', () => {
  expect(clockWords(125_900, 'up')).toBe('2:05');
  expect(clockWords(125_100, 'down')).toBe('2:06');
  expect(clockWords(0, 'down')).toBe('0:00');
  expect(clockWords(3_725_000, 'up')).toBe('1:02:05'); // 3600 + 2 · 60 + 5 s
});
