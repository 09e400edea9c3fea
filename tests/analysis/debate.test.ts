import { describe, expect, it } from 'vitest';
import { createDebate, mainSources } from '../../src/analysis/debate';
import { smallCorpus, smallDebate } from '../fixtures/small';

describe('reading order', () => {
  it('takes main sources by date, comments after what they hang under', () => {
    // February < 2 March < 4 March; the comment hangs under the post, the reply under the comment
    expect(smallDebate().sources.map(({ id }) => id)).toEqual(['minutes', 'report', 'post', 'comment', 'reply']);
  });

  it('takes statements by source, then by place in the text', () => {
    const debate = smallDebate();
    expect(debate.statements[0]!.id).toBe('quill-review');
    expect(debate.statements[1]!.id).toBe('quill-rise');
    expect(debate.statements.at(-1)!.id).toBe('watch-heard');
    expect(debate.statements.map(({ id }) => debate.rank.get(id))).toEqual(debate.statements.map((_, i) => i));
  });

  it('is independent of the order of the file, but for ties', () => {
    const corpus = smallCorpus();
    const turned = { ...corpus, sources: [...corpus.sources].reverse(), statements: [...corpus.statements].reverse() };
    expect(createDebate(turned).statements.map(({ id }) => id)).toEqual(smallDebate().statements.map(({ id }) => id));
  });

  it('keeps sources that hang in a circle or under nothing known', () => {
    const corpus = smallCorpus();
    const comment = corpus.sources.find(({ id }) => id === 'comment')!;
    comment.parentItem = 'reply';
    expect(new Set(createDebate(corpus).sources.map(({ id }) => id))).toEqual(new Set(corpus.sources.map(({ id }) => id)));
    comment.parentItem = 'nowhere';
    expect(createDebate(corpus).rootOf.get('reply')!.id).toBe('comment');
  });
});

describe('main sources', () => {
  it('leave comments to what they hang under', () => {
    expect(mainSources(smallDebate()).map(({ id }) => id)).toEqual(['minutes', 'report', 'post']);
  });

  it('take in a comment that hangs under nothing known, so that no text is left out', () => {
    const corpus = smallCorpus();
    corpus.sources.find(({ id }) => id === 'comment')!.parentItem = 'nowhere';
    expect(mainSources(createDebate(corpus)).map(({ id }) => id)).toContain('comment');
  });
});

describe('links', () => {
  it('resolves speakers of both ends', () => {
    const debate = smallDebate();
    expect(debate.link.get('r-disputes')).toMatchObject({ fromSpeaker: 'ada-marsh', toSpeaker: 'bo-quill', own: false, cert: 'high' });
    expect(debate.link.get('r-asks')).toMatchObject({ fromSpeaker: 'resident', toSpeaker: 'bo-quill', to: null });
    expect(debate.link.get('r-post')!.toSpeaker).toBeNull();
  });

  it('tells steps in a speaker’s own argument', () => {
    const own = smallDebate().links.filter((link) => link.own);
    expect(own.map(({ id }) => id)).toEqual(['r-own']);
  });

  it('makes no link of a relation whose end does not exist', () => {
    const corpus = smallCorpus();
    corpus.relations.push({ id: 'r-x', type: 'answers', from: 'nobody', to: { statement: 'quill-rise' } });
    corpus.relations.push({ id: 'r-y', type: 'answers', from: 'quill-rise', to: { statement: 'nowhere' } });
    expect(createDebate(corpus).links).toHaveLength(smallCorpus().relations.length);
  });

  it('lists links by their ends', () => {
    const debate = smallDebate();
    expect(debate.linksTo.get('quill-counted')!.map(({ id }) => id)).toEqual(['r-corrects', 'r-thanks']);
    expect(debate.linksFrom.get('guest-asked')!.map(({ id }) => id)).toEqual(['r-post', 'r-event']);
  });
});

describe('orphans', () => {
  it('has none where every selector matches, and a text of its own counts as anchored', () => {
    expect(smallDebate().orphans.size).toBe(0);
  });

  it('names a statement whose selector does not match, and keeps it', () => {
    const corpus = smallCorpus();
    corpus.statements[0]!.selectors![0]!.start += 1;
    const debate = createDebate(corpus);
    expect([...debate.orphans]).toEqual([corpus.statements[0]!.id]);
    expect(debate.statement.has(corpus.statements[0]!.id)).toBe(true);
  });
});
