import { describe, expect, it } from 'vitest';
import { clashingPair, compareVoices, kindsBetween } from '../../src/analysis/compare';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../src/analysis/filter';
import { codedCorpus, type Line } from '../fixtures/coded';
import { smallDebate } from '../fixtures/small';

function input(debate = smallDebate(), change: Partial<Filter> = {}) {
  const filter = { ...NO_FILTER, ...change };
  return { debate, filter, drawn: debate.statements, shown: applyFilter(debate, filter) };
}

describe('compareVoices', () => {
  it('puts first what both touch, and leaves out what neither does', () => {
    const topics = compareVoices(input(), ['ada-marsh', 'bo-quill']);
    // night: 1 and 2 statements; fares: 1 and 1; conduct: Marsh alone
    expect(topics.map(({ topic, sides }) => [topic.id, sides[0].length, sides[1].length])).toEqual([
      ['night', 1, 2],
      ['fares', 1, 1],
      ['conduct', 1, 0]
    ]);
    expect(compareVoices(input(), ['tramwatch', 'bo-quill']).map(({ topic }) => topic.id)).not.toContain('conduct');
  });

  it('says where two stand on opposite sides or on the same, and only where that is plain', () => {
    const stands = compareVoices(input(), ['ada-marsh', 'bo-quill']).map(({ topic, stand }) => [topic.id, stand]);
    expect(stands).toEqual([
      ['night', null], // Quill is against, and once unclear
      ['fares', 'opposed'],
      ['conduct', null]
    ]);
    const night = compareVoices(input(), ['ada-marsh', 'tramwatch']).find(({ topic }) => topic.id === 'night');
    expect(night?.stand).toBe('together');
  });

  it('takes no stand from doubtful sides alone', () => {
    const stand = (cert: 'high' | 'low') =>
      compareVoices(
        input(
          createDebate(
            codedCorpus([
              ['ann', 'rain', 'for'],
              ['bob', 'rain', 'against', cert]
            ])
          )
        ),
        ['ann', 'bob']
      )[0]!.stand;
    expect([stand('high'), stand('low')]).toEqual(['opposed', null]);
  });

  it('keeps what the filter lets fall, but takes no stand from it', () => {
    const fares = compareVoices(input(smallDebate(), { speaker: ['bo-quill'] }), ['ada-marsh', 'bo-quill']).find(({ topic }) => topic.id === 'fares')!;
    expect(fares.sides[0].map(({ lit }) => lit)).toEqual([false]);
    expect(fares.stand).toBeNull();
  });
});

describe('kindsBetween', () => {
  it('counts kinds of link one way, as far as they pass', () => {
    expect(kindsBetween(input(), ['ada-marsh', 'bo-quill'])).toEqual([
      { type: 'disputes', count: 1 },
      { type: 'corrects', count: 1 }
    ]);
    expect(kindsBetween(input(), ['bo-quill', 'ada-marsh'])).toEqual([]);
    expect(kindsBetween(input(), ['resident', 'bo-quill'])).toEqual([{ type: 'asks', count: 1 }]);
    // the only link from tramwatch to Quill is doubtful
    expect(kindsBetween(input(), ['tramwatch', 'bo-quill'])).toEqual([{ type: 'disputes', count: 1 }]);
    expect(kindsBetween(input(smallDebate(), { cert: 'medium' }), ['tramwatch', 'bo-quill'])).toEqual([]);
  });
});

describe('clashingPair', () => {
  it('finds who have most links with each other, own steps left out', () => {
    // Marsh and Quill: disputes, corrects; the resident and Quill: asks, answers. Who says more is named first.
    expect(clashingPair(smallDebate(), null)).toEqual(['bo-quill', 'resident']);
    expect(clashingPair(smallDebate(), 'ada-marsh')).toEqual(['ada-marsh', 'bo-quill']);
  });

  it('takes who say most where nobody answers anybody, and nobody where there are no two', () => {
    const lines: Line[] = [
      ['ann', 'rain', 'for'],
      ['bob', 'rain', 'for'],
      ['bob', 'rain', 'for']
    ];
    expect(clashingPair(createDebate(codedCorpus(lines)), null)).toEqual(['bob', 'ann']);
    expect(clashingPair(createDebate(codedCorpus(lines)), 'ann')).toEqual(['ann', 'bob']);
    expect(clashingPair(createDebate(codedCorpus(lines.slice(0, 1))), null)).toBeNull();
  });
});
