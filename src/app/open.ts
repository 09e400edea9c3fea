/** Opening a debate: from an address to a session over its indexes, with whatever went wrong in words. */
import { createDebate } from '../analysis/debate';
import type { Parsed } from '../corpus/parse';
import type { Problem } from '../corpus/problem';
import { bundled, isChecked, keyOf, loadBundled, LoadError } from '../platform/corpora';
import { parseAddress } from '../state/address';
import { knownIn, Session } from '../state/session.svelte';
import { explorer } from './modes';

export type Opening =
  /** `left`: parts of the address that were not understood. */
  | { readonly state: 'open'; readonly session: Session; readonly left: readonly string[]; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly message: string; readonly where: string; readonly problems: readonly Problem[] };

/** A text as a corpus. The checks are loaded only for what the build has not checked. */
async function read(id: string, text: string): Promise<Pick<Parsed, 'corpus' | 'problems'>> {
  if (isChecked(id, text)) return { corpus: JSON.parse(text), problems: [] };
  return (await import('../corpus/parse')).parseCorpus(text);
}

/**
 * Loads, checks and indexes the bundled debate that an address asks for, the first one where it names none. Never throws: whatever
 * went wrong comes back in words. `progress` is told the share that has arrived, 0 to 1.
 */
export async function openAddress(query: string, progress: (share: number) => void = () => {}): Promise<Opening> {
  const parsed = parseAddress(query);
  const wanted = parsed.address.corpus ?? bundled[0]!.id;
  // A single file may carry a debate that has to be named where links from it lead.
  const asked = { ...parsed.address, corpus: parsed.address.corpus ?? keyOf(wanted) };
  try {
    const arrives = loadBundled(wanted, progress);
    // It is awaited, too, so that what the page shows is taken over in one go. What does not arrive is told where it is missed.
    const [text] = await Promise.all([arrives, asked.embed || asked.present ? null : explorer.load().catch(() => null)]);
    const { corpus, problems } = await read(wanted, text);
    const where = bundled.find((one) => one.id === wanted)!.file;
    if (!corpus) return { state: 'failed', message: 'The file was found, but it is no debate that can be shown.', where, problems };
    const debate = createDebate(corpus);
    const known = knownIn(debate, asked);
    return { state: 'open', session: new Session(debate, known.address), left: [...parsed.left, ...known.left], problems };
  } catch (error) {
    if (error instanceof LoadError) return { state: 'failed', message: error.message, where: error.address, problems: [] };
    return {
      state: 'failed',
      message: `Something in this program failed: ${error instanceof Error ? error.message : String(error)}`,
      where: wanted,
      problems: []
    };
  }
}
