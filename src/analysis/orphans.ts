/** Statements whose words are not where their selectors say: named, with the reason, and never moved to a lookalike. */
import type { Statement } from '../corpus/types';
import type { Debate } from './debate';

/** Why a statement is an orphan, as a sentence; null where it is none. */
export function orphanReason(debate: Debate, statement: Statement): string | null {
  if (!debate.orphans.has(statement.id)) return null;
  const selectors = statement.selectors ?? [];
  if (selectors.length === 0) return 'No place in the text is given, and no words of its own.';
  const text = debate.source.get(statement.source)?.text;
  if (text === undefined) return 'It points into a text that is not in this debate.';
  const lost = selectors.find(({ start, end, exact }) => text.slice(start, end) !== exact)!;
  const found = text.slice(lost.start, lost.end);
  return found === ''
    ? `Its words should stand at characters ${lost.start} to ${lost.end}; the text ends before.`
    : `At characters ${lost.start} to ${lost.end} the text has “${found}” instead.`;
}
