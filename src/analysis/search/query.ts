/** What a person typed, as terms: words, “phrases” that are meant exactly, and -words that are not wanted. */
import { fold, isUnspaced, tokens, type Token } from './words';

export interface Term {
  /** As it was typed, without quotation marks. */
  readonly typed: string;
  /** Folded words that follow each other; mostly one. */
  readonly parts: readonly string[];
  /** In quotation marks: this spelling and no other. */
  readonly exactly: boolean;
}

export interface Query {
  readonly terms: readonly Term[];
  readonly unwanted: readonly Term[];
}

/** Longer queries are cut: nobody types more, and no input may take long. */
const MAX_LETTERS = 64;
const QUOTED = /(^|[\s-])["“”„«]([^"“”„«»]*)(?:["“”„»]|$)/g;

/** One term for each stretch of words that hang together by hyphens or without spaces. */
function termsOf(text: string): Term[] {
  const groups: Token[][] = [];
  let before: Token | null = null;
  for (const token of tokens(text)) {
    const together = token.hyphenated || (before !== null && before.end === token.start && isUnspaced(text.slice(before.start, token.end)));
    if (together) groups.at(-1)!.push(token);
    else groups.push([token]);
    before = token;
  }
  return groups.map((group) => ({
    typed: text.slice(group[0]!.start, group.at(-1)!.end),
    parts: group.map(({ start, end }) => fold(text.slice(start, end))),
    exactly: false
  }));
}

function phrase(text: string): Term[] {
  const parts = tokens(text).map(({ start, end }) => fold(text.slice(start, end)));
  return parts.length === 0 ? [] : [{ typed: text.trim(), parts, exactly: true }];
}

const key = ({ parts, exactly }: Term) => `${exactly} ${parts.join(' ')}`;
const distinct = (terms: Term[]): Term[] => [...new Map(terms.map((term) => [key(term), term])).values()];

/** Reads a query; never throws. An opened quotation mark that is not closed reaches to the end. */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  const unwanted: Term[] = [];
  const cut = [...text].slice(0, MAX_LETTERS).join('');
  let rest = '';
  let end = 0;
  for (const match of cut.matchAll(QUOTED)) {
    rest += `${cut.slice(end, match.index)} `;
    end = match.index + match[0].length;
    (match[1] === '-' ? unwanted : terms).push(...phrase(match[2]!));
  }
  rest += cut.slice(end);
  for (const piece of rest.split(/\s+/)) {
    if (/^-[\p{L}\p{N}]/u.test(piece)) unwanted.push(...termsOf(piece.slice(1)));
    else terms.push(...termsOf(piece));
  }
  return { terms: distinct(terms), unwanted: distinct(unwanted) };
}
