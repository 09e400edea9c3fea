/** The sources of what is shown. */
import type { Source } from '../corpus/types';
import type { Shown } from './finding';

/**
 * In reading order: sources of which a statement is shown, and the page that a shown comment hangs under. All of them where every
 * statement is shown, those without a statement, too. O(sources + statements).
 */
export function shownSources({ debate, ids }: Pick<Shown, 'debate' | 'ids'>): Source[] {
  if (ids.size === debate.statements.length) return [...debate.sources];
  const shown = new Set<Source | undefined>();
  for (const { id, source } of debate.statements) if (ids.has(id)) shown.add(debate.source.get(source)).add(debate.rootOf.get(source));
  return debate.sources.filter((source) => shown.has(source));
}
