/**
 * The matrix as CSV: a row for each cell that holds a shown statement, speaker by speaker and topic by topic in the orders of the
 * picture. Silence is the absence of a row. Two speakers side by side give the cells of these two.
 *
 * `statements` counts the marks of the cell, `for`, `against`, `mixed`, `unclear` and `none` those on each side (they make up
 * `statements`), `doubtful` those whose speaker or side is not certain; `statement_ids` names them.
 */
import { createMatrix } from '../../analysis/matrix';
import type { MatrixMark } from '../../analysis/matrixMarks';
import { countSide } from '../../analysis/matrixMarks';
import { SIDES } from '../../analysis/marks';
import type { Voice } from '../../analysis/voice';
import type { Topic } from '../../corpus/types';
import { csvOf, type Column } from '../csv';
import type { Seen } from '../seen';

interface Cell {
  readonly voice: Voice;
  readonly topic: Topic;
  /** Lit ones only. */
  readonly marks: readonly MatrixMark[];
}

const columns: readonly Column<Cell>[] = [
  ['speaker', ({ voice }) => voice.name],
  ['speaker_id', ({ voice }) => voice.id],
  ['topic', ({ topic }) => topic.label],
  ['topic_id', ({ topic }) => topic.id],
  ['proposition', ({ topic }) => topic.proposition ?? null],
  ['statements', ({ marks }) => marks.length],
  ...SIDES.map((side): Column<Cell> => [side, ({ marks }) => countSide(marks, side)]),
  ['doubtful', ({ marks }) => marks.filter(({ mark }) => mark.doubtful).length],
  ['statement_ids', ({ marks }) => marks.map(({ statement }) => statement.id).join('; ')]
];

/** O(what the matrix costs). */
export function matrixNumbers({ debate, filter, drawn, ids, orders, compare }: Seen): string {
  const matrix = createMatrix({ debate, filter, drawn, shown: ids }, orders);
  const rows = compare ? matrix.rows.filter(({ id }) => compare.includes(id)) : matrix.rows;
  const cells = rows.flatMap(({ voice, cells: byTopic }) =>
    matrix.columns.map(({ topic }) => ({ voice, topic, marks: (byTopic.get(topic.id) ?? []).filter(({ lit }) => lit) }))
  );
  return csvOf(
    columns,
    cells.filter(({ marks }) => marks.length > 0)
  );
}
