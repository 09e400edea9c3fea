import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate, type Debate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { createMatrix } from '../../src/analysis/matrix';
import { columnPlaces, rowPlaces, type MatrixOrder } from '../../src/analysis/matrixOrder';
import type { Side } from '../../src/analysis/marks';
import type { Corpus, Statement } from '../../src/corpus/types';
import { codedCorpus, type Line } from '../fixtures/coded';
import { smallDebate } from '../fixtures/small';

const real = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
const byPlace = (places: ReadonlyMap<string, number>) => [...places].sort(([, a], [, b]) => a - b).map(([id]) => id);

/** The ids of rows and columns as an order places them, whatever order they come in. */
function ordered(debate: Debate, order: MatrixOrder, drawn: readonly Statement[] = debate.statements) {
  const { rows, columns } = createMatrix({ debate, filter: NO_FILTER, drawn, shown: applyFilter(debate, NO_FILTER) }, { rows: 'first', columns: 'first' });
  const topics = columns.map(({ topic }) => topic);
  return { rows: byPlace(rowPlaces(debate, drawn, rows, order)), columns: byPlace(columnPlaces(debate, rows, topics, order)) };
}
const ofLines = (lines: readonly Line[], order: MatrixOrder) => ordered(createDebate(codedCorpus(lines)), order);
const unique = (values: readonly string[]) => [...new Set(values)];
const times = (all: readonly string[], one: string) => all.filter((other) => other === one).length;

const side = fc.constantFrom<Side>('for', 'against', 'mixed', 'unclear', 'none');
const anyLines = fc.array(fc.tuple(fc.constantFrom('ann', 'bob', 'cat', 'dan', null), fc.constantFrom('rain', 'sun', 'wind', 'fog'), side), {
  minLength: 1,
  maxLength: 30
});
const orders = fc.constantFrom<MatrixOrder>('amount', 'name', 'first', 'likeness');

describe('every order', () => {
  it('places each row and each column once, from 0', () => {
    fc.assert(
      fc.property(anyLines, orders, (lines, order) => {
        const { rows, columns } = ofLines(lines, order);
        expect([...rows].sort()).toEqual(unique(lines.map(([by]) => by ?? '')).sort());
        expect([...columns].sort()).toEqual(unique(lines.map(([, topic]) => topic)).sort());
        const debate = createDebate(codedCorpus(lines));
        const matrix = createMatrix({ debate, filter: NO_FILTER, drawn: debate.statements, shown: new Set() }, { rows: order, columns: order });
        const places = [...rowPlaces(debate, debate.statements, matrix.rows, order).values()];
        expect(places.sort((a, b) => a - b)).toEqual(rows.map((_, i) => i));
      })
    );
  });

  it('keeps the rows and columns of the bundled debate', () => {
    const plain = ordered(real, 'first');
    for (const order of ['amount', 'name', 'likeness'] as const) {
      const sorted = ordered(real, order);
      expect([...sorted.rows].sort()).toEqual([...plain.rows].sort());
      expect([...sorted.columns].sort()).toEqual([...plain.columns].sort());
    }
  });
});

describe('by amount', () => {
  it('has first who says most and what most is said on, of equal ones whichever appears first', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { rows, columns } = ofLines(lines, 'amount');
        const falling = (found: readonly string[], said: readonly string[]) =>
          found.slice(1).forEach((one, i) => {
            const [before, now] = [times(said, found[i]!), times(said, one)];
            expect(before).toBeGreaterThanOrEqual(now);
            if (before === now) expect(said.indexOf(found[i]!)).toBeLessThan(said.indexOf(one));
          });
        falling(rows, lines.map(([by]) => by ?? '')); // prettier-ignore
        falling(columns, lines.map(([, topic]) => topic)); // prettier-ignore
      })
    );
  });

  it('counts what is drawn, and nothing else', () => {
    const debate = createDebate(codedCorpus([['ann', 'rain', 'for'], ['bob', 'sun', 'for'], ['bob', 'sun', 'for']])); // prettier-ignore
    expect(ordered(debate, 'amount')).toEqual({ rows: ['bob', 'ann'], columns: ['sun', 'rain'] });
    const first = debate.statements.slice(0, 2); // one each: Ann speaks first, of rain
    expect(ordered(debate, 'amount', first)).toEqual({ rows: ['ann', 'bob'], columns: ['rain', 'sun'] });
  });

  it('counts words on no topic for a speaker', () => {
    const corpus = codedCorpus([['ann', 'rain', 'for'], ['bob', 'rain', 'for'], ['bob', 'sun', 'for']]); // prettier-ignore
    corpus.statements[2]!.codings = []; // Bob’s second
    expect(ordered(createDebate(corpus), 'amount').rows).toEqual(['bob', 'ann']);
  });
});

