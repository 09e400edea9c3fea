import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital, counted, countedInWords, listWords, numberWord, plural } from '../../src/analysis/english';

describe('numbers', () => {
  it('are words up to twelve', () => {
    expect([0, 1, 12, 13].map(numberWord)).toEqual(['no', 'one', 'twelve', '13']);
  });

  it('take the singular with one alone', () => {
    expect([0, 1, 2].map((n) => counted(n, 'error'))).toEqual(['0 errors', '1 error', '2 errors']);
    expect([0, 1, 2, 13].map((n) => countedInWords(n, 'error'))).toEqual(['no errors', 'one error', 'two errors', '13 errors']);
  });

  it('take a plural of its own where there is one', () => {
    expect([1, 2].map((n) => plural(n, 'reply', 'replies'))).toEqual(['reply', 'replies']);
    expect([1, 2].map((n) => counted(n, 'reply', 'replies'))).toEqual(['1 reply', '2 replies']);
  });
});

describe('capital', () => {
  it('changes the first letter only', () => {
    expect(['a resident', 'tramwatch and BOB', 'Émile', ''].map(capital)).toEqual(['A resident', 'Tramwatch and BOB', 'Émile', '']);
  });
});

describe('listWords', () => {
  it('joins the last with “and”, those before with commas', () => {
    expect(listWords([])).toBe('');
    expect(listWords(['Ada'])).toBe('Ada');
    expect(listWords(['Ada', 'Bo'])).toBe('Ada and Bo');
    expect(listWords(['Ada', 'Bo', 'Cy'])).toBe('Ada, Bo and Cy');
    expect(listWords(['Ada', 'Bo', 'Cy'], 'or')).toBe('Ada, Bo or Cy');
  });

  it('tells each once, in order, with one “and” from two on', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[A-Z][a-z]{3,8}$/), { minLength: 1 }), (names) => {
        const list = listWords(names);
        expect(list.split(/, | and /)).toEqual(names);
        expect(list.split(' and ')).toHaveLength(Math.min(2, names.length));
      })
    );
  });
});
