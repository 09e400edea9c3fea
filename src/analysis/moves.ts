/**
 * What a class guesses: who said it, on which side it is, what came back. Choices follow from the debate and the statement alone:
 * the same each time, plausible, and with one right answer. A move that the debate does not hold comes back as null.
 */
import type { Coding, Move, Speaker, Statement, Topic } from '../corpus/types';
import type { Debate, Link } from './debate';
import { leadingCoding, type Side } from './marks';
import { mentions, namesOf } from './movesCover';
import { seededOrder } from './movesRandom';
import { LETTERS } from './movesTally';
import { roleOf } from './passage';
import { plainWords } from './wording';

/** What each move is called, as the class reads it. */
export const MOVE_TITLES: Readonly<Record<Move, string>> = {
  'who-said-it': 'Who said it?',
  'which-side': 'Which side?',
  'what-came-back': 'What came back?',
  'think-pair-share': 'Think, pair, share',
  'before-after': 'Before and after'
};

/** What the sides are called where a class chooses one of them: in words, not in those of the coding. */
export const SIDE_CHOICES: Readonly<Record<Side, string>> = { for: 'for', against: 'against', mixed: 'both', unclear: 'unclear', none: 'no clear side' };

export interface WhoSaidIt {
  readonly move: 'who-said-it';
  readonly statement: Statement;
  readonly choices: readonly Speaker[];
  /** Index of the right choice. */
  readonly answer: number;
}

export interface WhichSide {
  readonly move: 'which-side';
  readonly statement: Statement;
  readonly topic: Topic;
  readonly coding: Coding;
  readonly choices: readonly Side[];
  readonly answer: number;
}

export interface WhatCameBack {
  readonly move: 'what-came-back';
  readonly statement: Statement;
  readonly choices: readonly Statement[];
  readonly answer: number;
  /** What makes the right choice a reply. */
  readonly link: Link;
}

export type Guess = WhoSaidIt | WhichSide | WhatCameBack;

const topicsOf = (statement: Statement): ReadonlySet<string> => new Set((statement.codings ?? []).map(({ topic }) => topic));
const shareTopic = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((topic) => b.has(topic));

/** The answer among the best distractors: those that rank highest, equals by lot; then all of them by lot. */
function among<T>(answer: T, others: readonly T[], rank: (one: T) => number, seed: string): { choices: T[]; answer: number } {
  const drawn = seededOrder(others, `${seed}?`).sort((a, b) => rank(b) - rank(a));
  const choices = seededOrder([answer, ...drawn.slice(0, LETTERS.length - 1)], seed);
  return { choices, answer: choices.indexOf(answer) };
}

/**
 * Who said it: the speaker among up to three others, first those who speak about the same topics, then those of the
 * same kind (a person, an organisation) and known in the same way (by name, handle or role). Whom the words themselves name is no choice: nobody would take them for the speaker. O(statements).
 */
export function whoSaidIt(debate: Debate, statement: Statement): WhoSaidIt | null {
  const speaker = statement.by === null ? undefined : debate.speaker.get(statement.by);
  if (!speaker) return null;
  const words = plainWords(statement);
  const topics = topicsOf(statement);
  const others = [...debate.bySpeaker.keys()].flatMap((id) => debate.speaker.get(id) ?? []).filter((one) => one !== speaker && !mentions(words, namesOf(one)));
  const near = ({ id }: Speaker) => debate.bySpeaker.get(id)!.some((one) => shareTopic(topicsOf(one), topics));
  const rank = (one: Speaker) => 4 * Number(near(one)) + 2 * Number(one.type === speaker.type) + Number(one.naming === speaker.naming);
  const { choices, answer } = among(speaker, others, rank, statement.id);
  return choices.length < 2 ? null : { move: 'who-said-it', statement, choices, answer };
}

/** In which role a speaker is known, by one rule for all, so that the way it is told tells nothing: what they speak as first, else their place, else their description. */
export function knownAs(debate: Debate, speaker: Speaker): string | null {
  const statements = debate.bySpeaker.get(speaker.id) ?? [];
  const first = statements.find((one) => one.as !== undefined) ?? statements[0];
  return (first && roleOf(debate, first)) ?? speaker.description ?? null;
}

/** The sides that a class chooses among. No side stands also for one that cannot be told. */
const CHOOSABLE: readonly Side[] = ['for', 'against', 'mixed', 'none'];

/** On which side of a topic's proposition the words are: of the topic named, else of the one that speaks for the statement as a whole. */
export function whichSide(debate: Debate, statement: Statement, wanted: string | null = null): WhichSide | null {
  const coding = statement.codings?.find(({ topic }) => topic === wanted) ?? leadingCoding(statement);
  const topic = coding && debate.topic.get(coding.topic);
  if (!coding || topic?.proposition === undefined) return null;
  const side: Side = coding.stance === undefined || coding.stance === 'unclear' ? 'none' : coding.stance;
  return { move: 'which-side', statement, topic, coding, choices: CHOOSABLE, answer: CHOOSABLE.indexOf(side) };
}

const REPLIES = new Set(['answers', 'disputes', 'corrects', 'supports', 'qualifies']);
const CERTAINTY = { high: 2, medium: 1, low: 0 };

/**
 * What came back: a reply among up to three replies to other words, first those about the same topics. Of several replies the
 * most certain is asked for, and of those the first in reading order. The one spoken to replies to nobody here. O(links).
 */
export function whatCameBack(debate: Debate, statement: Statement): WhatCameBack | null {
  const replies = debate.links.filter(({ type, to, own }) => REPLIES.has(type) && to !== null && !own);
  const rankIn = (link: Link) => debate.rank.get(link.from.id)!;
  const mine = replies.filter(({ to }) => to === statement).sort((a, b) => CERTAINTY[b.cert] - CERTAINTY[a.cert] || rankIn(a) - rankIn(b));
  const link = mine[0];
  if (!link) return null;
  const right = new Set(debate.links.filter(({ to }) => to === statement).map(({ from }) => from));
  const others = [...new Set(replies.map(({ from }) => from))].filter((one) => !right.has(one) && one !== statement && one.by !== statement.by);
  const topics = topicsOf(statement);
  const { choices, answer } = among(link.from, others, (one) => Number(shareTopic(topicsOf(one), topics)), statement.id);
  return choices.length < 2 ? null : { move: 'what-came-back', statement, choices, answer, link };
}

/** The guess that a step asks for; null where it is no guess or the debate does not hold one. */
export function guessOf(debate: Debate, move: Move | undefined, statement: Statement | undefined, topic: string | null): Guess | null {
  if (!statement) return null;
  if (move === 'who-said-it') return whoSaidIt(debate, statement);
  if (move === 'which-side') return whichSide(debate, statement, topic);
  return move === 'what-came-back' ? whatCameBack(debate, statement) : null;
}

/** Names that would give the answer away: the speaker's, while it is asked who said it. */
export const secretNames = (guess: Guess | null): string[] => (guess?.move === 'who-said-it' ? namesOf(guess.choices[guess.answer]!) : []);
