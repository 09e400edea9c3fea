/** The kinds of link in the words of the edition, from either end. */
import type { RelationType } from '../corpus/types';
import type { Link } from './debate';
import { VERBS } from './entries';

/** “is answered”: what undergoes a link of a kind. */
const passive = (type: RelationType): string => `is ${VERBS[type][1].replace(/ by$/, '')}`;

/** What `statement` does or undergoes in these links: “answers, disputes”, “is supported”. Each kind is told once. */
export function linkWords(links: readonly Link[], statement: string): string {
  const words = links.map((link) => (link.from.id === statement ? link.type : passive(link.type)));
  const undergone = (word: string) => word.startsWith('is ');
  return [...new Set(words)].map((word, i, all) => (i > 0 && undergone(word) && undergone(all[i - 1]!) ? word.slice(3) : word)).join(', ');
}
