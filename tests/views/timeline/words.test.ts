import { describe, expect, it } from 'vitest';
import { timelineSeries } from '../../../src/analysis/timeline';
import type { Cert } from '../../../src/corpus/types';
import { barName, barWords, daysWords, eventsByDate, markName, shortDate, systemTitle } from '../../../src/views/timeline/words';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();
const { systems } = timelineSeries(debate, debate.statements);
const bars = systems[0]!.bars;

describe('the name of a mark', () => {
  const [statement] = debate.statements.filter(({ codings }) => codings?.some(({ stance }) => stance === 'for'));
  const named = (speaker: Cert, side: Cert) => markName(debate, { ...statement!, cert: speaker, codings: [{ topic: 'fares', stance: 'against', cert: side }] });

  it.each([
    ['high', 'high', 'against, certain'],
    ['medium', 'high', 'against, speaker fairly certain'],
    ['high', 'medium', 'against, side fairly certain'],
    ['low', 'medium', 'against, speaker uncertain, side fairly certain'],
    ['low', 'low', 'against, speaker and side uncertain']
  ] as const)('tells what is doubtful: speaker %s, side %s', (speaker, side, words) => {
    expect(named(speaker, side)).toContain(`, ${words}, `);
  });
});

describe('words of the timeline', () => {
  it.each([
    ['2009-05-07', '7 May'],
    ['2009-05-07?', '7 May'],
    ['2009-05', 'May 2009'],
    ['2009-05-06/2009-05-07', '6–7 May'],
    ['2009-05-06/2009-06-07', '6 May to 7 Jun'],
    ['../2009-05-06', 'until 6 May']
  ])('shorten %s to %s', (date, words) => {
    expect(shortDate(date)).toBe(words);
  });

  it('head a bar by what it is', () => {
    expect(bars.map((bar) => [barWords(bar).date, barWords(bar).what, barWords(bar).headline])).toEqual([
      ['Feb 2020', 'transcript, Town council', 'Minutes of the council'],
      ['28 Feb', 'said', null],
      ['4 Mar', 'blog post, Tramwatch', 'Left in the rain'],
      ['Undated', 'comments, in the order of the page', null]
    ]);
    expect(barName(bars[1]!)).toBe('28 February 2020, said: 5 statements');
  });

  it('head a system by its months or years', () => {
    const title = (days: readonly [string, string] | null) => systemTitle({ ...systems[0]!, days });
    expect(title(['2020-03-02', '2020-03-31'])).toBe('March 2020');
    expect(title(['2020-02-28', '2020-03-04'])).toBe('February to March 2020');
    expect(title(['2019-12-31', '2020-01-01'])).toBe('2019 to 2020');
    expect(title(null)).toBe('Undated');
  });

  it('say a stretch of days', () => {
    expect(daysWords('2020-03-04', '2020-03-04')).toBe('4 March 2020');
    expect(daysWords('2020-03-04', '2020-03-05')).toBe('4 March 2020 to 5 March 2020');
    expect(daysWords(null, '2020-03-04')).toBe('until 4 March 2020');
    expect(daysWords('2020-03-04', null)).toBe('from 4 March 2020 on');
  });

  it('put events of one date together', () => {
    const event = (id: string, date: string) => ({ id, label: id, date });
    expect(eventsByDate([event('a', '2020'), event('b', '2021'), event('c', '2020')]).map(({ date, events }) => [date, events.map(({ id }) => id)])).toEqual([
      ['2020', ['a', 'c']],
      ['2021', ['b']]
    ]);
  });
});
