/** From occurrences of words to places a reader is shown: stretches of text, with the statements that say them. */
import type { Source, Statement } from '../../corpus/types';
import type { Debate } from '../debate';
import type { Fields } from './fields';
import { append } from './lists';
import type { Occurrence } from './resolve';
import type { Run, Texts } from './texts';
import { compareWindows, maskOf, shortestWindows, termsIn, type Window } from './windows';

/** A stretch that matched: `text.slice(start, end)` of the hit's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
  /** The word as the corpus writes it, whatever its case here. */
  readonly word: string;
}

/** A place in a text where the query's words stand. */
export interface Hit {
  readonly source: Source;
  /** The source's text, or the wording of a statement that stands in none. */
  readonly text: string;
  /** In order, apart from each other, never empty. */
  readonly ranges: readonly Range[];
  /** Who says it, innermost first (across the end of a statement: its first word); none where the text is not coded. */
  readonly statements: readonly Statement[];
  /** Holds as many words of the query as anything does; false: only some of them. */
  readonly all: boolean;
}

/** A statement whose words do not match, but who said it, or in which role, does. */
export interface Said {
  readonly statement: Statement;
  /** The matching words of the name or role. */
  readonly words: readonly string[];
}

interface Place {
  readonly window: Window;
  readonly source: Source;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** Words further apart than this many tokens do not stand together; across the end of a statement only words side by side do. */
const LONGEST = 30;

const runsOf = (texts: Texts, window: Window): Run[] => window.occurrences.map(({ token }) => texts.runs[texts.run[token]!]!);

/** Statements that hold a whole stretch. */
const holding = (runs: readonly Run[]): Statement[] => runs[0]!.statements.filter((statement) => runs.every((run) => run.statements.includes(statement)));

/** Whether a stretch lies within one statement, or one piece of uncoded text. */
function inOne(texts: Texts, window: Window): boolean {
  const runs = runsOf(texts, window);
  return holding(runs).length > 0 || runs.every((run) => run === runs[0]);
}

/** Stretches where all words stand near each other; in every run without one, the best it has. */
function windowsIn(texts: Texts, written: readonly Occurrence[]): Window[] {
  const byDoc = new Map<unknown, Occurrence[]>();
  for (const occurrence of written) append(byDoc, texts.runs[texts.run[occurrence.token]!]!.doc, occurrence);
  const everything = maskOf(written);
  return [...byDoc.values()].flatMap((occurrences) => {
    const near = shortestWindows(occurrences, everything, LONGEST).filter((window) => window.span <= termsIn(everything) || inOne(texts, window));
    const taken = new Set(near.flatMap((window) => window.occurrences.map(({ token }) => texts.run[token]!)));
    const byRun = new Map<number, Occurrence[]>();
    for (const occurrence of occurrences) if (!taken.has(texts.run[occurrence.token]!)) append(byRun, texts.run[occurrence.token]!, occurrence);
    const apart = [...byRun.values()].map((inRun) => shortestWindows(inRun, maskOf(inRun), Infinity).sort(compareWindows)[0]!);
    return [...near, ...apart];
  });
}

function placeOf(texts: Texts, window: Window): Place | null {
  const runs = runsOf(texts, window);
  const { doc, statements } = runs[0]!;
  if (doc.kind !== 'text' && doc.kind !== 'own') return null;
  const whole = holding(runs);
  return { window, source: doc.source, text: doc.text, statements: whole.length > 0 ? whole : statements };
}

function hitOf(texts: Texts, { window, source, text, statements }: Place, all: boolean): Hit {
  const ranges: Range[] = [];
  for (const { token, span, word } of window.occurrences) {
    const start = texts.start[token]!;
    if (start >= (ranges.at(-1)?.end ?? 0)) ranges.push({ start, end: texts.end[token + span - 1]!, word });
  }
  return { source, text, ranges, statements, all };
}

/**
 * Places of the words `written` in texts, best first: those with all words, the literal before the misspelt, words near each other,
 * then reading order. With them the statements that only who said them brings in. `wanted`: how many terms anything has at all;
 * headlines count only where that is not reached without them. Cost: the occurrences, and sorting the places.
 */
export function gather(debate: Debate, texts: Texts, fields: Fields, written: readonly Occurrence[], wanted: number): { hits: Hit[]; said: Said[] } {
  const places = windowsIn(texts, written).flatMap((window) => placeOf(texts, window) ?? []);
  const inWords = new Map<Statement, number>();
  for (const { token, mask } of written)
    for (const statement of texts.runs[texts.run[token]!]!.statements) inWords.set(statement, (inWords.get(statement) ?? 0) | mask);
  const speaking = new Set([...inWords.keys(), ...fields.voice.keys(), ...fields.role.keys()]);
  const spoken = (statement: Statement) => (inWords.get(statement) ?? 0) | fields.voice.of(statement);

  let headline = false;
  const reach = (statement: Statement) => termsIn(spoken(statement) | fields.around(statement, headline));
  const reachOf = ({ window: { mask }, statements }: Place) =>
    Math.max(termsIn(mask), ...statements.map((statement) => termsIn(mask | fields.around(statement, headline))));
  const farthest = () => {
    let most = 0;
    for (const place of places) most = Math.max(most, reachOf(place));
    for (const statement of speaking) most = Math.max(most, reach(statement));
    return most;
  };
  let best = farthest();
  if (best < wanted) {
    headline = true;
    best = farthest();
  }

  const full = new Set(places.filter((place) => reachOf(place) === best));
  const covered = new Set([...full].flatMap(({ statements }) => statements));
  const placesOf = new Map<Statement, Place[]>();
  for (const place of places) for (const statement of place.statements) append(placesOf, statement, place);
  const named: Statement[] = [];
  const inRole: Statement[] = [];
  for (const statement of speaking) {
    if (covered.has(statement) || reach(statement) < best) continue;
    // It holds all words, though no stretch of it does: its best stretch stands for it.
    const [stretch] = placesOf.get(statement)?.sort((a, b) => compareWindows(a.window, b.window)) ?? [];
    if (stretch) full.add(stretch);
    else if (termsIn(spoken(statement)) === best) named.push(statement);
    else if (termsIn(spoken(statement) | fields.role.of(statement)) === best) inRole.push(statement);
  }
  const said = named.length > 0 || [...full].some(({ statements }) => statements.length > 0) ? named : inRole;
  said.sort((a, b) => debate.rank.get(a.id)! - debate.rank.get(b.id)!);

  /** Terms in the words and in who says them: “dawson bureaucratic” means Dawson's words first. */
  const own = ({ window: { mask }, statements: [first] }: Place) => termsIn(mask | (first ? fields.voice.of(first) | fields.role.of(first) : 0));
  const firstToken = ({ window }: Place) => window.occurrences[0]!.token;
  const order = (a: Place, b: Place) =>
    Number(full.has(b)) - Number(full.has(a)) || own(b) - own(a) || compareWindows(a.window, b.window) || firstToken(a) - firstToken(b);
  return {
    hits: places.sort(order).map((place) => hitOf(texts, place, full.has(place))),
    said: said.map((statement) => ({ statement, words: [...(fields.voiceWords.get(statement) ?? [])] }))
  };
}
