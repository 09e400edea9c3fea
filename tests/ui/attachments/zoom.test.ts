import { afterEach, describe, expect, it, vi } from 'vitest';
import { createZoom, pinchOrCtrlWheel, type Transform } from '../../../src/ui/attachments/zoom';

const seen: Transform[] = [];
const mounted = (scale: [number, number] = [1, 8]) => {
  const node = document.createElement('div');
  document.body.append(node);
  const zoom = createZoom({ scale, onzoom: (transform) => seen.push(transform) });
  const detach = zoom.attach(node);
  return { node, zoom, detach: detach as () => void };
};

afterEach(() => {
  seen.length = 0;
  document.body.replaceChildren();
});

describe('zoom', () => {
  it('keeps the point it zooms around in its place', () => {
    const { zoom } = mounted();
    zoom.by(2, [100, 40]);
    // 2·100 + x = 100 → x = -100; 2·40 + y = 40 → y = -40
    expect(seen.at(-1)).toEqual({ k: 2, x: -100, y: -40 });
  });

  it('stays within its scale and returns to rest', () => {
    const { zoom } = mounted([1, 4]);
    zoom.by(100, [0, 0]);
    expect(seen.at(-1)?.k).toBe(4);
    zoom.to();
    expect(seen.at(-1)).toEqual({ k: 1, x: 0, y: 0 });
  });

  it('says nothing once it is detached', () => {
    const { zoom, detach } = mounted();
    detach();
    zoom.by(2);
    expect(seen).toEqual([]);
  });

  it('leaves the plain wheel to the page', () => {
    expect(pinchOrCtrlWheel(Object.assign(new Event('wheel'), { ctrlKey: false }))).toBe(false);
    expect(pinchOrCtrlWheel(Object.assign(new Event('wheel'), { ctrlKey: true }))).toBe(true);
    expect(pinchOrCtrlWheel(Object.assign(new Event('touchstart'), { touches: [{}] }))).toBe(false);
    expect(pinchOrCtrlWheel(Object.assign(new Event('touchstart'), { touches: [{}, {}] }))).toBe(true);
  });

  it('takes another rule for gestures', () => {
    const gesture = vi.fn(() => false);
    const node = document.createElement('div');
    createZoom({ scale: [1, 2], gesture, onzoom: () => {} }).attach(node);
    node.dispatchEvent(new WheelEvent('wheel', { deltaY: -100 }));
    expect(gesture).toHaveBeenCalledOnce();
  });
});
