/**
 * Selectors: finding the place of exact words in a text, telling what is wrong with one, and how much of a text is coded.
 * All offsets count UTF-16 code units, `start` inclusive, `end` exclusive.
 */
import type { Selector, Source, Statement } from './types';

/** Length of `prefix` and `suffix`, in code units; one less where a surrogate pair would be cut. */
const CONTEXT = 32;

/** A stretch of a text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What is already known of a selector's place: tells several places of the same words apart. */
export type Hint = Partial<Omit<Selector, 'exact'>>;

/** Where words that are not in a text nearly stand, and how the two differ. */
export interface NearMiss extends Range {
  /** As the text has it. */
  readonly exact: string;
  /** In words: “whitespace”, “quotation marks” … */
  readonly difference: string;
}

export type Anchoring =
  | { readonly found: Selector }
  /** In several places, and the hint does not tell which. */
  | { readonly places: readonly Selector[] }
  /** In no place; `near` where the text has something very similar. */
  | { readonly missing: string; readonly near?: NearMiss };

const isHigh = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xd800;
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The selector for a stretch of a text, with its surroundings. */
export function selectorAt(text: string, start: number, end: number): Selector {
  let from = Math.max(0, start - CONTEXT);
  if (from < start && isLow(text, from) && from > 0) from++;
  let to = Math.min(text.length, end + CONTEXT);
  if (to > end && to < text.length && isHigh(text, to - 1)) to--;
  return { exact: text.slice(start, end), start, end, prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Starts of all places of `exact`, overlapping ones included. */
function placesOf(text: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) places.push(at);
  return places;
}

/** Whether the surroundings of a place are those the hint remembers. */
function fits(text: string, start: number, end: number, { prefix = '', suffix = '' }: Hint): boolean {
  return text.slice(0, start).endsWith(prefix) && text.startsWith(suffix, end);
}

/**
 * Finds the one place of `exact`. Where there are several, a hint decides: a place that is already right, else
 * surroundings that fit one place only. Never guesses. Cost: one search through the text; a second one for a near miss.
 */
export function anchor(text: string, exact: string, hint: Hint = {}): Anchoring {
  if (exact === '') return { missing: 'There are no words to look for: “exact” is empty.' };
  const places = placesOf(text, exact);
  if (places.length === 0) return nearMiss(text, exact);
  const selectors = narrow(places, text, exact, hint).map((at) => selectorAt(text, at, at + exact.length));
  return selectors.length === 1 ? { found: selectors[0]! } : { places: selectors };
}

/** The places that agree with what the hint knows; all of them where none does. */
function narrow(places: readonly number[], text: string, exact: string, hint: Hint): readonly number[] {
  if (hint.start !== undefined && hint.end === hint.start + exact.length && places.includes(hint.start)) return [hint.start];
  if (!hint.prefix && !hint.suffix) return places;
  const fitting = places.filter((at) => fits(text, at, at + exact.length, hint));
  return fitting.length > 0 ? fitting : places;
}

/** What typing, copying and typesetting change most often, each folded on top of those before. */
const FOLDS: readonly { readonly difference: string; readonly fold: (char: string) => string }[] = [
  { difference: 'whitespace', fold: (char) => (/[\s\u200b\ufeff]/.test(char) ? ' ' : char) },
  { difference: 'quotation marks or apostrophes', fold: (char) => (/["“”„«»]/.test(char) ? '"' : /['‘’‚`´]/.test(char) ? "'" : char) },
  { difference: 'dashes', fold: (char) => (/[‐‑‒–—−]/.test(char) ? '-' : char) },
  { difference: 'an ellipsis', fold: (char) => (char === '…' ? '...' : char) },
  { difference: 'capital letters', fold: (char) => char.toLowerCase() }
];

/** A text folded by the first `count` folds; `from[i]` is the place in the text that folded character `i` comes from. */
function folded(text: string, count: number): { text: string; from: number[] } {
  const from: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at++) {
    const piece = FOLDS.slice(0, count).reduce((char, { fold }) => fold(char), text[at]!);
    if (piece === ' ' && out.endsWith(' ')) continue;
    out += piece;
    for (let i = 0; i < piece.length; i++) from.push(at);
  }
  from.push(text.length);
  return { text: out, from };
}

function nearMiss(text: string, exact: string): Anchoring {
  const missing = 'These words do not stand in the text.';
  for (let count = 1; count <= FOLDS.length; count++) {
    const hay = folded(text, count);
    const needle = folded(exact, count).text.trim();
    const at = needle === '' ? -1 : hay.text.indexOf(needle);
    if (at < 0) continue;
    const start = hay.from[at]!;
    const end = hay.from[at + needle.length - 1]! + 1;
    return { missing, near: { start, end, exact: text.slice(start, end), difference: `the text differs in ${FOLDS[count - 1]!.difference}` } };
  }
  const agreed = agreement(text, exact);
  if (agreed < Math.min(12, exact.length)) return { missing };
  const start = text.indexOf(exact.slice(0, agreed));
  const end = Math.min(text.length, start + exact.length);
  return {
    missing,
    near: { start, end, exact: text.slice(start, end), difference: `the text goes on differently after “${exact.slice(0, agreed).slice(-CONTEXT)}”` }
  };
}

/** Length of the longest beginning of `exact` that the text has. Cost: log(length) searches. */
function agreement(text: string, exact: string): number {
  let [known, limit] = [0, exact.length];
  while (known < limit) {
    const middle = Math.ceil((known + limit) / 2);
    if (text.includes(exact.slice(0, middle))) known = middle;
    else limit = middle - 1;
  }
  return known;
}

/**
 * What is wrong with a selector; null when `text.slice(start, end) === exact`. The selector is never moved: where its words
 * stand elsewhere, `stands` says where, for the author to decide. `stands` has more than one entry where they are ambiguous.
 */
export function selectorProblem(text: string, { exact, start, end }: Range & { exact: string }): { what: string; stands: readonly number[] } | null {
  if (exact !== '' && end === start + exact.length && text.startsWith(exact, start)) return null;
  const stands = exact === '' ? [] : placesOf(text, exact);
  if (exact === '') return { what: 'is empty', stands };
  if (start >= end) return { what: `ends at ${end}, before it has begun at ${start}`, stands };
  if (end > text.length) return { what: `ends at ${end}, but the text has ${text.length} characters`, stands };
  return { what: `says “${brief(exact)}”, but the text has “${brief(text.slice(start, end))}” there`, stands };
}

/** The beginning of a text, for messages. */
const brief = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The same stretches without overlaps: merged where they touch, in order. Independent of the order they come in. */
export function union(ranges: readonly Range[]): Range[] {
  const sorted = ranges.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

const inked = (text: string): number => text.replace(/\s+/g, '').length;

/** Share of a text's characters that the ranges cover, whitespace left out, 0 to 1. A text without words is covered: 1. */
export function coverage(text: string, ranges: readonly Range[]): number {
  const all = inked(text);
  if (all === 0) return 1;
  return union(ranges).reduce((sum, { start, end }) => sum + inked(text.slice(Math.max(0, start), Math.max(0, end))), 0) / all;
}

/**
 * How much of a source is coded, 0 to 1; null for a source without a text. Statements of other sources and selectors
 * that do not match count nothing.
 */
export function codedShare(source: Source, statements: readonly Statement[]): number | null {
  const { text } = source;
  if (text === undefined) return null;
  const own = statements.filter((statement) => statement.source === source.id);
  return coverage(
    text,
    own.flatMap((statement) => (statement.selectors ?? []).filter((selector) => selectorProblem(text, selector) === null))
  );
}
