import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { answeringLinks, linksOf } from '../../src/analysis/pick';
import { closestPartner, comparable, partnersOf, singleTurns, turnsOf } from '../../src/analysis/turns';
import type { Corpus } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';

const debate = smallDebate();

describe('turns', () => {
  it('groups a speaker’s exchange by the other person, most first', () => {
    const { speaksTo, spokenToBy } = partnersOf(debate, 'bo-quill');
    expect(speaksTo.map(({ voice, turns }) => [voice.id, turns.length])).toEqual([['resident', 1]]);
    // Marsh: disputes quill-rise, corrects quill-counted = 2; the resident asks = 1; tramwatch disputes = 1.
    expect(spokenToBy[0]!.voice.id).toBe('ada-marsh');
    expect(spokenToBy.map(({ turns }) => turns.length)).toEqual([2, 1, 1]);
  });

  it('knows with whom one exchanges most, both ways', () => {
    // Quill and Marsh: 2 (hers). Quill and the resident: 1 + 1 = 2; the resident's comes first, being Quill's own. All three speak of the night.
    expect(closestPartner(debate, 'bo-quill')).toBe('resident');
    expect(closestPartner(debate, 'gazette')).toBeNull();
  });

  it('knows nobody to compare with where words or topics in common are lacking', () => {
    expect(comparable(debate, 'ada-marsh', 'bo-quill')).toBe(true); // fares and night
    expect(comparable(debate, 'bo-quill', 'bo-quill')).toBe(false);
    expect(comparable(debate, 'ada-marsh', 'gazette')).toBe(false); // says nothing
    const corpus = smallCorpus();
    corpus.relations = [{ id: 'r', type: 'disputes', from: 'marsh-walk', to: { speaker: 'gazette' } }];
    expect(closestPartner(smallDebate(corpus), 'ada-marsh')).toBeNull();
    corpus.relations.push({ id: 'q', type: 'disputes', from: 'quill-rise', to: { statement: 'marsh-walk' } });
    expect(closestPartner(smallDebate(corpus), 'ada-marsh')).toBe('bo-quill');
    for (const statement of corpus.statements) if (statement.by === 'bo-quill') statement.codings = [{ topic: 'conduct' }];
    for (const statement of corpus.statements) if (statement.by === 'ada-marsh') statement.codings = [{ topic: 'fares' }];
    expect(closestPartner(smallDebate(corpus), 'ada-marsh')).toBeNull();
  });

  it('makes as many single turns as there are links, in reading order', () => {
    const bundled = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
    for (const set of ['links', 'disputes', 'supports', 'doubtful'] as const) {
      const links = linksOf(bundled, { kind: 'set', set })!;
      const turns = singleTurns(bundled, links);
      expect(turns.map(({ key }) => key).sort()).toEqual(links.map(({ id }) => id).sort());
      const places = turns.map(({ from }) => bundled.rank.get(from.id)!);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const { entry } of turns) expect(entry.links).toHaveLength(1);
    }
  });

  it('lists every link of the bundled debate exactly once', () => {
    const bundled = createDebate(JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus);
    const links = answeringLinks(bundled);
    const turns = turnsOf(bundled, links);
    expect(turns.flatMap(({ entry }) => entry.links.map(({ id }) => id)).sort()).toEqual(links.map(({ id }) => id).sort());
    const places = turns.map(({ from }) => bundled.rank.get(from.id)!);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });
});
