import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anchor, codedShare, coverage, selectorAt, selectorProblem, union, type Range } from '../../src/corpus/quotes';
import { smallCorpus } from '../fixtures/small';

/** Texts with repeats, whitespace, typographic marks and characters outside the BMP (two code units). */
const someText = fc
  .array(fc.constantFrom('a', 'b', 'ab', ' ', '\n', '“', '”', '’', '🚋', '𝄞', 'é', '…'), { minLength: 1, maxLength: 60 })
  .map((pieces) => pieces.join(''));

/** A text and a stretch of it that cuts no character in two. */
const textAndRange = someText.chain((text) => {
  const ends = [...text].reduce<number[]>((all, char) => [...all, all.at(-1)! + char.length], [0]);
  return fc
    .tuple(fc.nat(ends.length - 1), fc.nat(ends.length - 1))
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({ text, start: ends[Math.min(a, b)]!, end: ends[Math.max(a, b)]! }));
});

const halves = (text: string) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(text);

describe('a selector for a stretch', () => {
  test('says exactly what the text has there, and its surroundings join it without a gap', () =>
    fc.assert(
      fc.property(textAndRange, ({ text, start, end }) => {
        const selector = selectorAt(text, start, end);
        expect(text.slice(selector.start, selector.end)).toBe(selector.exact);
        expect(text).toContain(selector.prefix! + selector.exact + selector.suffix!);
        expect(text.slice(start - selector.prefix!.length, start)).toBe(selector.prefix);
        expect([selector.prefix, selector.exact, selector.suffix].some((part) => halves(part!))).toBe(false);
      })
    ));

  test('remembers 32 code units on both sides, one less where a character would be cut', () => {
    // 40 letters before and after; the trams sit across the 32nd code unit on both sides.
    const text = `${'x'.repeat(7)}🚋${'x'.repeat(31)}HERE${'y'.repeat(31)}🚋${'y'.repeat(7)}`;
    const selector = selectorAt(text, 40, 44);
    expect(selector).toEqual({ exact: 'HERE', start: 40, end: 44, prefix: 'x'.repeat(31), suffix: 'y'.repeat(31) });
    expect(selectorAt('x'.repeat(100), 50, 60).prefix).toHaveLength(32);
  });
});

describe('anchoring', () => {
  test('finds any stretch again from its own selector', () =>
    fc.assert(
      fc.property(textAndRange, ({ text, start, end }) => {
        const selector = selectorAt(text, start, end);
        expect(anchor(text, selector.exact, selector)).toEqual({ found: selector });
      })
    ));

  test('without a hint it names a place only where there is one, and otherwise all of them', () =>
    fc.assert(
      fc.property(textAndRange, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const units = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(exact, at));
        const answer = anchor(text, exact);
        if ('found' in answer) expect([answer.found.start]).toEqual(units);
        else expect('places' in answer && answer.places.map((place) => place.start)).toEqual(units);
      })
    ));

  test('counts code units: what stands behind an emoji is two further on', () => {
    expect(anchor('🚋 go', 'go')).toEqual({ found: { exact: 'go', start: 3, end: 5, prefix: '🚋 ', suffix: '' } });
  });

  test('tells two places apart by surroundings, and only if they fit one', () => {
    const text = 'one yes, two yes, three yes';
    //            01234567890123
    expect(anchor(text, 'yes')).toMatchObject({ places: [{ start: 4 }, { start: 13 }, { start: 24 }] });
    expect(anchor(text, 'yes', { prefix: 'two ' })).toMatchObject({ found: { start: 13, end: 16 } });
    expect(anchor(text, 'yes', { suffix: ', t' })).toMatchObject({ places: [{ start: 4 }, { start: 13 }] });
    expect(anchor(text, 'yes', { prefix: 'nine ' })).toMatchObject({ places: [{ start: 4 }, { start: 13 }, { start: 24 }] });
  });

  test('believes a start only together with its end: a start of 0 that was never counted decides nothing', () => {
    expect(anchor('yes yes', 'yes', { start: 0, end: 0 })).toHaveProperty('places');
    expect(anchor('yes yes', 'yes', { start: 4, end: 7 })).toMatchObject({ found: { start: 4 } });
  });

  test('empty words are nowhere', () => expect(anchor('text', '')).toHaveProperty('missing'));

  test.each([
    ['She said “no”.', 'said "no"', 'said “no”', 'quotation marks'],
    ['It isn’t so', "isn't", 'isn’t', 'apostrophes'],
    ['a  long\nway', 'long way', 'long\nway', 'whitespace'],
    ['a long way', 'a  long', 'a long', 'whitespace'],
    ['1997–2009', '1997-2009', '1997–2009', 'dashes'],
    ['and so…on', 'so...on', 'so…on', 'ellipsis'],
    ['The State of it', 'the state', 'The State', 'capital letters']
  ])('in %j it says where %j nearly stands', (text, exact, near, difference) => {
    const answer = anchor(text, exact);
    expect(answer).toMatchObject({ near: { exact: near, start: text.indexOf(near), end: text.indexOf(near) + near.length } });
    expect('missing' in answer && answer.near?.difference).toContain(difference);
  });

  test('says where words begin to differ', () => {
    const text = 'Nobody should walk home at night because it rains.';
    const answer = anchor(text, 'Nobody should walk home at noon');
    expect(answer).toMatchObject({ near: { start: 0 } });
    expect('missing' in answer && answer.near?.difference).toContain('Nobody should walk home at n”');
    expect(anchor(text, 'Trams are too dear for anybody')).toEqual({ missing: 'These words do not stand in the text.' });
  });
});

