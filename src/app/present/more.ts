/** Pictures that are taller than the stage: the key that goes on shows the rest of them first. */

/** Of a page that is turned so much is seen again. */
const OVERLAP = 0.15;

const scrolls = (node: Element): boolean => node.scrollHeight > node.clientHeight + 8 && /auto|scroll/.test(getComputedStyle(node).overflowY);

/** What scrolls in a picture: the picture itself, else the largest box inside; null where all of it is seen. */
function scroller(picture: HTMLElement): Element | null {
  if (scrolls(picture)) return picture;
  const inside = [...picture.querySelectorAll('div, figure')].filter(scrolls);
  return inside.sort((a, b) => b.clientWidth * b.clientHeight - a.clientWidth * a.clientHeight)[0] ?? null;
}

/** Whether there is more of a picture below. */
export function hasMore(picture: HTMLElement): boolean {
  const node = scroller(picture);
  return node !== null && node.scrollTop + node.clientHeight < node.scrollHeight - 8;
}

/** Shows the next part of a picture. */
export function showMore(picture: HTMLElement): void {
  const node = scroller(picture);
  node?.scrollBy({ top: node.clientHeight * (1 - OVERLAP), behavior: matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth' });
}
