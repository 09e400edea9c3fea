import { describe, expect, it } from 'vitest';
import { firstFinding, findingText } from '../../../src/analysis/finding';
import { rules } from '../../../src/analysis/findings/sources';
import { NO_FILTER } from '../../../src/analysis/filter';
import { smallCorpus, smallDebate } from '../../fixtures/small';

const find = (debate = smallDebate(), ids: Iterable<string> = debate.statements.map(({ id }) => id)) =>
  firstFinding(rules, { debate, filter: NO_FILTER, ids: new Set(ids) });

describe('what the texts show', () => {
  it('tells how much is coded and how many gaps are named, both to be opened', () => {
    const finding = find()!;
    expect(findingText(finding)).toMatch(/^\d\d % of the text of three sources is coded; two gaps are named$/);
    expect(finding.parts.flatMap(({ pick, text }) => (pick ? [[text, pick]] : []))).toEqual([
      ['three sources', { kind: 'set', set: 'sources' }],
      ['two gaps', { kind: 'set', set: 'gaps' }]
    ]);
  });

  it('says nothing of gaps where none is known', () => {
    const corpus = { ...smallCorpus(), gaps: [] };
    expect(findingText(find(smallDebate(corpus))!)).toMatch(/is coded$/);
  });

  it('says nothing at all where no source has a text', () => {
    const corpus = smallCorpus();
    corpus.sources = corpus.sources.filter(({ id }) => id === 'minutes');
    corpus.statements = corpus.statements.filter(({ source }) => source === 'minutes');
    expect(find(smallDebate(corpus))).toBeNull();
  });

  it('names the one text that holds what passes the filter', () => {
    const finding = find(smallDebate(), ['watch-thanks', 'watch-heard'])!;
    expect(findingText(finding)).toBe('Both stand in “Left in the rain” and its comments');
    expect(finding.parts[1]!.pick).toEqual({ kind: 'source', source: 'post' });
    expect(findingText(find(smallDebate(), ['quill-rise', 'marsh-walk', 'marsh-figures'])!)).toBe('All three stand in “Councillor wants dearer trams”');
  });

  it('names the text that holds more than half of it', () => {
    expect(findingText(find(smallDebate(), ['quill-rise', 'marsh-walk', 'watch-thanks'])!)).toBe('Two of three stand in “Councillor wants dearer trams”');
  });

  it('does not call one half, one statement or none a finding', () => {
    expect(find(smallDebate(), ['quill-rise', 'watch-thanks'])).toBeNull();
    expect(find(smallDebate(), ['quill-rise'])).toBeNull();
    expect(find(smallDebate(), [])).toBeNull();
  });
});
