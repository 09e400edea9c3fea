/** Pictures that are larger than the stage: the key that goes on shows the rest of them first, page by page. */

/** Of a page that is turned so much is seen again. */
const OVERLAP = 0.15;
/** What runs over by less, px, is no page of its own. */
const SLACK = 8;

/** One direction of a box that scrolls, px: what is seen at once, what of that lies under headings that stay, and how much there is in all. */
interface Extent {
  readonly seen: number;
  readonly covered: number;
  readonly whole: number;
}
export interface Scrolled {
  readonly left: number;
  readonly top: number;
  readonly width: Extent;
  readonly height: Extent;
}
export type Spot = Pick<Scrolled, 'left' | 'top'>;

/** How far one direction goes on, px; null at its end. */
function further(at: number, { seen, covered, whole }: Extent): number | null {
  const end = whole - seen;
  return end - at > SLACK ? Math.min(at + Math.max(seen - covered, 1) * (1 - OVERLAP), end) : null;
}

/** Where the next part is: below, and at the foot beside, from the top again, so that every cell of a table comes into view. Null where all was shown. */
export function turned({ left, top, width, height }: Scrolled): Spot | null {
  const down = further(top, height);
  if (down !== null) return { left, top: down };
  const across = further(left, width);
  return across === null ? null : { left: across, top: 0 };
}

const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
const px = (length: string): number => parseFloat(length) || 0;

function scrolledOf(box: Element): Scrolled {
  const style = getComputedStyle(box);
  const extent = (seen: number, whole: number, overflow: string, before: string, after: string): Extent => ({
    seen,
    covered: px(before) + px(after),
    whole: scrolls(overflow) ? whole : seen
  });
  return {
    left: box.scrollLeft,
    top: box.scrollTop,
    width: extent(box.clientWidth, box.scrollWidth, style.overflowX, style.scrollPaddingLeft, style.scrollPaddingRight),
    height: extent(box.clientHeight, box.scrollHeight, style.overflowY, style.scrollPaddingTop, style.scrollPaddingBottom)
  };
}

const runsOver = (box: Element): boolean =>
  (box.scrollHeight > box.clientHeight + SLACK || box.scrollWidth > box.clientWidth + SLACK) && box.clientHeight > 0 && box.checkVisibility();

/** Boxes that may scroll, from the inside out, else in reading order. Lists of ways to elsewhere are no part of the picture. */
function boxesOf(picture: HTMLElement): Element[] {
  const found = [picture, ...picture.querySelectorAll('div, figure, section')].filter((box) => runsOver(box) && !box.closest('nav'));
  return found.sort((a, b) => (a.contains(b) ? 1 : b.contains(a) ? -1 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
}

/** What is shown next of a picture; null where all of it was. */
function nextOf(picture: HTMLElement): { box: Element; to: Spot } | null {
  for (const box of boxesOf(picture)) {
    const to = turned(scrolledOf(box));
    if (to) return { box, to };
  }
  return null;
}

/** Whether there is more of a picture, below or beside. */
export const hasMore = (picture: HTMLElement): boolean => nextOf(picture) !== null;

/** Shows the next part of a picture; gives back what takes it back: false where the part before is gone meanwhile. Null where nothing is left to show. */
export function showMore(picture: HTMLElement): (() => boolean) | null {
  const next = nextOf(picture);
  if (!next) return null;
  const { box, to } = next;
  const before = { left: box.scrollLeft, top: box.scrollTop };
  // A new column of pages begins at once: half-way up, a key would go on from there.
  const still = to.left !== before.left || matchMedia('(prefers-reduced-motion: reduce)').matches;
  box.scrollTo({ ...to, behavior: still ? 'instant' : 'smooth' });
  return () => {
    if (box.isConnected) box.scrollTo({ ...before, behavior: still ? 'instant' : 'smooth' });
    return box.isConnected;
  };
}
