import { expect, test } from 'vitest';
import { swipeOf } from '../../../src/app/present/swipe';

test('a finger that goes far enough aside turns the slide', () => {
  expect(swipeOf(-80, 10)).toBe('next');
  expect(swipeOf(80, -10)).toBe('back');
});

test('a tap, a scroll and a slant turn nothing', () => {
  expect(swipeOf(-20, 0)).toBeNull();
  expect(swipeOf(-10, 200)).toBeNull();
  expect(swipeOf(-80, 60)).toBeNull();
});
