/** The only effects that join the session and the browser. */
import { knownIn, type Session } from '../state/session.svelte';
import { parseAddress, writeAddress, type Address } from '../state/address';
import { currentQuery, onQuery, writeQuery } from '../platform/history';

/**
 * The address bar follows the session, and the session follows Back and Forward. Another debate in the address is not the
 * session's to show: `reopen` is called instead.
 */
export function wireHistory(session: Session, reopen: () => void): void {
  const here = session.address.corpus;
  $effect(() => {
    const query = writeAddress(session.address);
    if (session.address.corpus !== here) {
      writeQuery(query, 'push');
      reopen();
    } else if (query !== currentQuery()) writeQuery(query, session.lastStep);
  });
  $effect(() =>
    onQuery((query) => {
      const { address } = parseAddress(query);
      if (address.corpus !== here) reopen();
      else session.restore(knownIn(session.debate, address).address);
    })
  );
}

/** Answers the query in the address. The index is loaded with the first query; a later query overtakes an earlier one. `failed` is told when the index does not arrive. */
export function wireSearch(session: Session, failed: () => void): void {
  $effect(() => {
    const query = session.address.q;
    if (query.trim() === '') {
      session.answered(null);
      return;
    }
    let overtaken = false;
    void import('../analysis/search').then(({ searchOf }) => {
      if (!overtaken) session.answered({ query, ids: searchOf(session.debate).query(query).ids });
    }, failed);
    return () => {
      overtaken = true;
    };
  });
}

/** Turns plain clicks on links of this page (`href="?…"`) into steps of the session; anything else is the browser's. */
export function followLinks(session: Session): (event: MouseEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="?"]') : null;
    if (!link || link.hasAttribute('target') || link.hasAttribute('download')) return;
    event.preventDefault();
    const asked: Address = parseAddress(link.getAttribute('href')!).address;
    session.go(knownIn(session.debate, asked).address);
  };
}
