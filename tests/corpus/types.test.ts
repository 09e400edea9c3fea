import { expect, test } from 'vitest';
import { whoCert, whoId } from '../../src/corpus/types';

test('a who is an id, certain, or an id with its certainty', () => {
  expect([whoId('a'), whoCert('a')]).toEqual(['a', 'high']);
  expect([whoId({ speaker: 'a', cert: 'low', note: 'x' }), whoCert({ speaker: 'a', cert: 'low', note: 'x' })]).toEqual(['a', 'low']);
  expect(whoCert({ speaker: 'a' })).toBe('high');
});
