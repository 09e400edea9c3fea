import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { dayRange } from '../../src/analysis/silence';
import { timelineSeries } from '../../src/analysis/timeline';
import { smallCorpus, smallDebate } from '../fixtures/small';
import { anyDebate } from '../fixtures/timelines';

const debate = smallDebate();
const series = timelineSeries(debate, debate.statements);
const barWords = ({ systems }: typeof series) =>
  systems.map(({ bars }) => bars.map((bar) => [bar.kind, bar.date, bar.root?.id, bar.comments, bar.statements.length]));

describe('the timeline of the small debate', () => {
  it('has bars by date, with what was said apart from what was published, and undated comments after their post', () => {
    expect(barWords(series)).toEqual([
      [
        ['published', '2020-02', 'minutes', false, 1],
        ['said', '2020-02-28', 'report', false, 5],
        ['published', '2020-03-04', 'post', false, 3],
        ['undated', null, 'post', true, 3]
      ]
    ]);
  });

  it('has staves in order of first appearance, nobody known included', () => {
    expect(series.systems[0]!.staves.map(({ speaker, statements }) => [speaker?.id ?? null, statements.length])).toEqual([
      ['bo-quill', 3],
      ['resident', 2],
      ['ada-marsh', 2],
      ['tramwatch', 4],
      [null, 1]
    ]);
  });

  it('puts events above the system or before it', () => {
    expect(series.systems[0]!.events.map(({ id }) => id)).toEqual(['meeting']);
    expect(series.earlier.map(({ id }) => id)).toEqual(['last-tram']);
    expect(series.later).toEqual([]);
  });

  it('keeps only links between drawn statements', () => {
    const some = debate.statements.filter(({ id }) => id !== 'quill-counted');
    // Ten relations: three have no statement at their end (asks, post, event), three touch quill-counted.
    expect(timelineSeries(debate, debate.statements).links).toHaveLength(7);
    expect(timelineSeries(debate, some).links).toHaveLength(4);
  });
});

describe('systems', () => {
  const corpusWith = (dates: readonly (string | null)[]) => {
    const corpus = smallCorpus();
    const sources = dates.map((date, i) => ({ id: `t${i}`, type: 'NewsArticle' as const, headline: `T${i}`, datePublished: date }));
    const statements = sources.map(({ id }) => ({ id: `in-${id}`, source: id, by: 'ada-marsh', mode: 'authored' as const, text: 'Words.' }));
    return createDebate({ ...corpus, sources, statements, relations: [], events: [{ id: 'fair', label: 'A fair', date: '2020-05' }] });
  };
  const systemsOf = (dates: readonly (string | null)[]) => {
    const made = corpusWith(dates);
    return timelineSeries(made, made.statements);
  };

  it('begin after a long silence, which tells its days and what happened in it', () => {
    const { systems } = systemsOf(['2020-01-01', '2020-01-02', '2020-08-01']);
    expect(systems.map(({ bars }) => bars.length)).toEqual([2, 1]);
    // 2 January to 1 August 2020: 29 + 29 + 31 + 30 + 31 + 30 + 31 + 1 = 212.
    expect(systems[1]!.silence).toEqual({ days: 212, atLeast: false, events: [expect.objectContaining({ id: 'fair' })] });
    expect(systems[0]!.silence).toBeNull();
  });

  it('count the least days of a silence beside a date that is no certain day', () => {
    // The 31st is the last day of January: 1 + 29 + 31 + 30 = 91 days to 1 May 2020, perhaps 30 more.
    expect(systemsOf(['2020-01', '2020-05-01']).systems[1]!.silence).toEqual({ days: 91, atLeast: true, events: [] });
    expect(systemsOf(['2020-01-31', '2020-05-01?']).systems[1]!.silence).toMatchObject({ days: 91, atLeast: true });
    // Something else was surely said on the 31st.
    expect(systemsOf(['2020-01', '2020-01-31', '2020-05-01']).systems[1]!.silence).toMatchObject({ days: 91, atLeast: false });
  });

  it('leave out silent staves', () => {
    const { systems } = systemsOf(['2020-01-01', '2020-08-01']);
    expect(systems.map(({ staves }) => staves.length)).toEqual([1, 1]);
  });

  it('keep undated texts apart, at the end, without a silence', () => {
    const { systems } = systemsOf([null, '2020-01-01', null]);
    expect(systems.map(({ days, silence, bars }) => [days, silence, bars.map(({ root }) => root?.id)])).toEqual([
      [['2020-01-01', '2020-01-01'], null, ['t1']],
      [null, null, ['t0', 't2']]
    ]);
  });

  it('are one where no date is known, with all events outside', () => {
    const { systems, earlier } = systemsOf([null, null]);
    expect(systems).toHaveLength(1);
    expect(systems[0]!.days).toBeNull();
    expect(earlier.map(({ id }) => id)).toEqual(['fair']);
  });

  it('are none where there is nothing', () => {
    expect(timelineSeries(debate, []).systems).toEqual([]);
  });
});

describe('laws of any timeline', () => {
  it('places every statement exactly once, in a bar and on a stave of the same system', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const { systems, order } = timelineSeries(any, any.statements);
        expect(order.map(({ id }) => id).sort()).toEqual(any.statements.map(({ id }) => id).sort());
        for (const { bars, staves } of systems) {
          const inBars = bars.flatMap((bar) => bar.statements.map(({ id }) => id)).sort();
          expect(staves.flatMap((stave) => stave.statements.map(({ id }) => id)).sort()).toEqual(inBars);
        }
      })
    );
  });

  it('keeps dated bars in the order of their days, and reading order within a bar', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const bars = timelineSeries(any, any.statements).systems.flatMap((system) => system.bars);
        const firsts = bars.flatMap(({ span }) => (span ? [dayRange(span)[0]] : []));
        expect(firsts).toEqual([...firsts].sort());
        for (const bar of bars) {
          const ranks = bar.statements.map(({ id }) => any.rank.get(id)!);
          expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
        }
      })
    );
  });

  it('parts the bars: each in one system, none empty, no two alike', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const { systems } = timelineSeries(any, any.statements);
        const ids = systems.flatMap(({ bars }) => bars.map(({ id }) => id));
        expect(new Set(ids).size).toBe(ids.length);
        for (const { bars, staves } of systems) expect(Math.min(bars.length, staves.length)).toBeGreaterThan(0);
      })
    );
  });

  it('lets undated comments follow a bar of their text where it has one', () => {
    fc.assert(
      fc.property(anyDebate, (any) => {
        const bars = timelineSeries(any, any.statements).systems.flatMap((system) => system.bars);
        bars.forEach((bar, i) => {
          const hasText = bars.some((other) => !other.comments && other.root === bar.root);
          if (bar.kind === 'undated' && bar.comments && hasText) expect(bars[i - 1]?.root).toBe(bar.root);
        });
      })
    );
  });
});
