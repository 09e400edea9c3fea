/**
 * The figures of the overview as CSV, a row for each: those of its sentence (`sources`, `comments`, `speakers`, `statements`, `topics`,
 * `links`, `disputes`, `supports`, `doubtful`), then how many statements each voice makes (`statements of a speaker`, the most first),
 * then how many take a side on each topic (`for a topic`, `against a topic`, the most disputed first). `id` and `name` say of whom or
 * what; both are empty for the figures of the whole.
 */
import { disputedTopics, figureCounts, voices } from '../../analysis/overview';
import { csvOf, type Column } from '../csv';
import type { Seen } from '../seen';

interface Row {
  readonly figure: string;
  readonly count: number;
  readonly id?: string;
  readonly name?: string;
}

const columns: readonly Column<Row>[] = [
  ['figure', ({ figure }) => figure],
  ['count', ({ count }) => count],
  ['id', ({ id }) => id ?? null],
  ['name', ({ name }) => name ?? null]
];

/** O(statements × topics). */
export function overviewNumbers({ debate, ids }: Seen): string {
  return csvOf<Row>(columns, [
    ...Object.entries(figureCounts(debate, ids)).map(([figure, count]) => ({ figure, count })),
    ...voices(debate, ids).map(({ speaker: { id, name }, count }) => ({ figure: 'statements of a speaker', count, id, name })),
    ...disputedTopics(debate, ids).flatMap(({ topic: { id, label: name }, for: pro, against }) => [
      { figure: 'for a topic', count: pro, id, name },
      { figure: 'against a topic', count: against, id, name }
    ])
  ]);
}
