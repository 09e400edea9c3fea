import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { nodesOf, sourcesOf, threadsOf, threadWith, type ThreadNode } from '../../src/analysis/threads';
import type { Corpus, Source } from '../../src/corpus/types';
import { smallDebate } from '../fixtures/small';

const source = (id: string, parentItem?: string): Source => ({ id, type: 'Comment', headline: id, datePublished: null, ...(parentItem ? { parentItem } : {}) });
const corpusOf = (sources: Source[]): Corpus => ({
  formatVersion: 1,
  id: 'c',
  title: 'c',
  inLanguage: 'en',
  sources,
  speakers: [],
  topics: [],
  statements: [],
  relations: []
});
const threadsIn = (sources: Source[]) => threadsOf(createDebate(corpusOf(sources)));

/** “post(comment(reply))”, placeholders in brackets. */
function sketch(node: ThreadNode): string {
  const name = node.source ? node.id : `[${node.placeholder} ${node.id}]`;
  return node.children.length > 0 ? `${name}(${node.children.map(sketch).join(' ')})` : name;
}

describe('threads', () => {
  it('hangs comments under their post and replies under their comment', () => {
    expect(threadsOf(smallDebate()).map(sketch)).toEqual(['minutes', 'report', 'post(comment(reply))']);
  });

  it('counts the depth from the root', () => {
    const [thread] = threadsIn([source('post'), source('a', 'post'), source('b', 'a')]);
    expect(nodesOf(thread!).map(({ id, depth }) => `${id} ${depth}`)).toEqual(['post 0', 'a 1', 'b 2']);
  });

  it('meets a missing parent with one placeholder for all that name it', () => {
    expect(threadsIn([source('a', 'lost'), source('b', 'lost'), source('c', 'a')]).map(sketch)).toEqual(['[missing lost](a(c) b)']);
  });

  it('cuts a circle before its first text and keeps what hangs under it', () => {
    expect(threadsIn([source('a', 'b'), source('b', 'a'), source('c', 'b')]).map(sketch)).toEqual(['[circular a](a(b(c)))']);
  });

  it('keeps what hangs under a circle with it, even where it stands before in the file', () => {
    expect(threadsIn([source('c', 'b'), source('a', 'b'), source('b', 'a')]).map(sketch)).toEqual(['[circular a](a(b(c)))']);
  });

  it('meets a text that names itself as a circle', () => {
    expect(threadsIn([source('a', 'a')]).map(sketch)).toEqual(['[circular a](a)']);
  });

  it('finds the thread of a source, and none for what is no source', () => {
    const threads = threadsOf(smallDebate());
    expect(threadWith(threads, 'reply')?.id).toBe('post');
    expect(threadWith(threads, 'nowhere')).toBeUndefined();
  });

  it('places every source exactly once, whatever the parents are', () => {
    const anyParents = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }), { maxLength: 8 });
    fc.assert(
      fc.property(anyParents, (parents) => {
        const sources = parents.map((parent, index) => source(`s${index}`, parent === undefined ? undefined : `s${parent}`));
        const placed = threadsIn(sources).flatMap((thread) => sourcesOf(thread).map(({ id }) => id));
        expect([...placed].sort()).toEqual(sources.map(({ id }) => id).sort());
      })
    );
  });
});
