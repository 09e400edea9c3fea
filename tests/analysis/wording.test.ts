import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catchword, plainRuns, plainWords, runsOf, shorten, wording } from '../../src/analysis/wording';
import type { Statement } from '../../src/corpus/types';
import { smallDebate } from '../fixtures/small';

const said = (mode: Statement['mode'], text: string, more: Partial<Statement> = {}): Statement => ({ id: 's', source: 'x', by: 'a', mode, text, ...more });

describe('wording', () => {
  it('joins the pieces of an interrupted quotation', () => {
    const counted = smallDebate().statement.get('quill-counted')!;
    expect(wording(counted)).toBe('We have counted them, … and there are not enough.');
  });

  it('is the own text where the source has none', () => {
    expect(wording(said('verbatim', 'The night line is under review.'))).toBe('The night line is under review.');
  });
});

describe('runs', () => {
  it('sets a verbatim statement as one quotation, without a comma that leads on to “he added”', () => {
    expect(runsOf(said('verbatim', 'trust the profession,'))).toEqual([{ text: 'trust the profession', quoted: true }]);
  });

  it('tells the quoted words of a report from the report', () => {
    expect(runsOf(said('partial', 'fares “must rise by a tenth” next year'))).toEqual([
      { text: 'fares ', quoted: false },
      { text: 'must rise by a tenth', quoted: true },
      { text: ' next year', quoted: false }
    ]);
  });

  it('takes single marks where there are no double ones, and no apostrophe for a mark', () => {
    expect(runsOf(said('partial', 'Balls’ plan to ‘transform’ the council’s work'))).toEqual([
      { text: 'Balls’ plan to ', quoted: false },
      { text: 'transform', quoted: true },
      { text: ' the council’s work', quoted: false }
    ]);
  });

  it('leaves reported and authored words without marks', () => {
    expect(plainWords(said('reported', 'they should count'))).toBe('they should count');
    expect(plainWords(said('authored', 'I want ‘this’'))).toBe('I want ‘this’');
    expect(plainWords(said('verbatim', 'Yes'))).toBe('“Yes”');
    expect(
      plainRuns([
        { text: 'fares ', quoted: false },
        { text: 'must rise', quoted: true }
      ])
    ).toBe('fares “must rise”');
  });
});

describe('catchword', () => {
  const walk = said('verbatim', 'Nobody should walk home at night', { catchwords: ['Nobody should walk home', 'walk home'] });
  it('is the longest that fits', () => {
    expect(catchword(walk, 30)).toEqual({ text: 'Nobody should walk home', quoted: true });
    expect(catchword(walk, 10)).toEqual({ text: 'walk home', quoted: true });
    expect(catchword(walk, 3)).toBeNull();
  });

  it('gives no quotation marks to the report’s own words', () => {
    const rise = said('partial', 'fares “must rise” next year', { catchwords: ['next year'] });
    expect(catchword(rise, 20)).toEqual({ text: 'next year', quoted: false });
  });
});

describe('shorten', () => {
  const runs = (text: string) => [{ text, quoted: true }];
  it('leaves what fits', () => {
    expect(shorten(runs('short enough'), 12)).toEqual(runs('short enough'));
  });

  it('cuts at a word and says so', () => {
    // 20 characters end inside “serving”
    expect(shorten(runs('they spend their time serving the machine'), 24)).toEqual(runs('they spend their time …'));
  });

  it('never drops a negation of the sentence it cuts', () => {
    const [cut] = shorten(runs('Suggesting that records are not necessary is irresponsible and wrong in every way'), 24);
    expect(cut!.text).toContain('not');
  });

  it('ends at a word boundary of the original, whatever the room', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { minLength: 1, maxLength: 30 }), fc.integer({ min: 1, max: 80 }), (words, room) => {
        const text = words.join(' ');
        const cut = shorten(runs(text), room)
          .map((run) => run.text)
          .join('');
        const kept = cut.replace(/ …$/, '');
        expect(text === kept || text.startsWith(`${kept} `)).toBe(true);
      })
    );
  });
});
