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
const STILL = 1e-10;
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

type Scores = Map<string, number>;

/** Each key's weighted mean of the scores at the other end. */
function barycentres(entries: readonly SeriationEntry[], key: 'row' | 'column', scores: Scores): Scores {
  const other = key === 'row' ? 'column' : 'row';
  const sums = new Map<string, { sum: number; mass: number }>();
  for (const entry of entries) {
    const at = sums.get(entry[key]) ?? { sum: 0, mass: 0 };
    at.sum += entry.weight * scores.get(entry[other])!;
    at.mass += entry.weight;
    sums.set(entry[key], at);
  }
  return new Map([...sums].map(([id, { sum, mass }]) => [id, sum / mass]));
}

/** Takes out the trivial answer (everything in one place) and brings the spread to 1; all zero where there is no spread. */
function standardise(scores: Scores, masses: ReadonlyMap<string, number>): Scores {
  const total = [...masses.values()].reduce((sum, mass) => sum + mass, 0);
  const mean = [...scores].reduce((sum, [id, score]) => sum + score * masses.get(id)!, 0) / total;
  const spread = Math.sqrt([...scores].reduce((sum, [id, score]) => sum + masses.get(id)! * (score - mean) ** 2, 0) / total);
  return new Map([...scores].map(([id, score]) => [id, spread < STILL ? 0 : (score - mean) / spread]));
}

function seriatePart(entries: readonly SeriationEntry[]): Seriation {
  const masses = new Map<string, number>();
  for (const { row, weight } of entries) masses.set(row, (masses.get(row) ?? 0) + weight);
  let rows = standardise(new Map([...masses.keys()].map((id, index) => [id, index])), masses);
  for (let round = 0; round < ROUNDS; round++) {
    const next = standardise(barycentres(entries, 'row', barycentres(entries, 'column', rows)), masses);
    const moved = Math.max(...[...next].map(([id, score]) => Math.abs(score - rows.get(id)!)));
    rows = next;
    if (moved < STILL) break;
  }
  // A mirrored order is as good: the heaviest row is put into the first half.
  const heaviest = [...masses].reduce((best, at) => (at[1] > best[1] ? at : best))[0];
  const turn = rows.get(heaviest)! > 0 ? -1 : 1;
  const columns = barycentres(entries, 'column', rows);
  return { rows: byScore(rows, turn), columns: byScore(columns, turn) };
}

const byScore = (scores: Scores, turn: number): string[] =>
  [...scores]
    .map(([id, score]) => ({ id, place: Math.round((turn * score) / GRAIN) }))
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
