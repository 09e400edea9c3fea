import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { brush } from '../../../src/ui/attachments/brush';

const calls = { onmove: vi.fn(), onend: vi.fn(), oncancel: vi.fn() };
let node: HTMLElement;
let detach: () => void;

beforeEach(() => {
  node = document.createElement('div');
  node.getBoundingClientRect = () => ({ left: 100, top: 0, width: 400, height: 40 }) as DOMRect;
  node.setPointerCapture = () => {};
  document.body.append(node);
  detach = brush(calls)(node) as () => void;
});
afterEach(() => {
  detach();
  node.remove();
  vi.clearAllMocks();
});

const point = (type: string, clientX: number) =>
  node.dispatchEvent(Object.assign(new Event(type, { bubbles: true }), { clientX, button: 0, isPrimary: true, pointerId: 1 }));

describe('brush', () => {
  it('tells the stretch from the left edge, ascending whichever way it was drawn', () => {
    point('pointerdown', 350);
    point('pointermove', 150);
    expect(calls.onmove).toHaveBeenLastCalledWith(50, 250);
    point('pointerup', 140);
    expect(calls.onend).toHaveBeenLastCalledWith(40, 250);
  });

  it('leaves a click with an unsteady hand alone', () => {
    point('pointerdown', 200);
    point('pointermove', 204);
    point('pointerup', 204);
    expect(calls.onmove).not.toHaveBeenCalled();
    expect(calls.onend).not.toHaveBeenCalled();
  });

  it('swallows the click that ends a drag, and only that one', () => {
    const clicked = vi.fn();
    node.addEventListener('click', clicked);
    point('pointerdown', 200);
    point('pointermove', 300);
    point('pointerup', 300);
    node.click();
    expect(clicked).not.toHaveBeenCalled();
    node.click();
    expect(clicked).toHaveBeenCalledOnce();
  });

  it('is given up by Esc, which reaches nobody else, and by the browser', () => {
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    point('pointerdown', 200);
    point('pointermove', 300);
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(calls.oncancel).toHaveBeenCalledOnce();
    expect(heard).not.toHaveBeenCalled();
    point('pointerup', 300);
    expect(calls.onend).not.toHaveBeenCalled();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(heard).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', heard);
    point('pointerdown', 200);
    point('pointermove', 300);
    point('pointercancel', 300);
    expect(calls.oncancel).toHaveBeenCalledTimes(2);
  });
});
