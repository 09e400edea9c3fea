/** Labels as they stand inside a sentence. */

/**
 * A topic's label inside a sentence: its first word in lower case, unless it may be a name or an abbreviation, which another
 * capital in the label suggests (“Integrated Children’s System”, “Plan of May 2009” stay as they are).
 */
export function midSentence(label: string): string {
  const [first = '', ...rest] = label.split(' ');
  const plain = /^[A-Z][a-z-]*,?$/.test(first) && !rest.some((word) => /^\W*[A-Z]/.test(word));
  return plain ? first[0]!.toLowerCase() + label.slice(1) : label;
}
