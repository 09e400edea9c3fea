/** Bars of the timeline: statements of one text that share a date, or share that they have none. */
import { ascending } from 'd3';
import { dateSpan, type DateSpan } from '../corpus/dates';
import type { Source, Statement } from '../corpus/types';
import type { Debate } from './debate';
import { statementDate } from './filter';
import { dayRange } from './silence';

export interface Bar {
  readonly id: string;
  /** `said`: on a date of their own, reported by a text of another. `published`: with their text. `undated`: unknown. */
  readonly kind: 'said' | 'published' | 'undated';
  readonly date: string | null;
  readonly span: DateSpan | null;
  /** The text itself, or the one the comments hang under. */
  readonly root: Source | null;
  /** The words are comments under the root. */
  readonly comments: boolean;
  /** In reading order. */
  readonly statements: readonly Statement[];
}

/** The text's own headline over a bar; null for comments and for what was only said on that day. */
export const headlineOf = ({ kind, comments, root }: Bar): string | null => (kind === 'said' || comments ? null : (root?.headline ?? null));

/** A bar without its statements. */
type Head = Omit<Bar, 'statements'>;

const heads = new WeakMap<Debate, WeakMap<Statement, Head>>();

/** The bar a statement belongs to: which one is a matter of the debate, whatever is drawn, and worked out once. */
function headOf(debate: Debate, statement: Statement): Head {
  const known = heads.get(debate) ?? new WeakMap<Statement, Head>();
  heads.set(debate, known);
  const head = known.get(statement) ?? makeHead(debate, statement);
  known.set(statement, head);
  return head;
}

function makeHead(debate: Debate, statement: Statement): Head {
  const source = debate.source.get(statement.source);
  const root = debate.rootOf.get(statement.source) ?? null;
  const date = statementDate(debate, statement);
  const span = dateSpan(date);
  const said = span !== null && dateSpan(statement.spokenAt) !== null && statement.spokenAt !== source?.datePublished;
  const kind = said ? 'said' : span ? 'published' : 'undated';
  // What was said on a day was said on that day, wherever it is quoted: comments are a ground of their own only for what they publish.
  const comments = !said && root !== null && root.id !== statement.source;
  return {
    id: [root?.id ?? statement.source, comments ? 'comments' : 'text', kind, span ? dayRange(span).join() : ''].join('~'),
    kind,
    date: span ? date : null,
    span,
    root,
    comments
  };
}

/**
 * Groups statements into bars and puts these in order: dated bars by their first day (reading order breaks ties), undated
 * comments straight after the last bar of the text they hang under, undated texts at the end in reading order. O(n log n).
 */
export function timelineBars(debate: Debate, statements: readonly Statement[]): Bar[] {
  const bars = new Map<string, Head & { statements: Statement[] }>();
  for (const statement of statements) {
    const bar = headOf(debate, statement);
    const known = bars.get(bar.id);
    if (known) known.statements.push(statement);
    // “6 May” and “probably 6 May” are one bar; it is doubtful only where all of its dates are.
    if (known?.span?.uncertain && bar.span?.uncertain === false) bars.set(bar.id, { ...known, date: bar.date, span: bar.span });
    if (!known) bars.set(bar.id, { ...bar, statements: [statement] });
  }
  const all: Bar[] = [...bars.values()];
  const dated = all.filter(({ span }) => span !== null).sort((a, b) => ascending(dayRange(a.span!)[0], dayRange(b.span!)[0]));
  const undated = all.filter(({ span }) => span === null);
  const ordered = [...dated, ...undated.filter(({ comments }) => !comments)];
  for (const bar of undated.filter(({ comments }) => comments)) {
    const after = ordered.findLastIndex(({ root, comments }) => root?.id === bar.root?.id && !comments);
    ordered.splice(after < 0 ? ordered.length : after + 1, 0, bar);
  }
  return ordered;
}

/** The statements in the order of time, as the timeline draws them: bar after bar, in each as they are read. O(n log n). */
export const chronological = (debate: Debate, statements: readonly Statement[]): readonly Statement[] =>
  timelineBars(debate, statements).flatMap((bar) => bar.statements);
