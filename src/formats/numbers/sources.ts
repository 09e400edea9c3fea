/**
 * The sources as CSV: a row for each text in reading order, comments after what they hang under.
 *
 * `date` is EDTF, empty where it is unknown; `under` is the id of what a comment hangs under; `characters` counts the text's UTF-16
 * code units (empty where the text is not at hand); `coded_share` is how much of it lies in statements, 0 to 1, white space left
 * out; `statements` counts all statements of the text, `shown` those that pass the filter.
 */
import type { Debate } from '../../analysis/debate';
import { authorOf } from '../../analysis/sourceWords';
import { codedShare } from '../../corpus/quotes';
import type { Source } from '../../corpus/types';
import { csvOf, type Column } from '../csv';
import type { Seen } from '../seen';

function columns({ debate, ids }: Seen): Column<Source>[] {
  const own = (debate: Debate, { id }: Source) => debate.bySource.get(id) ?? [];
  const share = (source: Source) => codedShare(source, own(debate, source));
  return [
    ['source_id', ({ id }) => id],
    ['source', ({ headline }) => headline],
    ['type', ({ type }) => type],
    ['author', (source) => authorOf(debate, source)?.name ?? null],
    ['author_id', (source) => authorOf(debate, source)?.id ?? null],
    ['author_certainty', (source) => authorOf(debate, source)?.cert ?? null],
    ['publisher', ({ publisher }) => publisher ?? null],
    ['date', ({ datePublished }) => datePublished],
    ['under', ({ parentItem }) => parentItem ?? null],
    ['address', ({ url }) => url ?? null],
    ['characters', ({ text }) => text?.length ?? null],
    ['coded_share', (source) => (share(source) === null ? null : Number(share(source)!.toFixed(4)))],
    ['statements', (source) => own(debate, source).length],
    ['shown', (source) => own(debate, source).filter(({ id }) => ids.has(id)).length]
  ];
}

/** O(texts). */
export const sourcesNumbers = (seen: Seen): string => csvOf(columns(seen), seen.debate.sources);
