import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate, type Debate } from '../../src/analysis/debate';
import type { SetName } from '../../src/analysis/pick';
import { pickWords } from '../../src/analysis/pickWords';
import { partnersOf } from '../../src/analysis/turns';
import type { Corpus } from '../../src/corpus/types';
import { codedCorpus, type Line } from '../fixtures/coded';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const bundled = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
const coded = (...lines: Line[]) => createDebate(codedCorpus(lines));

describe('a cell', () => {
  it('is who on what, with the statements in it', () => {
    expect(pickWords(debate, { kind: 'cell', speaker: 'bo-quill', topic: 'night' })).toEqual({
      count: 2,
      counted: 'statements in this cell',
      title: 'Bo Quill on Night trams'
    });
    expect(pickWords(debate, { kind: 'cell', speaker: 'bo-quill', topic: 'fares' }).counted).toBe('statement in this cell'); // quill-rise
    expect(pickWords(debate, { kind: 'cell', speaker: 'bo-quill', topic: 'conduct' })).toMatchObject({ count: 0, counted: 'statements in this cell' });
  });
});

describe('a topic', () => {
  it('is its label, and with a side what is on that side', () => {
    expect(pickWords(debate, { kind: 'topic', topic: 'night' })).toEqual({ count: 6, counted: 'statements', title: 'Night trams' });
    expect(pickWords(debate, { kind: 'topic', topic: 'night', side: 'against' })).toEqual({
      count: 1,
      counted: 'statement against it',
      title: 'Night trams: against'
    });
    expect(pickWords(debate, { kind: 'topic', topic: 'night', side: 'for' })).toMatchObject({ count: 3, counted: 'statements for it' });
  });
});

describe('a source', () => {
  it('is its headline, with the statements of the comments under it', () => {
    // 3 of the post, 2 of the comment, 1 of the reply to it
    expect(pickWords(debate, { kind: 'source', source: 'post' })).toEqual({ count: 6, counted: 'statements in this source', title: 'Left in the rain' });
    expect(pickWords(debate, { kind: 'source', source: 'reply' })).toMatchObject({ count: 1, counted: 'statement in this source' });
  });
});

describe('an edge', () => {
  it('counts what one says to or of the other, or both ways', () => {
    expect(pickWords(debate, { kind: 'edge', from: 'ada-marsh', to: 'bo-quill' })).toEqual({
      count: 2,
      counted: 'links from Ada Marsh to Bo Quill',
      title: 'Ada Marsh to Bo Quill'
    });
    // the resident asks, Quill answers
    expect(pickWords(debate, { kind: 'edge', from: 'bo-quill', to: 'resident' }).counted).toBe('link from Bo Quill to a resident');
    expect(pickWords(debate, { kind: 'edge', from: 'bo-quill', to: 'resident', both: true })).toEqual({
      count: 2,
      counted: 'links between Bo Quill and a resident',
      title: 'Bo Quill and a resident'
    });
  });
});

describe('a speaker', () => {
  it('counts the turns with others, whoever begins them', () => {
    // Quill: 1 turn to the resident, and 2 + 1 + 1 from Marsh, the resident and tramwatch.
    expect(pickWords(debate, { kind: 'speaker', speaker: 'bo-quill' })).toEqual({
      count: 5,
      counted: 'turns between Bo Quill and three others',
      title: 'Bo Quill'
    });
  });

  it('leaves out steps of one’s own argument, and what speaks to a text or an event', () => {
    // tramwatch: disputes Quill, supports Marsh, answers the resident; not its own step, nor the resident’s answer to the post
    expect(pickWords(debate, { kind: 'speaker', speaker: 'tramwatch' })).toMatchObject({ count: 3, counted: 'turns between tramwatch and three others' });
  });

  /** Ann’s `s0`, Bob’s `s1`; Bob’s links to her. */
  const between = (relations: Corpus['relations'], ann = 'ann') => createDebate({ ...codedCorpus([[ann, 'rain', 'for'], ['bob', 'rain', 'against']]), relations }); // prettier-ignore

  it('counts several links between the same two statements as one turn', () => {
    const twice = between([
      { id: 'r0', type: 'answers', from: 's1', to: { statement: 's0' } },
      { id: 'r1', type: 'disputes', from: 's1', to: { statement: 's0' } }
    ]);
    expect(pickWords(twice, { kind: 'speaker', speaker: 'ann' })).toMatchObject({ count: 1, counted: 'turn between Ann and one other' });
  });

  it('counts a turn to somebody’s words and one to themselves as two, even if both bear one id', () => {
    const relations = (ann: string): Corpus['relations'] => [
      { id: 'r0', type: 'answers', from: 's1', to: { statement: 's0' } },
      { id: 'r1', type: 'asks', from: 's1', to: { speaker: ann } }
    ];
    expect(pickWords(between(relations('ann')), { kind: 'speaker', speaker: 'ann' }).count).toBe(2);
    expect(pickWords(between(relations('s0'), 's0'), { kind: 'speaker', speaker: 's0' }).count).toBe(2);
  });

  it('counts no turn with nobody known, who is no other', () => {
    const corpus = codedCorpus([['ann', 'rain', 'for'], [null, 'rain', 'against']]); // prettier-ignore
    const answered = createDebate({ ...corpus, relations: [{ id: 'r', type: 'answers', from: 's1', to: { statement: 's0' } }] });
    expect(pickWords(answered, { kind: 'speaker', speaker: 'ann' })).toEqual({ count: 1, counted: 'statement', title: 'Ann' });
  });

  it('counts the statements of one who exchanges nothing', () => {
    expect(pickWords(coded(['ann', 'rain', 'for'], ['ann', 'sun', 'for']), { kind: 'speaker', speaker: 'ann' })).toMatchObject({
      count: 2,
      counted: 'statements'
    });
    expect(pickWords(debate, { kind: 'speaker', speaker: 'gazette' })).toEqual({ count: 0, counted: 'statements', title: 'Gazette' });
  });

  it('counts the turns that the column lists, on the bundled debate', () => {
    const turnsWith = (all: Debate, id: string) => {
      const { speaksTo, spokenToBy } = partnersOf(all, id);
      return [...speaksTo, ...spokenToBy].filter(({ voice }) => voice.id !== null).reduce((sum, { turns }) => sum + turns.length, 0);
    };
    for (const { id } of bundled.corpus.speakers) {
      const said = bundled.bySpeaker.get(id)?.length ?? 0;
      expect(pickWords(bundled, { kind: 'speaker', speaker: id }).count).toBe(turnsWith(bundled, id) || said);
    }
  });
});

