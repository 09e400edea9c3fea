/** How places in the texts and statements that match hang together, in words. */
import type { Debate } from '../../analysis/debate';
import { counted, listWords, plural } from '../../analysis/english';
import type { SearchResult } from '../../analysis/search';
import { voiceOf } from '../../analysis/voice';

/**
 * “13 statements match: 5 with the word in them, 8 by Hilton Dawson. 1 place more is in text that is not coded.” `result` is what the
 * filter let through. Null where each place is a statement of its own, and there is nothing to explain.
 */
export function matchingWords(debate: Debate, passing: ReadonlySet<string>, result: SearchResult): string | null {
  const whole = result.hits.filter(({ all }) => all);
  const saying = new Set(whole.flatMap(({ statements }) => statements.filter(({ id }) => passing.has(id))));
  const uncoded = whole.filter(({ statements }) => statements.length === 0).length;
  const total = saying.size + result.said.length;
  if (total === 0 || (result.said.length === 0 && saying.size === whole.length)) return null;
  const named = new Map<string | null, number>();
  for (const { statement } of result.said) named.set(statement.by, (named.get(statement.by) ?? 0) + 1);
  const words = result.words.filter(({ kind }) => kind !== null).length > 1 ? 'the words' : 'the word';
  const groups = [
    ...(saying.size > 0 ? [`${saying.size} with ${words} in ${plural(saying.size, 'it', 'them')}`] : []),
    ...[...named].map(([by, count]) => `${count} by ${voiceOf(debate, by).name}`)
  ];
  const match = `${counted(total, 'statement')} ${plural(total, 'matches', 'match')}: ${listWords(groups)}.`;
  return uncoded === 0 ? match : `${match} ${counted(uncoded, 'place')} more ${plural(uncoded, 'is', 'are')} in text that is not coded.`;
}
