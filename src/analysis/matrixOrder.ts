/** In which order the matrix’ rows and columns stand: by amount, name, first appearance or likeness. Ties go by first appearance, then by id; those of likeness by id. */
import type { Statement, Topic } from '../corpus/types';
import type { Debate } from './debate';
import type { DrawnMark } from './matrixMarks';
import { seriate, type Seriation, type SeriationEntry } from './seriation';
import type { Voice } from './voice';

/** A speaker's cells. */
export interface MatrixCells<M extends DrawnMark = DrawnMark> {
  /** The speaker's id; empty for statements whose speaker nobody can tell. */
  readonly id: string;
  readonly voice: Voice;
  /** Marks by topic; a topic on which the speaker is silent is absent. */
  readonly cells: ReadonlyMap<string, readonly M[]>;
}

/** By how much is said, by name, by first appearance, or like by like. */
export type MatrixOrder = 'amount' | 'name' | 'first' | 'likeness';

export interface Orders {
  readonly rows: MatrixOrder;
  readonly columns: MatrixOrder;
}

/** What can be asked of a row or a column to place it. */
interface Placeable {
  readonly id: string;
  readonly amount: number;
  readonly name: string;
  /** Reading-order rank of its first statement. */
  readonly first: number;
}

/** Quotation marks and the like at the start of a name do not count. */
const sortable = (name: string): string => name.replace(/^[^\p{L}\p{N}]+/u, '');
const NAMES = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

function places(things: readonly Placeable[], order: MatrixOrder, likeness: () => readonly string[]): Map<string, number> {
  const tie = (a: Placeable, b: Placeable) => a.first - b.first || (a.id < b.id ? -1 : 1);
  if (order === 'likeness') return new Map(likeness().map((id, place) => [id, place]));
  const sorted = [...things].sort((a, b) => {
    if (order === 'amount') return b.amount - a.amount || tie(a, b);
    if (order === 'name') return NAMES.compare(sortable(a.name), sortable(b.name)) || tie(a, b);
    return tie(a, b);
  });
  return new Map(sorted.map(({ id }, place) => [id, place]));
}

const firstRank = (debate: Debate, statements: Iterable<Statement>): number => Math.min(...[...statements].map(({ id }) => debate.rank.get(id)!));

/** Place of each row from 0. The amount is all that the speaker says in what is drawn. */
export function rowPlaces(debate: Debate, drawn: readonly Statement[], rows: readonly MatrixCells[], order: MatrixOrder): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { by } of drawn) amounts.set(by ?? '', (amounts.get(by ?? '') ?? 0) + 1);
  const things = rows.map((row) => ({
    id: row.id,
    amount: amounts.get(row.id) ?? 0,
    name: row.voice.name,
    first: firstRank(debate, statementsOf([...row.cells.values()]))
  }));
  return places(things, order, () => likeRows(rows).rows);
}

/** Place of each column from 0. The amount is what is drawn on the topic. */
export function columnPlaces(debate: Debate, rows: readonly MatrixCells[], topics: readonly Topic[], order: MatrixOrder): Map<string, number> {
  const things = topics.map(({ id, label }) => {
    const statements = statementsOf(rows.map((row) => row.cells.get(id) ?? []));
    return { id, amount: statements.length, name: label, first: firstRank(debate, statements) };
  });
  return places(things, order, () => likeColumns(rows));
}

const statementsOf = (cells: readonly (readonly DrawnMark[])[]): Statement[] => cells.flat().map(({ statement }) => statement);

/** How much of a cell stands on each side: who takes no clear side stands halfway. The two shares make 1. */
function sideShares(marks: readonly DrawnMark[]): { for: number; against: number } {
  const towards = { for: 1, against: 0, mixed: 0.5, unclear: 0.5, none: 0.5 } as const;
  const share = marks.reduce((sum, { mark }) => sum + towards[mark.side], 0) / marks.length;
  return { for: share, against: 1 - share };
}

/**
 * Rows by likeness. Each topic counts as two columns, its for and its against, so that allies (the same side on the same
 * topics) draw each other and foes on one topic do not; each cell weighs the same, however many words it has.
 */
function likeRows(rows: readonly MatrixCells[]): Seriation {
  const entries: SeriationEntry[] = [];
  for (const row of rows)
    for (const [topic, marks] of row.cells) {
      const shares = sideShares(marks);
      entries.push({ row: row.id, column: `${topic} for`, weight: shares.for }, { row: row.id, column: `${topic} against`, weight: shares.against });
    }
  return seriate(entries);
}

/** Topics by likeness: each at the barycentre of the rows that touch it, as likeness orders these; ties by id. */
function likeColumns(rows: readonly MatrixCells[]): string[] {
  const place = new Map(likeRows(rows).rows.map((id, index) => [id, index]));
  const touched = new Map<string, number[]>();
  for (const row of rows)
    for (const topic of row.cells.keys()) {
      const at = touched.get(topic);
      if (at) at.push(place.get(row.id)!);
      else touched.set(topic, [place.get(row.id)!]);
    }
  const centre = (at: readonly number[]) => at.reduce((sum, one) => sum + one, 0) / at.length;
  return [...touched]
    .map(([id, at]) => ({ id, at: centre(at) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}
