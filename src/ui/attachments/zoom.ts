/**
 * d3-zoom on an element, wrapped once: it owns wheel and touch gestures there and reports where they lead.
 * Nothing is drawn or moved here; whoever attaches it applies the transform.
 */
import { pointer, select, zoom as d3zoom, zoomIdentity, ZoomTransform, type D3ZoomEvent } from 'd3';
import type { Attachment } from 'svelte/attachments';

/** A point p of the picture at rest appears at `(k·p.x + x, k·p.y + y)`, px. */
export interface Transform {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** What a zoom may do, and whom it tells. */
export interface ZoomOptions {
  /** Smallest and largest scale. */
  readonly scale: readonly [number, number];
  /** Which gestures count; by default ctrl + wheel (a trackpad's pinch too) and two fingers, so that a page still scrolls. */
  readonly gesture?: (event: Event) => boolean;
  /** Called on every change, with the middle of the gesture in px of the element; null where it came from a key or a button. */
  readonly onzoom: (transform: Transform, at: readonly [number, number] | null) => void;
}

/** The handles of a zoom, for keys and buttons. */
export interface Zoom {
  readonly attach: Attachment<HTMLElement | SVGSVGElement>;
  /** Zooms by a factor around a point of the element (its middle where none is given). */
  readonly by: (factor: number, around?: readonly [number, number]) => void;
  /** Goes to a transform, or back to rest. */
  readonly to: (transform?: Transform) => void;
}

/** Two fingers, or the wheel with ctrl held (which is also how browsers report a pinch on a trackpad). */
export function pinchOrCtrlWheel(event: Event): boolean {
  if (event.type === 'wheel') return (event as WheelEvent).ctrlKey;
  return event.type.startsWith('touch') && (event as TouchEvent).touches.length > 1;
}

function middle(event: Event | null | undefined, node: Element): readonly [number, number] | null {
  if (!event) return null;
  const touches = 'touches' in event ? [...(event as TouchEvent).touches] : [];
  if (touches.length === 0) return 'clientX' in event ? pointer(event, node) : null;
  const points = touches.map((touch) => pointer(touch, node));
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return [mean(0), mean(1)];
}

/**
 * Doublings of the scale for one wheel event. A pinch on a trackpad comes as many small deltas, a mouse wheel as few large
 * ones: each of its notches is 0.4 doublings, wherever the system's settings put it.
 */
function wheelDoublings({ deltaY, deltaMode }: WheelEvent): number {
  const notch = deltaMode !== 0 || Math.abs(deltaY) >= 50;
  return notch ? -Math.sign(deltaY) * 0.4 : -deltaY * 0.02;
}

/** A zoom for one element; its controls do nothing while it is attached nowhere. */
export function createZoom({ scale, gesture = pinchOrCtrlWheel, onzoom }: ZoomOptions): Zoom {
  let node: HTMLElement | SVGSVGElement | null = null;
  const behaviour = d3zoom<HTMLElement | SVGSVGElement, unknown>()
    .scaleExtent([scale[0], scale[1]])
    .extent(() => [
      [0, 0],
      [node?.clientWidth ?? 0, node?.clientHeight ?? 0]
    ])
    .filter(gesture)
    .wheelDelta(wheelDoublings)
    .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
      const { k, x, y } = event.transform;
      if (node) onzoom({ k, x, y }, middle(event.sourceEvent as Event | null, node));
    });

  return {
    attach: (element) => {
      node = element;
      const selection = select<HTMLElement | SVGSVGElement, unknown>(element).call(behaviour).on('dblclick.zoom', null);
      return () => {
        selection.on('.zoom', null);
        node = null;
      };
    },
    by: (factor, around) => {
      if (node) behaviour.scaleBy(select<HTMLElement | SVGSVGElement, unknown>(node), factor, around && [around[0], around[1]]);
    },
    to: (transform) => {
      const goal = transform ? new ZoomTransform(transform.k, transform.x, transform.y) : zoomIdentity;
      if (node) behaviour.transform(select<HTMLElement | SVGSVGElement, unknown>(node), goal);
    }
  };
}
