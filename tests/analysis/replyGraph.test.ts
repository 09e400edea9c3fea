import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { createDebate } from '../../src/analysis/debate';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import {
  briefly,
  countKinds,
  edgeKey,
  endsOf,
  kindWords,
  leadingLink,
  leadingStatement,
  narrowEdge,
  replyGraph,
  statementsBetween
} from '../../src/analysis/replyGraph';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();
const graph = replyGraph(debate);

describe('replyGraph', () => {
  it('has one edge for each ordered pair, made of all links between the two', () => {
    // asks; answers; disputes + corrects; disputes; supports; answers. Not: an own step, a link to a source, one to an event.
    expect(graph.edges.map(({ key, links }) => [key, links.length])).toEqual([
      ['ada-marsh~bo-quill', 2],
      ['bo-quill~resident', 1],
      ['resident~bo-quill', 1],
      ['tramwatch~ada-marsh', 1],
      ['tramwatch~bo-quill', 1],
      ['tramwatch~resident', 1]
    ]);
  });

  it('has no edge from a speaker to themselves', () => {
    expect(debate.links.some(({ own }) => own)).toBe(true);
    expect(graph.edges.every(({ from, to }) => from !== to)).toBe(true);
  });

  it('knows who speaks, is spoken to or of, and leaves out who is none of these', () => {
    // The Gazette reports, but says nothing of its own and is spoken to by nobody.
    expect(graph.nodes.map(({ id }) => id)).toEqual(['ada-marsh', 'bo-quill', 'resident', 'tramwatch']);
    const resident = graph.node.get('resident')!;
    expect(resident.named).toBe(false);
    expect(resident.in).toEqual(['bo-quill~resident', 'tramwatch~resident']);
    expect(resident.out).toEqual(['resident~bo-quill']);
  });

  it('is the same whatever the order of the rows', () => {
    const shape = (corpus = smallCorpus()) => {
      const { nodes, edges } = replyGraph(createDebate(corpus));
      return { nodes: nodes.map(({ id, in: incoming, out }) => ({ id, incoming, out })), edges: edges.map(({ key, kinds, links }) => ({ key, kinds, links: links.map(({ id }) => id) })) }; // prettier-ignore
    };
    const { speakers, relations } = smallCorpus();
    const shuffled = fc.tuple(fc.shuffledSubarray(speakers, { minLength: speakers.length }), fc.shuffledSubarray(relations, { minLength: relations.length }));
    fc.assert(fc.property(shuffled, ([s, r]) => void expect(shape({ ...smallCorpus(), speakers: s, relations: r })).toEqual(shape())));
  });

  it('counts kinds and doubt, the most frequent first, the sharper of equals first', () => {
    const corpus = smallCorpus();
    corpus.relations.push({ id: 'more', type: 'corrects', from: 'marsh-walk', to: { speaker: 'bo-quill' }, cert: 'medium', note: 'May be meant so.' });
    const edge = replyGraph(createDebate(corpus)).edge.get('ada-marsh~bo-quill')!;
    expect(edge.kinds).toEqual([
      { type: 'corrects', count: 2, doubtful: 1 },
      { type: 'disputes', count: 1, doubtful: 0 }
    ]);
    expect(edge.doubtful).toBe(1);
    expect(kindWords(edge.kinds)).toBe('corrects 2, disputes');
    expect(countKinds([])).toEqual([]);
  });
});

describe('narrowEdge', () => {
  const edge = graph.edge.get('ada-marsh~bo-quill')!;
  const narrowed = (filter: Partial<typeof NO_FILTER>) => narrowEdge(edge, { ...NO_FILTER, ...filter }, applyFilter(debate, { ...NO_FILTER, ...filter }));

  it('is the edge itself while nothing falls out', () => expect(narrowed({})).toBe(edge));
  it('keeps the links of the kinds asked for', () => expect(narrowed({ relation: ['corrects'] })!.kinds.map(({ type }) => type)).toEqual(['corrects']));
  it('keeps the links whose speaking words are shown', () => {
    expect(narrowed({ topic: ['conduct'] })!.links.map(({ from }) => from.id)).toEqual(['marsh-figures']);
    expect(narrowed({ speaker: ['bo-quill'] })).toBeNull();
  });
  it('drops doubtful links when the threshold rises', () => {
    const doubtful = graph.edge.get('tramwatch~bo-quill')!;
    expect(narrowEdge(doubtful, { ...NO_FILTER, cert: 'medium' }, new Set(debate.statement.keys()))).toBeNull();
  });
});

describe('words for an edge', () => {
  it('draws an end once for kinds that share it', () => {
    const kind = (type: 'disputes' | 'corrects' | 'quotes' | 'asks' | 'supports') => ({ type, count: 1, doubtful: 0 });
    expect(endsOf([kind('disputes'), kind('corrects'), kind('quotes')])).toEqual(['bar', 'ring']);
    expect(endsOf([kind('disputes'), kind('quotes'), kind('asks'), kind('supports')], 2)).toEqual(['bar', 'ring']);
    expect(briefly([kind('disputes'), kind('quotes'), kind('asks'), kind('supports')])).toBe('disputes, quotes, 2 more');
    expect(briefly([kind('disputes')])).toBe('disputes');
  });

  it('is led by a certain link of its most frequent kind', () => {
    const corpus = smallCorpus();
    corpus.relations.find(({ id }) => id === 'r-disputes')!.cert = 'low';
    corpus.relations.push({ id: 'sure', type: 'disputes', from: 'marsh-figures', to: { speaker: 'bo-quill' } });
    const edge = replyGraph(createDebate(corpus)).edge.get('ada-marsh~bo-quill')!;
    expect(edge.links[0]!.id).toBe('r-disputes');
    expect(leadingLink(edge).id).toBe('sure');
  });

  it('finds what a neighbour says, else what is answered', () => {
    expect(statementsBetween(graph, 'ada-marsh', 'bo-quill')[0]!.id).toBe('marsh-walk');
    // Ada says nothing to tramwatch, who supports what she said.
    expect(statementsBetween(graph, 'ada-marsh', 'tramwatch')[0]!.id).toBe('marsh-walk');
    expect(statementsBetween(graph, 'ada-marsh', 'resident')).toEqual([]);
  });

  it('shows of a person what most links lead to', () => {
    // Two links lead to what Quill said of the count, one to the rise of fares.
    expect(leadingStatement(debate, graph.node.get('bo-quill')!)!.id).toBe('quill-counted');
    expect(leadingStatement(debate, { ...graph.node.get('bo-quill')!, statements: [] })).toBeNull();
  });

  it('names an ordered pair', () => expect(edgeKey('a', 'b')).not.toBe(edgeKey('b', 'a')));
});
