/**
 * Words as a search compares them: case, accents and apostrophes folded away, in any script.
 * Offsets are those of the text as it stands, so that what is found can be marked in it.
 */

/** A word in a text: `text.slice(start, end)` as it stands there. UTF-16 code units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Hangs on the word before it by a hyphen: “front-line”. */
  readonly hyphenated: boolean;
}

/** Accents of Latin, Greek and Cyrillic, points of Hebrew, vowel signs of Arabic: what people leave out. Vowel signs of Indic scripts stay. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]/g;
const APOSTROPHES = /['’‘ʼ＇]/g;

/** Scripts that put no spaces between words: each character is a token, and what is typed together is searched as a sequence. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;
const LETTERS = String.raw`[\p{L}\p{N}][\p{L}\p{M}\p{N}]*`;
const SPACED_LETTERS = `(?:(?![${UNSPACED}])[\\p{L}\\p{N}])(?:(?![${UNSPACED}])[\\p{L}\\p{M}\\p{N}])*`;
const withApostrophes = (letters: string) => `${letters}(?:['’ʼ＇]${letters})*`;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const WORD = withApostrophes(LETTERS);
const ANY_WORD = `[${UNSPACED}]\\p{M}*|${withApostrophes(SPACED_LETTERS)}`;
const HYPHEN = /^[-‐‑]$/;

/** What a word is compared by: “Children’s” → `childrens`, “naïve” → `naive`. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(MARKS, '').replace(APOSTROPHES, '').toLowerCase();
}

/** Whether a word is one character of a script without spaces. */
export const isUnspaced = (word: string): boolean => HAS_UNSPACED.test(word);

/** The words of a text, in order. O(length). */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  const pattern = new RegExp(HAS_UNSPACED.test(text) ? ANY_WORD : WORD, 'gu');
  let before = -1;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    found.push({ start, end, hyphenated: before >= 0 && HYPHEN.test(text.slice(before, start)) });
    before = end;
  }
  return found;
}
