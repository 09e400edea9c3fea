import { fireEvent } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { draggable } from '../../../src/ui/attachments/drag';

const SVG = 'http://www.w3.org/2000/svg';
let node: SVGGElement;
let detach: (() => void) | void;
const onmove = vi.fn<(dx: number, dy: number) => void>();
const press = (type: string, x: number, y: number, target: EventTarget = window) => fireEvent(target as Window, new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window })); // prettier-ignore

beforeEach(() => {
  const svg = document.createElementNS(SVG, 'svg');
  node = document.createElementNS(SVG, 'g');
  svg.append(node);
  document.body.append(svg);
  detach = draggable({ onmove })(node);
});
afterEach(() => {
  detach?.();
  document.body.replaceChildren();
  onmove.mockClear();
});

describe('draggable', () => {
  it('reports the way, the first bit with what had to pass for a click', () => {
    press('mousedown', 100, 100, node);
    press('mousemove', 103, 100);
    expect(onmove).not.toHaveBeenCalled();
    press('mousemove', 106, 100);
    press('mousemove', 116, 95);
    press('mouseup', 116, 95);
    expect(onmove.mock.calls).toEqual([
      [6, 0],
      [10, -5]
    ]);
  });

  it('lets go with the button, and when it is detached', () => {
    press('mousedown', 0, 0, node);
    press('mouseup', 0, 0);
    press('mousemove', 50, 50);
    detach?.();
    press('mousedown', 0, 0, node);
    press('mousemove', 50, 50);
    expect(onmove).not.toHaveBeenCalled();
  });
});
