/** Reads the tables row by row: what has the shape that the format gives it is kept, everything else is named. */
import { safeParse } from 'valibot';
import { explain } from './explain';
import { join, type Report } from './problem';
import { LIMITS, OPTIONAL_TABLES, TABLES, type RowSchema, type Table, type Tables } from './schema';

/** A well-formed row and where it stands in the file. */
export interface Row<T> {
  readonly row: T;
  readonly path: string;
}

/** All tables as they were read. */
export type Rows = { readonly [T in Table]: readonly Row<Tables[T]>[] };

type Json = Readonly<Record<string, unknown>>;

/** An object of JSON: no list, no null. */
export const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * An item that fits its schema, unknown fields included. Wrong parts that a row can do without are left out of it; a row that
 * cannot do without them is null, and so is one with a wrong certainty: without it, it would pass for certain.
 */
function readItem<T>(schema: RowSchema<T>, item: unknown, path: string, report: Report): T | null {
  const result = safeParse(schema, item);
  if (result.success) return item as T;
  const row = isObject(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
  const wrong = result.issues.map((issue) => ({ issue, field: issue.path?.[0]?.key }));
  const dispensable = (field: unknown) => typeof field === 'string' && field !== 'cert' && schema.entries[field]?.type === 'optional';
  const kept = wrong.every(({ field }) => dispensable(field));
  for (const { issue, field } of wrong) report(explain(issue, path, row, dispensable(field) ? 'part' : 'row'));
  if (!kept) return null;
  const without = new Set<unknown>(wrong.map(({ field }) => field));
  return Object.fromEntries(Object.entries(item as Json).filter(([key]) => !without.has(key))) as T;
}

/** A table's rows. One that is missing, no list, or beyond its limit is empty and named. */
function itemsOf(json: Json, table: Table, report: Report): readonly unknown[] {
  const items = json[table];
  if (items === undefined && OPTIONAL_TABLES.includes(table)) return [];
  if (!Array.isArray(items)) {
    report({
      level: 'error',
      path: table,
      message: items === undefined ? 'is missing' : 'is no list',
      mend: `Write “"${table}": []” where there are none.`,
      out: 'part'
    });
    return [];
  }
  const limit = (LIMITS as Partial<Record<Table, number>>)[table] ?? Infinity;
  if (items.length <= limit) return items;
  report({
    level: 'error',
    path: table,
    message: `has ${items.length} rows, but the format allows ${limit}`,
    mend: 'Divide the debate into several files.',
    out: 'part'
  });
  return [];
}

function readTable<T extends Table>(json: Json, table: T, report: Report): Row<Tables[T]>[] {
  const rows: Row<Tables[T]>[] = [];
  const seen = new Map<string, string>();
  for (const [index, item] of itemsOf(json, table, report).entries()) {
    const path = join(table, index);
    const row = readItem<Tables[T]>(TABLES[table], item, path, report);
    if (row === null) continue;
    if ('id' in row) {
      const first = seen.get(row.id);
      if (first !== undefined) {
        report({
          level: 'error',
          path: `${path}.id`,
          row: row.id,
          message: `is “${row.id}” as in ${first}`,
          mend: 'Give each row of a table an id of its own.',
          out: 'row'
        });
        continue;
      }
      seen.set(row.id, path);
    }
    rows.push({ row, path });
  }
  return rows;
}

/** All tables of a file. O(rows). */
export function readRows(json: Json, report: Report): Rows {
  return {
    sources: readTable(json, 'sources', report),
    speakers: readTable(json, 'speakers', report),
    topics: readTable(json, 'topics', report),
    statements: readTable(json, 'statements', report),
    relations: readTable(json, 'relations', report),
    events: readTable(json, 'events', report),
    tours: readTable(json, 'tours', report),
    gaps: readTable(json, 'gaps', report)
  };
}