describe('a set', () => {
  it.each<[SetName, number]>([
    ['statements', 12],
    ['speakers', 4], // five, of whom the Gazette says nothing
    ['topics', 3],
    ['sources', 3], // five, less two comments
    ['comments', 2],
    ['links', 9], // ten, less an own step
    ['disputes', 3], // two dispute, one corrects
    ['supports', 1],
    ['doubtful', 1],
    ['gaps', 2],
    ['events', 2]
  ])('%s: %i', (set, count) => {
    expect(pickWords(debate, { kind: 'set', set }).count).toBe(count);
  });

  it('is told in one or in many, and called by the many with a capital', () => {
    expect(pickWords(debate, { kind: 'set', set: 'supports' })).toEqual({ count: 1, counted: 'link supports', title: 'Links support' });
    expect(pickWords(debate, { kind: 'set', set: 'disputes' })).toEqual({ count: 3, counted: 'links dispute or correct', title: 'Links dispute or correct' });
    expect(pickWords(coded(['ann', 'rain', 'for']), { kind: 'set', set: 'speakers' })).toEqual({ count: 1, counted: 'voice', title: 'Voices' });
  });

  it('is empty where the file has no such thing', () => {
    const { gaps: _, events: __, ...bare } = smallCorpus();
    for (const set of ['gaps', 'events'] as const) expect(pickWords(createDebate(bare), { kind: 'set', set })).toMatchObject({ count: 0, counted: set });
  });
});

it('calls what is not in the file by its id', () => {
  expect(pickWords(debate, { kind: 'cell', speaker: 'nobody', topic: 'fog' })).toMatchObject({ count: 0, title: 'nobody on fog' });
  expect(pickWords(debate, { kind: 'source', source: 'lost' }).title).toBe('lost');
});

it('adds up, on the bundled debate', () => {
  const { speakers, topics, sources, statements } = bundled.corpus;
  for (const { id: topic } of topics) {
    const codings = statements.flatMap(({ by, codings }) => (codings ?? []).flatMap((coding) => (coding.topic === topic ? [{ by, ...coding }] : [])));
    for (const side of ['for', 'against'] as const)
      expect(pickWords(bundled, { kind: 'topic', topic, side }).count).toBe(codings.filter(({ stance }) => stance === side).length);
    expect(pickWords(bundled, { kind: 'topic', topic }).count).toBe(codings.length);
    // each statement of a known voice lies in one cell
    const cells = speakers.map(({ id }) => pickWords(bundled, { kind: 'cell', speaker: id, topic }).count);
    expect(cells.reduce((sum, count) => sum + count, 0)).toBe(codings.filter(({ by }) => by !== null).length);
  }
  // each statement lies under one text at the top of its page
  const tops = sources.filter(({ parentItem }) => parentItem === undefined).map(({ id }) => pickWords(bundled, { kind: 'source', source: id }).count);
  expect(tops.reduce((sum, count) => sum + count, 0)).toBe(statements.length);
  // what goes both ways is what goes there and what goes back
  const edge = (from: string, to: string, both: boolean) => pickWords(bundled, { kind: 'edge', from, to, both }).count;
  for (const { id: a } of speakers) for (const { id: b } of speakers) expect(edge(a, b, true)).toBe(a === b ? 0 : edge(a, b, false) + edge(b, a, false));
});
