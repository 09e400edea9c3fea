import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateSpan, dateWords, daysBetween, isAfter, isoDay } from '../../src/corpus/dates';

const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

describe('the days that a date covers', () => {
  test.each([
    ['2009-10-23', '2009-10-23', '2009-10-23', false, 'day'],
    ['2009-05?', '2009-05-01', '2009-05-31', true, 'month'],
    ['2008-02', '2008-02-01', '2008-02-29', false, 'month'], // 2008 divides by 4
    ['1900-02', '1900-02-01', '1900-02-28', false, 'month'], // a century that 400 does not divide
    ['2000-02', '2000-02-01', '2000-02-29', false, 'month'],
    ['1999~', '1999-01-01', '1999-12-31', true, 'year'],
    ['2009-05-06/2009-10', '2009-05-06', '2009-10-31', false, 'interval'],
    ['../2009', null, '2009-12-31', false, 'interval'],
    ['2009-10-23/..', '2009-10-23', null, false, 'interval'],
    ['2009%/2010', '2009-01-01', '2010-12-31', true, 'interval']
  ])('%s: %s to %s', (edtf, first, last, uncertain, precision) => expect(dateSpan(edtf)).toEqual({ first, last, uncertain, precision }));

  test.each([
    '2009-13',
    '2009-02-29',
    '2009-04-31',
    '2009-00-01',
    '23/10/2009',
    '2010/2009',
    '..',
    '../..',
    '',
    'May 2009',
    '2009-05-06/2009-10/2010',
    '2009-5-6'
  ])('%j is no date', (text) => expect(dateSpan(text)).toBeNull());

  test('the unknown covers none', () => expect([dateSpan(null), dateSpan(undefined)]).toEqual([null, null]));

  test('every day of the calendar is one', () =>
    fc.assert(
      fc.property(day, (iso) => {
        expect(dateSpan(iso)).toMatchObject({ first: iso, last: iso });
      })
    ));
});

describe('in words', () => {
  test.each([
    ['2009-10-23', '23 October 2009', '23 Oct', 'October 2009'],
    ['2009-05?', 'probably May 2009', 'probably May 2009', 'probably May 2009'],
    ['2009-10-23/..', 'from 23 October 2009 on', 'from 23 Oct on', 'from October 2009 on'],
    ['../2009-05-06', 'until 6 May 2009', 'until 6 May', 'until May 2009'],
    ['2009-05-06/2009-05-07', '6 May 2009 to 7 May 2009', '6 May to 7 May', 'May 2009 to May 2009'],
    ['1997', '1997', '1997', '1997'],
    ['nonsense', 'undated', 'undated', 'undated']
  ])('%s', (edtf, long, short, month) => expect([dateWords(edtf), dateWords(edtf, 'short'), dateWords(edtf, 'month')]).toEqual([long, short, month]));

  test('the unknown', () => expect(dateWords(null)).toBe('undated'));
});

test('days between two days: there and back, over a leap day', () => {
  expect(daysBetween('2009-05-07', '2009-10-23')).toBe(169); // 24 of May, 30, 31, 31, 30, 23
  expect(daysBetween('2008-02-28', '2008-03-01')).toBe(2);
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
      expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0);
    })
  );
});

test('after: only where no day is shared and nothing is open between them', () => {
  expect(isAfter('2009-10-24', '2009-10-23')).toBe(true);
  expect(isAfter('2009-10-23', '2009-10')).toBe(false);
  expect(isAfter('2009-11', '2009-10-23/..')).toBe(false);
  expect(isAfter('../2009-11', '2009-10')).toBe(false);
  expect(isAfter(null, '2009')).toBe(false);
  expect(isAfter('2009', null)).toBe(false);
});

describe('the day of a moment', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    ['Pacific/Kiritimati', '2009-05-08'],
    ['UTC', '2009-05-07'],
    ['Pacific/Pago_Pago', '2009-05-06']
  ])('is that of the reader’s clock: %s', (zone, day) => {
    vi.stubEnv('TZ', zone);
    expect(isoDay(new Date(zone === 'Pacific/Pago_Pago' ? '2009-05-07T03:00:00Z' : '2009-05-07T12:00:00Z'))).toBe(day);
  });
});
