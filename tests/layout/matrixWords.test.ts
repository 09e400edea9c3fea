import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatrixMark } from '../../src/analysis/matrixMarks';
import { plainWords } from '../../src/analysis/wording';
import type { Statement } from '../../src/corpus/types';
import { fittingWords, widestWords, wordsWidth } from '../../src/layout/matrixWords';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const markOf = (statement: Statement, lit = true): MatrixMark => ({ statement, topic: 'night', mark: { side: 'for', doubtful: false }, lit });
const mark = (id: string, lit = true): MatrixMark => markOf(debate.statement.get(id)!, lit);
const reported = (text: string, catchwords?: string[]): Statement => ({
  id: text,
  source: 'minutes',
  by: 'ada-marsh',
  mode: 'reported',
  text,
  ...(catchwords ? { catchwords } : {})
});
const none = new Set<string>();
/** What stands behind marks that have so much room. */
const wordsFor = (marks: readonly MatrixMark[], room: number, rem: number, told: ReadonlySet<string>) =>
  widestWords(
    marks.map(({ statement }) => fittingWords(statement, room, rem)),
    marks,
    told
  );

describe('wordsWidth', () => {
  it('is what the letters take in 12.5 px, a tenth wider than the sans', () => {
    // four small a, 0.51 each: 2.04 × 12.5 × 1.01 (the sans) × 1.1
    expect(wordsWidth([{ text: 'aaaa', quoted: false }], 1)).toBeCloseTo(28.33, 2);
    expect(wordsWidth([{ text: 'aaaa', quoted: false }], 2)).toBeCloseTo(56.66, 2);
  });

  it('counts the quotation marks that are drawn around quoted runs', () => {
    // and two marks of 0.39: 0.78 × 12.5 × 1.01 × 1.1 = 10.83
    const quoted = wordsWidth([{ text: 'aaaa', quoted: true }], 1);
    expect(quoted - wordsWidth([{ text: 'aaaa', quoted: false }], 1)).toBeCloseTo(10.83, 2);
    const runs = [
      { text: 'aa', quoted: false },
      { text: 'aaaa', quoted: true }
    ];
    expect(wordsWidth(runs, 1)).toBeCloseTo(53.33, 2); // (1.02 + 2.04 + 0.78) × 13.8875
  });
});

