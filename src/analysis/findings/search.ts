/** What the search shows, from the most telling sentence down. */
import type { Statement } from '../../corpus/types';
import { numberWord } from '../english';
import { reaches } from '../filter';
import type { FindingPart, FindingRule, Shown } from '../finding';
import { searchOf, type Hit } from '../search';

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

/** One word was asked, and it stands in at least two places that pass. */
function oneWord({ debate, ids, query }: Shown): Found | null {
  if (!query?.trim()) return null;
  const result = searchOf(debate).query(query);
  if (result.words.length !== 1) return null;
  // Text that is not coded counts as long as nothing fell out by the filter.
  const unfiltered = result.ids.size === ids.size;
  const hits = result.hits.filter(({ statements }) => (statements.length === 0 ? unfiltered : statements.some(({ id }) => ids.has(id))));
  if (hits.length < 2) return null;
  const statements = [...new Set(hits.flatMap((hit) => hit.statements.find(({ id }) => ids.has(id)) ?? []))];
  const [first, second, third] = spellings(hits);
  const others = third ? ' and words like it' : second ? ` and “${second}”` : null;
  return { stands: `“${first}”${others ? `${others} stand` : ' stands'}`, it: others ? 'them' : 'it', places: hits.length, statements };
}

/** The side a statement takes on a topic, where that and its speaker are certain. */
function sideOn(statement: Statement, topic: string): string | undefined {
  const coding = statement.codings?.find((one) => one.topic === topic);
  return reaches(statement.cert, 'high') && reaches(coding?.cert, 'high') ? coding?.stance : undefined;
}

/** Two people who are named use the word on one topic, each always on one side, and the sides are opposite; those with most such words. */
const oppositeSides: FindingRule = {
  name: 'opposite sides',
  find(shown) {
    const found = oneWord(shown);
    if (!found) return null;
    let best: { pair: [string, string]; topic: string; weight: number } | null = null;
    for (const { id: topic, label } of shown.debate.corpus.topics) {
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

/** One voice says the word in at least two statements, and in more than any other. */
const saidMost: FindingRule = {
  name: 'said most',
  find(shown) {
    const found = oneWord(shown);
    if (!found) return null;
    const counts = new Map<string, number>();
    for (const { by } of found.statements) if (by !== null) counts.set(by, (counts.get(by) ?? 0) + 1);
    const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
    const name = first && shown.debate.speaker.get(first[0])?.name;
    if (!name || first[1] < 2 || first[1] === second?.[1]) return null;
    const number = numberWord(first[1]);
    return [
      { text: `${found.stands} in ${numberWord(found.places)} places; nobody says ${found.it} in more statements than ` },
      { text: name, pick: { kind: 'speaker', speaker: first[0] } },
      { text: `, ${number}` }
    ];
  }
};

/** The rules of the search, most telling first. */
export const rules: readonly FindingRule[] = [oppositeSides, saidMost];
