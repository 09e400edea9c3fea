/**
 * What a search found, as CSV, best first, as far as the filter lets it through.
 *
 * `found` says how: `words` (a place that holds all words asked for that anything holds), `some words`, `speaker` (a statement by
 * somebody named so) or `topic` (a statement on a topic named so, without the word). Places have `start` and `end` in the text of
 * the source, in UTF-16 code units, from the first matching word to the end of the last; `matched` is the words that match, as they
 * stand there. The statement is the innermost that passes the filter; a place in text that is not coded has none.
 */
import { applyFilter } from '../../analysis/filter';
import { searchOf } from '../../analysis/search';
import type { Hit } from '../../analysis/search';
import { throughFilter } from '../../analysis/searchFilter';
import type { Debate } from '../../analysis/debate';
import { voiceOf } from '../../analysis/voice';
import { wording } from '../../analysis/wording';
import type { Statement, Topic } from '../../corpus/types';
import { csvOf, type Column } from '../csv';
import type { Seen } from '../seen';

interface Row {
  readonly found: 'words' | 'some words' | 'speaker' | 'topic';
  readonly statement: Statement | null;
  readonly hit?: Hit;
  readonly topic?: Topic;
}

const columns = (debate: Debate): Column<Row>[] => [
  ['found', ({ found }) => found],
  ['matched', ({ hit }) => hit?.ranges.map(({ start, end }) => hit.text.slice(start, end)).join(' … ') ?? null],
  ['start', ({ hit }) => (hit && hit.text === hit.source.text ? hit.ranges[0]!.start : null)],
  ['end', ({ hit }) => (hit && hit.text === hit.source.text ? hit.ranges.at(-1)!.end : null)],
  ['topic', ({ topic }) => topic?.label ?? null],
  ['statement', ({ statement }) => statement?.id ?? null],
  ['speaker', ({ statement }) => statement && voiceOf(debate, statement.by).name],
  ['speaker_id', ({ statement }) => statement?.by ?? null],
  ['words', ({ statement }) => statement && wording(statement)],
  ['source_id', ({ statement, hit }) => hit?.source.id ?? statement!.source],
  ['source', ({ statement, hit }) => (hit?.source ?? debate.source.get(statement!.source))?.headline ?? null]
];

/** The places and statements found; headings alone where nothing was asked. Cost: that of the search. */
export function searchNumbers({ debate, filter, query = '' }: Seen): string {
  const passing = applyFilter(debate, filter);
  const { hits, said, topics } = throughFilter(debate, filter, passing, searchOf(debate).query(query));
  const place = (hit: Hit): Row => ({ found: hit.all ? 'words' : 'some words', statement: hit.statements.find(({ id }) => passing.has(id)) ?? null, hit });
  return csvOf(columns(debate), [
    ...hits.filter(({ all }) => all).map(place),
    ...said.map(({ statement }): Row => ({ found: 'speaker', statement })),
    ...topics.flatMap(({ topic, statements }) => statements.map((statement): Row => ({ found: 'topic', statement, topic }))),
    ...hits.filter(({ all }) => !all).map(place)
  ]);
}
