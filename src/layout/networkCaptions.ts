/** Words along edges: where on its curve each can stand without covering a name, other words, or a curve that is not its own. */
import { boxesMeet, curveMeetsBox, pointAt, type Box, type Curve } from './networkGeometry';
import { breakLines, type MeasureText } from './networkText';

export interface PlacedCaption extends Box {
  readonly key: string;
  readonly lines: readonly string[];
}

export const CAPTION_SIZE = 12;
export const CAPTION_LINE = 14;
/** Captions wider than this many px at 16 px text take two lines. */
const ROOM = 150;
/** Places along a curve, the middle first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2];

/** What it costs to cover a name or other words: more than all other faults of a caption. */
const COVERED = 1000;

/** A caption's lines and size, not yet placed. */
export function measureCaption(text: string, rem: number, measure: MeasureText): { lines: string[]; w: number; h: number } {
  const width = (line: string) => measure(line, CAPTION_SIZE * rem, 'strong');
  const lines = breakLines(text, ROOM * rem, width);
  return { lines, w: Math.max(...lines.map(width)) + 6, h: lines.length * CAPTION_LINE * rem + 2 };
}

/**
 * Places one caption after the other, each where it covers least; one that would cover a name or other words,
 * or leave the picture, is left out.
 * `curves` are those with captions, each under its key.
 */
export function placeCaptions(
  captions: readonly { key: string; lines: readonly string[]; w: number; h: number }[],
  curves: ReadonlyMap<string, Curve>,
  boxes: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number }
): PlacedCaption[] {
  const placed: PlacedCaption[] = [];
  for (const caption of captions) {
    const curve = curves.get(caption.key)!;
    let best: { at: PlacedCaption; cost: number } | null = null;
    for (const t of PLACES) {
      const at = { ...caption, ...pointAt(curve, t) };
      const outside = at.x < at.w / 2 || at.x > width - at.w / 2 || at.y < at.h / 2 || at.y > height - at.h / 2;
      let cost = Math.abs(t - 0.5) * 4 + (outside ? COVERED : 0);
      for (const box of boxes) if (boxesMeet(at, box, 1)) cost += COVERED;
      for (const other of placed) if (boxesMeet(at, other, 1)) cost += COVERED;
      for (const [key, other] of curves) if (key !== caption.key && curveMeetsBox(other, at)) cost += 3;
      if (best === null || cost < best.cost) best = { at, cost };
    }
    if (best && best.cost < COVERED) placed.push(best.at);
  }
  return placed;
}
