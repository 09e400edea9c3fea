/**
 * The timeline as CSV: a row for each statement that is shown, in the order of the picture.
 *
 * `place` counts the rows; `line` is the system, from 1 (a long silence begins a new one); `lane` is the stave in that line, from 1
 * at the top, and belongs to the speaker of the row; `date` is EDTF and empty where it is unknown; `bar` tells what stands
 * together: words `said` on a day and reported by a text, `published` with their text, or `undated`.
 */
import { timelineSeries } from '../../analysis/timeline';
import type { Bar } from '../../analysis/timelineBars';
import type { Debate } from '../../analysis/debate';
import type { Statement } from '../../corpus/types';
import { csvOf, type Column } from '../csv';
import type { Seen } from '../seen';
import { contentColumns, dateColumns, sourceColumns, speakerColumns } from '../statementCells';

interface Row {
  readonly statement: Statement;
  readonly line: number;
  readonly lane: number;
  readonly bar: Bar;
}

function rowsOf({ debate, drawn, ids }: Seen): Row[] {
  return timelineSeries(debate, drawn).systems.flatMap(({ bars, staves }, system) => {
    const lanes = new Map(staves.flatMap(({ statements }, i) => statements.map((statement) => [statement, i + 1] as const)));
    return bars.flatMap((bar) => bar.statements.map((statement) => ({ statement, line: system + 1, lane: lanes.get(statement)!, bar })));
  }).filter(({ statement }) => ids.has(statement.id)); // prettier-ignore
}

const columns = (debate: Debate): Column<Row & { place: number }>[] => {
  const ofStatement = (those: readonly Column<Statement>[]) => those.map(([name, cell]): Column<Row> => [name, ({ statement }) => cell(statement)]);
  return [
    ['place', ({ place }) => place],
    ['line', ({ line }) => line],
    ['lane', ({ lane }) => lane],
    ...ofStatement(speakerColumns(debate)),
    ['statement', ({ statement }) => statement.id],
    ...ofStatement(dateColumns(debate)),
    ['bar', ({ bar }) => bar.kind],
    ...ofStatement(contentColumns),
    ...ofStatement(sourceColumns(debate))
  ];
};

/** O(n log n). */
export const timelineNumbers = (seen: Seen): string =>
  csvOf(
    columns(seen.debate),
    rowsOf(seen).map((row, i) => ({ ...row, place: i + 1 }))
  );
