/**
 * From the text of a file to a corpus that a page can show. Whatever can be shown is shown: wrong rows and parts are left
 * out and each is named. What only a careful author asks (dates, selectors, certainty) is in `check.ts`.
 */
import { safeParse } from 'valibot';
import { explain } from './explain';
import { syntaxFault } from './json';
import { hasErrors, type Problem } from './problem';
import { resolveReferences } from './references';
import { isObject, readRows, type Rows } from './rows';
import { headSchema, LIMITS, OPTIONAL_TABLES, type Table } from './schema';
import type { Corpus } from './types';

export interface Parsed {
  /** Null where nothing sensible can be shown: no JSON, another format, or errors and not one statement. */
  readonly corpus: Corpus | null;
  readonly problems: readonly Problem[];
  /** The well-formed rows as they stand in the file, references unresolved; null where there are none to read. */
  readonly rows: Rows | null;
}

const hopeless = (...problems: Problem[]): Parsed => ({ corpus: null, rows: null, problems });

/** Reads a file of format 1. Never throws. O(length). */
export function parseCorpus(text: string): Parsed {
  if (text.length > LIMITS.file)
    return hopeless({
      level: 'error',
      path: '',
      message: `The file has ${text.length} characters, but the format allows ${LIMITS.file}`,
      mend: 'Divide the debate.'
    });
  let json: unknown;
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    json = JSON.parse(plain);
  } catch {
    const { line, column, message, mend } = syntaxFault(plain) ?? { line: 1, column: 1, message: 'it cannot be read', mend: 'Check the file.' };
    return hopeless({ level: 'error', path: `line ${line}, column ${column}`, message: `This is no JSON: ${message}`, mend });
  }
  if (!isObject(json)) return hopeless({ level: 'error', path: '', message: 'The file is no object', mend: 'Write one object { … } in format 1.' });
  return readCorpus(json);
}

/** What stands for a missing or impossible part of the head. */
const SUBSTITUTE: Readonly<Record<string, unknown>> = { id: 'debate', title: 'Untitled debate', inLanguage: 'und' };

function readCorpus(json: Readonly<Record<string, unknown>>): Parsed {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const head: Record<string, unknown> = { ...json };
  for (const issue of safeParse(headSchema, json).issues ?? []) {
    const field = String(issue.path?.[0]?.key);
    report(explain(issue, '', undefined, 'part'));
    head[field] = SUBSTITUTE[field];
    if (head[field] === undefined) delete head[field];
  }
  if (head['formatVersion'] !== 1) return hopeless(...problems);

  const rows = readRows(json, report);
  const unread = new Map<Table, Set<unknown>>();
  const isLeftOut = (table: Table, id: string): boolean => {
    if (!unread.has(table)) unread.set(table, new Set((Array.isArray(json[table]) ? json[table] : []).map((row: unknown) => isObject(row) && row['id'])));
    return unread.get(table)!.has(id);
  };
  const tables: Partial<ReturnType<typeof resolveReferences>> = resolveReferences(rows, isLeftOut, report);
  for (const table of OPTIONAL_TABLES) if (json[table] === undefined) delete tables[table];
  if (tables.statements?.length === 0 && hasErrors(problems)) return { corpus: null, problems, rows };
  return { corpus: { ...head, ...tables } as unknown as Corpus, problems, rows };
}
