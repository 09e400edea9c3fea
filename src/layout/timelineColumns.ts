/** Widths of bars and places of columns in one system of the timeline. */

export interface BarColumns {
  readonly x0: number;
  readonly x1: number;
  /** Middle of each statement's column. */
  readonly at: readonly number[];
  /** Width of one column. */
  readonly column: number;
}

export interface ColumnRoom {
  /** Width of the whole system; exceeded where the bars' least widths need more. */
  readonly width: number;
  /** Free space after each barline. */
  readonly lead: number;
  /** Least width of a bar, so that its date can be read. */
  readonly least: number;
}

/**
 * One column of equal width for each statement, as far as bars keep their least width: bars that fall below it are set to
 * it, and the others share what remains. O(bars² ) at worst, as each round settles at least one bar.
 */
export function placeColumns(counts: readonly number[], { width, lead, least }: ColumnRoom): BarColumns[] {
  const widths = new Map<number, number>();
  let share = 0;
  for (;;) {
    const open = counts.flatMap((_, i) => (widths.has(i) ? [] : [i]));
    const room = width - [...widths.values()].reduce((sum, w) => sum + w, 0) - open.length * lead;
    share = Math.max(0, room / open.reduce((sum, i) => sum + counts[i]!, 0));
    const tight = open.filter((i) => lead + counts[i]! * share < least);
    if (tight.length === 0) {
      for (const i of open) widths.set(i, lead + counts[i]! * share);
      break;
    }
    for (const i of tight) widths.set(i, least);
    if (tight.length === open.length) break;
  }
  let x0 = 0;
  return counts.map((count, i) => {
    const barWidth = widths.get(i)!;
    const column = Math.max(0, barWidth - lead) / count;
    const bar = { x0, x1: x0 + barWidth, column, at: Array.from({ length: count }, (_, n) => x0 + lead + (n + 0.5) * column) };
    x0 += barWidth;
    return bar;
  });
}
