/** What a presentation asks of the browser: full screen, a text size that grows with the projector, a window for the speaker. */

/** Only some browsers let a page have Esc while it fills the screen. */
interface LocksKeys {
  readonly keyboard?: { lock(keys: readonly string[]): Promise<void>; unlock(): void };
}
const keyboard = () => (navigator as Navigator & LocksKeys).keyboard;

export const isFullScreen = (): boolean => document.fullscreenElement !== null;

/** Fills the screen, where the browser allows it; false where it does not (no gesture, a frame without permission). */
export async function enterFullScreen(): Promise<boolean> {
  // Not even asked for in a frame without leave: browsers complain of that where its page hears it.
  if (document.fullscreenEnabled === false) return false;
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    return false;
  }
  // With Esc as ours, one press closes what is open instead of leaving full screen.
  await keyboard()
    ?.lock(['Escape'])
    .catch(() => {});
  return true;
}

/** Leaves full screen; nothing happens where the page does not fill it. */
export async function leaveFullScreen(): Promise<void> {
  keyboard()?.unlock();
  if (isFullScreen()) await document.exitFullscreen().catch(() => {});
}

/** Whether somebody has just pressed or clicked, so that full screen may be asked for. */
export const isGesture = (): boolean => (navigator.userActivation as UserActivation | undefined)?.isActive ?? false;

/** Calls back when full screen begins or ends. Returns how to stop. */
export function onFullScreen(callback: (full: boolean) => void): () => void {
  const listener = () => callback(isFullScreen());
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

/** Sets the page's text size, px; null gives the reader's own back. */
export function setTextSize(px: number | null): void {
  document.documentElement.style.fontSize = px === null ? '' : `${px}px`;
}

/** The name that this window was opened with; empty where it was opened without one. */
export const windowName = (): string => window.name;

/** Opens a small window, or brings it to the front; false when it is blocked. */
export function openWindow(address: string, name: string): boolean {
  try {
    const opened = window.open(address, name, 'popup,width=1000,height=720');
    opened?.focus();
    return opened !== null;
  } catch {
    return false;
  }
}
