import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { answeringLinks, type SetName } from '../../src/analysis/pick';
import { pickWords } from '../../src/analysis/pickWords';
import { closestPartner, partnersOf, turnsOf } from '../../src/analysis/turns';
import type { Corpus } from '../../src/corpus/types';
import { smallDebate } from '../fixtures/small';

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
    // Quill and Marsh: 2 (hers). Quill and the resident: 1 + 1 = 2; the resident's comes first, being Quill's own.
    expect(closestPartner(debate, 'bo-quill')).toBe('resident');
    expect(closestPartner(debate, 'gazette')).toBeNull();
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

describe('what a pick is called', () => {
  it('counts what it opens', () => {
    expect(pickWords(debate, { kind: 'cell', speaker: 'bo-quill', topic: 'night' })).toEqual({
      count: 2,
      counted: 'statements in this cell',
      title: 'Bo Quill on Night trams'
    });
    // Quill: 1 turn to the resident, and 2 + 1 + 1 from Marsh, the resident and tramwatch.
    expect(pickWords(debate, { kind: 'speaker', speaker: 'bo-quill' })).toEqual({
      count: 5,
      counted: 'turns between Bo Quill and three others',
      title: 'Bo Quill'
    });
    expect(pickWords(debate, { kind: 'edge', from: 'ada-marsh', to: 'bo-quill' })).toMatchObject({ count: 2, counted: 'links from Ada Marsh to Bo Quill' });
    expect(pickWords(debate, { kind: 'topic', topic: 'night', side: 'against' })).toMatchObject({ count: 1, counted: 'statement against it' });
    expect(pickWords(debate, { kind: 'source', source: 'post' })).toMatchObject({ count: 6, counted: 'statements in this source' });
  });

  it('says so of a speaker who exchanges nothing', () => {
    expect(pickWords(debate, { kind: 'speaker', speaker: 'gazette' })).toEqual({ count: 0, counted: 'statements', title: 'Gazette' });
  });

  it.each<[SetName, number]>([
    ['statements', 12],
    ['speakers', 4],
    ['topics', 3],
    ['sources', 3],
    ['comments', 2],
    ['links', 9],
    ['disputes', 3],
    ['supports', 1],
    ['doubtful', 1],
    ['gaps', 2],
    ['events', 2]
  ])('set %s: %i', (set, count) => {
    expect(pickWords(debate, { kind: 'set', set }).count).toBe(count);
  });
});
