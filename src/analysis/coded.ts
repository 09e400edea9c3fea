/** How much of several texts is coded, together. */
import { codedShare } from '../corpus/quotes';
import type { Source } from '../corpus/types';
import type { Debate } from './debate';

/**
 * Share of the characters of these sources that lie in a statement, white space left out, 0 to 1: longer texts weigh more.
 * null where none of them has words.
 */
export function codedOf(debate: Debate, sources: readonly Source[]): number | null {
  let coded = 0;
  let all = 0;
  for (const source of sources) {
    const length = source.text?.replace(/\s+/g, '').length ?? 0;
    if (length === 0) continue;
    all += length;
    coded += length * (codedShare(source, debate.bySource.get(source.id) ?? []) ?? 0);
  }
  return all === 0 ? null : coded / all;
}

/** A share in whole per cent. Only nothing is 0 and only everything is 100. */
export function percent(share: number): number {
  if (share <= 0 || share >= 1) return share <= 0 ? 0 : 100;
  return Math.min(Math.max(Math.round(share * 100), 1), 99);
}
