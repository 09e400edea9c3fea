/**
 * The address is the state: a pure codec between the query string and what a person sees.
 * Values that are not understood are left out and reported in `left`; they never break the page.
 */
import { ID, MODES, RELATION_TYPES, type Mode, type RelationType } from '../corpus/types';
import { NO_FILTER, THRESHOLDS, type Filter } from '../analysis/filter';
import { SIDES, type Side } from '../analysis/marks';
import type { MatrixOrder } from '../analysis/matrixOrder';
import { SET_NAMES, type Pick, type SetName } from '../analysis/pick';

/** The views, in the order of the bar and of the keys 1 to 5; the search has a key of its own. */
export const VIEWS = ['overview', 'timeline', 'matrix', 'network', 'sources', 'search'] as const;
export type View = (typeof VIEWS)[number];

/** How rows or columns of the matrix are sorted: by amount, name, first appearance or likeness. */
export type Order = MatrixOrder;
export const ORDERS: readonly Order[] = ['amount', 'name', 'first', 'likeness'];

/** How a debate is presented: on the stage, in the speaker's own window, or as a handout for the class or for the teacher. */
export const PRESENTATIONS = ['slides', 'speaker', 'handout', 'teacher'] as const;
export type Presentation = (typeof PRESENTATIONS)[number];

/** All that a person can see, as far as they chose it: what the query string holds. */
export interface Address extends Filter {
  readonly view: View;
  readonly q: string;
  /** The statement in focus. */
  readonly statement: string | null;
  /** What is opened in the reading column, where it is not one statement. */
  readonly pick: Pick | null;
  readonly compare: readonly [string, string] | null;
  readonly corpus: string | null;
  readonly theme: 'light' | 'dark' | null;
  /** Order of the matrix' rows and columns. */
  readonly rows: Order;
  readonly columns: Order;
  /** The table twin in place of the picture (in sources: the plain text). */
  readonly table: boolean;
  /** What the filter lets fall is left out instead of faded. */
  readonly hide: boolean;
  /** One view without the shell, for the page of somebody else. */
  readonly embed: boolean;
  /** In an embed: no background of its own; no header; nothing to click. */
  readonly transparent: boolean;
  readonly plain: boolean;
  readonly static: boolean;
  readonly present: Presentation | null;
  /** The tour or lesson that is presented; null presents the view of this address alone. */
  readonly tour: string | null;
  /** Its step, from 1. */
  readonly step: number;
}

/** The plain overview. */
export const EMPTY: Address = {
  view: 'overview',
  q: '',
  ...NO_FILTER,
  statement: null,
  pick: null,
  compare: null,
  corpus: null,
  theme: null,
  rows: 'amount',
  columns: 'amount',
  table: false,
  hide: false,
  embed: false,
  transparent: false,
  plain: false,
  static: false,
  present: null,
  tour: null,
  step: 1
};

/** Separates the parts of a pick; no id contains it. */
const PART = '~';

function writePick(pick: Pick): string {
  switch (pick.kind) {
    case 'set':
      return pick.set;
    case 'speaker':
      return ['speaker', pick.speaker].join(PART);
    case 'topic':
      return ['topic', pick.topic, ...(pick.side ? [pick.side] : [])].join(PART);
    case 'source':
      return ['source', pick.source].join(PART);
    case 'cell':
      return ['cell', pick.speaker, pick.topic].join(PART);
    case 'edge':
      return [pick.both ? 'between' : 'edge', pick.from, pick.to].join(PART);
  }
}

function readPick(value: string): Pick | null {
  const [kind, a, b, ...rest] = value.split(PART);
  if (rest.length > 0) return null;
  if (a === undefined) return (SET_NAMES as readonly string[]).includes(kind!) ? { kind: 'set', set: kind as SetName } : null;
  if (!ID.test(a) || (b !== undefined && !ID.test(b))) return null;
  if (b === undefined) {
    if (kind === 'speaker') return { kind, speaker: a };
    if (kind === 'topic') return { kind, topic: a };
    return kind === 'source' ? { kind, source: a } : null;
  }
  if (kind === 'topic') return b === 'for' || b === 'against' ? { kind, topic: a, side: b } : null;
  if (kind === 'cell') return { kind, speaker: a, topic: b };
  if (kind === 'edge') return { kind, from: a, to: b };
  return kind === 'between' ? { kind: 'edge', from: a, to: b, both: true } : null;
}

/** One key of the address: how it is written (null: absent) and read (undefined: not understood). */
interface Key<K extends keyof Address> {
  readonly write: (value: Address[K]) => string | null;
  readonly read: (text: string) => Address[K] | undefined;
}

const oneOf = <T extends string>(values: readonly T[], absent: T): { write: (v: T) => string | null; read: (t: string) => T | undefined } => ({
  write: (value) => (value === absent ? null : value),
  read: (text) => values.find((value) => value === text)
});

