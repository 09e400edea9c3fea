import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNotes } from '../../src/layout/marginNotes';

describe('names in the margin', () => {
  it('stand at their lines where there is room', () => {
    expect(placeNotes([{ y: 0, height: 20 }, { y: 31, height: 20 }], 2)).toEqual([0, 31]); // prettier-ignore
  });

  it('move below the one before where two begin on one line, and push on what is then in the way', () => {
    // 0 to 20, gap 2: the second at 22, to 42; the third would be at 31 and goes to 44.
    expect(placeNotes([{ y: 0, height: 20 }, { y: 0, height: 20 }, { y: 31, height: 20 }, { y: 93, height: 20 }], 2)).toEqual([0, 22, 44, 93]); // prettier-ignore
  });

  it('never overlap, never move up, and move only where they must', () => {
    const anyNotes = fc.array(fc.record({ y: fc.integer({ min: 0, max: 400 }), height: fc.integer({ min: 1, max: 60 }) }), { maxLength: 15 });
    fc.assert(
      fc.property(anyNotes, (any) => {
        const notes = [...any].sort((a, b) => a.y - b.y);
        const tops = placeNotes(notes, 3);
        for (const [index, top] of tops.entries()) {
          const before = index === 0 ? -Infinity : tops[index - 1]! + notes[index - 1]!.height + 3;
          expect(top).toBe(Math.max(notes[index]!.y, before));
        }
      })
    );
  });
});
