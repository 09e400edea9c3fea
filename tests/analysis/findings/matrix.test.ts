import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDebate, type Debate } from '../../../src/analysis/debate';
import { applyFilter, NO_FILTER, type Filter } from '../../../src/analysis/filter';
import { findingText, firstFinding } from '../../../src/analysis/finding';
import { rules } from '../../../src/analysis/findings/matrix';
import type { Corpus } from '../../../src/corpus/types';
import { codedCorpus, type Line } from '../../fixtures/coded';

function find(debate: Debate, change: Partial<Filter> = {}) {
  const filter = { ...NO_FILTER, ...change };
  return firstFinding(rules, { debate, filter, ids: applyFilter(debate, filter) });
}
function tell(lines: readonly Line[], change: Partial<Filter> = {}): string | null {
  const finding = find(createDebate(codedCorpus(lines)), change);
  return finding && findingText(finding);
}

/** Four statements of three voices for sun. */
const SUN: Line[] = [
  ['ann', 'sun', 'for'],
  ['ann', 'sun', 'for'],
  ['bob', 'sun', 'for', 'low'],
  ['cat', 'sun', 'for']
];
/** Two for rain, three against. */
const RAIN: Line[] = [
  ['ann', 'rain', 'for'],
  ['bob', 'rain', 'for'],
  ['cat', 'rain', 'against'],
  ['dan', 'rain', 'against'],
  ['eve', 'rain', 'against', 'medium']
];

describe('two voices side by side', () => {
  const lines: Line[] = [...RAIN, ['cat', 'sun', 'for'], ['ann', 'sun', 'for'], ['dan', 'fog', 'for']];
  const tellPair = (compare: [string, string], change: Partial<Filter> = {}) => {
    const debate = createDebate(codedCorpus(lines));
    const filter = { ...NO_FILTER, ...change };
    return firstFinding(rules, { debate, filter, ids: applyFilter(debate, filter), compare });
  };
  it('tells on how many topics both speak, and what parts them, else what unites them', () => {
    // rain: Ann for, Cat against; sun: both for
    const finding = tellPair(['ann', 'cat'])!;
    expect(findingText(finding)).toBe('Ann and Cat both speak on two topics, on one on opposite sides');
    expect(finding.parts.flatMap(({ pick }) => pick ?? [])).toEqual([
      { kind: 'speaker', speaker: 'ann' },
      { kind: 'speaker', speaker: 'cat' }
    ]);
    expect(findingText(tellPair(['ann', 'bob'])!)).toBe('Ann and Bob both speak on one topic, on one on the same side');
  });
  it('says where there is nothing in common, by what passes', () => {
    expect(findingText(tellPair(['ann', 'cat'], { topic: ['fog'] })!)).toBe('Ann and Cat speak on no topic in common');
  });
  it('never recases a name', () => {
    const corpus = codedCorpus(lines);
    Object.assign(
      corpus.speakers.find(({ id }) => id === 'ann')!,
      { name: 'ann', naming: 'handle' }
    );
    const debate = createDebate(corpus);
    const text = findingText(firstFinding(rules, { debate, filter: NO_FILTER, ids: applyFilter(debate, NO_FILTER), compare: ['ann', 'cat'] })!);
    expect(text).toMatch(/^ann and Cat/);
  });
});

