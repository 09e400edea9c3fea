/** Keeps the screen awake. */

/**
 * Keeps the screen awake until told otherwise. The browser lets go whenever the page is hidden; it is asked again when the page is
 * seen again. Where it refuses (no such thing, low battery) the screen sleeps as it always does. Returns how to stop.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null;
  let over = false;
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
