/** The kinds of link in the words of the edition, from either end. */
import type { RelationType } from '../corpus/types';
import type { Link } from './debate';

const PASSIVE: Readonly<Record<RelationType, string>> = {
  answers: 'is answered',
  asks: 'is asked',
  disputes: 'is disputed',
  supports: 'is supported',
  qualifies: 'is qualified',
  quotes: 'is quoted',
  characterises: 'is characterised',
  corrects: 'is corrected'
};

/** What `statement` does or undergoes in these links: “answers, disputes”, “is supported”. Each kind is told once. */
export function linkWords(links: readonly Link[], statement: string): string {
  const words = links.map((link) => (link.from.id === statement ? link.type : PASSIVE[link.type]));
  const passive = (word: string) => word.startsWith('is ');
  return [...new Set(words)].map((word, i, all) => (i > 0 && passive(word) && passive(all[i - 1]!) ? word.slice(3) : word)).join(', ');
}