describe('findings of the matrix', () => {
  it('names what nobody opposes and what divides most', () => {
    expect(tell([...SUN, ...RAIN])).toBe('On sun nobody is against; rain divides most, 2 for, 3 against');
    expect(tell(SUN)).toBe('On sun four statements are for, nobody is against');
    expect(tell(RAIN)).toBe('Rain divides most: 2 for, 3 against');
  });

  it('says that nobody is for where all are against', () => {
    expect(tell(SUN.map(([by, topic]) => [by, topic, 'against'] as const))).toBe('On sun four statements are against, nobody is for');
  });

  it('does not say “nobody” of few statements or voices, or where a mixed or unclear one stands', () => {
    expect(tell(SUN.slice(0, 3))).toBeNull(); // three statements
    expect(tell(SUN.map(([, topic, side]) => ['ann', topic, side] as const))).toBeNull(); // one voice
    expect(tell([...SUN, ['dan', 'sun', 'mixed']])).toBeNull();
    expect(tell([...SUN, ['dan', 'sun', 'unclear']])).toBeNull();
    expect(tell([...SUN, ['dan', 'sun', 'none']])).toBe('On sun four statements are for, nobody is against');
  });

  it('does not say “nobody” where the filter leaves that side or doubtful ones out', () => {
    const lines: Line[] = [...SUN, ['dan', 'sun', 'against', 'low']];
    expect(tell(lines, { stance: ['for'] })).toBeNull();
    expect(tell(lines, { cert: 'high' })).toBeNull();
  });

  it('names no topic that divides most where two divide alike', () => {
    expect(tell([...RAIN, ...RAIN.map(([by, , side]) => [by, 'wind', side] as const)])).toBeNull();
  });

  it('says how a single topic stands', () => {
    expect(tell([...SUN, ...RAIN], { topic: ['rain'] })).toBe('Rain: 2 for, 3 against');
    expect(tell([...SUN, ...RAIN], { topic: ['sun'] })).toBe('Sun: 4 for, 0 against');
  });

  it('says of one voice which topic it takes both sides on, when certain, else what it speaks about most', () => {
    const both: Line[] = [...RAIN, ['ann', 'rain', 'against'], ['ann', 'sun', 'none']];
    expect(tell(both, { speaker: ['ann'] })).toBe('Ann takes both sides on rain');
    const doubtful: Line[] = [...RAIN, ['ann', 'rain', 'against', 'low'], ['ann', 'sun', 'none']];
    expect(tell(doubtful, { speaker: ['ann'] })).toBe('Ann speaks most about rain: two statements');
    expect(tell(RAIN, { speaker: ['ann'] })).toBeNull();
  });

  it('says where two voices stand on opposite sides', () => {
    const lines: Line[] = [...RAIN, ['ann', 'sun', 'for'], ['cat', 'sun', 'for'], ['ann', 'wind', 'against'], ['cat', 'wind', 'for']];
    expect(tell(lines, { speaker: ['ann', 'cat'] })).toBe('Ann and Cat stand on opposite sides on rain and wind');
    const doubtful = lines.map((line) => (line[0] === 'cat' && line[1] === 'wind' ? (['cat', 'wind', 'for', 'low'] as const) : line));
    expect(tell(doubtful, { speaker: ['ann', 'cat'] })).toBe('Ann and Cat stand on opposite sides on rain');
    expect(tell([...lines, ['ann', 'wind', 'unclear']], { speaker: ['ann', 'cat'] })).toBe('Ann and Cat stand on opposite sides on rain');
  });

  it('falls back to whoever is on both sides, and to the topic spoken of most', () => {
    const split: Line[] = [
      ['ann', 'rain', 'for'],
      ['ann', 'rain', 'against']
    ];
    expect(tell(split)).toBe('Ann takes both sides on rain');
    const bare: Line[] = [
      ['ann', 'rain', 'none'],
      ['bob', 'rain', 'none'],
      ['ann', 'sun', 'none']
    ];
    expect(tell(bare)).toBe('Rain is spoken of most, in two statements');
  });

  it('says nothing where nothing is shown', () => {
    expect(tell([...SUN, ...RAIN], { from: '2030-01-01' })).toBeNull();
    expect(tell([])).toBeNull();
  });

  it('links its figures to what they count', () => {
    const parts = find(createDebate(codedCorpus([...SUN, ...RAIN])))!.parts;
    expect(parts.find(({ text }) => text === '3 against')?.pick).toEqual({ kind: 'topic', topic: 'rain', side: 'against' });
    expect(parts.find(({ text }) => text === 'nobody is against')?.pick).toEqual({ kind: 'topic', topic: 'sun', side: 'for' });
  });

  it('says only what is so of the bundled debate', () => {
    const corpus = JSON.parse(readFileSync('data/balls-dawson-2009.json', 'utf8')) as Corpus;
    const finding = find(createDebate(corpus))!;
    expect(finding).not.toBeNull();
    const count = (topic: string, side: string) => corpus.statements.filter((s) => s.codings?.some((c) => c.topic === topic && c.stance === side)).length;
    for (const { text, pick } of finding.parts) {
      const [figure, side] = /^(\d+) (for|against)$/.exec(text)?.slice(1) ?? [];
      if (figure && side && pick?.kind === 'topic') expect(count(pick.topic, side)).toBe(Number(figure));
      if (text === 'nobody is against' && pick?.kind === 'topic') expect(count(pick.topic, 'against') + count(pick.topic, 'mixed')).toBe(0);
    }
  });
});
