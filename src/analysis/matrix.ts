/**
 * The matrix: speakers by topics, a mark for each statement on a topic. Silence is the absence of a cell.
 * Pure, no pixels; O(statements × codings), and what `matrixOrder` costs.
 */
import type { Statement, Topic } from '../corpus/types';
import type { Debate } from './debate';
import type { Filter } from './filter';
import type { Side } from './marks';
import { countSide, marksOf, type MatrixMark } from './matrixMarks';
import { columnPlaces, rowPlaces, type MatrixCells, type Orders } from './matrixOrder';
import { voiceOf, type Voice } from './voice';

export interface MatrixRow extends MatrixCells {
  /** Statements of the speaker that are shown, on a topic or not: what a pick of the speaker opens. */
  readonly said: number;
}

export interface MatrixColumn {
  readonly topic: Topic;
  /** Lit marks for and against: what a pick of the topic with that side opens. */
  readonly for: number;
  readonly against: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** All statements shown. */
  readonly said: number;
  /** Speakers without words on any topic in the whole debate, in the order of the file. */
  readonly silent: readonly Voice[];
}

/** What the matrix is made of: the statements to draw, and which of them are shown. */
export interface MatrixInput {
  readonly debate: Debate;
  readonly filter: Filter;
  readonly drawn: readonly Statement[];
  readonly shown: ReadonlySet<string>;
}

/** In a cell like stands by like, from one side over to the other. */
const DRAWING_ORDER: readonly Side[] = ['for', 'mixed', 'against', 'unclear', 'none'];

const rowId = (statement: Statement): string => statement.by ?? '';

function cellsByRow({ debate, filter, drawn, shown }: MatrixInput): Map<string, Map<string, MatrixMark[]>> {
  const rows = new Map<string, Map<string, MatrixMark[]>>();
  for (const statement of drawn)
    for (const mark of marksOf(statement, filter, shown)) {
      if (!debate.topic.has(mark.topic)) continue;
      const row = rows.get(rowId(statement)) ?? new Map<string, MatrixMark[]>();
      row.set(mark.topic, [...(row.get(mark.topic) ?? []), mark]);
      rows.set(rowId(statement), row);
    }
  const place = ({ mark }: MatrixMark) => DRAWING_ORDER.indexOf(mark.side);
  for (const row of rows.values()) for (const marks of row.values()) marks.sort((a, b) => place(a) - place(b));
  return rows;
}

function silentVoices(debate: Debate): Voice[] {
  const heard = new Set(debate.statements.filter(({ codings }) => codings?.some(({ topic }) => debate.topic.has(topic))).map(rowId));
  return debate.corpus.speakers.filter(({ id }) => !heard.has(id)).map(({ id }) => voiceOf(debate, id));
}

/**
 * The matrix of what is drawn, its rows and columns in the orders asked for. Order follows what is drawn, not what is lit, so
 * that a filter fades marks in place; rows and columns without a drawn mark are left out.
 */
export function createMatrix(input: MatrixInput, orders: Orders): Matrix {
  const { debate, drawn, shown } = input;
  const cells = cellsByRow(input);
  const rows = [...cells].map(([id, row]) => {
    const own = id === '' ? drawn.filter(({ by }) => by === null) : (debate.bySpeaker.get(id) ?? []);
    return { id, voice: voiceOf(debate, id === '' ? null : id), cells: row, said: own.filter((statement) => shown.has(statement.id)).length };
  });
  const topics = debate.corpus.topics.filter(({ id }) => rows.some((row) => row.cells.has(id)));
  const columns = topics.map((topic) => {
    const marks = rows.flatMap((row) => row.cells.get(topic.id) ?? []);
    return { topic, for: countSide(marks, 'for'), against: countSide(marks, 'against') };
  });
  const rowPlace = rowPlaces(debate, drawn, rows, orders.rows);
  const columnPlace = columnPlaces(debate, rows, topics, orders.columns);
  return {
    rows: rows.sort((a, b) => rowPlace.get(a.id)! - rowPlace.get(b.id)!),
    columns: columns.sort((a, b) => columnPlace.get(a.topic.id)! - columnPlace.get(b.topic.id)!),
    said: drawn.filter(({ id }) => shown.has(id)).length,
    silent: silentVoices(debate)
  };
}
