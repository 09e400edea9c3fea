/** Everything that is said about one statement: resolved, ordered and grouped, ready to be drawn. */
import { dateSpan, dateWords } from '../corpus/dates';
import type { Coding, Mode, Source, Statement, Topic } from '../corpus/types';
import type { Debate } from './debate';
import { capital, listWords } from './english';
import { entriesOf, type Entry } from './entries';
import type { Side } from './marks';
import { orphanReason } from './orphans';
import { authorOf } from './sourceWords';
import { runsOf, type Run } from './wording';
import { CERT_WORDS, speakerOf, voiceOf, type Voice } from './voice';

/** How the words reached us, as the edition says it. */
export const MODE_LABELS: Readonly<Record<Mode, string>> = {
  verbatim: 'Word for word',
  partial: 'Partly quoted',
  reported: 'Reported',
  authored: 'Own words'
};

/** What a statement holds of one topic. */
export interface Stance {
  readonly coding: Coding;
  readonly topic: Topic | null;
  readonly side: Side;
  /** The proposition that the side is taken on, or the topic's label where no side is taken. */
  readonly claim: string;
}

export interface Remark {
  readonly text: string;
  /** It explains a doubt: dashed. */
  readonly doubtful: boolean;
}

export interface Passage {
  readonly statement: Statement;
  readonly voice: Voice;
  /** In which role they speak here; null where nothing is said of it. */
  readonly role: string | null;
  readonly runs: readonly Run[];
  /** Step of the type scale for the words: 1 is the largest. */
  readonly size: 1 | 2 | 3 | 4;
  readonly to: readonly Voice[];
  /** Who hands the words on, from the speaker outwards: the last one is who is read. */
  readonly through: readonly Voice[];
  readonly when: string;
  readonly source: Source | null;
  /** “Balls to Balls”, “comment under “Balls to Balls””. */
  readonly where: string;
  readonly stances: readonly Stance[];
  readonly orphaned: boolean;
  readonly remarks: readonly Remark[];
  readonly speaksTo: readonly Entry[];
  readonly answeredBy: readonly Entry[];
  /** Steps of the speaker's own argument: what this statement does with their other words, and they with it. */
  readonly ownSteps: readonly Entry[];
}

/** How the `step`th of the reporting chain hands words on: a paraphrase is reported by the first, whoever quotes that one quotes. */
export function throughVerb(mode: Mode, step: number): 'quoted' | 'reported' {
  return mode === 'reported' && step === 0 ? 'reported' : 'quoted';
}

/** The step of the type scale for a wording of some length: up to 90, 200 and 380 characters, or longer. */
export function quoteSize(length: number): 1 | 2 | 3 | 4 {
  return length <= 90 ? 1 : length <= 200 ? 2 : length <= 380 ? 3 : 4;
}

/** The role named with the statement; else the one membership that is not bound to a time; else nothing. */
export function roleOf(debate: Debate, statement: Statement): string | null {
  if (statement.as !== undefined) return statement.as;
  const [membership, ...others] = debate.speaker.get(statement.by ?? '')?.memberships ?? [];
  if (!membership || others.length > 0 || membership.from !== undefined || membership.to !== undefined) return null;
  return membership.role === undefined ? membership.organization : `${membership.role}, ${membership.organization}`;
}

/** When: the day the words were spoken and, where it is another, the day they were published. */
export function whenWords(debate: Debate, statement: Statement): string {
  const published = debate.source.get(statement.source)?.datePublished ?? null;
  if (statement.spokenAt === undefined || statement.spokenAt === published) return dateWords(published);
  const spoken = dateWords(statement.spokenAt);
  return dateSpan(published) ? `said ${spoken}, published ${dateWords(published)}` : `said ${spoken}`;
}

const possessive = (name: string) => (name.endsWith('s') ? `${name}’` : `${name}’s`);

/** Where: the headline; for a comment what it hangs under on the page, which need not be whom it answers. */
export function whereWords(debate: Debate, source: Source): string {
  if (source.type !== 'Comment') return source.headline;
  const parent = source.parentItem === undefined ? undefined : debate.source.get(source.parentItem);
  if (!parent) return 'comment';
  const root = debate.rootOf.get(source.id);
  if (parent.type !== 'Comment' || !root || root === parent) return `comment under “${parent.headline}”`;
  const author = authorOf(debate, parent);
  return `reply under ${author ? possessive(author.name) : 'another'} comment on “${root.headline}”`;
}

