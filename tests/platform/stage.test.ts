import { afterEach, describe, expect, it, vi } from 'vitest';
import { enterFullScreen, isFullScreen, leaveFullScreen, onFullScreen, openWindow, setTextSize } from '../../src/platform/stage';

afterEach(() => vi.unstubAllGlobals());

function fakePage(allows: boolean) {
  const style = { fontSize: '' };
  const page = Object.assign(new EventTarget(), {
    fullscreenElement: null as object | null,
    exitFullscreen: async () => {
      page.fullscreenElement = null;
      page.dispatchEvent(new Event('fullscreenchange'));
    },
    documentElement: {
      style,
      requestFullscreen: async () => {
        if (!allows) throw new TypeError('Permissions check failed');
        page.fullscreenElement = page.documentElement;
        page.dispatchEvent(new Event('fullscreenchange'));
      }
    }
  });
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', {});
  return style;
}

describe('full screen', () => {
  it('is entered and left, and tells of both', async () => {
    fakePage(true);
    const told: boolean[] = [];
    const stop = onFullScreen((full) => told.push(full));
    expect(await enterFullScreen()).toBe(true);
    expect(isFullScreen()).toBe(true);
    await leaveFullScreen();
    stop();
    await enterFullScreen();
    expect(told).toEqual([true, false]);
  });

  it('may be refused: the page is then a stage without it', async () => {
    fakePage(false);
    expect(await enterFullScreen()).toBe(false);
    await leaveFullScreen();
    expect(isFullScreen()).toBe(false);
  });

  it('is not asked for where it cannot be had', async () => {
    fakePage(true);
    const asked = vi.spyOn(document.documentElement, 'requestFullscreen');
    Object.assign(document, { fullscreenEnabled: false });
    expect(await enterFullScreen()).toBe(false);
    expect(asked).not.toHaveBeenCalled();
  });
});

it('the page’s text size is set and given back', () => {
  const style = fakePage(true);
  setTextSize(37.3);
  expect(style.fontSize).toBe('37.3px');
  setTextSize(null);
  expect(style.fontSize).toBe('');
});

it('a window that is blocked, or forbidden, is told', () => {
  vi.stubGlobal('window', { open: () => null });
  expect(openWindow('?x', 'w')).toBe(false);
  vi.stubGlobal('window', {
    open: () => {
      throw new DOMException('sandboxed', 'SecurityError');
    }
  });
  expect(openWindow('?x', 'w')).toBe(false);
  const focus = vi.fn();
  vi.stubGlobal('window', { open: () => ({ focus }) });
  expect(openWindow('?x', 'w')).toBe(true);
  expect(focus).toHaveBeenCalledOnce();
});
