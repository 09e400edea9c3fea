/** What lasts over Reload, as long as a sitting goes on: gone with the tab. Missing or blocked storage forgets. */
const PREFIX = 'rejoinder:';

/** Whether this page stood here before: by Reload, or by Back from another page. One that was opened anew begins anew. */
function isBack(): boolean {
  const [came] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return came?.type === 'reload' || came?.type === 'back_forward';
}

/** The kept value, as it was; null where nothing is kept, what is kept cannot be read, or the page was opened anew. */
export function recallSitting(key: string): unknown {
  if (!isBack()) return null;
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

/** Keeps a value; null forgets it. */
export function rememberSitting(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + key);
    else sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Blocked or full: it lasts until Reload.
  }
}
