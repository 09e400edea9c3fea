import { expect, test } from 'vitest';
import { columns, percent, problemLines } from '../../src/cli/words';

test('shares are cut, so that only all of it is 100 %', () => {
  expect([0, 0.9996, 0.85, 1].map(percent)).toEqual(['0.0 %', '99.9 %', '85.0 %', '100.0 %']);
});

test('columns: figures to the right, text to the left', () => {
  expect(
    columns([
      [5, 'Ed Balls', 'x'],
      [12, 'Ian', ''],
      ['9.5 %', 'a', 'b']
    ])
  ).toEqual(['      5  Ed Balls  x', '     12  Ian', '  9.5 %  a         b']);
});

test('a problem: where, what, how to mend it, what becomes of it', () => {
  const problem = { level: 'error', path: 'topics[1].label', row: 'fares', message: 'is missing', mend: 'Add “label”.', out: 'row' } as const;
  expect(problemLines(problem)).toEqual([
    '  error    topics[1].label (fares)',
    '           is missing.',
    '           Add “label”.',
    '           A page leaves the whole row out.'
  ]);
  expect(problemLines({ level: 'warning', path: '', message: 'The file is odd', mend: 'Look.' })).toEqual(['  warning  The file is odd.', '           Look.']);
});
