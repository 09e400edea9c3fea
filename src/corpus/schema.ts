/**
 * Format 1 as it is checked at run time, row by row. Unknown fields are allowed everywhere and kept. What the fields mean
 * is told in `types.ts` and, for editors, in the JSON Schema that is generated from here.
 */
import * as v from 'valibot';
import {
  CERTS,
  ID,
  MODES,
  MOVES,
  RELATION_TYPES,
  SOURCE_TYPES,
  STANCES,
  type DebateEvent,
  type Gap,
  type Relation,
  type Source,
  type Speaker,
  type Statement,
  type Topic,
  type Tour
} from './types';

/** Limits of the format: characters (UTF-16 code units) of a file and of one text, rows of a table. */
export const LIMITS = { file: 256 * 2 ** 20, text: 8 * 2 ** 20, statements: 2_000_000, speakers: 20_000, topics: 2_000 } as const;

const id = v.pipe(v.string(), v.regex(ID));
const string = v.string();
const words = v.optional(string);
const number = v.optional(v.number());
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const cert = v.optional(v.picklist(CERTS));
const who = v.union([string, v.looseObject({ speaker: string, cert, note: words })]);
const whos = v.optional(v.array(who));

const sourceSchema = v.looseObject({
  id,
  type: v.picklist(SOURCE_TYPES),
  headline: string,
  author: v.optional(who),
  publisher: words,
  datePublished: v.nullable(string),
  dateNote: words,
  isPartOf: words,
  parentItem: words,
  position: number,
  url: words,
  archivedAt: words,
  license: words,
  text: v.optional(v.pipe(string, v.maxLength(LIMITS.text))),
  annotations: v.optional(v.array(v.looseObject({ exact: string, start: offset, end: offset, note: string }))),
  note: words
});

const speakerSchema = v.looseObject({
  id,
  name: string,
  type: v.picklist(['Person', 'Organization', 'Group']),
  naming: v.picklist(['name', 'handle', 'role']),
  description: words,
  memberships: v.optional(v.array(v.looseObject({ organization: string, role: words, from: words, to: words }))),
  url: words,
  note: words
});

const topicSchema = v.looseObject({ id, label: string, definition: words, proposition: words, broader: words });

const statementSchema = v.looseObject({
  id,
  source: string,
  by: v.nullable(string),
  as: words,
  to: whos,
  via: whos,
  mode: v.picklist(MODES),
  tone: v.optional(v.literal('ironic')),
  spokenAt: words,
  position: number,
  selectors: v.optional(v.array(v.looseObject({ exact: string, start: offset, end: offset, prefix: words, suffix: words }))),
  text: words,
  catchwords: v.optional(v.array(string)),
  codings: v.optional(v.array(v.looseObject({ topic: string, stance: v.optional(v.picklist(STANCES)), cert, note: words }))),
  cert,
  note: words
});

const relationSchema = v.looseObject({
  id,
  type: v.picklist(RELATION_TYPES),
  from: string,
  to: v.union([v.looseObject({ statement: string }), v.looseObject({ speaker: string }), v.looseObject({ source: string }), v.looseObject({ event: string })]),
  cert,
  note: words
});

const eventSchema = v.looseObject({ id, label: string, date: string, source: words, cert, note: words });

const tourSchema = v.looseObject({
  id,
  title: string,
  description: words,
  steps: v.array(v.looseObject({ view: string, note: string, teacherNote: words, move: v.optional(v.picklist(MOVES)), minutes: number }))
});

const gapSchema = v.looseObject({ source: words, note: string });

/** What stands beside the tables. */
export const headSchema = v.looseObject({
  $schema: words,
  formatVersion: v.literal(1),
  id,
  title: string,
  description: words,
  inLanguage: string,
  license: words,
  creator: words,
  dateModified: words
});

/** The rows of each table. */
export interface Tables {
  sources: Source;
  speakers: Speaker;
  topics: Topic;
  statements: Statement;
  relations: Relation;
  events: DebateEvent;
  tours: Tour;
  gaps: Gap;
}
export type Table = keyof Tables;

/** A schema whose fields can be asked for; `Row` ties it to the shapes of `types.ts`. */
export type RowSchema<Row> = v.GenericSchema<unknown, Row> & { readonly entries: Readonly<Record<string, { readonly type: string }>> };

/** The schema of one row of each table. */
export const TABLES: { readonly [T in Table]: RowSchema<Tables[T]> } = {
  sources: sourceSchema,
  speakers: speakerSchema,
  topics: topicSchema,
  statements: statementSchema,
  relations: relationSchema,
  events: eventSchema,
  tours: tourSchema,
  gaps: gapSchema
};

/** Tables that a file may leave out. */
export const OPTIONAL_TABLES: readonly Table[] = ['events', 'tours', 'gaps'];
