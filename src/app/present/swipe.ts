/** A finger that draws a slide aside: to the left for the next one, to the right for the one before. */
import type { Attachment } from 'svelte/attachments';

/** The least way, px, and how much more of it must go aside than up or down. */
const LEAST = 60;
const ASIDE = 2;

export interface Swipe {
  readonly next: () => void;
  readonly back: () => void;
}

/** Which way a finger went; null where it was no swipe. */
export function swipeOf(dx: number, dy: number): 'next' | 'back' | null {
  if (Math.abs(dx) < LEAST || Math.abs(dx) < ASIDE * Math.abs(dy)) return null;
  return dx < 0 ? 'next' : 'back';
}

/** Attach to the stage. A finger inside a picture moves the picture, and pinching is no swipe. */
export function swipe(to: Swipe): Attachment<HTMLElement> {
  return (node) => {
    let from: { x: number; y: number } | null = null;
    const start = (event: TouchEvent) => {
      const [finger, ...others] = [...event.touches];
      const inPicture = event.target instanceof Element && event.target.closest('[data-picture]') !== null;
      from = finger && others.length === 0 && !inPicture ? { x: finger.clientX, y: finger.clientY } : null;
    };
    const end = (event: TouchEvent) => {
      const finger = event.changedTouches[0];
      const way = from && finger ? swipeOf(finger.clientX - from.x, finger.clientY - from.y) : null;
      from = null;
      if (way) to[way]();
    };
    const cancel = () => (from = null);
    node.addEventListener('touchstart', start, { passive: true });
    node.addEventListener('touchend', end);
    node.addEventListener('touchcancel', cancel);
    return () => {
      node.removeEventListener('touchstart', start);
      node.removeEventListener('touchend', end);
      node.removeEventListener('touchcancel', cancel);
    };
  };
}
