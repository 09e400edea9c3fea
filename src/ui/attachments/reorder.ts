/** Rows that are put into another order by a handle that each has. Reports only: whoever attaches it moves the rows. */
import type { Attachment } from 'svelte/attachments';

export interface Reorder {
  /** Selectors: the rows, in their order, and the handle inside each. The handle wants `touch-action: none`. */
  readonly rows: string;
  readonly handle: string;
  /** While dragging: before which row, from 0, it would come to stand; the number of rows is the end. Null when it is over. */
  readonly over: (gap: number | null) => void;
  /** At the end: from which place to which, both from 0. Not called where nothing moves. */
  readonly moved: (from: number, to: number) => void;
}

/** The gap nearest to a height: as many rows as have their middle above it. All in px of the window. */
export const gapAt = (middles: readonly number[], y: number): number => middles.filter((middle) => middle < y).length;

/** Where a row comes to stand that leaves its place for a gap: gaps behind it move up by one. */
export const placeOf = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);

/** Attach to the list. Esc, or the system, calls a drag off. */
export function reorderable(options: () => Reorder): Attachment<HTMLElement> {
  return (list) => {
    let from: number | null = null;
    let gap = 0;
    const rows = () => [...list.querySelectorAll<HTMLElement>(options().rows)];
    const end = () => {
      from = null;
      options().over(null);
    };
    const down = (event: PointerEvent) => {
      const handle = event.target instanceof Element ? event.target.closest<HTMLElement>(options().handle) : null;
      if (!handle || !event.isPrimary || event.button !== 0) return;
      from = rows().findIndex((row) => row.contains(handle));
      gap = from;
      handle.setPointerCapture(event.pointerId);
    };
    const move = (event: PointerEvent) => {
      if (from === null) return;
      const all = rows();
      gap = gapAt(
        all.map((row) => row.getBoundingClientRect()).map(({ top, height }) => top + height / 2),
        event.clientY
      );
      all[Math.min(gap, all.length - 1)]?.scrollIntoView({ block: 'nearest' });
      options().over(placeOf(from, gap) === from ? null : gap);
    };
    const up = () => {
      if (from === null) return;
      const [start, to] = [from, placeOf(from, gap)];
      end();
      if (to !== start) options().moved(start, to);
    };
    const keydown = (event: KeyboardEvent) => {
      if (from === null || event.key !== 'Escape') return;
      event.stopPropagation();
      end();
    };
    const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: end, keydown } as const;
    for (const [name, listener] of Object.entries(listeners)) list.addEventListener(name, listener as EventListener);
    return () => {
      for (const [name, listener] of Object.entries(listeners)) list.removeEventListener(name, listener as EventListener);
    };
  };
}
