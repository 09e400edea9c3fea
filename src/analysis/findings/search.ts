/** What the search shows, from the most telling sentence down. */
import type { Statement } from '../../corpus/types';
import { numberWord } from '../english';
import { reaches } from '../filter';
import type { FindingPart, FindingRule, Shown } from '../finding';
import { searchOf, type Hit } from '../search';
import { isContentWord } from '../search/functionWords';
import { logLikelihood } from '../search/suggestions';
import { fold } from '../search/words';
import { placePasses } from '../searchFilter';
import { voiceOf } from '../voice';

/** Fewer statements than this show no habit. */
const FEWEST = 3;
/** Log-likelihood from which a word goes with a topic: p < 0.05 with one degree of freedom. */
const GOES_WITH = 3.84;

interface Found {
  /** “bureaucracy” stands, “bureaucracy” and “bureaucratic” stand, “record” and words like it stand. */
  readonly stands: string;
  readonly it: 'it' | 'them';
  readonly places: number;
  /** Those that say it and pass the filter, each once, in reading order of their place. */
  readonly statements: readonly Statement[];
}

/** The words that stand in the hits, the commonest first. */
function spellings(hits: readonly Hit[]): string[] {
  const counts = new Map<string, number>();
  for (const { ranges } of hits) for (const { word } of ranges) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([word]) => word);
}

/** One word was asked that tells something, and it stands in at least two places that pass, but not in most statements of the debate. */
function oneWord({ debate, filter, ids, query }: Shown): Found | null {
  if (!query?.trim()) return null;
  const result = searchOf(debate).query(query);
  if (result.words.length !== 1) return null;
  const hits = result.hits.filter((hit) => placePasses(debate, filter, ids, hit));
  if (hits.length < 2) return null;
  const statements = [...new Set(hits.flatMap((hit) => hit.statements.find(({ id }) => ids.has(id)) ?? []))];
  const [first, second, third] = spellings(hits);
  if (first === undefined || !isContentWord(fold(first)) || statements.length * 2 > debate.statements.length) return null;
  const others = third ? ' and words like it' : second ? ` and “${second}”` : null;
  return { stands: `“${first}”${others ? `${others} stand` : ' stands'}`, it: others ? 'them' : 'it', places: hits.length, statements };
}

/** The side a statement takes on a topic, where that and its speaker are certain. */
function sideOn(statement: Statement, topic: string): string | undefined {
  const coding = statement.codings?.find((one) => one.topic === topic);
  return reaches(statement.cert, 'high') && reaches(coding?.cert, 'high') ? coding?.stance : undefined;
}

/** Two people who are named use the word on one topic that it goes with, each always on one side, and the sides are opposite; those with most such words, three at least. */
const oppositeSides: FindingRule = {
  name: 'opposite sides',
  find(shown) {
    const found = oneWord(shown);
    if (!found) return null;
    let best: { pair: [string, string]; topic: string; weight: number } | null = null;
    const all = shown.debate.statements.length;
    for (const { id: topic, label } of shown.debate.corpus.topics) {
      const about = found.statements.filter(({ codings }) => codings?.some((coding) => coding.topic === topic)).length;
      if (logLikelihood(about, found.statements.length, shown.debate.byTopic.get(topic)?.length ?? 0, all) < GOES_WITH) continue;
      const sides = new Map<string, { side: string | null; count: number }>();
      for (const statement of found.statements) {
        const side = sideOn(statement, topic);
        if (statement.by === null || (side !== 'for' && side !== 'against')) continue;
        if (shown.debate.speaker.get(statement.by)?.naming !== 'name') continue;
        const before = sides.get(statement.by);
        sides.set(statement.by, { side: before && before.side !== side ? null : side, count: (before?.count ?? 0) + 1 });
      }
      const most = (side: string) => [...sides].filter(([, one]) => one.side === side).sort(([, a], [, b]) => b.count - a.count)[0];
      const [one, other] = [most('for'), most('against')];
      if (!one || !other) continue;
      const weight = one[1].count + other[1].count;
      if (weight < FEWEST) continue;
      if (!best || weight > best.weight) best = { pair: [one[0], other[0]], topic: label, weight };
    }
    if (!best) return null;
    const [a, b] = best.pair.map((speaker): FindingPart => ({ text: shown.debate.speaker.get(speaker)!.name, pick: { kind: 'speaker', speaker } }));
    return [
      { text: `${found.stands} in ${numberWord(found.places)} places; ` },
      a!,
      { text: ' and ' },
      b!,
      { text: ` use ${found.it} on opposite sides of “${best.topic}”` }
    ];
  }
};

/** Everybody was asked for, and one voice says the word in at least three statements, and in more than any other. */
const saidMost: FindingRule = {
  name: 'said most',
  find(shown) {
    const found = shown.filter.speaker.length > 0 ? null : oneWord(shown);
    if (!found) return null;
    const counts = new Map<string, number>();
    for (const { by } of found.statements) if (by !== null) counts.set(by, (counts.get(by) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    const name = first && shown.debate.speaker.get(first[0])?.name;
    if (!name || first[1] < FEWEST || first[1] === second?.[1]) return null;
    return [
      { text: `${found.stands} in ${numberWord(found.places)} places; ` },
      { text: name, pick: { kind: 'speaker', speaker: first[0] } },
      { text: ` uses ${found.it} most, in ${numberWord(first[1])} statements` }
    ];
  }
};

/** Everybody was asked for: how many voices say the word, or who alone does. */
const saidBy: FindingRule = {
  name: 'said by',
  find(shown) {
    const found = shown.filter.speaker.length > 0 ? null : oneWord(shown);
    const voices = new Set(found?.statements.map(({ by }) => by));
    const [only] = voices;
    if (!found || only === undefined || voices.has(null)) return null;
    const places = { text: `${found.stands} in ${numberWord(found.places)} places; ` };
    if (voices.size > 1) return [places, { text: `${numberWord(voices.size)} voices use ${found.it}` }];
    const { name } = voiceOf(shown.debate, only);
    return [places, { text: 'only ' }, { text: name, pick: { kind: 'speaker', speaker: only! } }, { text: ` uses ${found.it}` }];
  }
};

/** The rules of the search, most telling first. */
export const rules: readonly FindingRule[] = [oppositeSides, saidMost, saidBy];
