/**
 * How far one word is from another, in slips of the hand: a letter too many, one missing, one wrong, two neighbours swapped
 * (optimal string alignment, after Damerau 1964).
 */

const VOWELS = new Set('aeiou');

/** How many slips a word of this length forgives: one from 4 letters, two from 7. */
export const forgiven = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2);

/** From 7 letters on a slip among vowels counts half: they are what long words are misspelt by (“beurocratic”). */
export const forgivesVowels = (length: number): boolean => length >= 7;

export interface Distance {
  /** To the whole word. */
  readonly whole: number;
  /** To the beginning of the word that comes nearest. */
  readonly beginning: number;
}

/** Slips from `typed` to `word`; `vowels`: slips among vowels count half. O(product of the lengths). */
export function slips(typed: string, word: string, vowels: boolean): Distance {
  const light = (letter: string) => vowels && VOWELS.has(letter);
  const cost = (letter: string) => (light(letter) ? 0.5 : 1);
  let older: number[] = [];
  let old: number[] = [0];
  for (let j = 0; j < word.length; j++) old.push(old[j]! + cost(word[j]!));
  for (let i = 0; i < typed.length; i++) {
    const a = typed[i]!;
    const row = [old[0]! + cost(a)];
    for (let j = 0; j < word.length; j++) {
      const b = word[j]!;
      const wrong = a === b ? 0 : light(a) && light(b) ? 0.5 : 1;
      let best = Math.min(old[j]! + wrong, old[j + 1]! + cost(a), row[j]! + cost(b));
      if (i > 0 && j > 0 && a === word[j - 1] && typed[i - 1] === b) best = Math.min(best, older[j - 1]! + 1);
      row.push(best);
    }
    older = old;
    old = row;
  }
  return { whole: old[word.length]!, beginning: Math.min(...old) };
}