describe('what is wrong with a selector', () => {
  const text = 'Trams run. Trams stop.';

  test('nothing, exactly where the slice is the words', () =>
    fc.assert(
      fc.property(textAndRange, fc.nat(20), fc.nat(20), ({ text, start, end }, a, b) => {
        const exact = text.slice(start, end);
        expect(selectorProblem(text, { exact, start, end })).toBeNull();
        expect(selectorProblem(text, { exact, start: a, end: b }) === null).toBe(text.slice(a, b) === exact && b <= text.length);
      })
    ));

  test.each([
    [{ exact: 'run', start: 0, end: 3 }, 'says “run”, but the text has “Tra” there', [6]],
    [{ exact: 'Trams', start: 1, end: 6 }, 'says “Trams”, but the text has “rams ” there', [0, 11]],
    [{ exact: 'stop.', start: 17, end: 30 }, 'ends at 30, but the text has 22 characters', [17]],
    [{ exact: 'buses', start: 20, end: 30 }, 'ends at 30, but the text has 22 characters', []],
    [{ exact: 'run', start: 9, end: 6 }, 'ends at 6, before it has begun at 9', [6]],
    [{ exact: '', start: 4, end: 4 }, 'is empty', []]
  ])('%o', (selector, what, stands) => expect(selectorProblem(text, selector)).toEqual({ what, stands }));
});

describe('coverage', () => {
  const range = fc.tuple(fc.nat(80), fc.nat(80)).map(([start, end]) => ({ start, end }));
  const inside = (ranges: readonly Range[]) => Array.from({ length: 90 }, (_, at) => ranges.some(({ start, end }) => start <= at && at < end));

  test('a union covers the same characters, has no overlaps and does not care for order', () =>
    fc.assert(
      fc.property(fc.array(range), fc.infiniteStream(fc.nat()), (ranges, keys) => {
        const merged = union(ranges);
        expect(inside(merged)).toEqual(inside(ranges));
        for (const [i, { start }] of merged.entries()) if (i > 0) expect(start).toBeGreaterThan(merged[i - 1]!.end);
        const shuffled = ranges.map((one) => ({ one, key: keys.next().value! })).sort((a, b) => a.key - b.key);
        expect(union(shuffled.map(({ one }) => one))).toEqual(merged);
      })
    ));

  test('is a share of characters without whitespace', () => {
    // “ab cd ef” has 6 characters; 0–4 covers a b c (the blank does not count), 3–5 covers c d: a b c d = 4 of 6.
    expect(
      coverage('ab cd ef', [
        { start: 0, end: 4 },
        { start: 3, end: 5 }
      ])
    ).toBeCloseTo(4 / 6);
    expect(coverage('ab cd ef', [])).toBe(0);
    expect(coverage('ab', [{ start: -5, end: 100 }])).toBe(1);
    expect(coverage(' \n', [])).toBe(1);
  });

  test('stays between 0 and 1 and grows with every range', () =>
    fc.assert(
      fc.property(someText, fc.array(range), range, (text, ranges, one) => {
        const before = coverage(text, ranges);
        const after = coverage(text, [...ranges, one]);
        expect(before).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThanOrEqual(1);
        expect(after).toBeGreaterThanOrEqual(before);
      })
    ));

  test('of a source counts its own, matching selectors only', () => {
    const { sources, statements } = smallCorpus();
    const reply = sources.find(({ id }) => id === 'reply')!;
    const minutes = sources.find(({ id }) => id === 'minutes')!;
    expect(codedShare(reply, statements)).toBe(1);
    expect(codedShare(minutes, statements)).toBeNull();
    const moved = statements.map((statement) => ({ ...statement, selectors: statement.selectors?.map((s) => ({ ...s, start: s.start + 1 })) }));
    expect(codedShare(reply, moved)).toBe(0);
  });
});
