/** Statements on what a query is about that do not use its words. */
import type { Statement, Topic } from '../../corpus/types';
import type { Debate } from '../debate';
import type { Masks } from './fields';
import { termsIn } from './windows';

export interface TopicWithoutWord {
  readonly topic: Topic;
  /** Coded with the topic, without the words; reading order. */
  readonly statements: readonly Statement[];
}

const MOST_TOPICS = 2;
/** Without a label that has the word, a topic is told by what is said with the word: by so many statements, this share of them, and so much more than elsewhere. */
const FEWEST = 4;
const SHARE = 0.5;
const LIFT = 1.5;

const isOn = (statement: Statement, topic: Topic): boolean => Boolean(statement.codings?.some((coding) => coding.topic === topic.id));

/** The topic that the statements with the word are about more than all others are; null where none stands out, or there are too few. */
function toldByUse(debate: Debate, matching: readonly Statement[]): Topic | null {
  if (matching.length < FEWEST) return null;
  const shares = debate.corpus.topics.map((topic) => {
    const share = matching.filter((statement) => isOn(statement, topic)).length / matching.length;
    const usual = (debate.byTopic.get(topic.id)?.length ?? 0) / debate.statements.length;
    return { topic, share, lift: usual > 0 ? share / usual : 0 };
  });
  shares.sort((a, b) => b.share - a.share || b.lift - a.lift);
  return shares.find(({ share, lift }) => share >= SHARE && lift >= LIFT)?.topic ?? null;
}

/**
 * Topics whose label has most of the query's words (`labels`: terms by topic), of equal ones those that the matching statements are
 * about most; else the topic told by use. Topics without other statements are left out. O(matching · topics).
 */
export function topicsWithoutWord(debate: Debate, labels: Masks<Topic>, matching: readonly Statement[], ids: ReadonlySet<string>): TopicWithoutWord[] {
  const fullest = Math.max(0, ...[...labels.values()].map(termsIn));
  const labelled = [...labels].filter(([, mask]) => termsIn(mask) === fullest).map(([topic]) => topic);
  const uses = new Map(labelled.map((topic) => [topic, matching.filter((statement) => isOn(statement, topic)).length]));
  labelled.sort((a, b) => uses.get(b)! - uses.get(a)!);
  const told = labelled.length > 0 ? null : toldByUse(debate, matching);
  return (told ? [told] : labelled.slice(0, MOST_TOPICS))
    .map((topic) => ({ topic, statements: (debate.byTopic.get(topic.id) ?? []).filter(({ id }) => !ids.has(id)) }))
    .filter(({ statements }) => statements.length > 0);
}
