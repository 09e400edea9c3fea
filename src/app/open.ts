/** Opening a debate: from an id to its indexes, with whatever went wrong in words. */
import { createDebate, type Debate } from '../analysis/debate';
import { parseCorpus } from '../corpus/parse';
import type { Problem } from '../corpus/problem';
import { bundled, loadBundled, LoadError } from '../platform/corpora';

export type Opening =
  | { readonly state: 'loading'; readonly share: number | null }
  | { readonly state: 'open'; readonly debate: Debate; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly message: string; readonly where: string; readonly problems: readonly Problem[] };

/** Loads, checks and indexes a bundled debate (the first one where `id` is null). Never throws: whatever went wrong comes back in words. */
export async function openDebate(id: string | null, progress: (share: number) => void): Promise<Opening> {
  const wanted = id ?? bundled[0]!.id;
  try {
    const { corpus, problems } = parseCorpus(await loadBundled(wanted, progress));
    const where = bundled.find((one) => one.id === wanted)!.file;
    if (!corpus) return { state: 'failed', message: 'The file was found, but it is no debate that can be shown.', where, problems };
    return { state: 'open', debate: createDebate(corpus), problems };
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