function stancesOf(debate: Debate, statement: Statement): Stance[] {
  return (statement.codings ?? []).map((coding) => {
    const topic = debate.topic.get(coding.topic) ?? null;
    const side: Side = coding.stance ?? 'none';
    const label = topic?.label ?? coding.topic;
    return { coding, topic, side, claim: side === 'none' ? label : (topic?.proposition ?? label) };
  });
}

const DIRECT = new Set(['answers', 'asks', 'disputes', 'supports', 'qualifies', 'corrects']);

/** A comment that speaks to other words than those it hangs under. */
function misplaced(debate: Debate, statement: Statement): string | null {
  const source = debate.source.get(statement.source);
  if (source?.type !== 'Comment' || source.parentItem === undefined) return null;
  const links = (debate.linksFrom.get(statement.id) ?? []).filter((link) => !link.own && DIRECT.has(link.type));
  const met = links.map((link) => link.to?.source ?? ('source' in link.relation.to ? link.relation.to.source : null)).filter((id) => id !== null);
  if (met.length === 0 || met.includes(source.parentItem) || met.includes(source.id)) return null;
  const places = [...new Set(met)].flatMap((id) => debate.source.get(id) ?? []);
  const named = places.map((place) => {
    if (place.type !== 'Comment') return `“${place.headline}”`;
    const author = authorOf(debate, place);
    const by = author ? possessive(author.name) : 'another';
    return `${by} ${whereWords(debate, place)}`;
  });
  const parent = debate.source.get(source.parentItem);
  return parent ? `On the page it hangs under “${parent.headline}”; these words speak to ${listWords(named)}.` : null;
}

function remarksOf(debate: Debate, statement: Statement, orphaned: boolean): Remark[] {
  const source = debate.source.get(statement.source);
  const remarks: Remark[] = [];
  const say = (text: string | null | undefined, doubtful = false) => {
    if (text) remarks.push({ text, doubtful });
  };
  if (orphaned) say(`These words were not found at their place. ${orphanReason(debate, statement)} They are kept as they were coded, and not moved.`, true);
  say(statement.note, (statement.cert ?? 'high') !== 'high');
  for (const [relation, who] of [...(statement.to ?? []).map((w) => ['to', w] as const), ...(statement.via ?? []).map((w) => ['through', w] as const)]) {
    const voice = voiceOf(debate, who);
    if (voice.cert !== 'high') say(`${capital(relation)} ${voice.name}, ${CERT_WORDS[voice.cert]}${voice.reason ? `: ${voice.reason}` : ''}`, true);
  }
  say(misplaced(debate, statement));
  for (const slip of source?.annotations ?? [])
    if (!statement.note?.includes(`“${slip.exact}”`) && statement.selectors?.some(({ start, end }) => slip.start < end && slip.end > start))
      say(`“${slip.exact}” as in the original. ${slip.note}`);
  say(debate.speaker.get(statement.by ?? '')?.note);
  if (statement.spokenAt === undefined) say(source?.dateNote);
  return remarks;
}

/** Resolves a statement, all but what stands around it. O(its links + the slips of its source). */
export function passageOf(debate: Debate, statement: Statement): Passage {
  const source = debate.source.get(statement.source) ?? null;
  const runs = runsOf(statement);
  const from = debate.linksFrom.get(statement.id) ?? [];
  const to = debate.linksTo.get(statement.id) ?? [];
  const isOwn = (own: boolean) => (link: { own: boolean }) => link.own === own;
  const orphaned = debate.orphans.has(statement.id);
  return {
    statement,
    voice: speakerOf(debate, statement),
    role: roleOf(debate, statement),
    runs,
    size: quoteSize(runs.reduce((sum, run) => sum + run.text.length, 0)),
    to: (statement.to ?? []).map((who) => voiceOf(debate, who)),
    through: (statement.via ?? []).map((who) => voiceOf(debate, who)).reverse(),
    when: whenWords(debate, statement),
    source,
    where: source ? whereWords(debate, source) : statement.source,
    stances: stancesOf(debate, statement),
    orphaned,
    remarks: remarksOf(debate, statement, orphaned),
    speaksTo: entriesOf(debate, from.filter(isOwn(false)), true),
    answeredBy: entriesOf(debate, to.filter(isOwn(false)), false),
    ownSteps: [...entriesOf(debate, from.filter(isOwn(true)), true), ...entriesOf(debate, to.filter(isOwn(true)), false)]
  };
}
