import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { concordanceLine } from '../../src/analysis/concordance';

const TEXT = 'They spend their time serving the bureaucratic machine.\n\nWhat we need is trust.';
const at = (word: string) => ({ start: TEXT.indexOf(word), end: TEXT.indexOf(word) + word.length, word });

describe('a line of the concordance', () => {
  it('cuts between words and reads line breaks as spaces', () => {
    const line = concordanceLine({ text: TEXT, ranges: [at('bureaucratic')] }, 20);
    expect(line.before).toEqual([{ text: 'time serving the ', marked: false }]); // “their time serving the ” has 23
    expect(line.word).toBe('bureaucratic');
    expect(line.after).toEqual([{ text: ' machine. What we', marked: false }]); // 18 with its two line breaks; “need” would make 23
  });

  it('is aligned on its first match and marks the others', () => {
    const line = concordanceLine({ text: TEXT, ranges: [at('serving'), at('machine')] }, 40);
    expect(line.word).toBe('serving');
    expect(line.after.filter(({ marked }) => marked)).toEqual([{ text: 'machine', marked: true }]);
  });

  it('loses and adds no letter, and keeps to the room', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.nat(), fc.integer({ min: 0, max: 80 }), (text, pick, room) => {
        const words = [...text.matchAll(/\w+/g)];
        const word = words[pick % words.length]!;
        const line = concordanceLine({ text, ranges: [{ start: word.index, end: word.index + word[0].length, word: word[0] }] }, room);
        const [before, after] = [line.before, line.after].map((pieces) => pieces.map((piece) => piece.text).join(''));
        expect(text).toContain(`${before}${line.word}${after}`);
        expect(Math.max(before!.length, after!.length)).toBeLessThanOrEqual(room);
      })
    );
  });
});
