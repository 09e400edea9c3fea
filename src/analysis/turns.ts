/** Turns: what one statement does with one other, in the order in which it is read. */
import type { Statement } from '../corpus/types';
import type { Debate, Link } from './debate';
import { entriesOf, type Entry } from './entries';
import { answeringLinks } from './pick';
import { speakerOf, voiceOf, type Voice } from './voice';

export interface Turn {
  readonly key: string;
  readonly from: Statement;
  readonly voice: Voice;
  /** What it speaks to, with all links between the two. */
  readonly entry: Entry;
}

/** Links gathered into turns, in reading order of the statement that speaks. O(n log n). */
export function turnsOf(debate: Debate, links: readonly Link[]): Turn[] {
  const byFrom = new Map<Statement, Link[]>();
  for (const link of links) byFrom.set(link.from, [...(byFrom.get(link.from) ?? []), link]);
  return [...byFrom]
    .sort(([a], [b]) => debate.rank.get(a.id)! - debate.rank.get(b.id)!)
    .flatMap(([from, own]) => {
      const voice = speakerOf(debate, from);
      return entriesOf(debate, own, true).map((entry) => ({ key: `${from.id} ${entry.key}`, from, voice, entry }));
    });
}

/** Each link as a turn of its own, in the same order: a set of links holds exactly as many entries as it counts. O(n log n). */
export function singleTurns(debate: Debate, links: readonly Link[]): Turn[] {
  const sorted = [...links].sort((a, b) => debate.rank.get(a.from.id)! - debate.rank.get(b.from.id)!);
  return sorted.flatMap((link) => turnsOf(debate, [link]).map((turn) => ({ ...turn, key: link.id })));
}

/** Everything between a speaker and one other. */
export interface Partner {
  readonly voice: Voice;
  readonly turns: readonly Turn[];
}

function partners(debate: Debate, links: readonly Link[], other: (link: Link) => string | null): Partner[] {
  const groups = new Map<string | null, Link[]>();
  for (const link of links) groups.set(other(link), [...(groups.get(other(link)) ?? []), link]);
  return [...groups].map(([id, own]) => ({ voice: voiceOf(debate, id), turns: turnsOf(debate, own) })).sort((a, b) => b.turns.length - a.turns.length);
}

/** Whom a speaker speaks to or of, and who speaks to or of them: those with most turns first. Links to no speaker stay out of the first. */
export function partnersOf(debate: Debate, speaker: string): { speaksTo: Partner[]; spokenToBy: Partner[] } {
  const links = answeringLinks(debate);
  return {
    speaksTo: partners(debate, links.filter((link) => link.fromSpeaker === speaker && link.toSpeaker !== null), (link) => link.toSpeaker), // prettier-ignore
    spokenToBy: partners(debate, links.filter((link) => link.toSpeaker === speaker), (link) => link.fromSpeaker) // prettier-ignore
  };
}

/** Whether two speakers can be set side by side: both have words, and at least one topic in common. O(their codings). */
export function comparable(debate: Debate, one: string, other: string): boolean {
  const topics = (id: string) => new Set((debate.bySpeaker.get(id) ?? []).flatMap(({ codings }) => (codings ?? []).map(({ topic }) => topic)));
  const shared = topics(other);
  return one !== other && [...topics(one)].some((topic) => shared.has(topic));
}

/** Of the speakers that can be compared with one, whom they exchange most with, both ways counted; null where there is none. */
export function closestPartner(debate: Debate, speaker: string): string | null {
  const { speaksTo, spokenToBy } = partnersOf(debate, speaker);
  const turns = new Map<string, number>();
  for (const { voice, turns: own } of [...speaksTo, ...spokenToBy]) if (voice.id !== null) turns.set(voice.id, (turns.get(voice.id) ?? 0) + own.length);
  const byTurns = [...turns].sort(([, a], [, b]) => b - a).map(([id]) => id);
  return byTurns.find((id) => comparable(debate, speaker, id)) ?? null;
}
