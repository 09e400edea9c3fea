/** A part of the page that is loaded once, when it is first needed. */
export interface Room<T> {
  /** What has arrived; null before. */
  readonly here: () => T | null;
  /** Fails when it does not arrive, and can then be tried again. */
  readonly load: () => Promise<T>;
}

export function room<T>(load: () => Promise<T>): Room<T> {
  let arrived: T | null = null;
  return { here: () => arrived, load: async () => (arrived ??= await load()) };
}
