/** What of a query stands in names, roles, headlines and topics: these are no places in a text, but they tell which statements are meant. */
import type { Source, Speaker, Statement, Topic } from '../../corpus/types';
import type { Debate } from '../debate';
import type { Occurrence } from './resolve';
import type { Doc } from './texts';

/** Terms of the query, as bits, by what has them. */
export class Masks<K> extends Map<K, number> {
  add(key: K, mask: number): void {
    this.set(key, (this.get(key) ?? 0) | mask);
  }
  of(key: K): number {
    return this.get(key) ?? 0;
  }
}

export interface Fields {
  readonly speakers: Masks<Speaker>;
  readonly sources: Masks<Source>;
  readonly topics: Masks<Topic>;
  /** Terms that the name of a statement's speaker has. */
  readonly voice: Masks<Statement>;
  /** Terms that the speaker's role has. Roles name whole institutions: they bring statements in only where nothing else does. */
  readonly role: Masks<Statement>;
  /** Terms that a role has, not only words that begin so: “children” does not ask for the children’s secretary. */
  readonly roles: Masks<string>;
  /** The words of the corpus they have them by. */
  readonly voiceWords: ReadonlyMap<Statement, ReadonlySet<string>>;
  /** Terms that what is known of a statement has: name, role, topics; with `headline`, its source's headline, too. */
  readonly around: (statement: Statement, headline: boolean) => number;
}

/** Sorts the places of words in names to what bears the name. */
export function readFields(debate: Debate, named: readonly { occurrence: Occurrence; doc: Doc }[]): Fields {
  const speakers = new Masks<Speaker>();
  const sources = new Masks<Source>();
  const topics = new Masks<Topic>();
  const voice = new Masks<Statement>();
  const voiceWords = new Map<Statement, Set<string>>();
  const role = new Masks<Statement>();
  const roles = new Masks<string>();
  const say = (by: Masks<Statement>, statements: readonly Statement[], { mask, word }: Occurrence) => {
    for (const statement of statements) {
      by.add(statement, mask);
      voiceWords.set(statement, (voiceWords.get(statement) ?? new Set()).add(word));
    }
  };
  for (const { occurrence, doc } of named) {
    if (doc.kind === 'speaker') {
      speakers.add(doc.speaker, occurrence.mask);
      say(voice, debate.bySpeaker.get(doc.speaker.id) ?? [], occurrence);
    } else if (doc.kind === 'role') {
      say(role, doc.statements, occurrence);
      if (occurrence.kind !== 'prefix') roles.add(doc.text, occurrence.mask);
    }
    if (doc.kind === 'headline') sources.add(doc.source, occurrence.mask);
    if (doc.kind === 'topic') topics.add(doc.topic, occurrence.mask);
  }
  const around = (statement: Statement, headline: boolean): number => {
    const source = debate.source.get(statement.source);
    let mask = voice.of(statement) | role.of(statement) | (headline && source ? sources.of(source) : 0);
    for (const { topic } of statement.codings ?? []) {
      const about = debate.topic.get(topic);
      if (about) mask |= topics.of(about);
    }
    return mask;
  };
  return { speakers, sources, topics, voice, role, roles, voiceWords, around };
}
