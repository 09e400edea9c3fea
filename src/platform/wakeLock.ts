/** Keeps the screen awake. */
import { isFramed } from './frame';

/** Lists what the page around a frame allows it. Only some browsers have it. */
interface FeaturePolicy {
  allowsFeature(name: string): boolean;
}

/** Whether it may be asked at all: a browser complains of a frame that asks without leave. In a frame, where it cannot be known, it may not. */
const mayAsk = (): boolean => !isFramed() || ((document as { featurePolicy?: FeaturePolicy }).featurePolicy?.allowsFeature('screen-wake-lock') ?? false);

/**
 * Keeps the screen awake until told otherwise. The browser lets go whenever the page is hidden; it is asked again when the page is
 * seen again. Where it refuses (no such thing, low battery, a frame without leave) the screen sleeps as it always does. Returns how to stop.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
  if (!mayAsk()) return () => {};
  const ask = async () => {
    if (over || lock !== null || document.visibilityState !== 'visible') return;
    const got = await (navigator.wakeLock as WakeLock | undefined)?.request('screen').catch(() => null);
    if (!got) return;
    if (over || lock !== null) {
      void got.release();
      return;
    }
    lock = got;
    got.addEventListener('release', () => (lock = null));
  };
  const listener = () => void ask();
  document.addEventListener('visibilitychange', listener);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', listener);
    void lock?.release();
  };
}
