import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coverNames, mentions, namesOf, spokenCover } from '../../src/analysis/movesCover';
import type { Speaker } from '../../src/corpus/types';

const speaker = (name: string, naming: Speaker['naming'] = 'name', type: Speaker['type'] = 'Person'): Speaker => ({ id: 'x', name, type, naming });

describe('names', () => {
  test('a person is called by the whole name and its parts', () => {
    expect(namesOf(speaker('Ada Mary Marsh'))).toEqual(['Ada Mary Marsh', 'Marsh', 'Ada', 'Mary']);
    expect(namesOf(speaker('Anna van Dyck'))).toEqual(['Anna van Dyck', 'van Dyck', 'Anna']);
  });
  test('a handle, a role and an organisation only by the whole', () => {
    expect(namesOf(speaker('night owl', 'handle'))).toEqual(['night owl']);
    expect(namesOf(speaker('a resident', 'role'))).toEqual(['a resident']);
    expect(namesOf(speaker('Social Work Blog', 'name', 'Organization'))).toEqual(['Social Work Blog']);
  });
});

describe('covering', () => {
  test('takes the longest name, in any case, and whole words only', () => {
    const names = namesOf(speaker('Ada Marsh'));
    expect(coverNames('Ada Marsh walked; the marshes, said MARSH’s friend.', names)).toEqual([
      { text: '', covered: true },
      { text: ' walked; the marshes, said ', covered: false },
      { text: '', covered: true },
      { text: '’s friend.', covered: false }
    ]);
  });
  test('is heard as somebody', () => expect(spokenCover(coverNames('Did Ada come?', ['Ada']))).toBe('Did somebody come?'));
  test('leaves a text alone where there is nothing to cover', () => {
    expect(coverNames('Nobody here.', [])).toEqual([{ text: 'Nobody here.', covered: false }]);
    expect(coverNames('', ['Ada'])).toEqual([]);
  });

  test('nothing of a name is left, and all else is', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aBé’-'), minLength: 1, maxLength: 4 });
    const name = fc.string({ unit: fc.constantFrom(...'aBé'), minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), fc.array(name, { minLength: 1, maxLength: 4 }), (words, names) => {
        const text = words.join(' ');
        const stretches = coverNames(text, names);
        expect(mentions(stretches.map(({ text: open, covered }) => (covered ? ' | ' : open)).join(''), names)).toBe(false);
        // What is open stands in the text in this order, without overlap.
        let end = 0;
        for (const { text: open, covered } of stretches) {
          if (covered) continue;
          const at = text.indexOf(open, end);
          expect(at).toBeGreaterThanOrEqual(end);
          end = at + open.length;
        }
        expect(stretches.some(({ covered }) => covered)).toBe(mentions(text, names));
      })
    );
  });
});
