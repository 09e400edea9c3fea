import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { answeringLinks } from '../../src/analysis/pick';
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
