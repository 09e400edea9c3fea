/** What to ask a debate, before anything was asked: its voices, its topics, and the words that tell a topic from the rest. */
import type { Speaker, Topic } from '../../corpus/types';
import type { Debate } from '../debate';
import { append } from './lists';
import type { Texts } from './texts';

export interface Suggestions {
  /** Who says most, with the number of statements. */
  readonly speakers: readonly { readonly speaker: Speaker; readonly count: number }[];
  /** Topics by amount, each with words that tell it from the others, the most telling first. */
  readonly topics: readonly { readonly topic: Topic; readonly count: number; readonly words: readonly string[] }[];
}

const MOST = 8;
const WORDS = 3;
/** Shorter words, and words of fewer statements, tell nothing. */
const LETTERS = 5;
const FEWEST = 3;
/** Log-likelihood of a word that is telling: p < 0.01 with one degree of freedom. */
const TELLING = 6.63;

const part = (observed: number, expected: number): number => (observed > 0 ? observed * Math.log(observed / expected) : 0);

/**
 * Dunning's log-likelihood (1993) of a word in a topic: `both` statements have the two, `word` and `topic` statements each, of `all`.
 * 0 where the word is not more frequent in the topic than elsewhere.
 */
export function logLikelihood(both: number, word: number, topic: number, all: number): number {
  if (both * all <= word * topic) return 0;
  const cell = (observed: number, row: number, column: number) => part(observed, (row * column) / all);
  return (
    2 *
    (cell(both, word, topic) +
      cell(word - both, word, all - topic) +
      cell(topic - both, all - word, topic) +
      cell(all - word - topic + both, all - word, all - topic))
  );
}

/** O(words of all texts + words · topics that go with them). */
export function suggest(debate: Debate, texts: Texts): Suggestions {
  const all = debate.statements.length;
  const speakers = [...debate.bySpeaker].flatMap(([id, statements]) => {
    const speaker = debate.speaker.get(id);
    return speaker ? [{ speaker, count: statements.length }] : [];
  });
  const told = new Map<string, { word: number; weight: number }[]>();
  texts.forms.forEach((form, word) => {
    if (form.length < LETTERS || form !== form.toLowerCase()) return;
    const having = new Set([...texts.places(word)].flatMap((token) => texts.runs[texts.run[token]!]!.statements));
    if (having.size < FEWEST) return;
    const inTopic = new Map<string, number>();
    for (const { codings } of having) for (const topic of new Set(codings?.map((coding) => coding.topic))) inTopic.set(topic, (inTopic.get(topic) ?? 0) + 1);
    for (const [topic, both] of inTopic) {
      const weight = both < FEWEST ? 0 : logLikelihood(both, having.size, debate.byTopic.get(topic)!.length, all);
      if (weight > TELLING) append(told, topic, { word, weight });
    }
  });
  const topics = debate.corpus.topics.map((topic) => {
    const words = (told.get(topic.id) ?? []).sort((a, b) => b.weight - a.weight).slice(0, WORDS);
    return { topic, count: debate.byTopic.get(topic.id)?.length ?? 0, words: words.map(({ word }) => texts.forms[word]!) };
  });
  return {
    speakers: speakers.sort((a, b) => b.count - a.count).slice(0, MOST),
    topics: topics.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)
  };
}
