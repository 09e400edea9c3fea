/** The texts that a debate is taken from, as a line that credits them. */
import { dateWords } from '../../corpus/dates';
import type { Source } from '../../corpus/types';
import { mainSources, type Debate } from '../../analysis/debate';
import { countedInWords } from '../../analysis/english';
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

/** More texts than this are counted. */
const NAMED = 3;

/** The main sources in reading order; `more` counts those that are not named, and the comments. Null where all are. */
export function sourceLines(debate: Debate): { lines: SourceLine[]; more: string | null } {
  const main = mainSources(debate);
  const comments = debate.sources.length - main.length;
  const rest = [
    ...(main.length > NAMED ? [countedInWords(main.length - NAMED, 'other text')] : []),
    ...(comments > 0 ? [countedInWords(comments, 'comment')] : [])
  ];
  return { lines: main.slice(0, NAMED).map(sourceLine), more: rest.length === 0 ? null : rest.join(' and ') };
}
