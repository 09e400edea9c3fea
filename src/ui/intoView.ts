/** Scrolling to an element. */

/**
 * Scrolls until an element is in view: as far as it must (`nearest`) or until it stands at the top (`start`). On a page of its own that is
 * the browser's `scrollIntoView`; that one would also move the page around a frame, whose reader is somewhere else, so in a frame
 * only what scrolls inside of the frame is moved.
 */
export function bringIntoView(node: HTMLElement, block: 'start' | 'nearest'): void {
  if (window.parent === window) {
    node.scrollIntoView?.({ block });
    return;
  }
  const scroller = scrollerOf(node);
  if (!scroller) return;
  const { scrollMarginTop, scrollMarginBottom } = getComputedStyle(node);
  const place = node.getBoundingClientRect();
  const box = scroller.getBoundingClientRect();
  const above = place.top - (parseFloat(scrollMarginTop) || 0) - box.top;
  const below = place.bottom + (parseFloat(scrollMarginBottom) || 0) - box.bottom;
  if (block === 'start' || above < 0) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}

function scrollerOf(node: Element): Element | null {
  for (let at = node.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return at;
  return null;
}
