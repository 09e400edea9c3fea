import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../../src/analysis/filter';
import { firstFinding } from '../../../src/analysis/finding';
import { rules } from '../../../src/analysis/findings/network';
import type { Corpus, Relation } from '../../../src/corpus/types';
import { smallCorpus } from '../../fixtures/small';

function told(change: Partial<Filter> = {}, corpus: Corpus = smallCorpus()) {
  const debate = createDebate(corpus);
  const filter = { ...NO_FILTER, ...change };
  const finding = firstFinding(rules, { debate, filter, ids: applyFilter(debate, filter) });
  return (
    finding && { rule: finding.rule, text: finding.parts.map(({ text }) => text).join(''), picks: finding.parts.flatMap(({ pick }) => (pick ? [pick] : [])) }
  );
}
const withRelations = (relations: Relation[]): Corpus => ({ ...smallCorpus(), relations });
const link = (id: string, from: string, to: string): Relation => ({ id, type: 'answers', from, to: { speaker: to } });

describe('findings of the network', () => {
  it('tells who is spoken to or about by most', () => {
    // Three speak to or of Quill: Marsh, the resident, tramwatch; of the resident only two do. Nobody else has words.
    expect(told()).toEqual({
      rule: 'most addressed',
      text: 'Of three other speakers, all speak to or about Bo Quill',
      picks: [
        { kind: 'set', set: 'speakers' },
        { kind: 'speaker', speaker: 'bo-quill' },
        { kind: 'speaker', speaker: 'bo-quill' }
      ]
    });
  });

  it('tells an exchange when nobody stands out', () => {
    const corpus = withRelations([
      link('1', 'marsh-walk', 'bo-quill'),
      link('2', 'marsh-figures', 'bo-quill'),
      link('3', 'quill-rise', 'ada-marsh'),
      link('4', 'quill-review', 'ada-marsh')
    ]);
    expect(told({}, corpus)).toMatchObject({
      rule: 'exchange',
      text: 'Ada Marsh and Bo Quill speak to or about each other four times, more than any other two'
    });
    expect(told({}, corpus)!.picks).toContainEqual({ kind: 'edge', from: 'ada-marsh', to: 'bo-quill', both: true });
  });

  it('tells who is answered by nobody', () => {
    const corpus = withRelations([link('1', 'watch-right', 'ada-marsh'), link('2', 'watch-thanks', 'bo-quill')]);
    expect(told({}, corpus)).toMatchObject({ rule: 'unanswered', text: 'Nobody answers tramwatch, who speaks to or about two others' });
  });

  it('never says that nobody answers because the answers are filtered out', () => {
    const corpus = withRelations([
      link('1', 'watch-right', 'ada-marsh'),
      link('2', 'watch-thanks', 'bo-quill'),
      link('3', 'quill-rise', 'tramwatch'),
      link('4', 'watch-heard', 'resident')
    ]);
    // As filtered there are three links, all from tramwatch; but Quill answers.
    expect(told({ speaker: ['tramwatch'] }, corpus)).toBeNull();
  });

  it('tells that all runs one way', () => {
    const corpus = withRelations([link('1', 'watch-right', 'ada-marsh'), link('2', 'marsh-walk', 'bo-quill'), link('3', 'quill-rise', 'resident')]);
    expect(told({}, corpus)).toMatchObject({ rule: 'one way', text: 'Nobody answers back: all three links run one way' });
  });

  it('tells whom a single voice speaks to most', () => {
    const corpus = withRelations([link('1', 'watch-right', 'ada-marsh'), link('2', 'watch-thanks', 'ada-marsh'), link('3', 'watch-heard', 'resident')]);
    expect(told({ speaker: ['tramwatch'] }, corpus)).toMatchObject({
      rule: 'one voice',
      text: 'Tramwatch speaks to or about two others, most often Ada Marsh: twice'
    });
  });

  it('tells a single pair', () => {
    expect(told({}, withRelations([link('1', 'watch-right', 'ada-marsh')]))).toMatchObject({
      rule: 'one pair',
      text: 'Tramwatch speaks to or about Ada Marsh once',
      picks: [
        { kind: 'speaker', speaker: 'tramwatch' },
        { kind: 'speaker', speaker: 'ada-marsh' },
        { kind: 'edge', from: 'tramwatch', to: 'ada-marsh' }
      ]
    });
  });

  it('says nothing where there are no links', () => {
    expect(told({}, withRelations([]))).toBeNull();
    expect(told({ from: '1900-01-01', to: '1900-01-02' })).toBeNull();
  });
});
