import { expect, test } from 'vitest';
import { hasErrors, join } from '../../src/corpus/problem';

test('a path is written as in JavaScript', () => {
  expect(join('statements', 12)).toBe('statements[12]');
  expect(join('statements[12]', 'codings', 0, 'stance')).toBe('statements[12].codings[0].stance');
  expect(join('', 'title')).toBe('title');
});

test('warnings are no errors', () => {
  const warning = { level: 'warning', path: '', message: '', mend: '' } as const;
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, { ...warning, level: 'error' }])).toBe(true);
});
