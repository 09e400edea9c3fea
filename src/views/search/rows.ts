/** What a row of the search page says: who, to whom, when, where, and the words. */
import { concordanceLine, type Line } from '../../analysis/concordance';
import type { Debate } from '../../analysis/debate';
import { listWords } from '../../analysis/english';
import { statementDate } from '../../analysis/filter';
import { markOf, SIDE_WORDS, type Mark } from '../../analysis/marks';
import type { Hit, SearchResult } from '../../analysis/search';
import { CERT_WORDS, speakerOf, voiceOf, type Voice } from '../../analysis/voice';
import { plainRuns, runsOf, shorten, type Run } from '../../analysis/wording';
import { dateSpan, dateWords } from '../../corpus/dates';
import type { Source, Statement } from '../../corpus/types';

export interface Row {
  readonly key: string;
  /** null: text that is not coded; the row opens its source. */
  readonly statement: Statement | null;
  readonly source: Source;
  /** null: nobody is said to say it. */
  readonly voice: Voice | null;
  readonly to: readonly Voice[];
  readonly mark: Mark;
  readonly date: { readonly words: string; readonly doubtful: boolean };
  /** Publisher or headline; and both in full. */
  readonly where: string;
  readonly whereInFull: string;
  /** The place as a line of a concordance; else the statement's own words. */
  readonly line: Line | null;
  readonly runs: readonly Run[];
  /** The words with little around them, as plain text. */
  readonly excerpt: string;
  /** All of it, for those who hear it. */
  readonly name: string;
}

/** Characters shown on either side of a match; what does not fit fades out. */
const ROOM = 170;
const NEAR = 60;
const WORDS = 260;

/** Dates tell their year only where the debate runs over more than one. */
function dateOf(debate: Debate, date: string | null): Row['date'] {
  const years = new Set(debate.statements.map((statement) => dateSpan(statementDate(debate, statement))?.first?.slice(0, 4)).filter(Boolean));
  const words = dateWords(date, years.size > 1 ? 'long' : 'short').replace(/^probably /, '');
  return { words, doubtful: dateSpan(date)?.uncertain ?? false };
}

function placeOf(debate: Debate, source: Source): { where: string; whereInFull: string } {
  const root = debate.rootOf.get(source.id) ?? source;
  const headline = root === source ? source.headline : `${source.headline} on “${root.headline}”`;
  const publisher = source.publisher ?? root.publisher;
  return { where: publisher ?? headline, whereInFull: publisher ? `${headline}, ${publisher}` : headline };
}

const text = (pieces: readonly { text: string }[]) => pieces.map((piece) => piece.text).join('');

function rowOf(debate: Debate, key: string, source: Source, statement: Statement | null, hit: Hit | null): Row {
  const voice = statement && speakerOf(debate, statement);
  const to = (statement?.to ?? []).map((who) => voiceOf(debate, who));
  const mark: Mark = statement ? markOf(statement) : { side: 'none', doubtful: false };
  const date = dateOf(debate, statement ? statementDate(debate, statement) : source.datePublished);
  const runs = statement && !hit ? shorten(runsOf(statement), WORDS) : [];
  const near = hit ? concordanceLine(hit, NEAR) : null;
  const excerpt = near ? `${text(near.before)}${near.word}${text(near.after)}` : plainRuns(runs);
  const place = placeOf(debate, source);
  const who = voice ? `${voice.name}${to.length > 0 ? ` to ${listWords(to.map(({ name }) => name))}` : ''}` : 'Text that is not coded';
  const how = voice && statement ? [SIDE_WORDS[mark.side], CERT_WORDS[voice.cert]] : [];
  return {
    key,
    statement,
    source,
    voice,
    to,
    mark,
    date,
    ...place,
    line: hit && concordanceLine(hit, ROOM),
    runs,
    excerpt,
    name: [`${who}: ${excerpt}`, ...how, date.words, place.whereInFull].join(', ')
  };
}

/** A row for a place in a text, told by the innermost statement that passes the filter. */
export function placeRow(debate: Debate, hit: Hit, passing: ReadonlySet<string>): Row {
  const statement = hit.statements.find(({ id }) => passing.has(id)) ?? null;
  return rowOf(debate, `${hit.source.id} ${hit.text.length} ${hit.ranges[0]!.start} ${statement?.id ?? ''}`, hit.source, statement, hit);
}

/** A row for a statement as a whole; null where its source is missing. */
export function statementRow(debate: Debate, statement: Statement, list: string): Row | null {
  const source = debate.source.get(statement.source);
  return source ? rowOf(debate, `${list} ${statement.id}`, source, statement, null) : null;
}

/** Places whose line shows a word. */
export const countShown = (word: string, { hits }: Pick<SearchResult, 'hits'>): number =>
  hits.filter(({ all, ranges }) => all && ranges.some((range) => range.word === word)).length;
