/** Names in the margin: each at its line, none over another. */

export interface MarginNote {
  /** Where its line is, px from the top. */
  readonly y: number;
  readonly height: number;
}

/**
 * The tops of the notes, in the order given: each at its own line, or right below the one before (with `gap` px between) where
 * that reaches further down. A name is never moved up: it would stand beside words that somebody else said. O(n).
 */
export function placeNotes(notes: readonly MarginNote[], gap: number): number[] {
  let free = -Infinity;
  return notes.map(({ y, height }) => {
    const top = Math.max(y, free);
    free = top + height + gap;
    return top;
  });
}
