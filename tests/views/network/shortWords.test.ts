import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/corpus/types';
import { setWords, shortWords } from '../../../src/views/network/shortWords';

const statement = (change: Partial<Statement>): Statement => ({ id: 's', source: 'x', by: null, mode: 'verbatim', text: 'Nobody should walk home at night because a tram costs too much.', ...change }); // prettier-ignore

describe('shortWords', () => {
  it('takes the longest catchword that fits', () => {
    const words = { catchwords: ['Nobody should walk home at night', 'costs too much'] };
    expect(setWords(shortWords(statement(words), 20))).toBe('“costs too much”');
    expect(setWords(shortWords(statement(words), 40))).toBe('“Nobody should walk home at night”');
  });
  it('cuts where there is none', () => expect(setWords(shortWords(statement({}), 20))).toBe('“Nobody should walk …”'));
  it('cuts a partly quoted statement inside its quotation', () => {
    expect(setWords(shortWords(statement({ mode: 'partial', text: 'He said it was “far too dear for anybody who works at night” then.' }), 14))).toMatch(
      /^“far too dear.*…”$/
    );
  });
  it('never puts the words of a report in quotation marks', () => {
    expect(setWords(shortWords(statement({ mode: 'reported', text: 'that the figures which had been given were wrong' }), 20))).not.toMatch(/[“”]/);
  });
});
