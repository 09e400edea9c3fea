import { describe, expect, it } from 'vitest';
import type { Statement } from '../../../src/corpus/types';
import { setWords, shortWords } from '../../../src/views/network/shortWords';

const statement = (change: Partial<Statement>): Statement => ({ id: 's', source: 'x', by: null, mode: 'verbatim', text: 'Nobody should walk home at night because a tram costs too much.', ...change }); // prettier-ignore

const wordsOf = (room: number, ...changes: Partial<Statement>[]) => {
  const found = shortWords(changes.map(statement), room);
  return found && setWords(found.run);
};

describe('shortWords', () => {
  it('takes the longest catchword that fits', () => {
    const words = { catchwords: ['Nobody should walk home at night', 'costs too much'] };
    expect(wordsOf(20, words)).toBe('“costs too much”');
    expect(wordsOf(40, words)).toBe('“Nobody should walk home at night”');
  });
  it('never cuts: it goes on to the next statement that has short words, or says nothing', () => {
    expect(wordsOf(20, {})).toBeNull();
    const found = shortWords([statement({ id: 'long' }), statement({ id: 'short', catchwords: ['costs too much'] })], 20);
    expect(found).toMatchObject({ statement: { id: 'short' }, run: { text: 'costs too much' } });
  });
  it('takes a statement that is short enough as a whole', () => expect(wordsOf(20, { text: 'Walk home.' })).toBe('“Walk home.”'));
  it('never puts the words of a report in quotation marks', () => {
    expect(wordsOf(60, { mode: 'reported', text: 'that the figures which had been given were wrong' })).toBe(
      'that the figures which had been given were wrong'
    );
  });
});
