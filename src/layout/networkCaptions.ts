/** Words along edges: where on its curve each can stand without covering a name, other words, or a curve that is not its own. */
import { boxesMeet, curveMeetsBox, directionAt, pointAt, type Box, type Curve, type Point } from './networkGeometry';
import { breakLines, type MeasureText } from './text';

export interface PlacedCaption extends Box {
  readonly key: string;
  readonly lines: readonly string[];
}

export const CAPTION_SIZE = 12;
export const CAPTION_LINE = 14;
/** Captions wider than this many px at 16 px text take more lines; where that leaves no place, the narrower room is tried. */
const ROOM = 150;
const NARROW_ROOM = 84;
/** Places along a curve, the middle first. */
const PLACES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8];
/** On the curve, else beside it: its left and its right, as shares of half the caption's width and height. */
const SIDES = [0, -1, 1] as const;
/** Px between a caption and a curve beside it. */
const BESIDE = 4;
/** Px between a caption beside its curve and any other with words: nearer, it could be taken for that one's. */
const CLEAR = 9;
/** Px across a sign. */
const SIGN = 12;

/** What a place costs that is free: away from the middle, beside the curve, hiding most of it, in more lines, on a curve without words. */
const COST = { offMiddle: 4, beside: 1.5, hides: 3, narrow: 2, other: 0.7 } as const;

interface Measured {
  readonly lines: readonly string[];
  readonly w: number;
  readonly h: number;
}

/** A caption's lines and size, not yet placed; `room` in px at 16 px text. */
export function measureCaption(text: string, rem: number, measure: MeasureText, room = ROOM): Measured {
  const width = (line: string) => measure(line, CAPTION_SIZE * rem, 'strong');
  // A verb and its number stay in one line.
  const lines = breakLines(text.replace(/ (?=\d+(?:,|$))/g, '\u00a0'), room * rem, width);
  return { lines, w: Math.max(...lines.map(width)) + 6, h: lines.length * CAPTION_LINE * rem + 2 };
}

/** The forms that a caption may take, the better first. */
export function captionForms(text: string, rem: number, measure: MeasureText): Measured[] {
  const [wide, narrow] = [measureCaption(text, rem, measure), measureCaption(text, rem, measure, NARROW_ROOM)];
  return narrow.lines.length > wide.lines.length ? [wide, narrow] : [wide];
}

/** Where a caption stands at `t`: on the curve, or beside it so that the curve passes close by. */
function stand(caption: { readonly w: number; readonly h: number }, curve: Curve, t: number, side: number): Point {
  const { x, y } = pointAt(curve, t);
  if (side === 0) return { x, y };
  const along = directionAt(curve, t);
  // Across the curve, the caption's half extent in that direction brings its edge to the curve.
  const far = (caption.w / 2) * Math.abs(along.y) + (caption.h / 2) * Math.abs(along.x) + BESIDE;
  return { x: x + side * along.y * far, y: y - side * along.x * far };
}

/** Whether so little of a curve would be left beside a caption on it that the eye could not tell where it leads. */
const hides = ({ x0, y0, x1, y1 }: Curve, { w, h }: Box): boolean => Math.abs(x1 - x0) < w + 24 && Math.abs(y1 - y0) < h + 24;

/**
 * Places one caption after the other, each where it does least harm; one that would cover a name, a sign or other words,
 * or stand on a curve with words of its own, or leave the picture, is left out.
 * `curves` are those with captions, each under its key; `others` are better not covered either.
 */
export function placeCaptions(
  captions: readonly { readonly key: string; readonly forms: readonly Measured[] }[],
  curves: ReadonlyMap<string, Curve>,
  boxes: readonly Box[],
  { width, height }: { readonly width: number; readonly height: number },
  others: readonly Curve[] = []
): PlacedCaption[] {
  const placed: PlacedCaption[] = [];
  // The signs at the ends stay free.
  const taken = [...boxes, ...[...curves.values()].map(({ x1, y1 }) => ({ x: x1, y: y1, w: SIGN, h: SIGN }))];
  for (const { key, forms } of captions) {
    const curve = curves.get(key)!;
    const tries = forms.flatMap((form) => SIDES.flatMap((side) => PLACES.map((t) => ({ form, side, t }))));
    let best: { at: PlacedCaption; cost: number } | null = null;
    for (const { form, side, t } of tries) {
      const at = { key, ...form, ...stand(form, curve, t, side) };
      const outside = at.x < at.w / 2 || at.x > width - at.w / 2 || at.y < at.h / 2 || at.y > height - at.h / 2;
      if (outside || taken.some((box) => boxesMeet(at, box, 1)) || placed.some((box) => boxesMeet(at, box, 1))) continue;
      const clear = side === 0 ? 1 : CLEAR;
      if ([...curves].some(([other, way]) => other !== key && curveMeetsBox(way, at, clear))) continue;
      const cost =
        COST.offMiddle * Math.abs(t - 0.5) +
        (side === 0 ? 0 : COST.beside) +
        (side === 0 && hides(curve, at) ? COST.hides : 0) +
        (form === forms[0] ? 0 : COST.narrow) +
        COST.other * others.filter((other) => curveMeetsBox(other, at)).length;
      if (best === null || cost < best.cost) best = { at, cost };
    }
    if (best) placed.push(best.at);
  }
  return placed;
}
