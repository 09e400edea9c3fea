import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { applyFilter, isFiltering, NO_FILTER, reaches, within, type Filter } from '../../src/analysis/filter';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const shown = (filter: Partial<Filter>) => [...applyFilter(debate, { ...NO_FILTER, ...filter })].sort();

describe('the filter', () => {
  it('lets everything through when it is empty', () => {
    expect(shown({})).toHaveLength(debate.statements.length);
    expect(isFiltering(NO_FILTER)).toBe(false);
  });

  it('takes values of one list as alternatives and narrows list by list', () => {
    expect(shown({ speaker: ['ada-marsh'] })).toEqual(['marsh-figures', 'marsh-walk']);
    expect(shown({ speaker: ['ada-marsh', 'bo-quill'], topic: ['fares'] })).toEqual(['marsh-walk', 'quill-rise']);
  });

  it('takes a source with the comments under it', () => {
    expect(shown({ source: ['post'] })).toEqual(['guest-asked', 'nobody-tourists', 'watch-bargain', 'watch-heard', 'watch-right', 'watch-thanks']);
    expect(shown({ source: ['comment'] })).toEqual(['guest-asked', 'nobody-tourists', 'watch-heard']);
  });

  it('asks the side on the topic that is asked for', () => {
    expect(shown({ topic: ['night'], stance: ['for'] })).toEqual(['marsh-walk', 'watch-right', 'watch-thanks']);
    expect(shown({ topic: ['fares'], stance: ['for'] })).toEqual(['quill-rise']);
    expect(shown({ stance: ['none'] })).toContain('watch-heard'); // no coding at all takes no side
  });

  it('drops what is less certain than asked: speaker or side', () => {
    expect(shown({ cert: 'medium' })).not.toContain('guest-asked'); // speaker low
    expect(shown({ cert: 'medium' })).toContain('watch-thanks'); // side medium
    expect(shown({ cert: 'high' })).not.toContain('watch-thanks');
  });

  it('goes by the side that the mark shows, not by a lesser coding that is certain', () => {
    const corpus = smallCorpus();
    const walk = corpus.statements.find(({ id }) => id === 'marsh-walk')!; // against fares (the mark), for night trams
    walk.codings![0] = { topic: 'fares', stance: 'against', cert: 'medium', note: 'Inferred.' };
    const doubted = smallDebate(corpus);
    const certain = { ...NO_FILTER, cert: 'high' } as const;
    expect(applyFilter(doubted, certain).has('marsh-walk')).toBe(false);
    expect(applyFilter(doubted, { ...certain, topic: ['night'] }).has('marsh-walk')).toBe(true); // asked for the topic that is certain
  });

  it('takes both ends of a link of the asked kind', () => {
    expect(shown({ relation: ['corrects'] })).toEqual(['marsh-figures', 'quill-counted']);
  });

  it('counts days inclusively; what has no date is outside any span', () => {
    const friday = shown({ from: '2020-02-28', to: '2020-02-28' });
    expect(friday).toContain('marsh-walk');
    expect(friday).toContain('quill-review'); // the minutes are of some day in February
    expect(friday).not.toContain('watch-bargain');
    expect(shown({ from: '1900-01-01' })).not.toContain('guest-asked');
  });
});

describe('laws of the filter', () => {
  const lists = fc.record({
    speaker: fc.subarray([...debate.speaker.keys()]),
    topic: fc.subarray([...debate.topic.keys()]),
    source: fc.subarray([...debate.source.keys()]),
    cert: fc.constantFrom('low', 'medium', 'high') as fc.Arbitrary<Filter['cert']>
  });

  it('narrows with every list added: the result of both is inside the result of each', () => {
    fc.assert(
      fc.property(lists, (some) => {
        const all = shown(some);
        for (const key of ['speaker', 'topic', 'source', 'cert'] as const) {
          const alone = new Set(shown({ [key]: some[key] }));
          expect(all.every((id) => alone.has(id))).toBe(true);
        }
      })
    );
  });

  it('never shows more at a higher threshold', () => {
    fc.assert(
      fc.property(lists, (some) => {
        const [low, medium, high] = (['low', 'medium', 'high'] as const).map((cert) => shown({ ...some, cert }));
        expect(low!.length).toBeGreaterThanOrEqual(medium!.length);
        expect(medium!.length).toBeGreaterThanOrEqual(high!.length);
      })
    );
  });

  it('reads an absent certainty as high', () => {
    expect(reaches(undefined, 'high')).toBe(true);
    expect(reaches('low', 'medium')).toBe(false);
  });
});

test('of what passes, a query leaves what it matches; none leaves all', () => {
  expect([...within(new Set(['a', 'b']), new Set(['b', 'c']))]).toEqual(['b']);
  expect([...within(new Set(['a', 'b']), null)]).toEqual(['a', 'b']);
});
