/** Type on the stage: sizes that are read from the back of a classroom. */

/** The projector for which sizes are given, px. */
const PROJECTOR = { width: 1920, height: 1080 };
/** The smallest text of the edition, rem, and what it must be on that projector, px. */
const SMALLEST = 0.75;
const LEAST = 28;

/**
 * The page's text size, px, that makes the smallest text 28 px on a 1920 × 1080 projector, and as much of any other stage. On a stage
 * that is held in the hand it never falls below the usual 16 px: there the slide scrolls.
 */
export function stageTextSize(width: number, height: number): number {
  const scale = Math.min(width / PROJECTOR.width, height / PROJECTOR.height);
  return Math.max(16, Math.ceil(100 * (LEAST / SMALLEST) * scale) / 100);
}

/** Step of the stage's own scale for quotations, 1 the largest, by their length in characters. The last one is 40 px on the projector. */
export function stageQuoteSize(length: number): 1 | 2 | 3 | 4 | 5 | 6 {
  const most = [70, 150, 240, 380, 600];
  const at = most.findIndex((limit) => length <= limit);
  return ((at < 0 ? most.length : at) + 1) as 1 | 2 | 3 | 4 | 5 | 6;
}
