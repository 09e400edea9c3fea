/** A stretch chosen by dragging along an element. A press without a drag stays a click for what lies under it. */
import type { Attachment } from 'svelte/attachments';

export interface BrushOptions {
  /** The stretch so far, px from the element's left edge, ascending. */
  readonly onmove: (from: number, to: number) => void;
  /** The stretch when the pointer is let go. */
  readonly onend: (from: number, to: number) => void;
  /** Given up: by Esc, or because the browser took the gesture. */
  readonly oncancel: () => void;
}

/** A shorter drag is a click with an unsteady hand. */
const LEAST_DRAG = 6;

/** Attach to the element along which one drags. The primary button only; Esc gives up. */
export function brush({ onmove, onend, oncancel }: BrushOptions): Attachment<HTMLElement> {
  return (node) => {
    let start: number | null = null;
    let dragging = false;
    const place = (event: PointerEvent) => event.clientX - node.getBoundingClientRect().left;
    const stretch = (event: PointerEvent): [number, number] => [Math.min(start!, place(event)), Math.max(start!, place(event))];
    const stop = () => {
      start = null;
      dragging = false;
    };
    const down = (event: PointerEvent) => {
      if (event.button === 0 && event.isPrimary) start = place(event);
    };
    const move = (event: PointerEvent) => {
      if (start === null) return;
      if (!dragging && Math.abs(place(event) - start) >= LEAST_DRAG) {
        dragging = true;
        node.setPointerCapture(event.pointerId);
      }
      if (dragging) onmove(...stretch(event));
    };
    const up = (event: PointerEvent) => {
      if (dragging) {
        // The click that follows a drag is no click on the link the drag began on.
        addEventListener('click', swallow, { capture: true, once: true });
        setTimeout(() => removeEventListener('click', swallow, { capture: true }));
        onend(...stretch(event));
      }
      stop();
    };
    const cancel = () => {
      if (dragging) oncancel();
      stop();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !dragging) return;
      event.stopPropagation();
      cancel();
    };
    const noDrag = (event: Event) => event.preventDefault(); // a link must not be dragged away as an address
    node.addEventListener('pointerdown', down);
    node.addEventListener('pointermove', move);
    node.addEventListener('pointerup', up);
    node.addEventListener('pointercancel', cancel);
    node.addEventListener('dragstart', noDrag);
    addEventListener('keydown', key, { capture: true });
    return () => {
      node.removeEventListener('pointerdown', down);
      node.removeEventListener('pointermove', move);
      node.removeEventListener('pointerup', up);
      node.removeEventListener('pointercancel', cancel);
      node.removeEventListener('dragstart', noDrag);
      removeEventListener('keydown', key, { capture: true });
    };
  };
}

const swallow = (event: Event) => {
  event.stopPropagation();
  event.preventDefault();
};
