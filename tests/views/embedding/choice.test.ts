import { expect, it } from 'vitest';
import { widthOf } from '../../../src/views/embedding/choice';

it.each([
  [500, 500],
  [455, 455],
  [640.4, 640],
  [99, 280],
  [9999, 1600],
  [NaN, 640]
])('a typed width of %d is %d px', (typed, width) => expect(widthOf(typed)).toBe(width));
