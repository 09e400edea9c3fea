import { describe, expect, it } from 'vitest';
import { parseQuery } from '../../../src/analysis/search/query';

const terms = (text: string) => parseQuery(text).terms.map(({ parts, exactly }) => `${parts.join(' ')}${exactly ? '!' : ''}`);

describe('a query', () => {
  it('is its words, each once', () => {
    expect(terms('  Children’s system, SYSTEM ')).toEqual(['childrens', 'system']);
  });

  it('keeps “phrases” together and means them exactly, whichever quotation marks', () => {
    expect(terms('“barking up” tree "record-keeping"')).toEqual(['barking up!', 'record keeping!', 'tree']);
    expect(terms('"barking up')).toEqual(['barking up!']);
    expect(terms('"" “ ”')).toEqual([]);
  });

  it('takes what hangs together by hyphens, or without spaces, as one', () => {
    expect(terms('front-line 官僚')).toEqual(['front line', '官 僚']);
  });

  it('tells what is not wanted', () => {
    expect(parseQuery('social -work -"front line"').unwanted.map(({ parts }) => parts)).toEqual([['front', 'line'], ['work']]);
    expect(terms('social - work')).toEqual(['social', 'work']);
  });

  it('is cut at 64 letters, never inside one', () => {
    expect(terms('x'.repeat(100))).toEqual(['x'.repeat(64)]);
    expect(terms('🐝'.repeat(63) + 'ab')).toEqual(['a']);
  });
});
