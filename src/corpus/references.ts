/** Follows every id to the row it names. What leads nowhere is left out of the corpus and named, with the nearest id. */
import { nearest } from './nearest';
import type { Problem, Report } from './problem';
import type { Row, Rows } from './rows';
import { whoId, type Corpus, type Relation, type Statement, type Who } from './types';

/** Tables that others refer to, with what one row of each is called. */
const NOUN = { sources: 'source', speakers: 'speaker', topics: 'topic', statements: 'statement', events: 'event' } as const;
type Target = keyof typeof NOUN;

/** How many nearest ids are looked for in one file: each costs a walk through a table. */
const LOOKUPS = 50;

/** Links open in a browser: nothing but web addresses. */
const WEB = /^https?:\/\//i;

/** Where a reference stands. */
type Place = Pick<Problem, 'path' | 'row' | 'out'>;

/** Whether an id leads to a row; reports where it does not. */
type Leads = (table: Target, id: string, place: Place) => boolean;

/** Ids that are in the file, but whose row is left out for a fault of its own. */
export type IsLeftOut = (table: Target, id: string) => boolean;

type Tables = Pick<Corpus, keyof Rows>;

function follower(known: Readonly<Record<Target, ReadonlySet<string>>>, isLeftOut: IsLeftOut, report: Report): Leads {
  let lookups = 0;
  return (table, id, place) => {
    if (known[table].has(id)) return true;
    const noun = NOUN[table];
    if (isLeftOut(table, id)) {
      report({ level: 'error', ...place, message: `names the ${noun} “${id}”, which is itself left out`, mend: 'Mend that one first.' });
      return false;
    }
    const near = lookups++ < LOOKUPS ? nearest(id, known[table]) : undefined;
    const mend = near ? `Did you mean “${near}”? Else add it to “${table}”.` : `Correct the id, or add it to “${table}”.`;
    report({ level: 'error', ...place, message: `names the ${noun} “${id}”, which does not exist`, mend, nearest: near });
    return false;
  };
}

/** A row without those of its optional fields for which `stays` says no. */
function prune<T extends { id?: string }>({ row, path }: Row<T>, fields: readonly (keyof T & string)[], stays: (field: keyof T, place: Place) => boolean): T {
  const wrong = fields.filter((field) => row[field] !== undefined && !stays(field, { path: `${path}.${field}`, row: row.id, out: 'part' }));
  if (wrong.length === 0) return row;
  const copy = { ...row };
  for (const field of wrong) delete copy[field];
  return copy;
}

/** The statement with its own references followed; null where its source or its speaker leads nowhere. */
function readStatement({ row, path }: Row<Statement>, leads: Leads): Statement | null {
  const at = (field: string, out: 'row' | 'part'): Place => ({ path: `${path}.${field}`, row: row.id, out });
  const whos = (field: 'to' | 'via') => row[field]?.filter((who: Who, i) => leads('speakers', whoId(who), at(`${field}[${i}]`, 'part')));
  const hasSource = leads('sources', row.source, at('source', 'row'));
  const hasSpeaker = row.by === null || leads('speakers', row.by, at('by', 'row'));
  const to = whos('to');
  const via = whos('via');
  const codings = row.codings?.filter(({ topic }, i) => leads('topics', topic, at(`codings[${i}].topic`, 'part')));
  if (!hasSource || !hasSpeaker) return null;
  const whole = to?.length === row.to?.length && via?.length === row.via?.length && codings?.length === row.codings?.length;
  return whole ? row : { ...row, to, via, codings };
}

function relationLeads({ row: { id, from, to }, path }: Row<Relation>, leads: Leads): boolean {
  const at = (field: string): Place => ({ path: `${path}.${field}`, row: id, out: 'row' });
  const begins = leads('statements', from, at('from'));
  if ('statement' in to) return leads('statements', to.statement, at('to.statement')) && begins;
  if ('speaker' in to) return leads('speakers', to.speaker, at('to.speaker')) && begins;
  if ('source' in to) return leads('sources', to.source, at('to.source')) && begins;
  return leads('events', to.event, at('to.event')) && begins;
}

/**
 * The tables with every reference resolved. A row whose required reference leads nowhere is left out, otherwise only the
 * reference. O(rows), and a walk through a table for each of the first dangling ids.
 */
export function resolveReferences(rows: Rows, isLeftOut: IsLeftOut, report: Report): Tables {
  const ids = (table: Target) => new Set(rows[table].map(({ row }) => row.id));
  const known = { sources: ids('sources'), speakers: ids('speakers'), topics: ids('topics'), statements: ids('statements'), events: ids('events') };
  const leads = follower(known, isLeftOut, report);
  const isWeb = (url: string | undefined, place: Place): boolean => {
    if (url === undefined || WEB.test(url)) return true;
    report({ level: 'error', ...place, message: `is “${url}”, which is no web address`, mend: 'Begin it with https://.' });
    return false;
  };

  const sources = rows.sources.map((each) =>
    prune(each, ['author', 'isPartOf', 'parentItem', 'url', 'archivedAt'], (field, place) => {
      if (field === 'author') return leads('speakers', whoId(each.row.author!), place);
      return field === 'isPartOf' || field === 'parentItem' ? leads('sources', each.row[field]!, place) : isWeb(each.row[field as 'url'], place);
    })
  );
  const statements = rows.statements.flatMap((each) => {
    const statement = readStatement(each, leads);
    return statement ?? [];
  });
  const shown = new Set(statements.map(({ id }) => id));
  const toShown = follower({ ...known, statements: shown }, (table, id) => known[table].has(id) || isLeftOut(table, id), report);
  const inSource = <T extends { id?: string; source?: string }>(each: Row<T>): T =>
    prune(each, ['source'], (_, place) => leads('sources', each.row.source!, place));

  return {
    sources,
    speakers: rows.speakers.map((each) => prune(each, ['url'], (_, place) => isWeb(each.row.url, place))),
    topics: rows.topics.map((each) => prune(each, ['broader'], (_, place) => leads('topics', each.row.broader!, place))),
    statements,
    relations: rows.relations.filter((each) => relationLeads(each, toShown)).map(({ row }) => row),
    events: rows.events.map(inSource),
    tours: rows.tours.map(({ row }) => row),
    gaps: rows.gaps.map(inSource)
  };
}
