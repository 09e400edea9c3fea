import { describe, expect, it } from 'vitest';
import { clash, disputedTopics, figures, questions, voices } from '../../src/analysis/overview';
import { createDebate } from '../../src/analysis/debate';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const all = new Set(debate.statements.map(({ id }) => id));

describe('the clash', () => {
  it('is the sure dispute whose ends have most links', () => {
    // r-thanks is doubtful; r-disputes is the only sure one
    expect(clash(debate, all)!.id).toBe('r-disputes');
  });

  it('weighs the links of others at both ends', () => {
    const corpus = smallCorpus();
    corpus.relations.push({ id: 'r-new', type: 'disputes', from: 'watch-right', to: { statement: 'quill-counted' } });
    // r-disputes: marsh-walk has 2 links (r-disputes, r-supports), quill-rise 1: 3 together.
    // r-new: watch-right has 2 (r-supports, r-new), quill-counted 4 (r-answers, r-corrects, r-thanks, r-new): 6 together.
    expect(clash(createDebate(corpus), all)!.id).toBe('r-new');
  });

  it('is absent when an end is filtered away', () => {
    expect(clash(debate, new Set([...all].filter((id) => id !== 'quill-rise')))).toBeNull();
  });
});

describe('what was disputed', () => {
  it('counts statements for and against each topic', () => {
    const rows = disputedTopics(debate, all);
    expect(rows.map(({ topic, for: pro, against }) => [topic.id, pro, against])).toEqual([
      ['night', 3, 1], // walk, thanks, right; counted
      ['fares', 1, 1] // rise; walk
    ]);
  });

  it('obeys the filter', () => {
    expect(disputedTopics(debate, new Set(['quill-rise']))).toMatchObject([{ for: 1, against: 0 }]);
  });
});

describe('figures', () => {
  const text = (ids: ReadonlySet<string>) =>
    figures(debate, ids)
      .map((part) => part.text)
      .join('');

  it('are one sentence, whose numbers open what they count', () => {
    expect(text(all)).toBe(
      'In three texts of 2020 and two comments, 4 voices make 12 statements on 3 topics. Of 9 links between words, 3 dispute or correct and 1 supports; 1 is doubtful, and says why.'
    );
    const picks = figures(debate, all).flatMap(({ pick }) => (pick?.kind === 'set' ? [pick.set] : []));
    expect(picks).toEqual(['sources', 'comments', 'speakers', 'statements', 'topics', 'links', 'disputes', 'supports', 'doubtful']);
  });

  it('leave links out where there are none', () => {
    expect(text(new Set(['quill-review']))).toBe('In three texts of 2020 and two comments, 1 voice makes 1 statement on 1 topic. ');
  });
});

describe('voices', () => {
  it('lists who speaks, most first', () => {
    expect(voices(debate, all).map(({ speaker, count }) => [speaker.id, count])).toEqual([
      ['tramwatch', 4],
      ['bo-quill', 3],
      ['ada-marsh', 2],
      ['resident', 2]
    ]);
  });
});

describe('questions', () => {
  it('asks only what has an answer', () => {
    const asked = questions(debate, all);
    // Quill and the resident: a question and an answer; nobody else speaks both ways but tramwatch and the resident (one way only)
    expect(asked[0]).toMatchObject({ pick: { kind: 'edge', both: true } });
    expect(asked.map(({ text }) => text)).toContain('What divides them most? Night trams');
    expect(asked.some(({ text }) => text.includes('anybody against'))).toBe(false); // no topic with four for and none against
  });
});
