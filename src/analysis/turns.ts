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

/** The other speaker with whom one exchanges most, both ways counted; null for who talks with nobody. */
export function closestPartner(debate: Debate, speaker: string): string | null {
  const { speaksTo, spokenToBy } = partnersOf(debate, speaker);
  const turns = new Map<string, number>();
  for (const { voice, turns: own } of [...speaksTo, ...spokenToBy]) if (voice.id !== null) turns.set(voice.id, (turns.get(voice.id) ?? 0) + own.length);
  return [...turns].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}
