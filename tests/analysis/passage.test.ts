import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { passageOf, quoteSize, roleOf, throughVerb, whenWords, whereWords } from '../../src/analysis/passage';
import type { Corpus } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

function passage(id: string, change: (corpus: Corpus) => void = () => {}) {
  const corpus = smallCorpus();
  change(corpus);
  const debate = createDebate(corpus);
  return passageOf(debate, debate.statement.get(id)!);
}
const statementIn = (corpus: Corpus, id: string) => corpus.statements.find((statement) => statement.id === id)!;
const remarks = (p: ReturnType<typeof passage>) => p.remarks.map(({ text }) => text);

describe('a passage', () => {
  it('keeps steps of one’s own argument apart from answers', () => {
    const thanks = passage('watch-thanks');
    expect(thanks.answeredBy).toEqual([]);
    expect(thanks.ownSteps.map(({ key, verbs }) => [key, verbs[0]!.words])).toEqual([['from statement watch-bargain', 'qualified by']]);
    const bargain = passage('watch-bargain');
    expect(bargain.speaksTo).toEqual([]);
    expect(bargain.ownSteps.map(({ verbs }) => verbs[0]!.words)).toEqual(['qualifies']);
  });

  it('counts what answers it: one entry for each statement', () => {
    expect(passage('quill-counted').answeredBy.map(({ key }) => key)).toEqual(['from statement marsh-figures', 'from statement watch-thanks']);
  });

  it('tells the reporting chain from the speaker outwards', () => {
    const chain = passage('marsh-walk', (corpus) => {
      statementIn(corpus, 'marsh-walk').via = [{ speaker: 'tramwatch', cert: 'low', note: 'Perhaps seen elsewhere.' }, 'gazette'];
    });
    expect(chain.through.map(({ name }) => name)).toEqual(['Gazette', 'tramwatch']);
    expect(remarks(chain)).toContain('Through tramwatch, uncertain: Perhaps seen elsewhere.');
    expect([throughVerb('reported', 0), throughVerb('reported', 1), throughVerb('verbatim', 0)]).toEqual(['reported', 'quoted', 'quoted']);
  });

  it('says why an addressee is doubtful, and why a speaker is', () => {
    expect(passage('marsh-walk').remarks).toContainEqual({
      text: 'To Bo Quill, fairly certain: The report does not say whom she addressed.',
      doubtful: true
    });
    expect(passage('guest-asked').remarks[0]).toEqual({ text: 'The comment is unsigned; only “I asked the question” points to the resident.', doubtful: true });
  });

  it('names a speaker whom nobody can tell', () => {
    expect(passage('nobody-tourists').voice).toMatchObject({ id: null, name: 'somebody unknown', named: false });
  });

  it('takes a side on the proposition; without a side it touches the topic', () => {
    expect(passage('marsh-walk').stances.map(({ side, claim }) => [side, claim])).toEqual([
      ['against', 'Tram fares should rise.'],
      ['for', 'Trams should run all night.']
    ]);
    expect(passage('resident-counted').stances.map(({ side, claim }) => [side, claim])).toEqual([
      ['none', 'Night trams'],
      ['none', 'How the council answers']
    ]);
  });

  it('notes slips within its own words, unless its note does so already', () => {
    expect(remarks(passage('watch-right'))).toContain('“recieve” as in the original. For “receive”.');
    expect(remarks(passage('watch-bargain')).join()).not.toContain('recieve');
    const told = passage('watch-right', (corpus) => (statementIn(corpus, 'watch-right').note = '“recieve” as in the original.'));
    expect(remarks(told).filter((text) => text.includes('recieve'))).toHaveLength(1);
  });

  it('says of an orphan that it is one, and why', () => {
    const orphan = passage('quill-rise', (corpus) => {
      const [selector] = statementIn(corpus, 'quill-rise').selectors!;
      statementIn(corpus, 'quill-rise').selectors = [{ ...selector!, start: selector!.start + 1 }];
    });
    expect(orphan.orphaned).toBe(true);
    expect(orphan.remarks[0]!.text).toMatch(/^These words were not found at their place\./);
    expect(orphan.runs.map(({ text }) => text).join('')).toContain('must rise by a tenth');
  });
});

describe('where and when', () => {
  const debate = createDebate(smallCorpus());
  const when = (id: string) => whenWords(debate, debate.statement.get(id)!);
  const where = (id: string) => whereWords(debate, debate.source.get(id)!);

  it('tells spoken and published apart where they differ', () => {
    expect(when('quill-rise')).toBe('said 28 February 2020, published 2 March 2020');
    expect(when('watch-right')).toBe('4 March 2020');
    expect(when('guest-asked')).toBe('undated');
  });

  it('says what a comment hangs under on the page', () => {
    expect(where('report')).toBe('Councillor wants dearer trams');
    expect(where('comment')).toBe('comment under “Left in the rain”');
    expect(where('reply')).toBe('reply under another comment on “Left in the rain”');
  });

  it('shows both what a comment hangs under and what it really answers', () => {
    const elsewhere = passage('watch-heard', (corpus) => {
      corpus.relations = [{ id: 'r', type: 'answers', from: 'watch-heard', to: { statement: 'quill-rise' } }];
    });
    expect(remarks(elsewhere)).toContain('On the page it hangs under “Comment 1”; these words speak to “Councillor wants dearer trams”.');
    expect(remarks(passage('watch-heard')).join()).not.toContain('On the page');
  });
});

describe('in which role', () => {
  it('is the one named with the statement, else the only standing membership', () => {
    const debate = createDebate(smallCorpus());
    const role = (id: string) => roleOf(debate, debate.statement.get(id)!);
    expect(role('quill-rise')).toBe('councillor');
    expect(role('marsh-walk')).toBe('Passengers’ Union');
    expect(role('guest-asked')).toBeNull();
  });

  it('is not guessed from a membership of some time', () => {
    const corpus = smallCorpus();
    corpus.speakers.find(({ id }) => id === 'ada-marsh')!.memberships![0]!.to = '2019';
    const debate = createDebate(corpus);
    expect(roleOf(debate, debate.statement.get('marsh-walk')!)).toBeNull();
  });
});

it('sizes words by their length: up to 90, 200, 380 characters', () => {
  expect([0, 90, 91, 200, 201, 380, 381].map(quoteSize)).toEqual([1, 1, 2, 2, 3, 3, 4]);
});