describe('fittingWords and widestWords', () => {
  it('takes the longest catchword that fits', () => {
    const marks = [mark('marsh-walk')];
    expect(wordsFor(marks, 400, 1, none)?.runs).toEqual([{ text: 'Nobody should walk home at night', quoted: true }]);
    expect(wordsFor(marks, 110, 1, none)?.runs).toEqual([{ text: 'costs too much', quoted: true }]);
    expect(wordsFor(marks, 30, 1, none)).toBeNull();
  });

  it('fits a catchword by its width: of two with as many letters the narrower one may, where the other does not', () => {
    // MMMM: 4 × 12.5 × 1.01 × 1.1 = 55.6 px; llll: 4 × 0.26 = 1.04, 14.4 px
    const marks = [markOf(reported('MMMM llll', ['MMMM', 'llll']))];
    expect(wordsFor(marks, 56, 1, none)?.runs).toEqual([{ text: 'MMMM', quoted: false }]);
    expect(wordsFor(marks, 55, 1, none)?.runs).toEqual([{ text: 'llll', quoted: false }]);
  });

  it('tries every catchword, also after one with quotation marks of its own', () => {
    // shown bare, the first has as many letters as the second
    const marks = [markOf(reported('“MMMM” llllll', ['“MMMM”', 'llll']))];
    expect(wordsFor(marks, 55, 1, none)?.runs).toEqual([{ text: 'llll', quoted: false }]);
  });

  it('takes the mark whose words fill most, passing over the faded and the told', () => {
    const marks = [mark('quill-counted'), mark('marsh-walk')];
    expect(wordsFor(marks, 400, 1, none)?.statement.id).toBe('marsh-walk');
    expect(wordsFor(marks, 400, 1, new Set(['marsh-walk']))?.statement.id).toBe('quill-counted');
    expect(wordsFor([mark('marsh-walk', false)], 400, 1, none)).toBeNull();
  });

  it('takes the first of marks whose words are as wide', () => {
    const twin = { ...debate.statement.get('quill-counted')!, id: 'twin' };
    expect(wordsFor([mark('quill-counted'), markOf(twin)], 400, 1, none)?.statement.id).toBe('quill-counted');
    expect(wordsFor([markOf(twin), mark('quill-counted')], 400, 1, none)?.statement.id).toBe('twin');
  });

  it('cuts the words themselves where no catchword was chosen', () => {
    expect(wordsFor([mark('watch-heard')], 200, 1, none)?.runs).toEqual([{ text: 'You are heard now.', quoted: false }]);
    // At 6.2 px a letter 100 px hold 16, up to a space: 15 letters and “ …”, together 6.36 × 12.5 × 1.01 × 1.1 = 88 px.
    expect(wordsFor([markOf(reported('It is still his list till I tell it.'))], 100, 1, none)?.runs).toEqual([{ text: 'It is still his …', quoted: false }]);
  });

  it('cuts no words down to less than sixteen letters, which say too little', () => {
    expect(wordsFor([markOf(reported('It is still his list till I tell it.'))], 99, 1, none)).toBeNull(); // 99 ÷ 6.2 = 15.97
    // a catchword that does not fit is not cut, either: 32 letters, of which 16 would find room
    expect(wordsFor([markOf(reported('It is still his list till I tell it.', ['still his list till I tell it']))], 100, 1, none)).toBeNull();
  });

  it('says nothing where the letters of a cut are wide and it would run on past its room', () => {
    // sixteen letters are “WWWW WWWW MMMM”, 12 × 1 + 2 × 0.26, and “ …”: 13.52 × 12.5 × 1.01 × 1.1 = 188 px
    expect(wordsFor([markOf(reported('WWWW WWWW MMMM WWWW MMMM'))], 100, 1, none)).toBeNull();
  });

  it('has nothing to say without marks', () => {
    expect(wordsFor([], 400, 1, none)).toBeNull();
  });

  const cell = fc.array(fc.tuple(fc.constantFrom(...debate.statements), fc.boolean()), { maxLength: 5 });
  const room = fc.integer({ min: -50, max: 600 });
  const size = fc.constantFrom(1, 1.5, 2);
  const told = fc.subarray(debate.statements.map(({ id }) => id)).map((ids) => new Set(ids));

  it('never runs past its room, and says nothing but words of a lit mark that are not told yet', () => {
    fc.assert(
      fc.property(cell, room, size, told, (chosen, px, rem, known) => {
        const marks = chosen.map(([statement, lit]) => markOf(statement, lit));
        const words = wordsFor(marks, px, rem, known);
        if (!words) return;
        expect(words.width).toBeLessThanOrEqual(px);
        expect(words.width).toBeCloseTo(wordsWidth(words.runs, rem));
        expect(marks.some(({ statement, lit }) => lit && statement.id === words.statement.id)).toBe(true);
        expect(known.has(words.statement.id)).toBe(false);
        const said = words.runs.map(({ text }) => text.replace(/ …$/, '').replace(/[“”]/g, '')).join('');
        expect(plainWords(words.statement).replace(/[“”]/g, '')).toContain(said);
      })
    );
  });

  it('says something wherever a mark is lit, given room enough', () => {
    fc.assert(
      fc.property(cell, (chosen) => {
        const marks = chosen.map(([statement, lit]) => markOf(statement, lit));
        expect(wordsFor(marks, 5000, 1, none) !== null).toBe(marks.some(({ lit }) => lit));
      })
    );
  });

  it('never says less of chosen catchwords in more room', () => {
    const withCatchwords = debate.statements.filter(({ catchwords }) => catchwords);
    fc.assert(
      fc.property(fc.constantFrom(...withCatchwords), room, fc.nat(300), (statement, px, more) => {
        const width = (at: number) => wordsFor([markOf(statement)], at, 1, none)?.width ?? 0;
        expect(width(px + more)).toBeGreaterThanOrEqual(width(px));
      })
    );
  });

  it('says the same in twice the room at twice the text size', () => {
    fc.assert(
      fc.property(cell, room, (chosen, px) => {
        const marks = chosen.map(([statement, lit]) => markOf(statement, lit));
        expect(wordsFor(marks, 2 * px, 2, none)?.runs).toEqual(wordsFor(marks, px, 1, none)?.runs);
      })
    );
  });
});
