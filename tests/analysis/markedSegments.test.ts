import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settleVoices, type MarkedSegment, type Piece } from '../../src/analysis/markedSegments';
import type { Statement } from '../../src/corpus/types';

const statement: Statement = { id: 's', source: 'a', by: 'ada', mode: 'authored' };

/** Segments in a row: `voice` and `pieces` as given, places counted from the texts. */
function row(parts: readonly { text: string; covered?: boolean; voice?: string; opens?: boolean }[]): MarkedSegment[] {
  let start = 0;
  return parts.map(({ text, covered = false, voice, opens = false }) => {
    const end = start + text.length;
    const pieces: Piece[] = covered ? [{ start, end, statement }] : [];
    const segment = { start, end, text, pieces, opens: opens ? [statement] : [], inSlip: false, slips: [] };
    start = end;
    return { ...segment, voice: voice === undefined ? null : { speaker: voice, doubtful: false } };
  });
}
const sketch = (segments: readonly MarkedSegment[]) => segments.map(({ text, voice }) => (voice ? `[${voice.speaker}] ${text}` : text));

describe('where a voice is told', () => {
  it('comes after what closes the words before, where a statement goes on', () => {
    expect(sketch(settleVoices(row([{ text: '”. Then', covered: true, voice: 'ada' }])))).toEqual(['”. ', '[ada] Then']);
  });

  it('stays before punctuation that a statement begins with', () => {
    expect(sketch(settleVoices(row([{ text: '… then', covered: true, voice: 'ada', opens: true }])))).toEqual(['[ada] … then']);
  });

  it('comes before the mark that opens its words', () => {
    const settled = settleVoices(row([{ text: 'He said: “' }, { text: 'No', covered: true, voice: 'ada', opens: true }]));
    expect(sketch(settled)).toEqual(['He said: ', '[ada] “', 'No']);
  });

  it('takes the place of a segment that is an opening mark and nothing else', () => {
    expect(sketch(settleVoices(row([{ text: '“' }, { text: 'No', covered: true, voice: 'ada', opens: true }])))).toEqual(['[ada] “', 'No']);
  });

  it('loses no character, no place and no voice, whatever stands around it', () => {
    const part = fc.record({
      text: fc.string({ unit: fc.constantFrom('a', 'b', ' ', '.', '“', '”', '('), minLength: 1, maxLength: 6 }),
      covered: fc.boolean(),
      voice: fc.constantFrom(undefined, 'ada', 'bo'),
      opens: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
        // Only what lies in a statement has a voice, and only that can open one.
        const given = row(parts.map(({ covered, ...rest }) => (covered ? { covered, ...rest } : { text: rest.text })));
        const settled = settleVoices(given);
        const text = given.map((segment) => segment.text).join('');
        expect(settled.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
        expect(settled.every((segment) => segment.text === text.slice(segment.start, segment.end) && segment.text !== '')).toBe(true);
        const voices = (segments: readonly MarkedSegment[]) => segments.flatMap(({ voice }) => voice?.speaker ?? []);
        expect(voices(settled)).toEqual(voices(given));
      })
    );
  });
});
