/** What every reference to a source needs, in whichever style: names, title, what it is, what it is cited by. */
import { dateSpan } from '../corpus/dates';
import type { Source, SourceType, Speaker } from '../corpus/types';
import type { Debate } from './debate';
import { authorOf } from './sourceWords';

/** A personal name split for an index: particles in small letters belong to the family name (“van Dyck, Anna”). */
export function splitName(name: string): { family: string; given: string } {
  const words = name.trim().split(/\s+/);
  const particle = words.findIndex((word, i) => i > 0 && /^\p{Ll}/u.test(word));
  const at = particle > 0 ? particle : words.length - 1;
  return { family: words.slice(at).join(' '), given: words.slice(0, at).join(' ') };
}

/** Whether a name can be split: that of a person, and neither a handle nor a role. */
export const isPersonalName = (speaker: Speaker | undefined): speaker is Speaker => speaker?.type === 'Person' && speaker.naming === 'name';

const FORM: Partial<Record<SourceType, string>> = { Transcript: 'Transcript', Speech: 'Speech' };

/** What a comment stands under: the page, not the comment above it. */
export const pageOf = (debate: Debate, source: Source): Source | undefined =>
  source.type === 'Comment' ? debate.source.get(source.isPartOf ?? '') ?? debate.rootOf.get(source.id) : undefined; // prettier-ignore

/** Up to so many words, with “…” where there are more; a quotation that would be left open is left out. */
function firstWords(words: readonly string[], count: number): string {
  const text = words.slice(0, count).join(' ');
  return words.length <= count ? text : `${text.replace(/\s*“[^”]*$/, '')} …`;
}

/** The headline; a comment has none of its own and is named by its first words, up to twenty. */
export function citedTitle(source: Source): string {
  const opening = source.text?.trim().split(/\s+/) ?? [];
  return source.type === 'Comment' && opening.length > 0 ? firstWords(opening, 20) : source.headline;
}

/** What stands in brackets behind the title: “Comment on “…””, “Speech”; undefined where its kind needs no word. */
export function formOf(debate: Debate, source: Source): string | undefined {
  const page = pageOf(debate, source);
  return page && page !== source ? `Comment on “${page.headline}”` : FORM[source.type];
}

/** Letters and digits only, accents taken off; words joined. */
const keyPart = (text: string) => text.normalize('NFD').replace(/[^A-Za-z0-9]/g, '').toLowerCase(); // prettier-ignore

/** What a source is cited by: “gazette2020councillor”. Several sources may have the same. */
export function citationKey(debate: Debate, source: Source): string {
  const author = authorOf(debate, source);
  const personal = author !== null && isPersonalName(debate.speaker.get(author.id ?? ''));
  const span = dateSpan(source.datePublished);
  const [year = ''] = (span?.first ?? span?.last ?? '').split('-');
  const name = author === null ? (source.publisher ?? '') : personal ? splitName(author.name).family : author.name;
  return [name, year, source.headline.split(/\s+/)[0] ?? ''].map(keyPart).join('') || keyPart(source.id);
}

/** A key for each of some sources, no two the same: what several share gets a number from the second on. O(sources). */
export function citationKeys(debate: Debate, sources: readonly Source[]): Map<Source, string> {
  const taken = new Set<string>();
  return new Map(
    sources.map((source) => {
      const key = citationKey(debate, source);
      let own = key;
      for (let n = 2; taken.has(own); n++) own = `${key}-${n}`;
      taken.add(own);
      return [source, own];
    })
  );
}
