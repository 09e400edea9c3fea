/**
 * Addresses that open a page at the words themselves: text fragments (https://wicg.github.io/scroll-to-text-fragment/),
 * `#:~:text=[prefix-,]start[,end][,-suffix]`. Browsers without them open the page.
 */
import type { Selector, Source, Statement } from '../corpus/types';

/** Up to here the words are matched whole; longer ones by their beginning and end. */
const WHOLE = 90;
const EDGE_WORDS = 5;
const CONTEXT_WORDS = 4;

/** Percent-encodes what has a meaning inside a directive, too: `-` (`,` and `&` are already taken care of). */
const encode = (text: string): string => encodeURIComponent(text.replace(/\s+/g, ' ').trim()).replace(/-/g, '%2D');

/** The place where `needle` first occurs at or after `from`, as a browser looks for it: letter case aside. */
const firstAt = (text: string, needle: string, from = 0): number => text.toLowerCase().indexOf(needle.toLowerCase(), from);

/** The first, or last, words of a stretch, spaces between them untouched. */
const firstWords = (text: string, count: number): string => new RegExp(`^(?:\\S+\\s+){0,${count - 1}}\\S+`).exec(text.trimStart())?.[0] ?? '';
const lastWords = (text: string, count: number): string => new RegExp(`\\S+(?:\\s+\\S+){0,${count - 1}}$`).exec(text.trimEnd())?.[0] ?? '';

/** A browser matches each part of a directive inside one block of the page, so none may reach over a paragraph's end. */
const firstParagraph = (text: string): string => text.trimStart().split('\n')[0]!;
const lastParagraph = (text: string): string => text.trimEnd().split('\n').at(-1)!;

/** One directive for one stretch. Context is added only where the words alone would be found elsewhere first. */
function directive({ exact, start, end }: Selector, text: string): string {
  const words = exact.trim();
  const whole = !words.includes('\n') && (words.length <= WHOLE || words.split(/\s+/).length < 2 * EDGE_WORDS);
  const head = whole ? words : firstWords(firstParagraph(words), EDGE_WORDS);
  const headStart = start + exact.indexOf(words);
  const before = firstAt(text, head) === headStart ? '' : lastWords(lastParagraph(text.slice(0, start)), CONTEXT_WORDS);
  const prefix = before === '' ? '' : `${encode(before)}-,`;
  if (whole) return prefix + encode(head);
  const tail = lastWords(lastParagraph(words), EDGE_WORDS);
  const tailStart = headStart + words.length - tail.length;
  const after = firstAt(text, tail, headStart + head.length) === tailStart ? '' : firstWords(firstParagraph(text.slice(end)), CONTEXT_WORDS);
  return `${prefix}${encode(head)},${encode(tail)}${after === '' ? '' : `,-${encode(after)}`}`;
}

/** An address that is safe to follow: a file may hold any text where an address should stand, `javascript:` included. */
const followable = (address: string | undefined): string | null => (address !== undefined && /^https?:\/\//i.test(address) ? address : null);

/** The web address of a source, where it has one that is safe to follow. */
export const webAddress = (source: Source | null | undefined): string | null => followable(source?.url);

/** The address of a source's archived copy, likewise. */
export const archiveAddress = (source: Source | null | undefined): string | null => followable(source?.archivedAt);

/**
 * The original page, opened at the statement's words: a directive for each piece of an interrupted quotation. Without the
 * source's text, or for an orphan, the page alone; null where the source has no web address.
 */
export function originalAddress(source: Source | null | undefined, statement: Statement): string | null {
  const url = webAddress(source);
  if (url === null) return null;
  const text = source?.text;
  const selectors = statement.selectors ?? [];
  if (text === undefined || selectors.length === 0 || selectors.some(({ start, end, exact }) => text.slice(start, end) !== exact)) return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:${selectors.map((selector) => `text=${directive(selector, text)}`).join('&')}`;
}
