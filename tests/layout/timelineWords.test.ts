import { describe, expect, it } from 'vitest';
import type { Statement } from '../../src/corpus/types';
import { placeWords, wordsWithin } from '../../src/layout/timelineWords';

const said = (id: string, catchwords?: string[]): Statement => ({
  id,
  source: 's',
  by: 'v',
  mode: 'verbatim',
  text: 'We did not say that this was wrong at all.',
  ...(catchwords ? { catchwords } : {})
});
const text = (words: { runs: readonly { text: string }[] } | null) => words?.runs.map((run) => run.text).join('') ?? null;

describe('words within a room', () => {
  it('are the longest catchwords that fit', () => {
    const statement = said('a', ['that this was wrong at all', 'wrong at all', 'wrong']);
    expect(text(wordsWithin(statement, 400, 12.5))).toBe('that this was wrong at all');
    expect(text(wordsWithin(statement, 110, 12.5))).toBe('wrong at all');
    expect(wordsWithin(statement, 20, 12.5)).toBeNull();
  });

  it('may be as long as others that are too wide, if their letters are narrower', () => {
    // Seven letters each: at 12.5 px M takes a full square (87 px in all), i about a quarter of it (23 px), before small print's 1.12.
    expect(text(wordsWithin(said('a', ['MMMMMMM', 'iiiiiii']), 60, 12.5))).toBe('iiiiiii');
  });

  it('are a cut at a word where nobody chose any, and keep the negation', () => {
    const cut = text(wordsWithin(said('a'), 240, 12.5));
    expect(cut).toMatch(/^We did not .* …$/);
    expect(wordsWithin(said('a'), 60, 12.5)).toBeNull();
  });

  it('are never wider than the room', () => {
    for (let room = 10; room < 400; room += 7) expect(wordsWithin(said('a', ['wrong at all', 'wrong']), room, 12.5)?.width ?? 0).toBeLessThanOrEqual(room);
  });
});

describe('words of a stave', () => {
  const room = { end: 600, clear: 10, size: 12.5 };
  const place = (id: string, x: number, barStart: number, catchwords: string[]) => ({ statement: said(id, catchwords), x, barStart });
  const set = (...places: ReturnType<typeof place>[]) => placeWords(places, room).map(({ statement, x, width }) => [statement.id, x, x + width] as const);

  it('stand behind a mark, over a barline', () => {
    // Before the mark its bar has 50 px, too few; a barline 20 px behind the mark would be no hindrance.
    const [[id, from, to]] = set(place('a', 100, 50, ['a catchword of some length'])) as [readonly [string, number, number]];
    expect([id, from]).toEqual(['a', 110]);
    expect(to).toBeGreaterThan(120);
  });

  it('stand before a mark where they do not fit behind it, and only within its bar', () => {
    // The next mark is 30 px away. Before the mark lie 300 px, 40 of them in its bar: too few.
    const words = ['a catchword of some length'];
    expect(set(place('a', 300, 260, words), place('b', 330, 260, words)).map(([id]) => id)).toEqual(['b']);
    // With all 300 px in its bar they end a mark's clearance before it.
    const [[id, , to]] = set(place('a', 300, 0, words), place('b', 330, 0, words)) as [readonly [string, number, number], ...unknown[]];
    expect([id, to]).toEqual(['a', 290]);
  });

  it('are left out where marks stand close', () => {
    expect(set(place('a', 100, 90, ['long words']), place('b', 112, 90, ['long words']), place('c', 590, 90, ['long words']))).toHaveLength(2);
  });
});
