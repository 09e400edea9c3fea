/** What the session shows, as it is taken away. */
import type { Seen } from '../../../formats/seen';
import type { Session } from '../../../state/session.svelte';

/** As the views draw it now: filter, query, what is drawn, and in which order. */
export const seenBy = ({ debate, filter, shown, drawn, address }: Session): Seen => ({
  debate,
  filter,
  ids: shown,
  drawn,
  orders: { rows: address.rows, columns: address.columns },
  query: address.q,
  compare: address.compare
});