describe('by name', () => {
  it('sorts by what is read, marks at the start aside', () => {
    const { rows, columns } = ordered(smallDebate(), 'name');
    expect(rows).toEqual(['resident', 'ada-marsh', 'bo-quill', 'tramwatch']); // a resident, Ada Marsh, Bo Quill, tramwatch
    expect(columns).toEqual(['fares', 'conduct', 'night']); // Fares, How the council answers, Night trams
  });

  it('reads over quotation marks, capitals and accents, and reads numbers as numbers', () => {
    const names = { n10: 'Voice 10', n9: 'voice 9', quoted: '“Ulla”', accent: 'Édith', capital: 'EDITH B', at: '@zoe' };
    const corpus = codedCorpus(Object.keys(names).map((id) => [id, 'rain', 'for']));
    for (const speaker of corpus.speakers) speaker.name = names[speaker.id as keyof typeof names];
    expect(ordered(createDebate(corpus), 'name').rows.map((id) => names[id as keyof typeof names])).toEqual([
      'Édith',
      'EDITH B',
      '“Ulla”',
      'voice 9',
      'Voice 10',
      '@zoe'
    ]);
  });

  it('stands two of one name by first appearance', () => {
    const corpus = codedCorpus([['zed', 'rain', 'for'], ['ann', 'rain', 'for']]); // prettier-ignore
    for (const speaker of corpus.speakers) speaker.name = 'John Smith';
    expect(ordered(createDebate(corpus), 'name').rows).toEqual(['zed', 'ann']);
  });
});

describe('by first appearance', () => {
  it('follows the reading order, not the file', () => {
    // the minutes of February are read before the report of March that stands before them: Quill on night trams
    expect(ordered(smallDebate(), 'first')).toEqual({ rows: ['bo-quill', 'resident', 'ada-marsh', 'tramwatch'], columns: ['night', 'fares', 'conduct'] });
  });

  it('is the order in which voices and topics first come up', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        expect(ofLines(lines, 'first')).toEqual({ rows: unique(lines.map(([by]) => by ?? '')), columns: unique(lines.map(([, topic]) => topic)) });
      })
    );
  });

  it('goes by id where one statement brings up two topics', () => {
    const corpus = codedCorpus([['ann', 'wind', 'for'], ['ann', 'rain', 'for']]); // prettier-ignore
    corpus.statements = [{ ...corpus.statements[0]!, codings: [{ topic: 'wind' }, { topic: 'rain' }] }];
    expect(ordered(createDebate(corpus), 'first').columns).toEqual(['rain', 'wind']);
  });
});

describe('by likeness', () => {
  it('stands allies together, also where foes speak on the same topics', () => {
    const camps = { ann: 1, cat: 1, bob: 2, dan: 2 };
    const lines = (['ann', 'bob', 'cat', 'dan'] as const).flatMap((by): Line[] => [
      [by, 'rain', camps[by] === 1 ? 'for' : 'against'],
      [by, 'wind', camps[by] === 1 ? 'against' : 'for']
    ]);
    const [a, b, c, d] = ofLines(lines, 'likeness').rows.map((id) => camps[id as keyof typeof camps]);
    expect([a, c]).toEqual([b, d]);
  });

  it('stands who takes no clear side between the camps', () => {
    for (const middle of ['mixed', 'unclear', 'none'] as const) {
      const { rows } = ofLines([['ann', 'rain', middle], ['bob', 'rain', 'for'], ['cat', 'rain', 'against']], 'likeness'); // prettier-ignore
      expect(rows[1]).toBe('ann');
    }
  });

  it('keeps apart those who share no topic, and their topics', () => {
    /** Voices and topics of one camp bear its number; they hang together as all speak, without a side, on their first topic. */
    const camp = (n: number) =>
      fc.array(fc.tuple(fc.nat(3), fc.nat(3), side), { minLength: 1, maxLength: 6 }).map((touched) =>
        touched.flatMap(([who, what, on]): Line[] => [
          [`v${who}-${n}`, `t${what}-${n}`, on],
          [`v${who}-${n}`, `t0-${n}`, 'none']
        ])
      );
    fc.assert(
      fc.property(camp(1), camp(2), camp(3), (one, two, three) => {
        const { rows, columns } = ofLines([...one, ...two, ...three], 'likeness');
        for (const ids of [rows, columns]) {
          const camps = ids.map((id) => id.at(-1)!);
          expect(camps.filter((n, i) => n !== camps[i - 1])).toHaveLength(3);
        }
      })
    );
  });

  it('does not ask who speaks first', () => {
    fc.assert(
      fc.property(anyLines, fc.infiniteStream(fc.nat()), (lines, keys) => {
        const shuffled = lines.map((line) => ({ line, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        expect(ofLines(shuffled.map(({ line }) => line), 'likeness')).toEqual(ofLines(lines, 'likeness')); // prettier-ignore
      })
    );
  });

  it('weighs each cell the same, however many words it has', () => {
    const lines = fc.uniqueArray(
      fc.tuple(
        anyLines.map((all) => all[0]!),
        fc.integer({ min: 1, max: 4 })
      ),
      { selector: ([[by, topic]]) => `${by} ${topic}`, minLength: 1 }
    );
    fc.assert(
      fc.property(lines, (said) => {
        const repeated = said.flatMap(([line, often]) => Array.from({ length: often }, () => line));
        expect(ofLines(repeated, 'likeness')).toEqual(ofLines(said.map(([line]) => line), 'likeness')); // prettier-ignore
      })
    );
  });
});
