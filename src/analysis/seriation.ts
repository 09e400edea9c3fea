/**
 * Seriation: an order of rows and columns in which like stands by like.
 *
 * Method: reciprocal averaging, the barycentre heuristic on values instead of ranks. A row's score is the barycentre of its
 * columns' scores and the other way round, again and again, until nothing moves (M. O. Hill, “Reciprocal averaging”, Journal of
 * Ecology 61, 1973; as an ordering of tables: E. Mäkinen and H. Siirtola, “The barycenter heuristic and the reorderable matrix”,
 * Informatica 29, 2005). Parts of the table that share nothing are ordered each for itself and stand one after the other.
 */

/** A filled cell. Weights are positive; several entries for one cell add up. */
export interface SeriationEntry {
  readonly row: string;
  readonly column: string;
  readonly weight: number;
}

export interface Seriation {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
}

const ROUNDS = 500;
/** Nothing moves: the scores' spread is 1. */
const STILL = 1e-8;
/** Scores closer than this are the same place. */
const GRAIN = 1e-6;

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Entries by row and column id, so that nothing depends on the order in which they came. */
const canonical = (entries: readonly SeriationEntry[]): SeriationEntry[] =>
  entries.filter(({ weight }) => weight > 0).sort((a, b) => compareText(a.row, b.row) || compareText(a.column, b.column) || a.weight - b.weight);

/** Entries of each connected part, the heaviest part first. */
function connectedParts(entries: readonly SeriationEntry[]): SeriationEntry[][] {
  const parent = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    while (parent.has(root)) root = parent.get(root)!;
    if (root !== node) parent.set(node, root);
    return root;
  };
  for (const { row, column } of entries) {
    const [a, b] = [find(`r ${row}`), find(`c ${column}`)];
    if (a !== b) parent.set(b, a);
  }
  const parts = new Map<string, SeriationEntry[]>();
  for (const entry of entries) {
    const root = find(`r ${entry.row}`);
    const part = parts.get(root);
    if (part) part.push(entry);
    else parts.set(root, [entry]);
  }
  const mass = (part: readonly SeriationEntry[]) => part.reduce((sum, { weight }) => sum + weight, 0);
  return [...parts.values()].sort((a, b) => mass(b) - mass(a) || compareText(a[0]!.row, b[0]!.row));
}

/** A connected part with its rows and columns as numbers: entry `i` lies in row `row[i]` and column `column[i]`. */
interface Part {
  readonly rowIds: readonly string[];
  readonly columnIds: readonly string[];
  readonly row: Uint32Array;
  readonly column: Uint32Array;
  readonly weight: Float64Array;
}

function numbered(entries: readonly SeriationEntry[]): Part {
  const rowIds = [...new Set(entries.map(({ row }) => row))];
  const columnIds = [...new Set(entries.map(({ column }) => column))];
  const place = (ids: readonly string[]) => new Map(ids.map((id, index) => [id, index]));
  const [rowPlace, columnPlace] = [place(rowIds), place(columnIds)];
  return {
    rowIds,
    columnIds,
    row: Uint32Array.from(entries, ({ row }) => rowPlace.get(row)!),
    column: Uint32Array.from(entries, ({ column }) => columnPlace.get(column)!),
    weight: Float64Array.from(entries, ({ weight }) => weight)
  };
}

function masses(at: Uint32Array, weight: Float64Array, length: number): Float64Array {
  const sums = new Float64Array(length);
  at.forEach((place, i) => (sums[place]! += weight[i]!));
  return sums;
}

/** For each place at one end the weighted mean of the scores at the other end. */
function barycentres(at: Uint32Array, other: Uint32Array, weight: Float64Array, scores: Float64Array, mass: Float64Array): Float64Array {
  const sums = new Float64Array(mass.length);
  for (let i = 0; i < at.length; i++) sums[at[i]!]! += weight[i]! * scores[other[i]!]!;
  return sums.map((sum, place) => sum / mass[place]!);
}

/** Takes out the trivial answer (everything in one place) and brings the spread to 1; all zero where there is no spread. */
function standardise(scores: Float64Array, mass: Float64Array): Float64Array {
  const total = mass.reduce((sum, one) => sum + one, 0);
  const mean = scores.reduce((sum, score, i) => sum + score * mass[i]!, 0) / total;
  const spread = Math.sqrt(scores.reduce((sum, score, i) => sum + mass[i]! * (score - mean) ** 2, 0) / total);
  return scores.map((score) => (spread < STILL ? 0 : (score - mean) / spread));
}

function seriatePart(entries: readonly SeriationEntry[]): Seriation {
  const { rowIds, columnIds, row, column, weight } = numbered(entries);
  const rowMass = masses(row, weight, rowIds.length);
  const columnMass = masses(column, weight, columnIds.length);
  const columnScores = (rows: Float64Array) => barycentres(column, row, weight, rows, columnMass);
  let rows = standardise(
    Float64Array.from(rowIds, (_, index) => index),
    rowMass
  );
  for (let round = 0; round < ROUNDS; round++) {
    const next = standardise(barycentres(row, column, weight, columnScores(rows), rowMass), rowMass);
    const moved = next.reduce((most, score, i) => Math.max(most, Math.abs(score - rows[i]!)), 0);
    rows = next;
    if (moved < STILL) break;
  }
  // A mirrored order is as good: the heaviest row is put into the first half.
  const heaviest = rowMass.indexOf(Math.max(...rowMass));
  const turn = rows[heaviest]! > 0 ? -1 : 1;
  return { rows: byScore(rowIds, rows, turn), columns: byScore(columnIds, columnScores(rows), turn) };
}

const byScore = (ids: readonly string[], scores: Float64Array, turn: number): string[] =>
  ids
    .map((id, index) => ({ id, place: Math.round((turn * scores[index]!) / GRAIN) }))
    .sort((a, b) => a.place - b.place || compareText(a.id, b.id))
    .map(({ id }) => id);

/**
 * Orders the rows and columns of a table with non-negative weights. Every id of an entry with weight comes out exactly once.
 * Deterministic, and the same for entries in any order: ties go by id. O(rounds × entries), at most 500 rounds.
 */
export function seriate(entries: readonly SeriationEntry[]): Seriation {
  const parts = connectedParts(canonical(entries)).map(seriatePart);
  return { rows: parts.flatMap(({ rows }) => rows), columns: parts.flatMap(({ columns }) => columns) };
}
