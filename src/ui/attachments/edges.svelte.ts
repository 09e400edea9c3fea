/** Tells at which sides of a scrolling element there is more to see. */
import type { Attachment } from 'svelte/attachments';

export class Edges {
  left = $state(false);
  right = $state(false);

  /** Attach to the element that scrolls; it is watched together with its first child, whose size decides. */
  readonly watch: Attachment<HTMLElement> = (node) => {
    const measure = () => {
      this.left = node.scrollLeft > 1;
      this.right = node.scrollLeft + node.clientWidth < node.scrollWidth - 1;
    };
    const resized = new ResizeObserver(measure);
    resized.observe(node);
    if (node.firstElementChild) resized.observe(node.firstElementChild);
    node.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      resized.disconnect();
      node.removeEventListener('scroll', measure);
    };
  };
}
