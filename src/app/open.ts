/** Opening a debate: from an id to its indexes, with whatever went wrong in words. */
import { createDebate, type Debate } from '../analysis/debate';
import type { Parsed } from '../corpus/parse';
import type { Problem } from '../corpus/problem';
import { bundled, isChecked, loadBundled, LoadError } from '../platform/corpora';

export type Opening =
  | { readonly state: 'loading'; readonly share: number | null }
  | { readonly state: 'open'; readonly debate: Debate; readonly problems: readonly Problem[] }
  | { readonly state: 'failed'; readonly message: string; readonly where: string; readonly problems: readonly Problem[] };

/** A text as a corpus. The checks are loaded only for what the build has not checked. */
async function read(id: string, text: string): Promise<Pick<Parsed, 'corpus' | 'problems'>> {
  if (isChecked(id, text)) return { corpus: JSON.parse(text), problems: [] };
  return (await import('../corpus/parse')).parseCorpus(text);
}

/** Loads, checks and indexes a bundled debate (the first one where `id` is null). Never throws: whatever went wrong comes back in words. */
export async function openDebate(id: string | null, progress: (share: number) => void): Promise<Opening> {
  const wanted = id ?? bundled[0]!.id;
  try {
    const { corpus, problems } = await read(wanted, await loadBundled(wanted, progress));
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
