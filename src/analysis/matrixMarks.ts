/** The marks of the matrix: one for each topic that a statement touches. */
import type { Statement } from '../corpus/types';
import { passesCoding, type Filter } from './filter';
import { markOf, type Mark, type Side } from './marks';

/** What is drawn, whatever the filter. */
export interface DrawnMark {
  readonly statement: Statement;
  readonly topic: string;
  readonly mark: Mark;
}

export interface MatrixMark extends DrawnMark {
  /** False for what the filter lets fall: drawn faded, and not counted. */
  readonly lit: boolean;
}

/** The marks of a statement, one for each topic it touches. */
export function drawnMarks(statement: Statement): DrawnMark[] {
  const topics = new Set((statement.codings ?? []).map(({ topic }) => topic));
  return [...topics].map((topic) => ({ statement, topic, mark: markOf(statement, topic)! }));
}

/** Whether a statement is lit on a topic: it is shown, and this very coding passes. */
export const isLit = ({ id, codings }: Statement, topic: string, filter: Filter, shown: ReadonlySet<string>): boolean =>
  shown.has(id) && (codings ?? []).some((coding) => coding.topic === topic && passesCoding(coding, filter));

/** A mark in the light of the filter. */
export const inLight = (mark: DrawnMark, filter: Filter, shown: ReadonlySet<string>): MatrixMark => ({
  ...mark,
  lit: isLit(mark.statement, mark.topic, filter, shown)
});

/** The marks of a statement in the light of the filter. */
export const marksOf = (statement: Statement, filter: Filter, shown: ReadonlySet<string>): MatrixMark[] =>
  drawnMarks(statement).map((mark) => inLight(mark, filter, shown));

/** How many lit marks take a side. */
export const countSide = (marks: readonly MatrixMark[], side: Side): number => marks.filter(({ lit, mark }) => lit && mark.side === side).length;
