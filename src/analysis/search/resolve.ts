/** From terms to the places where they stand: each term expanded over the vocabulary, each expansion to its occurrences. */
import type { Term } from './query';
import type { Texts } from './texts';
import type { Kind } from './vocabulary';

/** One word (or words that belong together) of the corpus that stands for a term of the query. */
export interface Occurrence {
  /** First token, and how many. */
  readonly token: number;
  readonly span: number;
  /** Bits of the terms it stands for. */
  readonly mask: number;
  readonly kind: Kind;
  /** How the word is written, for counting: `Texts.forms`, or the phrase as typed. */
  readonly word: string;
}

export interface ResolvedTerm extends Term {
  /** Best kind of match; null where nothing in the corpus stands for it. */
  readonly kind: Kind | null;
}

export interface Resolved {
  readonly terms: readonly ResolvedTerm[];
  /** In the order of tokens. */
  readonly occurrences: readonly Occurrence[];
}

/** A mask holds so many terms; what comes after them is not asked. */
const MAX_TERMS = 16;
const ORDER: readonly Kind[] = ['exact', 'prefix', 'fuzzy'];

/** Tokens where the parts follow each other, within one text. */
function sequences(texts: Texts, parts: readonly string[]): number[] {
  const numbers = parts.map((part) => texts.vocabulary.number(part));
  if (numbers[0] === undefined || numbers.includes(undefined)) return [];
  const docOf = (token: number) => texts.runs[texts.run[token]!]?.doc;
  return [...texts.places(numbers[0])].filter((token) => numbers.every((number, i) => texts.word[token + i] === number && docOf(token + i) === docOf(token)));
}

/** Where a sequence stands, or its parts written as one word: “front-line”, “frontline”. */
function phrase(texts: Texts, { parts, typed, exactly }: Term, mask: number): Occurrence[] {
  const found: Occurrence[] = sequences(texts, parts).map((token) => ({ token, span: parts.length, mask, kind: 'exact', word: typed }));
  return exactly || parts.length === 1 ? found : [...found, ...asOneWord(texts, parts.join(''), mask)];
}

function asOneWord(texts: Texts, folded: string, mask: number): Occurrence[] {
  const number = texts.vocabulary.number(folded);
  return number === undefined ? [] : standing(texts, number, mask, 'exact');
}

function standing(texts: Texts, number: number, mask: number, kind: Kind): Occurrence[] {
  const word = texts.forms[number]!;
  const single: Occurrence[] = Array.from(texts.places(number), (token) => ({ token, span: 1, mask, kind, word }));
  const hyphenated = texts.joined.get(number);
  return hyphenated ? [...single, ...hyphenated.map(({ token, span }) => ({ token, span, mask, kind, word }))] : single;
}

function occurrencesOf(texts: Texts, term: Term, mask: number): Occurrence[] {
  if (term.exactly || term.parts.length > 1) return phrase(texts, term, mask);
  return texts.vocabulary.expand(term.parts[0]!).flatMap(({ word, kind }) => standing(texts, word, mask, kind));
}

/** One term marks one place once: of occurrences that overlap (“front” and “front-line”) the more literal stands. */
function apart(occurrences: Occurrence[]): Occurrence[] {
  occurrences.sort((a, b) => a.token - b.token || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const kept: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = kept.at(-1);
    if (!last || last.token + last.span <= occurrence.token) kept.push(occurrence);
  }
  return kept;
}

/** What hangs together by a hyphen but stands nowhere so is asked word by word. */
const loosened = (texts: Texts, terms: readonly Term[]): Term[] =>
  terms.flatMap((term) =>
    term.exactly || term.parts.length === 1 || phrase(texts, term, 1).length > 0
      ? [term]
      : term.parts.map((part) => ({ typed: part, parts: [part], exactly: false }))
  );

/** In the order of tokens; what several terms have in common is one occurrence that stands for all of them. */
function merged(occurrences: Occurrence[]): Occurrence[] {
  occurrences.sort((a, b) => a.token - b.token || b.span - a.span || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const found: Occurrence[] = [];
  for (const occurrence of occurrences) {
    const last = found.at(-1);
    if (last?.token === occurrence.token && last.span === occurrence.span) found[found.length - 1] = { ...last, mask: last.mask | occurrence.mask };
    else found.push(occurrence);
  }
  return found;
}

/** Resolves the terms of a query. Cost: the occurrences found, and scoring candidates for words that the corpus does not have. */
export function resolve(texts: Texts, asked: readonly Term[]): Resolved {
  const terms = loosened(texts, asked).slice(0, MAX_TERMS);
  const perTerm = terms.map((term, i) => apart(occurrencesOf(texts, term, 1 << i)));
  // Two words typed apart that the corpus writes as one: “front line”, “frontline”.
  const together = terms.slice(1).flatMap((term, i) => {
    const both = [terms[i]!, term];
    return both.some(({ exactly, parts }) => exactly || parts.length > 1) ? [] : asOneWord(texts, both.map(({ parts }) => parts[0]).join(''), 3 << i);
  });
  return {
    terms: terms.map((term, i) => ({ ...term, kind: ORDER.find((kind) => perTerm[i]!.some((occurrence) => occurrence.kind === kind)) ?? null })),
    occurrences: merged([...perTerm.flat(), ...together])
  };
}
