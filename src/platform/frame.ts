/** This page in a frame of somebody else's page. */

/** Whether the page stands in a frame. */
export const isFramed = (): boolean => typeof window !== 'undefined' && window.parent !== window;

/**
 * The address that the embedding page gave the frame, query and hash included. What the reader does in the frame changes its
 * own address; `writeQuery` keeps the given one beside it, so that it outlasts Reload.
 */
export function givenAddress(): string {
  const state: unknown = history.state;
  const given = typeof state === 'object' && state !== null && 'given' in state ? state.given : null;
  return typeof given === 'string' ? given : location.href;
}

/** Opens a page beside this one. False when the browser refuses, as it does in a frame without leave for it. */
export function openBeside(address: string): boolean {
  const opened = window.open(address, '_blank');
  if (!opened) return false;
  opened.opener = null;
  return true;
}
