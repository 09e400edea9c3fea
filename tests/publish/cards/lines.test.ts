import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakRuns, evenRuns, type Styled } from '../../../src/publish/cards/lines';

const letters = ({ text }: Styled) => text.length;
const plain = (lines: readonly Styled[][]) => lines.map((line) => line.map(({ text }) => text).join(''));
const run = (text: string, italic = false): Styled => ({ text, italic });

describe('words broken into lines', () => {
  it('fills each line as far as it goes', () => expect(plain(breakRuns([run('one two three four')], 9, letters))).toEqual(['one two', 'three', 'four']));

  it('keeps the style of each word, and joins what belongs together', () => {
    const lines = breakRuns([run('a plan to ', true), run('“transform”'), run(' work, it said', true)], 15, letters);
    expect(lines).toEqual([[run('a plan to', true)], [run('“transform”')], [run('work, it said', true)]]);
  });

  it('lets a mark stay with its word where the style changes between them', () =>
    expect(breakRuns([run('said', true), run('“no”'), run(', twice', true)], 40, letters)).toEqual([[run('said', true), run('“no”'), run(', twice', true)]]));

  it('is evener in as many lines', () => {
    expect(plain(breakRuns([run('aaaa bbbb cccc d')], 14, letters))).toEqual(['aaaa bbbb cccc', 'd']);
    expect(plain(evenRuns([run('aaaa bbbb cccc d')], 14, letters))).toEqual(['aaaa bbbb', 'cccc d']);
  });

  const runs = fc.array(fc.record({ text: fc.stringMatching(/^[a-z“” ]{1,30}$/), italic: fc.boolean() }), { maxLength: 5 });

  it('loses no word, whatever the room, and no line is wider unless it is one word', () => {
    fc.assert(
      fc.property(runs, fc.integer({ min: 4, max: 40 }), (some, room) => {
        for (const lines of [breakRuns(some, room, letters), evenRuns(some, room, letters)]) {
          const words = some
            .map(({ text }) => text)
            .join('')
            .split(/\s+/)
            .filter(Boolean);
          expect(plain(lines).join(' ').split(' ').filter(Boolean)).toEqual(words);
          for (const line of plain(lines)) if (line.includes(' ')) expect(line.length).toBeLessThanOrEqual(room);
        }
      })
    );
  });
});
