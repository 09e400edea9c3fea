import { describe, expect, it } from 'vitest';
import { entriesOf, linkNotes, mostAnswered, verbsOf } from '../../src/analysis/entries';
import { createDebate } from '../../src/analysis/debate';
import type { Relation } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';

/** The small debate with more relations. */
function withRelations(...relations: Relation[]) {
  const corpus = smallCorpus();
  corpus.relations.push(...relations);
  return createDebate(corpus);
}

describe('entries', () => {
  it('makes one entry of several links between the same two statements', () => {
    const debate = withRelations({ id: 'r-also', type: 'answers', from: 'marsh-walk', to: { statement: 'quill-rise' }, cert: 'low', note: 'By its place.' });
    const entries = entriesOf(debate, debate.linksFrom.get('marsh-walk')!, true);
    expect(entries).toHaveLength(1);
    expect(entries[0]!.links).toHaveLength(2);
    expect(entries[0]!.verbs).toEqual([
      { type: 'answers', words: 'answers', doubtful: true },
      { type: 'disputes', words: 'disputes', doubtful: false }
    ]);
    expect(entries[0]!.notes).toEqual(['Uncertain (answers): By its place.']);
  });

  it('keeps “by” for the last of several kinds seen from the other end', () => {
    const debate = withRelations({ id: 'r-also', type: 'answers', from: 'marsh-walk', to: { statement: 'quill-rise' } });
    expect(verbsOf(debate.linksTo.get('quill-rise')!, false).map(({ words }) => words)).toEqual(['answered', 'disputed by']);
  });

  it('calls a kind doubtful only where every link of that kind is', () => {
    const debate = withRelations({ id: 'r-sure', type: 'disputes', from: 'watch-thanks', to: { statement: 'quill-counted' } });
    const links = debate.linksFrom.get('watch-thanks')!.filter(({ type }) => type === 'disputes');
    expect(links.map(({ cert }) => cert).sort()).toEqual(['high', 'low']);
    expect(verbsOf(links, true)).toEqual([{ type: 'disputes', words: 'disputes', doubtful: false }]);
  });

  it('puts statements in reading order, then speakers, sources and events', () => {
    const debate = withRelations(
      { id: 'r-1', type: 'supports', from: 'guest-asked', to: { statement: 'watch-thanks' } },
      { id: 'r-2', type: 'answers', from: 'guest-asked', to: { statement: 'quill-rise' } },
      { id: 'r-3', type: 'asks', from: 'guest-asked', to: { speaker: 'ada-marsh' } }
    );
    const ends = entriesOf(debate, debate.linksFrom.get('guest-asked')!, true).map(({ key }) => key);
    expect(ends.slice(0, 2)).toEqual(['to statement quill-rise', 'to statement watch-thanks']);
    expect(new Set(ends.slice(2))).toEqual(new Set(['to source post', 'to event meeting', 'to speaker ada-marsh']));
  });

  it('names sources and events by what they are called', () => {
    const debate = smallDebate();
    const names = entriesOf(debate, debate.linksFrom.get('guest-asked')!, true).map(({ end }) => ('name' in end ? end.name : null));
    expect(names).toEqual(['Left in the rain', 'Public meeting on fares']);
  });

  it('tells a doubt without a reason, and equal reasons once', () => {
    const debate = withRelations(
      { id: 'r-1', type: 'supports', from: 'watch-heard', to: { statement: 'quill-rise' }, cert: 'medium' },
      { id: 'r-2', type: 'supports', from: 'watch-heard', to: { statement: 'quill-rise' }, cert: 'medium' }
    );
    expect(linkNotes(debate.linksFrom.get('watch-heard')!.filter(({ type }) => type === 'supports'))).toEqual(['Fairly certain.']);
  });
});

describe('the statement answered most', () => {
  const all = (debate: ReturnType<typeof smallDebate>) => new Set(debate.statements.map(({ id }) => id));

  it('counts the statements that answer it', () => {
    // quill-counted: corrected by marsh-figures, disputed by watch-thanks = 2; every other has at most 1.
    const debate = smallDebate();
    expect(mostAnswered(debate, all(debate))?.id).toBe('quill-counted');
  });

  it('counts several links from one statement once, and own steps not at all', () => {
    // watch-heard gets three links from one statement (1) and two own steps (0): still fewer than quill-counted's 2.
    const debate = withRelations(
      { id: 'a', type: 'answers', from: 'guest-asked', to: { statement: 'watch-heard' } },
      { id: 'b', type: 'supports', from: 'guest-asked', to: { statement: 'watch-heard' } },
      { id: 'c', type: 'qualifies', from: 'guest-asked', to: { statement: 'watch-heard' } },
      { id: 'd', type: 'supports', from: 'watch-thanks', to: { statement: 'watch-heard' } },
      { id: 'e', type: 'supports', from: 'watch-right', to: { statement: 'watch-heard' } }
    );
    expect(mostAnswered(debate, all(debate))?.id).toBe('quill-counted');
  });

  it('looks only among those shown, and takes the first in reading order of equals', () => {
    // Without quill-counted, four statements are answered once: resident-counted, quill-rise, marsh-walk, guest-asked.
    const debate = smallDebate();
    const ids = all(debate);
    ids.delete('quill-counted');
    const answeredOnce = debate.statements.filter(({ id }) => ['resident-counted', 'quill-rise', 'marsh-walk', 'guest-asked'].includes(id));
    expect(mostAnswered(debate, ids)?.id).toBe(answeredOnce[0]!.id);
  });

  it('is nobody where nothing is answered', () => {
    const corpus = smallCorpus();
    corpus.relations = [];
    const debate = createDebate(corpus);
    expect(mostAnswered(debate, all(debate))).toBeNull();
  });
});
