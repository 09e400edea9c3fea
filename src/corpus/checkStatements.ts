/** What can be wrong with a statement: its words and their place, its catchwords, its sides. */
import { isAfter } from './dates';
import { join, type Report } from './problem';
import { selectorProblem } from './quotes';
import type { Row, Rows } from './rows';
import { whoId, type Selector, type Source, type Statement, type Topic } from './types';

const ANCHOR = 'run “npm run corpus -- anchor FILE”';

/** What a check of one statement is told. */
interface Look {
  readonly statement: Statement;
  readonly source: Source | undefined;
  readonly topic: ReadonlyMap<string, Topic>;
  readonly speakers: ReadonlySet<string>;
  /** Reports at a place inside the statement. */
  readonly tell: (level: 'error' | 'warning', where: readonly (string | number)[], message: string, mend: string) => void;
}

/** All checks of this file. O(statements) and, for selectors that do not match, a search of the source. */
export function checkStatements(rows: Rows, report: Report): void {
  const source = new Map(rows.sources.map(({ row }) => [row.id, row]));
  const topic = new Map(rows.topics.map(({ row }) => [row.id, row]));
  const speakers = new Set(rows.speakers.map(({ row }) => row.id));
  for (const { row, path } of rows.statements as readonly Row<Statement>[]) {
    const tell: Look['tell'] = (level, where, message, mend) => report({ level, path: join(path, ...where), row: row.id, message, mend });
    const look: Look = { statement: row, source: source.get(row.source), topic, speakers, tell };
    checkWords(look);
    row.selectors?.forEach((selector, i) => checkSelector(look, selector, i));
    checkOverlaps(look);
    checkCatchwords(look);
    checkCodings(look);
    checkVoices(look);
  }
}

function checkWords({ statement, source, tell }: Look): void {
  const selectors = statement.selectors?.length ?? 0;
  if (selectors === 0 && !statement.text?.trim())
    tell('error', [], 'has no words', 'Give it “selectors” (or, where its source has no text, a “text” of its own).');
  if (!source) return;
  if (selectors > 0 && source.text === undefined)
    tell('error', ['selectors'], 'points into a source without a text', 'Give the source its “text”, or the statement a “text” of its own.');
  if (selectors > 0 && statement.text !== undefined) tell('warning', ['text'], 'is ignored, because there are selectors', 'Take one of the two out.');
  if (selectors === 0 && statement.text !== undefined && source.text !== undefined)
    tell('warning', ['text'], 'cannot be shown in its source, which has a text', `Write “selectors” with “exact” and ${ANCHOR}.`);
}

function checkSelector({ statement, source, tell }: Look, selector: Selector, i: number): void {
  const { exact, start, end, prefix, suffix } = selector;
  const text = source?.text;
  if (text === undefined) return;
  const wrong = selectorProblem(text, selector);
  if (wrong) {
    const [first, ...more] = wrong.stands;
    const mend =
      first === undefined
        ? 'Correct “exact” from the source, letter by letter'
        : more.length === 0
          ? `These words stand once, at ${first}: if that is the place`
          : `These words stand at ${wrong.stands.join(', ')}: add a “prefix” that tells which`;
    tell('warning', ['selectors', i], `${wrong.what} (the statement is orphaned)`, `${mend}, and ${ANCHOR}.`);
  } else if ((prefix !== undefined && !text.slice(0, start).endsWith(prefix)) || (suffix !== undefined && !text.startsWith(suffix, end)))
    tell('warning', ['selectors', i], 'has surroundings that are not those in the text', `To write them anew, ${ANCHOR}.`);
  if (statement.mode === 'verbatim' && hasOuterMarks(exact))
    tell(
      'warning',
      ['selectors', i, 'exact'],
      'includes the quotation marks around it',
      `A verbatim statement is what they enclose: take them out and ${ANCHOR}.`
    );
}

/** Whether a quotation mark opens at the beginning, or closes at the end, without its partner further inside. */
function hasOuterMarks(exact: string): boolean {
  return [/^“[^”]*”?$/, /^“?[^“]*”$/, /^"[^"]*"?$/, /^[^"]*"$/, /^‘[^‘]*’$/].some((pattern) => pattern.test(exact.trim()));
}

function checkOverlaps({ statement: { selectors = [] }, tell }: Look): void {
  for (const [i, one] of selectors.entries()) {
    const other = selectors.findIndex((earlier, j) => j < i && earlier.start < one.end && one.start < earlier.end);
    if (other >= 0) tell('error', ['selectors', i], `overlaps selectors[${other}]`, 'The pieces of one statement share no words: shorten one.');
  }
}

function checkCatchwords({ statement, tell }: Look): void {
  const words = statement.catchwords ?? [];
  const pieces = statement.selectors?.length ? statement.selectors.map(({ exact }) => exact) : [statement.text ?? ''];
  for (const [i, word] of words.entries()) {
    if (word.trim() === '' || !pieces.some((piece) => piece.includes(word)))
      tell('error', ['catchwords', i], `“${word}” is no piece of the statement’s words`, 'Copy it from one of its pieces, letter by letter.');
    if (i > 0 && word.length > words[i - 1]!.length) tell('warning', ['catchwords', i], 'is longer than the one before', 'Sort them, the longest first.');
  }
}

function checkCodings({ statement: { codings = [] }, topic, tell }: Look): void {
  for (const [i, coding] of codings.entries()) {
    const named = topic.get(coding.topic);
    if (coding.stance !== undefined && named && !named.proposition)
      tell(
        'error',
        ['codings', i, 'stance'],
        `takes a side on “${named.label}”, which has no proposition`,
        'Give the topic a “proposition”, or take the stance out.'
      );
    const first = codings.findIndex(({ topic: other }) => other === coding.topic);
    if (first < i)
      tell('error', ['codings', i, 'topic'], `is coded twice (codings[${first}])`, 'A statement has one coding for each topic: “mixed” is for and against.');
  }
}

function checkVoices({ statement, source, speakers, tell }: Look): void {
  const { by, mode, spokenAt, to } = statement;
  if (by !== null && to?.some((who) => whoId(who) === by)) tell('warning', ['to'], 'names the speaker', 'Name whom the words address.');
  if (!source) return;
  // A speaker who does not exist is reported as such already.
  const known = by === null || speakers.has(by);
  if (mode === 'authored' && known && source.author !== undefined && whoId(source.author) !== by)
    tell(
      'warning',
      ['by'],
      `is not the author of “${source.id}”, but the mode is “authored”`,
      'Is it a quotation or a report? Else correct the source’s “author”.'
    );
  if (isAfter(spokenAt, source.datePublished)) tell('warning', ['spokenAt'], 'is later than its source was published', 'Correct one of the two dates.');
}
