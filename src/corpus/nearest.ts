/** The known word that looks most like an unknown one. */

/**
 * Edit distance: insertions, deletions, replacements and swaps of neighbours each count one (optimal string alignment).
 * Whatever is more than `limit` comes back as `limit + 1`, early. Cost: the product of the lengths.
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1]! + 1, last[j]! + 1, last[j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/**
 * The candidate nearest to a word, capitals ignored; undefined where none is near: more than a third of its letters apart
 * (one letter for short ones). Of equals the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 128) return undefined;
  const folded = word.toLowerCase();
  let limit = Math.max(1, Math.floor(word.length / 3));
  let found: string | undefined;
  for (const candidate of candidates) {
    const distance = editDistance(folded, candidate.toLowerCase(), limit);
    if (distance > limit || distance >= Math.max(word.length, candidate.length)) continue;
    found = candidate;
    limit = distance - 1;
    if (distance === 0) break;
  }
  return found;
}
