/** What a reader sees, as it is taken away: the debate, what of it is shown, and in which order. */
import type { Debate } from '../analysis/debate';
import { NO_FILTER } from '../analysis/filter';
import type { Shown } from '../analysis/finding';
import type { Orders } from '../analysis/matrixOrder';
import type { Statement } from '../corpus/types';

export interface Seen extends Shown {
  /** What the picture draws, lit or faded, in reading order. */
  readonly drawn: readonly Statement[];
  /** Orders of the matrix. */
  readonly orders: Orders;
}

/** The whole debate, nothing filtered; a search keeps its question. */
export function wholeOf(debate: Debate, { orders, query }: Pick<Seen, 'orders' | 'query'>): Seen {
  return { debate, filter: NO_FILTER, ids: new Set(debate.statement.keys()), drawn: debate.statements, orders, ...(query === undefined ? {} : { query }) };
}
