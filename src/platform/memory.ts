/** Small choices of this reader, kept in localStorage where there is one. Missing or blocked storage forgets; it never breaks the page. */
const PREFIX = 'rejoinder:';

/** The kept value; null where nothing is kept or storage is not to be had. */
export function recall(key: string): string | null {
  try {
    return localStorage.getItem(PREFIX + key);
  } catch {
    return null;
  }
}

/** Keeps a value; null forgets it. */
export function remember(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(PREFIX + key);
    else localStorage.setItem(PREFIX + key, value);
  } catch {
    // Blocked or full: the choice lasts as long as the page.
  }
}
