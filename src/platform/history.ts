/** The browser's address bar and its Back and Forward. */
import { carried } from './carried';
import { givenAddress, isFramed } from './frame';

/** The query string as it stands, `?` included. */
export const currentQuery = (): string => location.search;

/** Absolute address of this page without query and fragment; from a single file, that of the explorer it came from: a path on a stick is no link. */
export const pageAddress = (): string => carried?.site || location.origin + location.pathname;

/**
 * Puts a query string into the address bar, as a new step of Back or in place of the current one. In a frame it is always put in
 * place of the current one: Back belongs to the page around it. Where the browser refuses (a sandboxed frame, or too many steps
 * in a short time) the address stays, and what the reader sees lives in memory alone.
 */
export function writeQuery(query: string, how: 'push' | 'replace'): void {
  const url = location.pathname + query;
  try {
    if (isFramed()) history.replaceState({ given: givenAddress() }, '', url);
    else if (how === 'push') history.pushState(null, '', url);
    else history.replaceState(null, '', url);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** Calls back with the query string whenever Back or Forward changes it. Returns how to stop. */
export function onQuery(callback: (query: string) => void): () => void {
  const listener = () => callback(location.search);
  addEventListener('popstate', listener);
  return () => removeEventListener('popstate', listener);
}
