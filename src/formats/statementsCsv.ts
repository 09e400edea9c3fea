/**
 * Statements as CSV, a row for each, in reading order.
 *
 * | column | holds |
 * |---|---|
 * | `statement` | its id: the address of the page with `?statement=` in front opens it |
 * | `speaker`, `speaker_id`, `speaker_certainty` | who says it; the id is empty where nobody can tell |
 * | `role` | in which role, where the statement says so |
 * | `date`, `date_of` | EDTF, and whether it is that of the `speech` or of the text's `publication` |
 * | `to`, `through`, `codings`, `links` | lists, separated by “; ”, certainties that are not high in brackets |
 * | `mode` | `verbatim`, `partial`, `reported` or `authored` |
 * | `side` | as its mark shows it: of the first coding that takes one; `none` without one |
 * | `words` | exactly as in the source; pieces of an interrupted quotation joined by “ … ” |
 * | `source_id`, `source`, `start`, `end` | where it stands: offsets in the source's text, in UTF-16 code units, of the first and the last piece |
 * | `note` | why it is not certain who says it |
 */
import type { Debate, Link } from '../analysis/debate';
import type { Statement } from '../corpus/types';
import { csvOf, type Column } from './csv';
import type { Seen } from './seen';
import { contentColumns, dateColumns, sourceColumns, speakerColumns } from './statementCells';

/** `disputes:quill-rise`, `answers:source/post (low)`: what a link does, and to what. */
function linkCell({ type, cert, relation: { to } }: Link): string {
  const [kind, id] = Object.entries(to)[0]!;
  return `${type}:${kind === 'statement' ? '' : `${kind}/`}${id}${cert === 'high' ? '' : ` (${cert})`}`;
}

const columns = (debate: Debate): Column<Statement>[] => [
  ['statement', ({ id }) => id],
  ...speakerColumns(debate),
  ['role', ({ as }) => as ?? null],
  ...dateColumns(debate),
  ...contentColumns,
  ['links', ({ id }) => (debate.linksFrom.get(id) ?? []).map(linkCell).join('; ')],
  ...sourceColumns(debate),
  ['start', ({ selectors }) => selectors?.[0]?.start ?? null],
  ['end', ({ selectors }) => selectors?.at(-1)?.end ?? null],
  ['note', ({ note }) => note ?? null]
];

/** The statements that are shown. O(statements + links). */
export const statementsCsv = ({ debate, ids }: Seen): string =>
  csvOf(
    columns(debate),
    debate.statements.filter(({ id }) => ids.has(id))
  );
