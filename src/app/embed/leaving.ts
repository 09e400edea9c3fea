/** What an embed does not show, and where it is shown instead. */
import type { SetName } from '../../analysis/pick';
import { EMPTY, type Address } from '../../state/address';

/** The same in the whole explorer, in the reader's own theme. */
export const wholeOf = (address: Address): Address => ({
  ...address,
  embed: EMPTY.embed,
  transparent: EMPTY.transparent,
  plain: EMPTY.plain,
  static: EMPTY.static,
  theme: EMPTY.theme
});

/** Sets that hold no statements: only the reading column lists them. */
const NO_WORDS: readonly SetName[] = ['speakers', 'topics', 'sources', 'gaps', 'events'];

/** Whether a link leads to what this embed does not show: another view, a list of other things than words, or, from the overview, any words. */
export function leavesEmbed(from: Address, to: Address): boolean {
  if (to.view !== from.view || to.view === 'overview' || to.present !== null) return true;
  return to.pick?.kind === 'set' && NO_WORDS.includes(to.pick.set) && to.statement === null;
}
