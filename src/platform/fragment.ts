/** What stands behind the `#` of the address, where a link brings something along that no server is to see. */

/** The fragment that the page was opened with: the first change of the query takes it out of the address bar. */
let brought = typeof location === 'undefined' ? '' : location.hash;

/** What a link brought along and nobody has taken yet, `#` included; empty where there is nothing. */
export const broughtFragment = (): string => brought;

/** Takes it: out of the address bar, too, so that Reload does not bring it again. */
export function takeFragment(): string {
  const taken = brought;
  brought = '';
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return taken;
}

/** Calls back when a link into the page that is open brings something along. Returns how to stop. */
export function onFragment(callback: () => void): () => void {
  const listener = () => {
    brought = location.hash;
    callback();
  };
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
