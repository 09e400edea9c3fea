import { describe, expect, it } from 'vitest';
import { answeringLinks, linksBetween, linksOf, statementsOf, type Pick } from '../../src/analysis/pick';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const ids = (pick: Pick) => statementsOf(debate, pick).map(({ id }) => id);

describe('what a pick stands for', () => {
  it('opens a speaker, a topic and one side of it, a cell, a source with its comments', () => {
    expect(ids({ kind: 'speaker', speaker: 'ada-marsh' })).toEqual(['marsh-walk', 'marsh-figures']);
    expect(ids({ kind: 'topic', topic: 'fares' })).toEqual(['quill-rise', 'marsh-walk', 'watch-bargain']);
    expect(ids({ kind: 'topic', topic: 'fares', side: 'against' })).toEqual(['marsh-walk']);
    expect(ids({ kind: 'cell', speaker: 'bo-quill', topic: 'night' })).toEqual(['quill-review', 'quill-counted']);
    expect(ids({ kind: 'source', source: 'post' })).toContain('watch-heard');
  });

  it('opens an edge one way or both', () => {
    expect(linksBetween(debate, 'ada-marsh', 'bo-quill').map(({ id }) => id)).toEqual(['r-disputes', 'r-corrects']);
    expect(linksBetween(debate, 'resident', 'bo-quill', true).map(({ id }) => id)).toEqual(['r-asks', 'r-answers']);
    expect(ids({ kind: 'edge', from: 'ada-marsh', to: 'bo-quill' })).toEqual(['marsh-walk', 'marsh-figures']);
  });

  it('opens exactly what the figures count', () => {
    expect(answeringLinks(debate)).toHaveLength(9); // ten relations, one own step
    expect(linksOf(debate, { kind: 'set', set: 'disputes' })!.map(({ id }) => id)).toEqual(['r-disputes', 'r-corrects', 'r-thanks']);
    expect(linksOf(debate, { kind: 'set', set: 'doubtful' })!.map(({ id }) => id)).toEqual(['r-thanks']);
    expect(linksOf(debate, { kind: 'set', set: 'topics' })).toBeNull();
    expect(ids({ kind: 'set', set: 'comments' })).toEqual(['guest-asked', 'nobody-tourists', 'watch-heard']);
    expect(ids({ kind: 'set', set: 'statements' })).toHaveLength(debate.statements.length);
  });

  it('is empty for a speaker without words', () => {
    expect(ids({ kind: 'speaker', speaker: 'gazette' })).toEqual([]);
  });
});
