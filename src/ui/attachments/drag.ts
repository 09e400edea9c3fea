/**
 * d3-drag on an element, wrapped once: it reports how far the pointer moves; whoever attaches it moves what is to be moved.
 * A press that does not move stays a click. Fingers are left to scrolling and pinching.
 */
import { drag as d3drag, select, type D3DragEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** A pointer that moves less than this many px clicks. */
const CLICK = 4;

export interface DragOptions {
  /** Called while dragging with the way since the last call, in the coordinates of what holds the element's parent: the parent moves along. */
  readonly onmove: (dx: number, dy: number) => void;
}

/** Attach to the element that is dragged. Reports only; it moves nothing itself. */
export function draggable({ onmove }: DragOptions): Attachment<SVGGElement | SVGAElement> {
  return (element) => {
    let way = { x: 0, y: 0, started: false };
    const behaviour = d3drag<SVGGElement | SVGAElement, unknown>()
      .touchable(false)
      .container(() => element.parentElement!.parentElement!)
      .clickDistance(CLICK)
      .on('start', () => (way = { x: 0, y: 0, started: false }))
      .on('drag', ({ dx, dy }: D3DragEvent<SVGGElement, unknown, unknown>) => {
        way.x += dx;
        way.y += dy;
        if (way.started) onmove(dx, dy);
        else if (way.x ** 2 + way.y ** 2 > CLICK ** 2) {
          way.started = true;
          onmove(way.x, way.y);
        }
      });
    const selection = select<SVGGElement | SVGAElement, unknown>(element).call(behaviour);
    return () => selection.on('.drag', null);
  };
}
