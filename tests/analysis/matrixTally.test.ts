import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate, type Debate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../src/analysis/filter';
import type { Side } from '../../src/analysis/marks';
import { clashingSides, tallies } from '../../src/analysis/matrixTally';
import type { Cert } from '../../src/corpus/types';
import { codedCorpus, type Line } from '../fixtures/coded';
import { smallDebate } from '../fixtures/small';

function tally(debate: Debate, change: Partial<Filter> = {}) {
  const filter = { ...NO_FILTER, ...change };
  return tallies({ debate, filter, ids: applyFilter(debate, filter) });
}
const ofLines = (lines: readonly Line[], change: Partial<Filter> = {}) => tally(createDebate(codedCorpus(lines)), change);

const SIDES: Side[] = ['for', 'against', 'mixed', 'unclear', 'none'];
const anyLines = fc.array(
  fc.tuple(
    fc.constantFrom('ann', 'bob', 'cat', null),
    fc.constantFrom('rain', 'sun', 'wind'),
    fc.constantFrom(...SIDES),
    fc.constantFrom<Cert>('high', 'medium', 'low')
  ),
  { maxLength: 40 }
);

describe('tallies', () => {
  it('counts what touches each topic, by side, in the order of the file', () => {
    const rows = tally(smallDebate());
    expect(rows.map(({ topic, total, sides }) => [topic.id, total, ...SIDES.map((side) => sides[side])])).toEqual([
      ['fares', 3, 1, 1, 1, 0, 0], // quill-rise for, marsh-walk against, watch-bargain mixed
      ['night', 6, 3, 1, 0, 1, 1], // marsh-walk, watch-thanks, watch-right for; quill-counted against; quill-review unclear; resident-counted
      ['conduct', 3, 0, 0, 0, 0, 3]
    ]);
  });

  it('knows who is on which side, and how often for certain', () => {
    const [rain] = ofLines([
      ['ann', 'rain', 'for'],
      ['ann', 'rain', 'for'],
      ['ann', 'rain', 'for', 'low'],
      ['bob', 'rain', 'against', 'medium'],
      [null, 'rain', 'against'],
      ['cat', 'rain', 'mixed']
    ]);
    expect([...rain!.voices.for]).toEqual(['ann']);
    expect([...rain!.voices.against]).toEqual(['bob', '']); // doubtful ones, too, and nobody known
    expect([...rain!.certain.for]).toEqual([['ann', 2]]);
    expect([...rain!.certain.against]).toEqual([]); // Bob’s is doubtful, and nobody known is no voice to be sure of
  });

  it('is not certain of words whose speaker is doubtful', () => {
    const corpus = codedCorpus([['ann', 'rain', 'for']]);
    corpus.statements[0]!.cert = 'low';
    const [rain] = tally(createDebate(corpus));
    expect(rain!.sides.for).toBe(1);
    expect(rain!.certain.for.size).toBe(0);
  });

  it('counts only the codings that pass', () => {
    // Marsh’s one statement is against fares and for night trams
    const rows = tally(smallDebate(), { speaker: ['ada-marsh'], stance: ['for'] });
    expect(rows.map(({ topic, total }) => [topic.id, total])).toEqual([['night', 1]]);
  });

  it('counts once what several rules ask for', () => {
    const debate = smallDebate();
    const shown = { debate, filter: NO_FILTER, ids: applyFilter(debate, NO_FILTER) };
    expect(tallies(shown)).toBe(tallies(shown));
    expect(tallies({ ...shown, ids: new Set() })).toEqual([]);
  });

  it('has no row for a topic that nothing shown touches', () => {
    expect(tally(smallDebate(), { from: '2030-01-01' })).toEqual([]);
    expect(tally(createDebate({ ...codedCorpus([]), topics: [{ id: 'rain', label: 'Rain' }] }))).toEqual([]);
  });

  it('counts each coding that passes on one side of one topic', () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom<Cert>('high', 'medium', 'low'), fc.subarray(SIDES), (lines, cert, stance) => {
        const rows = ofLines(lines, { cert, stance });
        const sure = { high: ['high'], medium: ['high', 'medium'], low: ['high', 'medium', 'low'] }[cert];
        const passing = lines.filter(([, , side, how]) => sure.includes(how) && (stance.length === 0 || stance.includes(side)));
        for (const { topic, total, sides, voices, certain } of rows) {
          expect(SIDES.reduce((sum, side) => sum + sides[side], 0)).toBe(total);
          for (const side of ['for', 'against'] as const) {
            const here = passing.filter(([, on, taken]) => on === topic.id && taken === side);
            expect(sides[side]).toBe(here.length);
            expect([...voices[side]].sort()).toEqual([...new Set(here.map(([by]) => by ?? ''))].sort());
            const certainly = here.filter(([by, , , how]) => by !== null && how === 'high');
            expect([...certain[side].values()].reduce((sum, count) => sum + count, 0)).toBe(certainly.length);
          }
        }
        expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(passing.length);
      })
    );
  });
});

describe('clashingSides', () => {
  const clash = (lines: readonly Line[], a = 'ann', b = 'bob') => clashingSides(ofLines(lines), a, b).map(({ topic }) => topic.id);
  const FOES: Line[] = [
    ['ann', 'rain', 'for'],
    ['bob', 'rain', 'against']
  ];

  it('finds the topics on which one is for and the other against, whichever way round', () => {
    expect(clash([...FOES, ['ann', 'sun', 'against'], ['bob', 'sun', 'for'], ['ann', 'wind', 'for'], ['bob', 'wind', 'for']])).toEqual(['rain', 'sun']);
  });

  it('is not where either takes the other side as well, be it doubtful', () => {
    expect(clash([...FOES, ['ann', 'rain', 'against', 'low']])).toEqual([]);
    expect(clash([...FOES, ['bob', 'rain', 'for', 'low']])).toEqual([]);
    expect(clash([...FOES, ['ann', 'rain', 'none']])).toEqual(['rain']); // touching it takes no side
  });

  it('asks for each side at least once for certain', () => {
    expect(clash([['ann', 'rain', 'for'], ['bob', 'rain', 'against', 'medium']])).toEqual([]); // prettier-ignore
    expect(clash([...FOES, ['bob', 'rain', 'against', 'medium']])).toEqual(['rain']);
  });

  it('is not where anybody shown is mixed or unclear, but others may take a side', () => {
    expect(clash([...FOES, ['cat', 'rain', 'mixed']])).toEqual([]);
    expect(clash([...FOES, ['cat', 'rain', 'unclear']])).toEqual([]);
    expect(clash([...FOES, ['cat', 'rain', 'for']])).toEqual(['rain']);
  });

  it('does not take one of two voices for the other', () => {
    expect(clash(FOES, 'ann', 'cat')).toEqual([]);
    expect(clash(FOES, 'ann', 'ann')).toEqual([]);
  });

  it('is the same asked either way, and never where both are on one side', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const found = clash(lines);
        expect(clash(lines, 'bob', 'ann')).toEqual(found);
        for (const side of ['for', 'against']) {
          const on = (by: string) => lines.filter(([who, , taken]) => who === by && taken === side).map(([, topic]) => topic);
          for (const topic of on('ann')) if (on('bob').includes(topic)) expect(found).not.toContain(topic);
        }
      })
    );
  });
});
