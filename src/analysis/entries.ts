/**
 * What a statement answers and what answers it: its links, gathered so that several links between the same two statements
 * are one entry (“answers, disputes”), and the steps of a speaker's own argument apart from answers.
 */
import type { RelationType, Statement } from '../corpus/types';
import type { Debate, Link } from './debate';
import { capital } from './english';
import { CERT_WORDS, speakerOf, voiceOf, type Voice } from './voice';

/** A kind of link seen from the statement that makes it, and from the one it meets. */
export const VERBS: Readonly<Record<RelationType, readonly [active: string, passive: string]>> = {
  answers: ['answers', 'answered by'],
  asks: ['asks', 'asked by'],
  disputes: ['disputes', 'disputed by'],
  supports: ['supports', 'supported by'],
  qualifies: ['qualifies', 'qualified by'],
  quotes: ['quotes', 'quoted by'],
  characterises: ['characterises', 'characterised by'],
  corrects: ['corrects', 'corrected by']
};
const TYPES = Object.keys(VERBS) as RelationType[];

export interface Verb {
  readonly type: RelationType;
  readonly words: string;
  /** No link of this kind in the entry is certain: dashed. */
  readonly doubtful: boolean;
}

/** What stands at the other end of a link. */
export type EntryEnd =
  | { readonly kind: 'statement'; readonly statement: Statement; readonly voice: Voice }
  | { readonly kind: 'speaker'; readonly voice: Voice }
  | { readonly kind: 'source' | 'event'; readonly id: string; readonly name: string };

export interface Entry {
  /** Names the other end and the direction. */
  readonly key: string;
  readonly end: EntryEnd;
  readonly links: readonly Link[];
  readonly verbs: readonly Verb[];
  /** What the editor says of the links, certainty first: “Fairly certain (disputes): …”. */
  readonly notes: readonly string[];
}

function endOf(debate: Debate, link: Link, outgoing: boolean): EntryEnd {
  const statement = outgoing ? link.to : link.from;
  if (statement) return { kind: 'statement', statement, voice: speakerOf(debate, statement) };
  const target = link.relation.to;
  if ('speaker' in target) return { kind: 'speaker', voice: voiceOf(debate, target.speaker) };
  if ('source' in target) return { kind: 'source', id: target.source, name: debate.source.get(target.source)?.headline ?? target.source };
  const id = 'event' in target ? target.event : '';
  return { kind: 'event', id, name: debate.event.get(id)?.label ?? id };
}

function keyOf(end: EntryEnd): string {
  if (end.kind === 'statement') return `statement ${end.statement.id}`;
  return `${end.kind} ${end.kind === 'speaker' ? end.voice.id : end.id}`;
}

/** The kinds of some links, each once, in the order of the format: “answers”, “disputes” or “answered”, “disputed by”. */
export function verbsOf(links: readonly Link[], outgoing: boolean): Verb[] {
  const present = TYPES.filter((type) => links.some((link) => link.type === type));
  return present.map((type, i) => {
    const words = VERBS[type][outgoing ? 0 : 1];
    const doubtful = links.every((link) => link.type !== type || link.cert !== 'high');
    return { type, words: i + 1 < present.length ? words.replace(/ by$/, '') : words, doubtful };
  });
}

/** What is said of the links: their certainty where it is not high, and why. Equal reasons are told once. */
export function linkNotes(links: readonly Link[]): string[] {
  const several = new Set(links.map(({ type }) => type)).size > 1;
  const notes = links.flatMap(({ cert, type, relation }) => {
    const note = relation.note ?? '';
    if (cert === 'high') return note === '' ? [] : [note];
    const sure = `${capital(CERT_WORDS[cert])}${several ? ` (${type})` : ''}`;
    return [note === '' ? `${sure}.` : `${sure}: ${note}`];
  });
  return [...new Set(notes)];
}

/**
 * The entries of some links that all start (`outgoing`) or all end at one statement: one for each other end, statements in
 * reading order, then speakers, sources and events. O(n log n).
 */
export function entriesOf(debate: Debate, links: readonly Link[], outgoing: boolean): Entry[] {
  const groups = new Map<string, { end: EntryEnd; links: Link[] }>();
  for (const link of links) {
    const end = endOf(debate, link, outgoing);
    const key = `${outgoing ? 'to' : 'from'} ${keyOf(end)}`;
    const group = groups.get(key);
    if (group) group.links.push(link);
    else groups.set(key, { end, links: [link] });
  }
  const place = ({ end }: { end: EntryEnd }) => (end.kind === 'statement' ? debate.rank.get(end.statement.id)! : debate.statements.length);
  return [...groups]
    .sort(([, a], [, b]) => place(a) - place(b))
    .map(([key, group]) => ({ key, end: group.end, links: group.links, verbs: verbsOf(group.links, outgoing), notes: linkNotes(group.links) }));
}

/**
 * The statement among `ids` that most other statements answer (own steps do not count; several links from one statement
 * count once); the first in reading order where several are equal, null where none is answered. O(links).
 */
export function mostAnswered(debate: Debate, ids: ReadonlySet<string>): Statement | null {
  let best: Statement | null = null;
  let most = 0;
  for (const statement of debate.statements) {
    if (!ids.has(statement.id)) continue;
    const links = debate.linksTo.get(statement.id) ?? [];
    const answers = new Set(links.filter(({ own }) => !own).map(({ from }) => from.id)).size;
    if (answers > most) [best, most] = [statement, answers];
  }
  return best;
}
