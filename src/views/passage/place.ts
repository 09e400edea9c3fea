/** Where in the set at hand the reader stands, in words. */
import { pickWords } from '../../analysis/pickWords';
import type { Session } from '../../state/session.svelte';
import type { Contents } from './contents';

export interface Place {
  readonly strong: string;
  readonly rest: string;
}

/** “90” “of 132, in order” · “90” “of 132, in order of time” · “3 of 4” · “5” “statements in this cell” · “Nothing picked” “The words most answered”. */
export function placeOf(session: Session, contents: Contents): Place {
  const { debate, walk } = session;
  if (contents.kind === 'empty') return { strong: 'Nothing shown', rest: '' };
  if (contents.kind === 'pick') {
    const { count, counted } = pickWords(debate, contents.pick);
    return { strong: String(count), rest: counted };
  }
  const { statement, how } = contents;
  if (how === 'most') return { strong: 'Nothing picked', rest: 'The words most answered' };
  if (how === 'first') return { strong: 'Nothing picked', rest: 'The first words' };
  const order = session.inTime ? 'in order of time' : 'in order';
  const at = walk.indexOf(statement);
  if (how === 'preview' && !(session.inTime && at >= 0))
    return { strong: String(debate.rank.get(statement.id)! + 1), rest: `of ${debate.statements.length}, in order` };
  if (session.address.pick) return { strong: at < 0 ? '' : `${at + 1} of ${walk.length}`, rest: '' };
  if (at < 0) return { strong: '', rest: `Not among the ${walk.length} shown` };
  return { strong: String(at + 1), rest: `of ${walk.length}${session.narrowed ? ' shown' : ''}, ${order}` };
}
