/**
 * Words, not texts, are matched fuzzily: what is typed is looked up among the words of the corpus, and only these are scored.
 * Pairs of letters choose candidates, Fuse.js scores them, a count of slips decides.
 */
import Fuse from 'fuse.js/basic';
import { forgiven, forgivesVowels, slips } from './edits';

/** How a word came to stand for what was typed. */
export type Kind = 'exact' | 'prefix' | 'fuzzy';

export interface Expansion {
  /** Number of the word in the vocabulary. */
  readonly word: number;
  readonly kind: Kind;
}

const MAX_PREFIXED = 64;
const MAX_FUZZY = 8;
const MAX_EXPANDED = 32;
/** Letters that an ending adds to the word that is meant: “Dawson’s”. */
const ENDING = 2;
const MAX_CANDIDATES = 256;
/** Share of wrong letters that Fuse lets through: two swapped letters of four. */
const THRESHOLD = 0.5;
/** Kin share their beginning: at least so many letters, and at least this share of the longer word (bureaucra|cy, bureaucra|tic). */
const KIN_LETTERS = 7;
const KIN_SHARE = 0.7;

const pairsOf = (word: string): string[] => {
  const padded = `^${word}$`;
  return Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2));
};

export class Vocabulary {
  /** Folded words by number. */
  readonly words: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #weight: (word: number) => number;
  /** Numbers of the words in the order of their letters. */
  readonly #sorted: readonly number[];
  #byPair: Map<string, number[]> | null = null;

  /** `weight`: how often a word occurs, to prefer the common among equals. O(words · log words). */
  constructor(numbers: ReadonlyMap<string, number>, weight: (word: number) => number) {
    this.words = [...numbers.keys()];
    this.#numbers = numbers;
    this.#weight = weight;
    this.#sorted = [...numbers.values()].sort((a, b) => (this.words[a]! < this.words[b]! ? -1 : 1));
  }

  /** The number of a folded word; undefined where the corpus does not have it. */
  number(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** Words that begin with `start`, in the order of their letters. O(log words + found). */
  startingWith(start: string): number[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.words[this.#sorted[middle]!]! < start) low = middle + 1;
      else high = middle;
    }
    const found: number[] = [];
    for (let i = low; i < this.#sorted.length && this.words[this.#sorted[i]!]!.startsWith(start); i++) found.push(this.#sorted[i]!);
    return found;
  }

  /**
   * What a typed (folded) word may stand for: itself, then words that begin with it; only where there are none, words it is a slip
   * of, with their kin. Best first. One or two letters stand for themselves, where they can.
   */
  expand(typed: string): Expansion[] {
    const exact = this.number(typed);
    const found: Expansion[] = exact === undefined ? [] : [{ word: exact, kind: 'exact' }];
    if (typed.length > 2 || exact === undefined) {
      const longer = this.startingWith(typed).filter((word) => word !== exact);
      longer.sort((a, b) => this.#weight(b) - this.#weight(a));
      found.push(...longer.slice(0, MAX_PREFIXED).map((word) => ({ word, kind: 'prefix' as const })));
    }
    return found.length > 0 ? found : this.#misspelt(typed).map((word) => ({ word, kind: 'fuzzy' as const }));
  }

  /** Words that share a long beginning with a folded word, itself left out. */
  kin(word: string): number[] {
    const shared = Math.max(KIN_LETTERS, Math.ceil(word.length * KIN_SHARE));
    if (word.length < shared) return [];
    return this.startingWith(word.slice(0, shared)).filter((other) => {
      const letters = this.words[other]!;
      let common = shared;
      while (common < word.length && word[common] === letters[common]) common++;
      return letters !== word && common >= Math.max(word.length, letters.length) * KIN_SHARE;
    });
  }

  /** Words that come nearest, however far: what to offer where nothing is found. */
  nearest(typed: string, count: number): number[] {
    return this.#scored(typed, 0.7)
      .slice(0, count)
      .map(({ word }) => word);
  }

  #misspelt(typed: string): number[] {
    const budget = /\d/.test(typed) ? 0 : forgiven(typed.length);
    if (budget === 0) return [];
    const vowels = forgivesVowels(typed.length);
    const scored = this.#scored(typed, THRESHOLD).map((found) => {
      const word = this.words[found.word]!;
      const distance = slips(typed, word, vowels);
      // An s more, of the plural or of whose it is, is no slip: “liming” means “Laming’s”.
      const whole = word.endsWith('s') ? Math.min(distance.whole, slips(typed, word.slice(0, -1), vowels).whole) : distance.whole;
      return { ...found, ...distance, whole };
    });
    for (const measure of ['whole', 'beginning'] as const) {
      const near = scored.filter((found) => found[measure] <= budget);
      near.sort((a, b) => a[measure] - b[measure] || a.score - b.score || this.#weight(b.word) - this.#weight(a.word));
      const best = near[0];
      if (!best) continue;
      const meant = near.filter((found) => found[measure] <= best[measure] + 0.5).map(({ word }) => this.words[word]!);
      const endings = meant.slice(0, MAX_FUZZY).flatMap((word) => this.startingWith(word).filter((other) => this.words[other]!.length <= word.length + ENDING));
      return [...new Set([...endings, ...this.kin(meant[0]!)])].slice(0, MAX_EXPANDED);
    }
    return this.kin(typed);
  }

  /** Candidates that share pairs of letters with what was typed, as Fuse scores them (0 is perfect), best first. */
  #scored(typed: string, threshold: number): { word: number; score: number }[] {
    const shared = new Map<number, number>();
    const pairs = new Set(pairsOf(typed));
    for (const pair of pairs) for (const word of this.#pairs().get(pair) ?? []) shared.set(word, (shared.get(word) ?? 0) + 1);
    const likeness = ([word, count]: [number, number]) => (2 * count) / (pairs.size + this.words[word]!.length + 1);
    const candidates = [...shared].filter(([, count]) => count > 1);
    candidates.sort((a, b) => likeness(b) - likeness(a));
    const words = candidates.slice(0, MAX_CANDIDATES).map(([word]) => word);
    const fuse = new Fuse(
      words.map((word) => this.words[word]!),
      { includeScore: true, ignoreLocation: true, ignoreFieldNorm: true, isCaseSensitive: true, threshold }
    );
    return fuse.search(typed).map(({ refIndex, score }) => ({ word: words[refIndex]!, score: score ?? 0 }));
  }

  /** Words by the pairs of letters they contain; made when a misspelt word first asks for it. */
  #pairs(): Map<string, number[]> {
    if (this.#byPair) return this.#byPair;
    const byPair = new Map<string, number[]>();
    this.words.forEach((word, number) => {
      for (const pair of new Set(pairsOf(word))) {
        const list = byPair.get(pair);
        if (list) list.push(number);
        else byPair.set(pair, [number]);
      }
    });
    return (this.#byPair = byPair);
  }
}
