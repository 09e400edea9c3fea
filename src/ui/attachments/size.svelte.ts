/** Watches an element's content box, in px, and the reader's text size. */
import type { Attachment } from 'svelte/attachments';

/** What measures the elements that are watched now. */
const watched = new Set<() => void>();

/**
 * Measures every watched element again. Browsers stop their observers in a frame that is out of sight; a frame that must know
 * its size all the same asks here. Forces a layout.
 */
export function measureWatched(): void {
  for (const measure of watched) measure();
}

/** The size of the element that `watch` is attached to; 0 until then. */
export class Size {
  width = $state(0);
  height = $state(0);
  /** The reader's text size as a factor: 1 at 16 px. */
  rem = $state(1);

  /** Attach to the element to be measured: `<div {@attach size.watch}>`. */
  readonly watch: Attachment<HTMLElement> = (node) => {
    const measure = () => {
      const style = getComputedStyle(node);
      this.width = node.clientWidth - parseFloat(style.paddingLeft || '0') - parseFloat(style.paddingRight || '0');
      this.height = node.clientHeight - parseFloat(style.paddingTop || '0') - parseFloat(style.paddingBottom || '0');
      this.rem = parseFloat(getComputedStyle(document.documentElement).fontSize || '16') / 16;
    };
    // Its first call comes before the first frame; to measure here would force a layout for every element watched.
    const observer = new ResizeObserver(measure);
    observer.observe(node);
    watched.add(measure);
    return () => {
      observer.disconnect();
      watched.delete(measure);
    };
  };
}
