/** The texts that a debate is taken from, as a line that credits them. */
import { dateWords } from '../../corpus/dates';
import type { Source } from '../../corpus/types';
import type { Debate } from '../../analysis/debate';
import { countedInWords } from '../../analysis/english';
import { shownSources } from '../../analysis/shownSources';
import { webAddress } from '../../analysis/textFragment';

export interface SourceLine {
  readonly headline: string;
  /** “Community Care, 23 October 2009”; empty where neither is known. */
  readonly place: string;
  /** The original's web address, where it has one. */
  readonly url: string | null;
}

/** One text: its headline, where and when it appeared, and where it can be read. */
export function sourceLine(source: Source): SourceLine {
  const place = [source.publisher, source.datePublished === null ? undefined : dateWords(source.datePublished)].filter((part) => part !== undefined);
  return { headline: source.headline, place: place.join(', '), url: webAddress(source) };
}

/** The same as plain text, as where nothing can be followed: “Minutes (Town council, February 2020); The tram and two comments”. */
export function sourcesText(debate: Debate, ids: ReadonlySet<string>): string {
  const { lines, more } = sourceLines(debate, ids);
  const named = lines.map(({ headline, place }) => (place === '' ? headline : `${headline} (${place})`)).join('; ');
  return [named, more].filter((part) => part !== '' && part !== null).join(' and ');
}

/** More texts than this are counted. */
const NAMED = 3;

/**
 * The main sources of what is shown (`ids` of statements), in reading order; `more` counts those that are not named, and the comments.
 * Null where all are.
 */
export function sourceLines(debate: Debate, ids: ReadonlySet<string>): { lines: SourceLine[]; more: string | null } {
  const shown = shownSources({ debate, ids });
  const main = shown.filter((source) => debate.rootOf.get(source.id) === source);
  const comments = shown.length - main.length;
  const rest = [
    ...(main.length > NAMED ? [countedInWords(main.length - NAMED, 'other text')] : []),
    ...(comments > 0 ? [countedInWords(comments, 'comment')] : [])
  ];
  return { lines: main.slice(0, NAMED).map(sourceLine), more: rest.length === 0 ? null : rest.join(' and ') };
}
