/** A complaint of the schema, in words for whoever writes the file. */
import type { BaseIssue, IssuePathItem } from 'valibot';
import { nearest } from './nearest';
import { join, type Problem } from './problem';

const ANCHOR = 'Run “npm run corpus -- anchor FILE”, which counts it from “exact”.';

/** Advice for single fields, by name. */
const ADVICE: Readonly<Record<string, string>> = {
  id: 'Ids have letters, digits and . _ : - only, begin with a letter or a digit, and have 128 characters at most.',
  start: ANCHOR,
  end: ANCHOR,
  datePublished: 'Give the date, or null where it is unknown.',
  by: 'Give the id of a speaker, or null where nobody can tell.',
  formatVersion: 'This program reads format 1: "formatVersion": 1.',
  inLanguage: 'Give the language of the texts, for example "en".'
};

/** What a field wants, in words, by the kind of its schema. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'a text in quotation marks',
  number: 'a number',
  integer: 'a whole number',
  min_value: '0 or more',
  array: 'a list […]',
  loose_object: 'an object {…}',
  regex: 'a well-formed id'
};

/** Unions are the two places where the format has a choice of shapes. */
const unionWanted = (table: string): string =>
  table === 'relations' ? '{"statement": id}, {"speaker": id}, {"source": id} or {"event": id}' : 'a speaker’s id, or {"speaker": id, "cert": …, "note": …}';

const brief = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
};

/**
 * The problem that an issue of the schema stands for. `base` is the path of the row, `row` its id.
 * Words are kept few: this is part of what a first visit loads.
 */
export function explain(issue: BaseIssue<unknown>, base: string, row: string | undefined, out: 'row' | 'part' | undefined): Problem {
  const keys = (issue.path ?? []).map((item: IssuePathItem) => item.key as string | number);
  const problem = { level: 'error', path: join(base, ...keys), row, out } as const;
  const field = String(keys.findLast((key) => typeof key === 'string'));
  if (issue.received === 'undefined') return { ...problem, message: 'is missing', mend: ADVICE[field] ?? `Add “${field}”.` };
  if (issue.type === 'max_length')
    return { ...problem, message: `has more than ${String(issue.requirement)} characters`, mend: 'Divide it into several sources.' };

  const options = issue.type === 'picklist' || issue.type === 'literal' ? (issue.expected?.match(/[\w]+/g) ?? []) : [];
  const wanted = options.length > 0 ? options.join(', ') : issue.type === 'union' ? unionWanted(base.split('[')[0]!) : (WANTED[issue.type] ?? issue.expected);
  const near = typeof issue.input === 'string' ? nearest(issue.input, options) : undefined;
  const message = `is ${brief(issue.input)}, but must be ${options.length > 1 ? `one of ${wanted}` : wanted}`;
  return {
    ...problem,
    message,
    mend: near ? `Did you mean “${near}”?` : (ADVICE[field] ?? (options.length > 1 ? 'Write one of these.' : `Write ${wanted}.`)),
    nearest: near
  };
}
