import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estimateWidth } from '../../src/layout/text';
import { nameLines, namesWidth } from '../../src/layout/timelineNames';

const LONG = 'senior manager of a residential provider';
const width = (text: string) => estimateWidth(text, 12.5, 'strong');

describe('the column of names', () => {
  it('is as wide as the widest name and 20 px beside it', () => {
    expect(namesWidth(['Ann', 'Somebody Else'], 2000, 1)).toBe(Math.ceil(width('Somebody Else') + 20));
  });

  it('holds a name on one line where it was made as wide as that name', () => {
    for (const name of ['Ada Marsh', 'Bo Quill', LONG.slice(0, 24)]) expect(nameLines(name, namesWidth([name], 2000, 1), 1)).toEqual([name]);
  });

  it('is 72 px at least, and takes a share of the picture where names can stand on two lines', () => {
    expect(namesWidth(['Ann'], 2000, 1)).toBe(72);
    // 18 % of 966 px: the long name needs more on one line, less on two.
    expect(namesWidth([LONG], 966, 1)).toBe(174);
  });

  it('grows beyond that share for a name that needs it even on two lines, to 28 %, and 200 px at most', () => {
    // The best break is “senior manager of a · residential provider”; 18 % of 640 px are 115.
    expect(namesWidth([LONG], 640, 1)).toBe(Math.ceil(Math.max(width('senior manager of a'), width('residential provider')) + 20));
    expect(namesWidth(['unbreakable'.repeat(4)], 500, 1)).toBe(140);
    expect(namesWidth(['unbreakable'.repeat(4)], 3000, 1)).toBe(200);
  });
});

describe('a name in its column', () => {
  it('stands on one line where it fits, else on two', () => {
    expect(nameLines('Hilton Dawson', 174, 1)).toEqual(['Hilton Dawson']);
    expect(nameLines(LONG, 174, 1)).toEqual(['senior manager of a', 'residential provider']);
  });

  it('is cut where two lines cannot hold it', () => {
    const lines = nameLines(`${LONG} of homes for children and young people`, 120, 1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
  });

  it('never takes more than two lines nor leaves its column', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[A-Za-z]{1,14}$/), { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
        fc.integer({ min: 72, max: 240 }),
        (name, column) => {
          const lines = nameLines(name, column, 1);
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(width(line)).toBeLessThanOrEqual(column - 20);
        }
      )
    );
  });
});