/** A comma-separated list. Parts that are not understood make the key count as left out, the others stand (see `parseAddress`). */
const listOf = <T extends string>(
  understands: (part: string) => part is T
): { write: (v: readonly T[]) => string | null; read: (t: string) => readonly T[] | undefined } => ({
  write: (values) => (values.length === 0 ? null : values.join(',')),
  read: (text) => {
    const parts = [...new Set(text.split(',').filter(understands))];
    return parts.length === 0 ? undefined : parts;
  }
});

const isId = (text: string): text is string => ID.test(text);
const isOf =
  <T extends string>(values: readonly T[]) =>
  (text: string): text is T =>
    (values as readonly string[]).includes(text);
const ids = listOf(isId);
const flag = { write: (value: boolean) => (value ? '' : null), read: () => true };

/** A day that the calendar has: `2009-02-30` is none. */
function readDay(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : undefined;
}
const day = { write: (value: string | null) => value, read: readDay };

const KEYS: { readonly [K in keyof Address]: Key<K> } = {
  corpus: { write: (v) => v, read: (t) => (ID.test(t) || t.startsWith('https://') ? t : undefined) },
  view: oneOf(VIEWS, 'overview'),
  q: { write: (v) => (v === '' ? null : v), read: (t) => t },
  speaker: ids,
  topic: ids,
  source: ids,
  stance: listOf<Side>(isOf(SIDES)),
  mode: listOf<Mode>(isOf(MODES)),
  relation: listOf<RelationType>(isOf(RELATION_TYPES)),
  cert: oneOf(THRESHOLDS, 'low'),
  from: day,
  to: day,
  statement: { write: (v) => v, read: (t) => (ID.test(t) ? t : undefined) },
  pick: { write: (v) => (v === null ? null : writePick(v)), read: (t) => readPick(t) ?? undefined },
  compare: {
    write: (v) => (v === null ? null : v.join(',')),
    read: (t) => {
      const [a, b, ...rest] = t.split(',');
      return a !== undefined && b !== undefined && rest.length === 0 && ID.test(a) && ID.test(b) && a !== b ? [a, b] : undefined;
    }
  },
  rows: oneOf(ORDERS, 'amount'),
  columns: oneOf(ORDERS, 'amount'),
  table: flag,
  hide: flag,
  embed: flag,
  transparent: flag,
  plain: flag,
  static: flag,
  // Presenting on the stage is the plain case: `present` alone.
  present: {
    write: (v) => (v === 'slides' ? '' : v),
    read: (t) => (t === '' ? 'slides' : PRESENTATIONS.find((one) => one === t))
  },
  tour: { write: (v) => v, read: (t) => (ID.test(t) ? t : undefined) },
  step: { write: (v) => (v === 1 ? null : String(v)), read: (t) => (/^[1-9]\d{0,3}$/.test(t) ? Number(t) : undefined) },
  theme: { write: (v) => v, read: (t) => (t === 'light' || t === 'dark' ? t : undefined) }
};
/** All keys, in the order they are written. */
const KEY_NAMES = Object.keys(KEYS) as (keyof Address)[];

/** One key as it stands in the query string; null where it is absent. Commas and colons stay readable. */
function writeKey<K extends keyof Address>(name: K, value: Address[K]): string | null {
  const text = (KEYS[name] as Key<K>).write(value);
  if (text === null || text === '') return text === null ? null : name;
  return `${name}=${encodeURIComponent(text).replace(/%2C/g, ',').replace(/%3A/g, ':').replace(/%20/g, '+')}`;
}

/**
 * Writes changes of one address: a view draws hundreds of links that differ from where the reader is in a key or two, so
 * what stays is written once. O(keys) for each link.
 */
export function addressWriter(address: Address): (change: Partial<Address>) => string {
  const written = KEY_NAMES.map((name) => writeKey(name, address[name]));
  return (change) => {
    const parts = KEY_NAMES.map((name, i) => (name in change ? writeKey(name, change[name] as never) : written[i]!));
    const query = parts.filter((part) => part !== null).join('&');
    return query === '' ? '' : `?${query}`;
  };
}

/** The query string of an address, `?` included; empty for the plain overview. */
export const writeAddress = (address: Address): string => addressWriter(address)({});

/** What a reader is told of parts of an address that were left out, named as `parseAddress` names them; null where none were. */
export const leftOutWords = (left: readonly string[]): string | null =>
  left.length === 0 ? null : `Part of this address was not understood and was left out: ${left.join(', ')}.`;

/** Reads a query string. `left` lists, as `key=value`, what was not understood and left out. */
export function parseAddress(query: string): { address: Address; left: string[] } {
  const address: Record<string, unknown> = { ...EMPTY };
  const left: string[] = [];
  for (const [name, text] of new URLSearchParams(query)) {
    const key = (KEYS as Record<string, Key<keyof Address>>)[name];
    const value = Object.hasOwn(KEYS, name) ? key?.read(text) : undefined;
    if (value === undefined) left.push(text === '' ? name : `${name}=${text}`);
    else {
      address[name] = value;
      if (Array.isArray(value) && value.length < new Set(text.split(',')).size) left.push(`${name}=${text}`);
    }
  }
  return { address: address as unknown as Address, left };
}
