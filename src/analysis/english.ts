/** Numbers, plurals and lists as the edition sets them in English. Pure; each O(length of what it is given). */

const NUMBER_WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** Small numbers as words, as a newspaper sets them: three, twelve, 13. */
export const numberWord = (n: number): string => NUMBER_WORDS[n] ?? String(n);

/** The form that goes with a number: “statement” with 1, “statements” with any other. */
export const plural = (n: number, one: string, many = `${one}s`): string => (n === 1 ? one : many);

/** The number in figures with what it counts: “0 statements”, “1 statement”, “45 statements”. */
export const counted = (n: number, one: string, many?: string): string => `${n} ${plural(n, one, many)}`;

/** The number as a word with what it counts: “no statements”, “one statement”, “45 statements”. */
export const countedInWords = (n: number, one: string, many?: string): string => `${numberWord(n)} ${plural(n, one, many)}`;

/** With a capital, as it begins a sentence or a line; the rest stays as it is. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** “Ada”, “Ada and Bo”, “Ada, Bo and Cy”; empty for nobody. */
export function listWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
