/** The marks of the matrix: one for each topic that a statement touches. */
import type { Statement } from '../corpus/types';
import { passesCoding, type Filter } from './filter';
import { markOf, type Mark, type Side } from './marks';

export interface MatrixMark {
  readonly statement: Statement;
  readonly topic: string;
  readonly mark: Mark;
  /** False for what the filter lets fall: drawn faded, and not counted. */
  readonly lit: boolean;
}

/** The marks of a statement, one for each topic it touches. A mark is lit where the statement is shown and this very coding passes. */
export function marksOf(statement: Statement, filter: Filter, shown: ReadonlySet<string>): MatrixMark[] {
  const codings = statement.codings ?? [];
  const topics = [...new Set(codings.map(({ topic }) => topic))];
  return topics.map((topic) => ({
    statement,
    topic,
    mark: markOf(statement, topic)!,
    lit: shown.has(statement.id) && codings.some((coding) => coding.topic === topic && passesCoding(coding, filter))
  }));
}

/** How many lit marks take a side. */
export const countSide = (marks: readonly MatrixMark[], side: Side): number => marks.filter(({ lit, mark }) => lit && mark.side === side).length;
