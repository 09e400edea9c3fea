/**
 * The sources as BibTeX, an entry each, in reading order: what its fields hold stands with `bibtexEntry`. UTF-8, as biber and every
 * reference manager read it. Keys are each their own: “cb-2”, where two sources would be cited alike.
 */
import { bibtexEntry } from '../analysis/citation';
import { citationKeys } from '../analysis/cited';
import { shownSources } from '../analysis/shownSources';
import type { Seen } from './seen';

/** The sources of what is shown. O(sources). */
export function bibtex(seen: Seen): string {
  const sources = shownSources(seen);
  const keys = citationKeys(seen.debate, sources);
  return sources.map((source) => `${bibtexEntry(seen.debate, source, keys.get(source))}\n`).join('\n');
}
