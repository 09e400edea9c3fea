/** Dates in EDTF, levels 0 and 1 as far as the format uses them: days, months, years, `?` and `~`, intervals, open ends. */
import type { Edtf } from './types';

export interface DateSpan {
  /** First ISO day; null where the beginning is open. */
  readonly first: string | null;
  /** Last ISO day; null where the end is open. */
  readonly last: string | null;
  /** Marked with `?`, `~` or `%`. */
  readonly uncertain: boolean;
  readonly precision: 'day' | 'month' | 'year' | 'interval';
}

const POINT = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([?~%])?$/;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

function lastDayOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function pointSpan(text: string): DateSpan | null {
  const match = POINT.exec(text);
  if (!match) return null;
  const [, year, month, day, mark] = match as unknown as [string, string, string | undefined, string | undefined, string | undefined];
  const uncertain = mark !== undefined;
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31`, uncertain, precision: 'year' };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const length = lastDayOfMonth(Number(year), Number(month));
  if (day === undefined) return { first: `${year}-${month}-01`, last: `${year}-${month}-${length}`, uncertain, precision: 'month' };
  if (Number(day) < 1 || Number(day) > length) return null;
  return { first: `${year}-${month}-${day}`, last: `${year}-${month}-${day}`, uncertain, precision: 'day' };
}

/** The days an EDTF string covers; null for what is no date, and for the unknown. `..` alone names no day and is unknown. */
export function dateSpan(edtf: Edtf | null | undefined): DateSpan | null {
  if (edtf === null || edtf === undefined) return null;
  if (!edtf.includes('/')) return pointSpan(edtf);
  const [from, to, ...rest] = edtf.split('/') as [string, string, ...string[]];
  if (rest.length > 0) return null;
  const open = (end: string) => end === '..' || end === '';
  const first = open(from) ? null : pointSpan(from);
  const last = open(to) ? null : pointSpan(to);
  if ((!open(from) && !first) || (!open(to) && !last) || (open(from) && open(to))) return null;
  if (first && last && first.first! > last.last!) return null;
  return { first: first?.first ?? null, last: last?.last ?? null, uncertain: Boolean(first?.uncertain || last?.uncertain), precision: 'interval' };
}

/** `long`: 23 October 2009 · `short`: 23 Oct · `month`: October 2009. */
export type DateStyle = 'long' | 'short' | 'month';

function pointWords(text: string, style: DateStyle): string {
  const [, year, month, day] = POINT.exec(text) as unknown as [string, string, string | undefined, string | undefined];
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1]!;
  if (style === 'short') return day === undefined ? `${name.slice(0, 3)} ${year}` : `${Number(day)} ${name.slice(0, 3)}`;
  return day === undefined || style === 'month' ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** A date in English words: “23 October 2009”, “probably May 2009”, “from 23 October 2009 on”, “undated”. */
export function dateWords(edtf: Edtf | null | undefined, style: DateStyle = 'long'): string {
  const span = dateSpan(edtf);
  if (!span || !edtf) return 'undated';
  const doubt = span.uncertain ? 'probably ' : '';
  if (span.precision !== 'interval') return doubt + pointWords(edtf, style);
  const [from, to] = edtf.split('/') as [string, string];
  if (span.first === null) return `${doubt}until ${pointWords(to, style)}`;
  if (span.last === null) return `${doubt}from ${pointWords(from, style)} on`;
  return `${doubt}${pointWords(from, style)} to ${pointWords(to, style)}`;
}

/** Whole days from one ISO day to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** Whether every day of one date is after every day of another; false where either is unknown or open towards the other. */
export function isAfter(later: Edtf | null | undefined, earlier: Edtf | null | undefined): boolean {
  const first = dateSpan(later)?.first ?? null;
  const last = dateSpan(earlier)?.last ?? null;
  return first !== null && last !== null && first > last;
}

/** The day of a moment where the reader is, as ISO 8601: late in the evening it is not yet tomorrow, whatever day London has. */
export function isoDay(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
