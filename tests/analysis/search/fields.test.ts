import { describe, expect, it } from 'vitest';
import { readFields } from '../../../src/analysis/search/fields';
import type { Occurrence } from '../../../src/analysis/search/resolve';
import type { Doc } from '../../../src/analysis/search/texts';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();
const occurrence = (mask: number, kind: Occurrence['kind'] = 'exact'): Occurrence => ({ token: 0, span: 1, mask, kind, word: 'word' });
const speaker = debate.speaker.get('ada-marsh')!;
const statement = debate.statement.get('marsh-walk')!;

describe('fields', () => {
  it('give a name to all that its bearer says', () => {
    const fields = readFields(debate, [{ occurrence: occurrence(1), doc: { kind: 'speaker', text: speaker.name, speaker } }]);
    expect([...fields.voice.keys()].map(({ id }) => id)).toEqual(['marsh-walk', 'marsh-figures']);
    expect(fields.voiceWords.get(statement)).toEqual(new Set(['word']));
    expect(fields.speakers.of(speaker)).toBe(1);
  });

  it('add up around a statement: name, role, topic; the headline only when it is asked', () => {
    const docs: Doc[] = [
      { kind: 'speaker', text: '', speaker },
      { kind: 'role', text: 'member', statements: [statement] },
      { kind: 'topic', text: '', topic: debate.topic.get('fares')! },
      { kind: 'headline', text: '', source: debate.source.get('report')! }
    ];
    const fields = readFields(debate, docs.map((doc, i) => ({ occurrence: occurrence(1 << i), doc }))); // prettier-ignore
    expect(fields.around(statement, false)).toBe(0b0111);
    expect(fields.around(statement, true)).toBe(0b1111);
    expect(fields.around(debate.statement.get('watch-heard')!, true)).toBe(0);
  });

  it('take no role that only begins with what was typed', () => {
    const role = (kind: Occurrence['kind']) =>
      readFields(debate, [{ occurrence: occurrence(1, kind), doc: { kind: 'role', text: 'member', statements: [statement] } }]).roles;
    expect(role('prefix').of('member')).toBe(0);
    expect(role('fuzzy').of('member')).toBe(1);
  });
});
