/** The ruler beside a text: a map of the whole, one tick for each marked stretch, and the window that is in view. All in px. */

/** A marked stretch where it lies in the text, from the text's top. */
export interface RulerSeries {
  readonly id: string;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedTick {
  readonly id: string;
  readonly y: number;
  readonly height: number;
}

/** A stretch of the ruler. */
export interface RulerWindow {
  readonly y: number;
  readonly height: number;
}

/** A tick is never thinner, so that a short statement in a long text can still be seen. */
const THINNEST = 2;
const NARROWEST_WINDOW = 12;

/** Places ticks on a ruler of `height` for a text of `length`. The longest come first, so that what lies within is drawn over it. */
export function placeTicks(series: readonly RulerSeries[], length: number, height: number): PlacedTick[] {
  if (length <= 0 || height <= 0) return [];
  const scale = height / length;
  return [...series]
    .sort((a, b) => b.bottom - b.top - (a.bottom - a.top))
    .map(({ id, top, bottom }) => {
      const tall = Math.min(Math.max((bottom - top) * scale, THINNEST), height);
      return { id, y: Math.min(Math.max(top * scale, 0), height - tall), height: tall };
    });
}

/** What of the text is in view: `view` px from `top` on. */
export function rulerWindow(top: number, view: number, length: number, height: number): RulerWindow {
  if (length <= 0 || view >= length) return { y: 0, height: Math.max(height, 0) };
  const tall = Math.min(Math.max((view / length) * height, NARROWEST_WINDOW), height);
  const share = Math.min(Math.max(top / (length - view), 0), 1);
  return { y: share * (height - tall), height: tall };
}

/** How far the text must be scrolled for the window to be centred at `y` of the ruler: the inverse of `rulerWindow`. */
export function scrollAt(y: number, view: number, length: number, height: number): number {
  if (length <= view) return 0;
  const { height: tall } = rulerWindow(0, view, length, height);
  if (height <= tall) return 0;
  return Math.min(Math.max((y - tall / 2) / (height - tall), 0), 1) * (length - view);
}
