/** Which statements and links a reader asks to see. Every view obeys the same filter. */
import { CERTS, type Cert, type Coding, type Mode, type RelationType, type Statement } from '../corpus/types';
import { dateSpan } from '../corpus/dates';
import type { Debate, Link } from './debate';
import { leadingCoding, type Side } from './marks';

/** An empty list lets everything through; values within a list are alternatives, lists narrow each other. */
export interface Filter {
  readonly speaker: readonly string[];
  readonly topic: readonly string[];
  /** A source stands for itself and for the comments under it. */
  readonly source: readonly string[];
  readonly stance: readonly Side[];
  readonly mode: readonly Mode[];
  /** Statements at either end of a link of these kinds; the links themselves. */
  readonly relation: readonly RelationType[];
  /** The lowest certainty shown. */
  readonly cert: Cert;
  /** First and last ISO day, inclusive; undated statements are outside any span of days. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Lets everything through. */
export const NO_FILTER: Filter = { speaker: [], topic: [], source: [], stance: [], mode: [], relation: [], cert: 'low', from: null, to: null };

/** The thresholds of certainty, from the one that lets everything through up. */
export const THRESHOLDS: readonly Cert[] = CERTS.toReversed();

/** Whether a certainty reaches a threshold. */
export const reaches = (cert: Cert | undefined, threshold: Cert): boolean => CERTS.indexOf(cert ?? 'high') <= CERTS.indexOf(threshold);

/** True where any part of the filter narrows. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.cert !== 'low' ||
    filter.from !== null ||
    filter.to !== null ||
    [filter.speaker, filter.topic, filter.source, filter.stance, filter.mode, filter.relation].some((list) => list.length > 0)
  );
}

/** The source and everything it hangs under, from the inside out. */
function* lineage(debate: Debate, id: string): Generator<string> {
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = debate.source.get(at)?.parentItem) {
    seen.add(at);
    yield at;
  }
}

/** The day or span of a statement: when it was spoken, else when its source was published, else unknown. */
export function statementDate(debate: Debate, statement: Statement): string | null {
  return statement.spokenAt ?? debate.source.get(statement.source)?.datePublished ?? null;
}

/** Whether one coding passes the filter's topics, sides and certainty: a statement may pass by one of its codings and not by another. */
export const passesCoding = (coding: Coding, filter: Filter): boolean =>
  (filter.topic.length === 0 || filter.topic.includes(coding.topic)) &&
  (filter.stance.length === 0 || filter.stance.includes(coding.stance ?? 'none')) &&
  reaches(coding.cert, filter.cert);

/**
 * The certainty of a statement as a filter sees it: the lower of who said it and, when topics are asked for, of those codings;
 * otherwise of its leading side (as its mark shows).
 */
function passesCodings(statement: Statement, filter: Filter): boolean {
  const codings = statement.codings ?? [];
  const asksTopic = filter.topic.length > 0;
  const asksStance = filter.stance.length > 0;
  if (!asksTopic && !asksStance && filter.cert === 'low') return true;
  if (!reaches(statement.cert, filter.cert)) return false;
  if (codings.length === 0) return !asksTopic && (!asksStance || filter.stance.includes('none'));
  if (!asksTopic && !asksStance) return reaches(leadingCoding(statement)!.cert, filter.cert);
  return codings.some((coding) => passesCoding(coding, filter));
}

/** Whether a link passes: its kind, its certainty. Its ends are asked separately. */
export function passesLink(link: Link, filter: Filter): boolean {
  return (filter.relation.length === 0 || filter.relation.includes(link.type)) && reaches(link.cert, filter.cert);
}

function overlaps(date: string | null, from: string | null, to: string | null): boolean {
  if (from === null && to === null) return true;
  const span = dateSpan(date);
  if (!span) return false;
  return (from === null || span.last === null || span.last >= from) && (to === null || span.first === null || span.first <= to);
}

/** Whether one statement passes. Cost: the statement's codings and links. */
export function passes(debate: Debate, filter: Filter, statement: Statement): boolean {
  if (filter.speaker.length > 0 && (statement.by === null || !filter.speaker.includes(statement.by))) return false;
  if (filter.mode.length > 0 && !filter.mode.includes(statement.mode)) return false;
  if (filter.source.length > 0 && ![...lineage(debate, statement.source)].some((id) => filter.source.includes(id))) return false;
  if (!overlaps(statementDate(debate, statement), filter.from, filter.to)) return false;
  if (!passesCodings(statement, filter)) return false;
  if (filter.relation.length === 0) return true;
  const links = [...(debate.linksFrom.get(statement.id) ?? []), ...(debate.linksTo.get(statement.id) ?? [])];
  return links.some((link) => passesLink(link, filter));
}

/** Ids of the statements that pass. O(statements). */
export function applyFilter(debate: Debate, filter: Filter): Set<string> {
  const shown = new Set<string>();
  for (const statement of debate.statements) if (passes(debate, filter, statement)) shown.add(statement.id);
  return shown;
}

/** Of the statements that pass a filter those that match a query, too; all of them where no query was answered (null). */
export const within = (passing: ReadonlySet<string>, matching: ReadonlySet<string> | null): ReadonlySet<string> =>
  matching === null ? passing : new Set([...passing].filter((id) => matching.has(id)));
