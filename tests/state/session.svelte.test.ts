import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseAddress } from '../../src/state/address';
import { knownIn } from '../../src/state/session.svelte';
import { timelineSeries } from '../../src/analysis/timeline';
import { makeSession } from '../fixtures/session';
import { smallCorpus, smallDebate } from '../fixtures/small';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('what is not in the debate', () => {
  it('is left out of the address, and named', () => {
    const { address, left } = knownIn(smallDebate(), parseAddress('?speaker=ada-marsh,nobody&statement=lost&pick=topic~lost&compare=ada-marsh,nobody').address);
    expect(address.speaker).toEqual(['ada-marsh']);
    expect(address).toMatchObject({ statement: null, pick: null, compare: null });
    expect(left).toEqual(['statement=lost', 'compare=nobody', 'pick', 'speaker=nobody']);
  });
});

describe('the gateway', () => {
  it('changes the address, and tells whether that is a step of Back', () => {
    const session = makeSession();
    session.go({ view: 'matrix' });
    expect(session.lastStep).toBe('push');
    session.go({ q: 'tram' }, 'replace');
    expect(session.lastStep).toBe('replace');
    expect(session.address).toMatchObject({ view: 'matrix', q: 'tram' });
  });

  it('makes no step when nothing changes', () => {
    const session = makeSession('?view=matrix');
    const before = session.address;
    session.go({ view: 'matrix' });
    expect(session.address).toBe(before);
  });

  it('computes nothing anew for a step back to the same place', () => {
    const session = makeSession('?view=matrix&cert=high');
    const before = session.address;
    session.restore(parseAddress('?cert=high&view=matrix').address);
    expect(session.address).toBe(before);
    session.restore(parseAddress('?view=matrix').address);
    expect(session.address.cert).toBe('low');
    expect(session.lastStep).toBe('replace');
  });

  it('ends a preview with a step back: the picture under the pointer is another', () => {
    const session = makeSession('?view=matrix');
    session.hover('marsh-walk');
    vi.runAllTimers();
    session.restore(parseAddress('').address);
    expect(session.hovered).toBeNull();
  });

  it('clears every filter and the query, and keeps what is picked', () => {
    const session = makeSession('?speaker=ada-marsh&cert=high&q=tram&from=2020-01-01&statement=marsh-walk');
    expect(session.narrowed).toBe(true);
    session.clear();
    expect(session.narrowed).toBe(false);
    expect(session.pinned!.id).toBe('marsh-walk');
  });

  it('opens a set and lets go of the statement', () => {
    const session = makeSession('?statement=marsh-walk');
    session.open({ kind: 'speaker', speaker: 'bo-quill' });
    expect(session.pinned).toBeNull();
    expect(session.walk.map(({ id }) => id)).toEqual(['quill-review', 'quill-rise', 'quill-counted']);
  });
});

describe('walking', () => {
  it('makes a whole walk one step of Back, to what was picked before it', () => {
    const session = makeSession();
    session.pin('marsh-walk');
    const told: string[] = [];
    const walk = (by: 1 | -1) => {
      session.step(by);
      told.push(session.lastStep);
    };
    walk(1);
    walk(1);
    walk(-1);
    session.go({ view: 'matrix' });
    walk(1);
    session.restore(session.address);
    walk(-1);
    expect(told).toEqual(['push', 'replace', 'replace', 'push', 'push']);
  });

  it('steps through the set at hand and stops at its ends', () => {
    const session = makeSession('?pick=speaker~ada-marsh');
    session.step(1);
    expect(session.pinned!.id).toBe('marsh-walk');
    session.step(1);
    session.step(1);
    expect(session.pinned!.id).toBe('marsh-figures');
    session.step(-1);
    expect(session.pinned!.id).toBe('marsh-walk');
  });

  it('goes in the order of time on the timeline while nothing is picked, elsewhere as the texts are read', () => {
    const corpus = smallCorpus();
    corpus.statements.at(-1)!.spokenAt = '2019-12-24';
    const session = makeSession('?view=timeline', corpus);
    const order = timelineSeries(session.debate, session.debate.statements).order.map(({ id }) => id);
    const ids = () => session.walk.map(({ id }) => id);
    expect(order).not.toEqual(session.debate.statements.map(({ id }) => id));
    expect(ids()).toEqual(order);
    session.step(1);
    session.step(1);
    expect(session.pinned!.id).toBe(order[1]);
    session.open({ kind: 'speaker', speaker: 'ada-marsh' });
    expect(ids()).toEqual(['marsh-walk', 'marsh-figures']);
    session.go({ view: 'matrix', pick: null });
    expect(ids()).toEqual(session.debate.statements.map(({ id }) => id));
  });

  it('skips what the filter lets fall', () => {
    const session = makeSession('?pick=speaker~ada-marsh&topic=fares');
    expect(session.walk.map(({ id }) => id)).toEqual(['marsh-walk']);
  });
});

describe('previews', () => {
  it('follow the pointer after a moment, and end with a pick', () => {
    const session = makeSession();
    session.hover('marsh-walk');
    expect(session.hovered).toBeNull();
    vi.advanceTimersByTime(80);
    expect(session.hovered!.id).toBe('marsh-walk');
    session.pin('quill-rise');
    expect(session.hovered).toBeNull();
  });

  it('end with whatever a link picks, too, and not with a filter', () => {
    const session = makeSession();
    session.hover('marsh-walk');
    vi.advanceTimersByTime(80);
    session.go({ cert: 'medium' });
    expect(session.hovered!.id).toBe('marsh-walk');
    session.go({ pick: { kind: 'set', set: 'links' }, statement: null });
    expect(session.hovered).toBeNull();
  });

  it('do not come from what slides under a resting pointer when a pick rearranges the picture', () => {
    const session = makeSession();
    session.open({ kind: 'speaker', speaker: 'bo-quill' });
    session.hover('marsh-walk'); // the picture moved, the reader did not
    vi.advanceTimersByTime(80);
    expect(session.hovered).toBeNull();
    session.stir(); // now the pointer moves, still over the same words
    vi.advanceTimersByTime(80);
    expect(session.hovered!.id).toBe('marsh-walk');
  });

  it('do not come back to cover what was just opened when the pointer stirs on it', () => {
    const session = makeSession();
    session.hover('marsh-walk');
    session.open({ kind: 'speaker', speaker: 'ada-marsh' });
    session.stir();
    vi.advanceTimersByTime(80);
    expect(session.hovered).toBeNull();
  });

  it('do not appear when the pointer only crosses', () => {
    const session = makeSession();
    session.hover('marsh-walk');
    session.hover(null);
    vi.advanceTimersByTime(500);
    expect(session.hovered).toBeNull();
  });
});

describe('the query', () => {
  it('narrows what is shown once it is answered, and only for the query it answers', () => {
    const session = makeSession('?q=walk');
    expect(session.shown.size).toBe(session.debate.statements.length);
    session.answered({ query: 'walk', ids: new Set(['marsh-walk']) });
    expect([...session.shown]).toEqual(['marsh-walk']);
    session.go({ q: 'tram' });
    expect(session.shown.size).toBe(session.debate.statements.length);
  });

  it('leaves out what falls only when the reader hides the rest', () => {
    const session = makeSession('?speaker=ada-marsh');
    expect(session.drawn).toHaveLength(session.debate.statements.length);
    session.go({ hide: true });
    expect(session.drawn.map(({ id }) => id)).toEqual(['marsh-walk', 'marsh-figures']);
  });
});
