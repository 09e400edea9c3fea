/** Which request the offline copy answers with what. Pure, so that it can be tried without a service worker. */
import { liveQuery, sharedAt } from '../../formats/sharePages';

export type Answer =
  /** The page itself, whatever its query: the address is read by the script. */
  | { readonly from: 'page' }
  /** A file as it was stored with this version; else the network. */
  | { readonly from: 'copy' }
  /** A page for sharing: the network's; without one, the live view that it stands for. */
  | { readonly from: 'network'; readonly instead: string }
  /** Nothing of ours: left to the browser. */
  | { readonly from: 'browser' };

/** The live view that the page for sharing at a path stands for; the overview where none stands there. `first`: the debate that opens without being asked for. */
function liveView(path: string, first: string): string {
  const page = sharedAt(path);
  return page === null ? '' : liveQuery({ debate: page.debate ?? first, first: (page.debate ?? first) === first }, page.shared);
}

/**
 * How a request is answered. `scope` is the absolute address of the folder that the worker looks after, with its slash; `first` the id
 * of the debate that opens without being asked for.
 */
export function answerFor(request: { readonly url: string; readonly method: string; readonly mode: string }, scope: string, first: string): Answer {
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return { from: 'browser' };
  const path = request.url.slice(scope.length).replace(/[?#].*$/, '');
  if (request.mode !== 'navigate') return { from: 'copy' };
  if (path === '' || path === 'index.html') return { from: 'page' };
  return { from: 'network', instead: scope + liveView(path, first) };
}

/** Files of the build that a page asks for, as the build writes their addresses: attributes and styles, not what is said in it. */
const ASKED = /(?:(?:src|href)=["']?|url\(["']?)\.\/(assets\/[^"')?#\s>]+)/g;

/**
 * Whether a page is of the version that consists of `files`: it asks for files of that version and for none of another. Only this is
 * compared, since hosts may put something of their own into a page. O(page × files).
 */
export const isPageOf = (page: string, files: readonly string[]): boolean =>
  files.some((file) => file.startsWith('assets/') && page.includes(file)) && [...page.matchAll(ASKED)].every(([, file]) => files.includes(file!));
