/** Handing things on by the system's own sheet (Web Share), where the browser has one. */

/** What became of it. `dismissed`: the reader closed the sheet. `refused`: the browser would not; copying is left. */
export type Sharing = 'shared' | 'dismissed' | 'refused';

/** Whether there is a sheet for this link or these files. A browser takes files of some kinds only. */
export function canShare(data: ShareData): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare(data);
}

/** Opens the sheet. Asked for by a click or a key only: anything else the browser refuses. Never throws. */
export async function share(data: ShareData): Promise<Sharing> {
  try {
    await navigator.share(data);
    return 'shared';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'dismissed' : 'refused';
  }
}
