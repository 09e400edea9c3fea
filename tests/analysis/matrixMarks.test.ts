import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyFilter, NO_FILTER, type Filter } from '../../src/analysis/filter';
import type { Side } from '../../src/analysis/marks';
import { countSide, marksOf } from '../../src/analysis/matrixMarks';
import type { Cert, Coding, Statement } from '../../src/corpus/types';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const sides: Side[] = ['for', 'against', 'mixed', 'unclear', 'none'];
const statement = (id: string) => debate.statement.get(id)!;

/** `topic side`, with “?” where doubtful and “-” before where the filter lets it fall. */
function told(one: Statement, change: Partial<Filter> = {}, shown?: ReadonlySet<string>): string[] {
  const filter = { ...NO_FILTER, ...change };
  return marksOf(one, filter, shown ?? applyFilter(debate, filter)).map(
    ({ topic, mark, lit }) => `${lit ? '' : '-'}${topic} ${mark.side}${mark.doubtful ? '?' : ''}`
  );
}

describe('marksOf', () => {
  it('makes one mark for each topic, with the side on that very topic', () => {
    expect(told(statement('marsh-walk'))).toEqual(['fares against', 'night for']);
    expect(told(statement('resident-counted'))).toEqual(['night none', 'conduct none']);
    expect(told(statement('watch-heard'))).toEqual([]); // touches no topic
  });

  it('is doubtful where the side is, and on every topic where the speaker is', () => {
    const codings: Coding[] = [{ topic: 'fares', stance: 'for', cert: 'medium' }, { topic: 'night' }];
    expect(told({ ...statement('quill-rise'), codings })).toEqual(['fares for?', 'night none']);
    expect(told({ ...statement('quill-rise'), codings, cert: 'low' })).toEqual(['fares for?', 'night none?']);
  });

  it('lights nothing of a statement that is not shown', () => {
    expect(told(statement('marsh-walk'), {}, new Set(['quill-rise']))).toEqual(['-fares against', '-night for']);
  });

  it('lights only the codings that pass, by topic, by side and by certainty', () => {
    expect(told(statement('marsh-walk'), { topic: ['night'] })).toEqual(['-fares against', 'night for']);
    expect(told(statement('marsh-walk'), { stance: ['against'] })).toEqual(['fares against', '-night for']);
    expect(told(statement('resident-counted'), { stance: ['none'], topic: ['conduct'] })).toEqual(['-night none', 'conduct none']);
    const half: Statement = { ...statement('marsh-walk'), codings: [{ topic: 'fares', stance: 'for', cert: 'low' }, { topic: 'night' }] };
    expect(told(half, { cert: 'medium' })).toEqual(['-fares for?', 'night none']);
  });

  it('has the side, the topic and the certainty pass together, not one by one', () => {
    // against fares and for night trams: nothing is for fares
    expect(told(statement('marsh-walk'), { topic: ['fares'], stance: ['for'] })).toEqual(['-fares against', '-night for']);
  });

  const topics = ['fares', 'night', 'conduct'];
  const coding = fc.record({ stance: fc.constantFrom(...sides), cert: fc.constantFrom<Cert>('high', 'medium', 'low') });
  const coded = fc.tuple(fc.subarray(topics), fc.array(coding, { minLength: 3, maxLength: 3 })).map(([some, how]): Statement => ({
    ...statement('quill-rise'),
    codings: some.map((topic, i) => ({ topic, cert: how[i]!.cert, ...(how[i]!.stance === 'none' ? {} : { stance: how[i]!.stance as 'for' }) }))
  }));

  it('keeps every topic whatever is asked for, and lights fewer the more is asked for', () => {
    const filters = fc.record({ topic: fc.subarray(topics), stance: fc.subarray(sides), cert: fc.constantFrom<Cert>('high', 'medium', 'low') });
    fc.assert(
      fc.property(coded, filters, (one, asked) => {
        const shown = new Set([one.id]);
        const lit = (change: Partial<Filter>) => marksOf(one, { ...NO_FILTER, ...change }, shown).flatMap((mark) => (mark.lit ? [mark.topic] : []));
        expect(marksOf(one, { ...NO_FILTER, ...asked }, shown).map(({ topic }) => topic)).toEqual(one.codings!.map(({ topic }) => topic));
        expect(lit({})).toEqual(one.codings!.map(({ topic }) => topic));
        // each part of a filter narrows the others
        const apart = [lit({ topic: asked.topic }), lit({ stance: asked.stance }), lit({ cert: asked.cert })];
        expect(lit(asked)).toEqual(lit({}).filter((topic) => apart.every((some) => some.includes(topic))));
      })
    );
  });
});

describe('countSide', () => {
  it('counts lit marks of one side', () => {
    const marks = (change: Partial<Filter>) => {
      const filter = { ...NO_FILTER, ...change };
      return debate.statements.flatMap((one) => marksOf(one, filter, applyFilter(debate, filter)));
    };
    // for: quill-rise (fares), marsh-walk (night), watch-thanks, watch-right; against: marsh-walk (fares), quill-counted
    const counts = (change: Partial<Filter>) => sides.map((side) => countSide(marks(change), side));
    // no side: resident-counted twice, marsh-figures, guest-asked; 4 + 2 + 1 + 1 + 4 = 12 codings
    expect(counts({})).toEqual([4, 2, 1, 1, 4]);
    expect(counts({ topic: ['fares'] })).toEqual([1, 1, 1, 0, 0]);
    expect(counts({ cert: 'high' })).toEqual([3, 2, 1, 0, 3]); // not watch-thanks, quill-review, guest-asked
  });
});
