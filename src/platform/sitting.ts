/** What lasts as long as a tab is open: kept over Reload, gone with the tab. Missing or blocked storage forgets. */
const PREFIX = 'rejoinder:';

/** The kept value, as it was; null where nothing is kept or what is kept cannot be read. */
export function recallSitting(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}

export function rememberSitting(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(PREFIX + key, JSON.stringify(value));
  } catch {
    // Blocked or full: it lasts until Reload.
  }
}
