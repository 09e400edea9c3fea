/**
 * The matrix: speakers by topics, a mark for each statement on a topic. Silence is the absence of a cell.
 * What is drawn is arranged first and seen in the light of the filter then, so that a filter that only fades arranges nothing anew. Pure, no pixels.
 */
import type { Statement, Topic } from '../corpus/types';
import type { Debate } from './debate';
import type { Filter } from './filter';
import type { Side } from './marks';
import { countSide, drawnMarks, inLight, type DrawnMark, type MatrixMark } from './matrixMarks';
import { columnPlaces, rowPlaces, type MatrixCells, type Orders } from './matrixOrder';
import { voiceOf, type Voice } from './voice';

/** Rows and columns of what is drawn, in the orders asked for. */
export interface ArrangedMatrix {
  readonly rows: readonly MatrixCells[];
  readonly columns: readonly { readonly topic: Topic }[];
  /** Speakers without words on any topic in the whole debate, in the order of the file. */
  readonly silent: readonly Voice[];
}

export interface MatrixRow extends MatrixCells<MatrixMark> {
  /** Statements of the speaker that are shown, on a topic or not: what a pick of the speaker opens. */
  readonly said: number;
}

export interface MatrixColumn {
  readonly topic: Topic;
  /** Lit marks for and against: what a pick of the topic with that side opens. */
  readonly for: number;
  readonly against: number;
}

/** An arranged matrix in the light of the filter. */
export interface Matrix extends ArrangedMatrix {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  /** All statements shown. */
  readonly said: number;
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

function cellsByRow(debate: Debate, drawn: readonly Statement[]): Map<string, Map<string, DrawnMark[]>> {
  const rows = new Map<string, Map<string, DrawnMark[]>>();
  for (const statement of drawn)
    for (const mark of drawnMarks(statement)) {
      if (!debate.topic.has(mark.topic)) continue;
      const row = rows.get(rowId(statement)) ?? new Map<string, DrawnMark[]>();
      row.set(mark.topic, [...(row.get(mark.topic) ?? []), mark]);
      rows.set(rowId(statement), row);
    }
  const place = ({ mark }: DrawnMark) => DRAWING_ORDER.indexOf(mark.side);
  for (const row of rows.values()) for (const marks of row.values()) marks.sort((a, b) => place(a) - place(b));
  return rows;
}

function silentVoices(debate: Debate): Voice[] {
  const heard = new Set(debate.statements.filter(({ codings }) => codings?.some(({ topic }) => debate.topic.has(topic))).map(rowId));
  return debate.corpus.speakers.filter(({ id }) => !heard.has(id)).map(({ id }) => voiceOf(debate, id));
}

/**
 * Arranges what is drawn. Order follows what is drawn, not what is lit, so that a filter fades marks in place; rows and columns
 * without a drawn mark are left out. O(statements × codings), and what `matrixOrder` costs.
 */
export function arrangeMatrix({ debate, drawn }: Pick<MatrixInput, 'debate' | 'drawn'>, orders: Orders): ArrangedMatrix {
  const rows = [...cellsByRow(debate, drawn)].map(([id, cells]) => ({ id, voice: voiceOf(debate, id === '' ? null : id), cells }));
  const topics = debate.corpus.topics.filter(({ id }) => rows.some((row) => row.cells.has(id)));
  const rowPlace = rowPlaces(debate, drawn, rows, orders.rows);
  const columnPlace = columnPlaces(debate, rows, topics, orders.columns);
  return {
    rows: rows.sort((a, b) => rowPlace.get(a.id)! - rowPlace.get(b.id)!),
    columns: topics.sort((a, b) => columnPlace.get(a.id)! - columnPlace.get(b.id)!).map((topic) => ({ topic })),
    silent: silentVoices(debate)
  };
}

/** What of an arranged matrix the filter lets through, in the same rows and columns. O(statements × codings). */
export function lightMatrix({ rows, columns, silent }: ArrangedMatrix, { debate, filter, drawn, shown }: MatrixInput): Matrix {
  const lit = rows.map((row): MatrixRow => {
    const own = row.id === '' ? drawn.filter(({ by }) => by === null) : (debate.bySpeaker.get(row.id) ?? []);
    const cells = new Map([...row.cells].map(([topic, marks]) => [topic, marks.map((mark) => inLight(mark, filter, shown))]));
    return { ...row, cells, said: own.filter(({ id }) => shown.has(id)).length };
  });
  return {
    rows: lit,
    columns: columns.map(({ topic }) => {
      const marks = lit.flatMap(({ cells }) => cells.get(topic.id) ?? []);
      return { topic, for: countSide(marks, 'for'), against: countSide(marks, 'against') };
    }),
    said: drawn.filter(({ id }) => shown.has(id)).length,
    silent
  };
}

/** The matrix of what is drawn, its rows and columns in the orders asked for, in the light of the filter. */
export const createMatrix = (input: MatrixInput, orders: Orders): Matrix => lightMatrix(arrangeMatrix(input, orders), input);
