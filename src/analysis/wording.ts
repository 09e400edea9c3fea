/** A statement's words as they are shown: which of them are quoted, which are the report's, and how to shorten them honestly. */
import type { Statement } from '../corpus/types';

/** A stretch of wording. `quoted`: the speaker's own words, set roman in quotation marks (`“…”`, added by whoever draws them). */
export interface Run {
  readonly text: string;
  readonly quoted: boolean;
}

/** Between pieces of an interrupted quotation. */
const INTERRUPTION = ' … ';

/** The statement's wording: its pieces joined by “ … ”, or its own `text` where the source has none. */
export function wording(statement: Statement): string {
  return statement.selectors?.length ? statement.selectors.map(({ exact }) => exact).join(INTERRUPTION) : (statement.text ?? '');
}

const QUOTED = /“([^“”]*)”|‘([^‘’]*(?:’\w[^‘’]*)*)’(?!\w)/g;

/** A comma that only leads on to “he added” is not shown. */
const withoutTrailingComma = (text: string): string => text.replace(/,\s*$/, '');

/** Splits a report into its own words and those it quotes in “double” (or, where it has none, ‘single’) marks. */
function splitQuoted(text: string): Run[] {
  const runs: Run[] = [];
  let end = 0;
  const double = text.includes('“');
  for (const match of text.matchAll(QUOTED)) {
    const isDouble = match[1] !== undefined;
    if (double && !isDouble) continue;
    if (match.index > end) runs.push({ text: text.slice(end, match.index), quoted: false });
    runs.push({ text: match[1] ?? match[2] ?? '', quoted: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) runs.push({ text: text.slice(end), quoted: false });
  return runs;
}

/**
 * The runs of a statement. Verbatim: one quoted run. Partial: the report's words with the quoted ones apart.
 * Reported and authored: one run that is not quoted (the mode tells how it is set).
 */
export function runsOf(statement: Statement): Run[] {
  const text = withoutTrailingComma(wording(statement).replace(/\s+/g, ' ').trim());
  if (statement.mode === 'verbatim') return [{ text, quoted: true }];
  if (statement.mode === 'partial') return splitQuoted(text);
  return [{ text, quoted: false }];
}

/** Runs as plain text, what is quoted in “…”. */
export const plainRuns = (runs: readonly Run[]): string => runs.map(({ text, quoted }) => (quoted ? `“${text}”` : text)).join('');

/** The words of a statement as plain text: what an accessible name says. */
export const plainWords = (statement: Statement): string => plainRuns(runsOf(statement));

/**
 * The longest of the editor's catchwords that fits into `room` characters; null where none was chosen or none fits.
 * `quoted` says whether it is the speaker's own words (verbatim, or inside the quoted part of a report).
 */
export function catchword(statement: Statement, room: number): Run | null {
  const fitting = (statement.catchwords ?? []).find((word) => word.length <= room);
  if (fitting === undefined) return null;
  const bare = fitting.replace(/[“”]/g, '');
  const quoted = statement.mode === 'verbatim' || (statement.mode === 'partial' && runsOf(statement).some((run) => run.quoted && run.text.includes(bare)));
  return { text: bare, quoted };
}

const NEGATION = /\b(not|no|never|nobody|nothing|none|nor|neither|without|hardly|cannot|\w+n[’']t)\b/i;

/**
 * The runs cut to about `room` characters at a word boundary, with “ …”. A cut that would drop a negation of the same
 * sentence goes on to keep it, up to twice the room; the report's words never get quotation marks.
 */
export function shorten(runs: readonly Run[], room: number): Run[] {
  const total = runs.reduce((sum, run) => sum + run.text.length, 0);
  if (total <= room) return [...runs];
  const out: Run[] = [];
  let left = room;
  for (const run of runs) {
    if (run.text.length <= left) {
      out.push(run);
      left -= run.text.length;
      continue;
    }
    out.push({ text: cutAtWord(run.text, left, room), quoted: run.quoted });
    break;
  }
  return out;
}

function cutAtWord(text: string, left: number, room: number): string {
  let at = text.lastIndexOf(' ', Math.max(left, 0));
  if (at <= 0) at = text.indexOf(' ', left);
  if (at <= 0) return text;
  const sentenceEnd = text.slice(at).search(/[.!?](\s|$)/);
  const rest = sentenceEnd < 0 ? text.slice(at) : text.slice(at, at + sentenceEnd);
  const negation = NEGATION.exec(rest);
  if (negation && at + negation.index + negation[0].length <= 2 * room) {
    const keep = text.indexOf(' ', at + negation.index + negation[0].length);
    at = keep < 0 ? text.length : keep;
  }
  return at >= text.length ? text : `${text.slice(0, at).replace(/[\s,;:–-]+$/, '')} …`;
}
