/** Follows a finger that pulls something up or down. */
import type { Attachment } from 'svelte/attachments';

/** Below this many px it is a tap. */
const SLACK = 6;

interface Pull {
  /** While it lasts: px since the beginning, downwards positive. */
  move: (dy: number) => void;
  /** At the end, once it was more than a tap. */
  end: (dy: number) => void;
}

/** Taps on controls inside still click; a pull that ends on one does not. The element wants `touch-action: none`. */
export function pull({ move, end }: Pull): Attachment<HTMLElement> {
  return (node) => {
    let from: number | null = null;
    let pulling = false;
    const down = (event: PointerEvent) => {
      if (event.isPrimary && event.button === 0) from = event.clientY;
    };
    const follow = (event: PointerEvent) => {
      if (from === null) return;
      const dy = event.clientY - from;
      if (!pulling && Math.abs(dy) < SLACK) return;
      if (!pulling) node.setPointerCapture(event.pointerId);
      pulling = true;
      move(dy);
    };
    const up = (event: PointerEvent) => {
      if (from !== null && pulling) end(event.type === 'pointercancel' ? 0 : event.clientY - from);
      from = null;
      // The click that follows a pull comes before the next task.
      setTimeout(() => (pulling = false));
    };
    const click = (event: MouseEvent) => {
      if (!pulling) return;
      event.preventDefault();
      event.stopPropagation();
    };
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', follow);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', up);
    node.addEventListener('click', click, true);
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', follow);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', up);
      node.removeEventListener('click', click, true);
    };
  };
}
