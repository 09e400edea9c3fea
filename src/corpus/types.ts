/**
 * The shapes of corpus format 1: flat tables, string ids, counts never stored.
 * The prose description stands in the README; `schema.ts` checks these shapes at run time.
 */

/** What an id looks like; at most 128 characters. */
export const ID = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,127}$/;

/** How sure the editor is. Absent means `high`; whatever is not high carries a note that says why. */
export const CERTS = ['high', 'medium', 'low'] as const;
export type Cert = (typeof CERTS)[number];

/** A side towards a topic's proposition. A coding without one touches the topic and takes no side. */
export const STANCES = ['for', 'against', 'mixed', 'unclear'] as const;
export type Stance = (typeof STANCES)[number];

/** How the words reached us: the speaker's own, a report with quoted words, a paraphrase, or the source's author speaking. */
export const MODES = ['verbatim', 'partial', 'reported', 'authored'] as const;
export type Mode = (typeof MODES)[number];

/** What words do to what they are linked with. */
export const RELATION_TYPES = ['answers', 'asks', 'disputes', 'supports', 'qualifies', 'quotes', 'characterises', 'corrects'] as const;
export type RelationType = (typeof RELATION_TYPES)[number];

/** What a text is, in the terms of schema.org where it has one. */
export const SOURCE_TYPES = ['NewsArticle', 'BlogPosting', 'Comment', 'Transcript', 'Speech', 'Report', 'Other'] as const;
export type SourceType = (typeof SOURCE_TYPES)[number];

/** A date in EDTF level 0 or 1: `2009-10-23`, `2009-05?`, `2009-05-06/2009-10-23`, `..`. */
export type Edtf = string;

/** A speaker's id, or the id with a certainty and its reason. */
export type Who = string | { speaker: string; cert?: Cert; note?: string };

/** A stretch of a source's text. `start` and `end` count UTF-16 code units; `text.slice(start, end) === exact`. */
export interface Selector {
  exact: string;
  start: number;
  end: number;
  prefix?: string;
  suffix?: string;
}

/** A slip of the original (a misspelt name, a garbled end), marked without touching it. */
export interface Annotation {
  exact: string;
  start: number;
  end: number;
  note: string;
}

export interface Source {
  id: string;
  type: SourceType;
  headline: string;
  author?: Who;
  publisher?: string;
  /** `null` is unknown, and unknown is never drawn as a date. */
  datePublished: Edtf | null;
  dateNote?: string;
  isPartOf?: string;
  parentItem?: string;
  position?: number;
  url?: string;
  archivedAt?: string;
  license?: string;
  text?: string;
  annotations?: Annotation[];
  note?: string;
}

export interface Speaker {
  id: string;
  name: string;
  type: 'Person' | 'Organization' | 'Group';
  naming: 'name' | 'handle' | 'role';
  description?: string;
  memberships?: { organization: string; role?: string; from?: Edtf; to?: Edtf }[];
  url?: string;
  note?: string;
}

export interface Topic {
  id: string;
  label: string;
  definition?: string;
  /** The one claim that stances are for or against. A topic without a proposition takes no stance. */
  proposition?: string;
  broader?: string;
}

export interface Coding {
  topic: string;
  stance?: Stance;
  cert?: Cert;
  note?: string;
}

export interface Statement {
  id: string;
  source: string;
  /** `null` is a speaker nobody can tell. */
  by: string | null;
  as?: string;
  to?: Who[];
  /** The reporting chain from the outside in. */
  via?: Who[];
  mode: Mode;
  tone?: 'ironic';
  spokenAt?: Edtf;
  position?: number;
  selectors?: Selector[];
  /** The wording itself, where the source has no text. */
  text?: string;
  catchwords?: string[];
  codings?: Coding[];
  /** About who said it; a coding's is about the stance, a relation's about the link. */
  cert?: Cert;
  note?: string;
}

export type RelationTarget = { statement: string } | { speaker: string } | { source: string } | { event: string };

export interface Relation {
  id: string;
  type: RelationType;
  from: string;
  to: RelationTarget;
  cert?: Cert;
  note?: string;
}

export interface DebateEvent {
  id: string;
  label: string;
  date: Edtf;
  source?: string;
  cert?: Cert;
  note?: string;
}

/** What a class does at a step: guess the speaker, the side or the reply; think, pair and share; vote before and after. */
export const MOVES = ['who-said-it', 'which-side', 'what-came-back', 'think-pair-share', 'before-after'] as const;
export type Move = (typeof MOVES)[number];

export interface TourStep {
  /** The query string of an address of the app. */
  view: string;
  /** For the class. */
  note: string;
  teacherNote?: string;
  move?: Move;
  /** What the step is planned to take. */
  minutes?: number;
}

export interface Tour {
  id: string;
  title: string;
  description?: string;
  steps: TourStep[];
}

/** A tour that a reader made of a debate, or copied to change it. */
export interface Lesson extends Tour {
  /** Id of the debate it goes through. */
  debate: string;
  /** When it was last kept: a moment of ISO 8601, `2009-10-23T10:00:00.000Z`. */
  modified: string;
}

export interface Gap {
  source?: string;
  note: string;
}

export interface Corpus {
  $schema?: string;
  formatVersion: 1;
  id: string;
  title: string;
  description?: string;
  inLanguage: string;
  license?: string;
  creator?: string;
  dateModified?: string;
  sources: Source[];
  speakers: Speaker[];
  topics: Topic[];
  statements: Statement[];
  relations: Relation[];
  events?: DebateEvent[];
  tours?: Tour[];
  gaps?: Gap[];
}

/** The id inside a `Who`, whichever way it is written. */
export function whoId(who: Who): string {
  return typeof who === 'string' ? who : who.speaker;
}

/** The certainty inside a `Who`; `high` when it is a bare id. */
export function whoCert(who: Who): Cert {
  return typeof who === 'string' ? 'high' : (who.cert ?? 'high');
}
