/** Makes what a slide holds fit into it: words give way before anything runs over. */
import type { Attachment } from 'svelte/attachments';

/** Shares of their size that words take, from the whole down. Type has a least size of its own. */
const FITS = [1, 0.92, 0.85, 0.78, 0.71, 0.64, 0.57, 0.5];

/** Attach to the box; the `--fit` that it gets is read by the words in it. What is too long even then scrolls. */
export const fit: Attachment<HTMLElement> = (box) => {
  const measure = () => {
    for (const share of FITS) {
      box.style.setProperty('--fit', String(share));
      if (box.scrollHeight <= box.clientHeight + 1) return;
    }
  };
  const observer = new ResizeObserver(measure);
  observer.observe(box);
  if (box.firstElementChild) observer.observe(box.firstElementChild);
  return () => observer.disconnect();
};
