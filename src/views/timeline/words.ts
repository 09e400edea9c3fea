/** What the timeline says in the edition's words: headings of bars and systems, names of marks. */
import { dateSpan, dateWords } from '../../corpus/dates';
import type { DebateEvent, SourceType, Statement } from '../../corpus/types';
import type { Debate } from '../../analysis/debate';
import { counted } from '../../analysis/english';
import { statementDate } from '../../analysis/filter';
import { leadingCoding, markOf, SIDE_WORDS } from '../../analysis/marks';
import { dayRange } from '../../analysis/silence';
import type { System, TimelineSeries } from '../../analysis/timeline';
import { headlineOf, type Bar } from '../../analysis/timelineBars';
import { CERT_WORDS, voiceOf } from '../../analysis/voice';
import { runsOf, shorten, type Run } from '../../analysis/wording';

const TYPES: Readonly<Record<SourceType, string>> = {
  NewsArticle: 'news report',
  BlogPosting: 'blog post',
  Comment: 'comments',
  Transcript: 'transcript',
  Speech: 'speech',
  Report: 'report',
  Other: 'text'
};

/** A date as short as it can be: “7 May”, “6–7 May”, “May 2009”. */
export function shortDate(edtf: string): string {
  const span = dateSpan(edtf);
  const [first, last] = span ? dayRange(span) : ['', ''];
  const [from, to] = edtf.split('/');
  if (span?.precision === 'interval' && from!.length === 10 && to?.length === 10 && first.slice(0, 7) === last.slice(0, 7))
    return `${Number(first.slice(8))}–${dateWords(to, 'short')}`;
  return dateWords(edtf, 'short').replace(/^probably /, '');
}

export interface BarWords {
  readonly date: string;
  /** Its date is not certain. */
  readonly doubtful: boolean;
  /** “blog post, Fighting Monsters”, “said”, “comments, in the order of the page”. */
  readonly what: string;
  readonly headline: string | null;
}

export function barWords(bar: Bar): BarWords {
  const type = bar.comments ? 'comments' : bar.root ? TYPES[bar.root.type] : 'text';
  const publisher = bar.root?.publisher && !bar.comments ? `, ${bar.root.publisher}` : '';
  const order = bar.span ? '' : bar.comments ? ', in the order of the page' : ', in its own order';
  return {
    date: bar.date === null ? 'Undated' : shortDate(bar.date),
    doubtful: bar.span?.uncertain ?? false,
    what: bar.kind === 'said' ? 'said' : `${type}${publisher}${order}`,
    headline: headlineOf(bar)
  };
}

/** The bar in full, for those who hear it: “7 May 2009, blog post, Fighting Monsters, Balls to Balls: 34 statements”. */
export function barName(bar: Bar): string {
  const { what, headline } = barWords(bar);
  return `${[bar.date === null ? 'Undated' : dateWords(bar.date), what, headline].filter(Boolean).join(', ')}: ${counted(bar.statements.length, 'statement')}`;
}

/** “May 2009”, “May to June 2009”, “2008 to 2009”, “Undated”. */
export function systemTitle({ days }: System): string {
  if (days === null) return 'Undated';
  const [first, last] = days;
  const [from, to] = [dateWords(first, 'month'), dateWords(last, 'month')];
  if (from === to) return from;
  return first.slice(0, 4) === last.slice(0, 4) ? `${from.split(' ')[0]} to ${to}` : `${first.slice(0, 4)} to ${last.slice(0, 4)}`;
}

const plain = (runs: readonly Run[]) => runs.map(({ text, quoted }) => (quoted ? `“${text}”` : text)).join('');

/** Whose words and which side, and how certain each is: “for, certain”; “against, side fairly certain”; “for, speaker and side uncertain”. */
function sideInWords(statement: Statement): string {
  const coding = leadingCoding(statement);
  const [speaker, side] = [statement.cert ?? 'high', coding?.cert ?? 'high'];
  const doubts = speaker === side ? [['speaker and side', side]] as const : ([['speaker', speaker], ['side', side]] as const); // prettier-ignore
  const told = doubts.filter(([, cert]) => cert !== 'high').map(([what, cert]) => `${what} ${CERT_WORDS[cert]}`);
  return [SIDE_WORDS[markOf(statement).side], ...(told.length > 0 ? told : [CERT_WORDS.high])].join(', ');
}

/** A mark's name: “Hilton Dawson: “this is about …”, for, certain, 7 May 2009”. */
export function markName(debate: Debate, statement: Statement): string {
  const words = plain(shorten(runsOf(statement), 120));
  const date = dateWords(statementDate(debate, statement));
  return [`${voiceOf(debate, statement.by).name}: ${words}`, sideInWords(statement), date].join(', ');
}

/** What the whole picture shows, figures included. */
export function pictureName({ systems, order, links }: TimelineSeries): string {
  const voices = new Set(order.map(({ by }) => by)).size;
  const parts = systems.map((system) => systemTitle(system)).join('; ');
  const lines = systems.length === 1 ? 'in one line' : `in ${systems.length} lines parted by long silences`;
  return `Timeline: ${counted(order.length, 'statement')} by ${counted(voices, 'voice')} with ${counted(links.length, 'link')}, ${lines} (${parts})`;
}

/** Events of one date stand together: “6 May A · B”. */
export function eventsByDate(events: readonly DebateEvent[]): { date: string; events: DebateEvent[] }[] {
  const days: { date: string; events: DebateEvent[] }[] = [];
  for (const event of events) {
    const known = days.find(({ date }) => date === event.date);
    if (known) known.events.push(event);
    else days.push({ date: event.date, events: [event] });
  }
  return days;
}

/** A stretch of days: “6 May 2009”, “6 May 2009 to 7 May 2009”, “until 7 May 2009”. Null is an open end. */
export function daysWords(from: string | null, to: string | null): string {
  if (from === to) return from === null ? 'all days' : dateWords(from);
  if (from === null) return `until ${dateWords(to)}`;
  return to === null ? `from ${dateWords(from)} on` : `${dateWords(from)} to ${dateWords(to)}`;
}
