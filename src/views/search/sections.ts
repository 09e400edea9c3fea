/** The page of results in its order: the word, who is named so, some of the words, the topic without the word. */
import type { Debate } from '../../analysis/debate';
import { counted } from '../../analysis/english';
import type { SearchResult } from '../../analysis/search';
import type { Pick } from '../../analysis/pick';
import type { Statement } from '../../corpus/types';
import { placeRow, statementRow, type Row } from './rows';

export interface Section {
  readonly key: string;
  readonly title: string;
  /** How many, and of what. */
  readonly count: string;
  /** What the count is about, a link where it can be opened. */
  readonly about?: { readonly text: string; readonly pick: Pick };
  readonly rows: readonly Row[];
  /** Less to the point: closed at first. */
  readonly aside: boolean;
}

function bySpeaker(statements: readonly Statement[]): Map<string | null, Statement[]> {
  const groups = new Map<string | null, Statement[]>();
  for (const statement of statements) groups.set(statement.by, [...(groups.get(statement.by) ?? []), statement]);
  return groups;
}

/** `result` is what the filter let through. Sections without rows are left out. */
export function sectionsOf(debate: Debate, passing: ReadonlySet<string>, result: SearchResult): Section[] {
  const known = result.words.filter(({ kind }) => kind !== null);
  const words = known.length > 1 ? 'The words' : known[0]?.typed.includes(' ') ? 'The phrase' : 'The word';
  const whole = result.hits.filter(({ all }) => all).map((hit) => placeRow(debate, hit, passing));
  const partly = result.hits.filter(({ all }) => !all).map((hit) => placeRow(debate, hit, passing));
  const rowsOf = (statements: readonly Statement[], list: string) => statements.flatMap((statement) => statementRow(debate, statement, list) ?? []);
  const said = [...bySpeaker(result.said.map(({ statement }) => statement))].map(([id, statements]): Section => {
    const speaker = id === null ? undefined : debate.speaker.get(id);
    return {
      key: `said ${id}`,
      title: `Said by ${speaker?.name ?? 'somebody unknown'}`,
      count: counted(statements.length, 'statement'),
      about: speaker && { text: 'all words of this voice', pick: { kind: 'speaker', speaker: speaker.id } },
      rows: rowsOf(statements, 'said'),
      aside: false
    };
  });
  const topics = result.topics.map(({ topic, statements }): Section => ({
    key: `topic ${topic.id}`,
    title: `The topic, without the ${known.length > 1 ? 'words' : 'word'}`,
    count: `${counted(statements.length, 'statement')} coded`,
    about: { text: `“${topic.label}”`, pick: { kind: 'topic', topic: topic.id } },
    rows: rowsOf(statements, topic.id),
    aside: false
  }));
  return [
    { key: 'words', title: words, count: counted(whole.length, 'place'), rows: whole, aside: false },
    ...said,
    ...topics,
    { key: 'partly', title: 'Some of the words', count: counted(partly.length, 'place'), rows: partly, aside: whole.length > 0 }
  ].filter(({ rows }) => rows.length > 0);
}
