/**
 * The index of a debate for search: its words in reading order, and for each word the places where it stands.
 * One pass over texts and names; no text is scanned when a question is asked.
 */
import type { Source, Speaker, Statement, Topic } from '../../corpus/types';
import type { Debate } from '../debate';
import { wording } from '../wording';
import { append } from './lists';
import { Vocabulary } from './vocabulary';
import { fold, tokens, type Token } from './words';

/** What is searched: texts of sources, words of statements that stand in no text, and the names around them. */
export type Doc = { readonly text: string } & (
  | { readonly kind: 'text'; readonly source: Source }
  | { readonly kind: 'own'; readonly source: Source; readonly statement: Statement }
  | { readonly kind: 'speaker'; readonly speaker: Speaker }
  | { readonly kind: 'role'; readonly statements: readonly Statement[] }
  | { readonly kind: 'headline'; readonly source: Source }
  | { readonly kind: 'topic'; readonly topic: Topic }
);

/** A stretch of a doc that the same statements cover; none: uncoded text, or a name. */
export interface Run {
  readonly doc: Doc;
  /** Innermost first: the one that says these words most closely. */
  readonly statements: readonly Statement[];
}

/** Words written together with hyphens: read as one word, they stand where their first part stands. */
export interface Joined {
  readonly token: number;
  readonly span: number;
}

export interface Texts {
  readonly vocabulary: Vocabulary;
  /** By word: how it is written in the corpus, in small letters where it ever is. */
  readonly forms: readonly string[];
  /** By token, in reading order: the word's number, where it stands in its doc, and the run it belongs to. */
  readonly word: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly run: Int32Array;
  readonly runs: readonly Run[];
  /** Tokens of a word, in reading order. */
  readonly places: (word: number) => Int32Array;
  readonly joined: ReadonlyMap<number, readonly Joined[]>;
}

function docsOf(debate: Debate): Doc[] {
  const docs: Doc[] = [];
  for (const source of debate.sources) {
    if (source.text !== undefined) docs.push({ kind: 'text', text: source.text, source });
    for (const statement of debate.bySource.get(source.id) ?? [])
      if (source.text === undefined || !statement.selectors?.length || debate.orphans.has(statement.id))
        docs.push({ kind: 'own', text: wording(statement), source, statement });
  }
  for (const speaker of debate.corpus.speakers) docs.push({ kind: 'speaker', text: speaker.name, speaker });
  const byRole = new Map<string, Statement[]>();
  for (const statement of debate.statements) if (statement.as) append(byRole, statement.as, statement);
  for (const [role, statements] of byRole) docs.push({ kind: 'role', text: role, statements });
  for (const source of debate.sources) docs.push({ kind: 'headline', text: source.headline, source });
  for (const topic of debate.corpus.topics) docs.push({ kind: 'topic', text: topic.label, topic });
  return docs;
}

interface Cover {
  readonly statement: Statement;
  readonly start: number;
  readonly end: number;
}

/** Stretches of a doc that statements cover, in order of their beginning. */
function coversOf(debate: Debate, doc: Doc): Cover[] {
  if (doc.kind === 'own') return [{ statement: doc.statement, start: 0, end: doc.text.length }];
  if (doc.kind !== 'text') return [];
  const covers = (debate.bySource.get(doc.source.id) ?? [])
    .filter((statement) => !debate.orphans.has(statement.id))
    .flatMap((statement) => (statement.selectors ?? []).map(({ start, end }) => ({ statement, start, end })));
  return covers.sort((a, b) => a.start - b.start);
}

const innermostFirst = (covers: readonly Cover[]): Statement[] => [
  ...new Set([...covers].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ statement }) => statement))
];

/** The run of each token of a doc: the same object as long as the same statements cover. O(tokens · statements open at once). */
function* runsOf(debate: Debate, doc: Doc, found: readonly Token[]): Generator<Run> {
  const waiting = coversOf(debate, doc);
  let next = 0;
  let open: Cover[] = [];
  let run: Run = { doc, statements: [] };
  for (const token of found) {
    const still = open.filter((cover) => cover.end > token.start);
    let changed = still.length < open.length;
    open = still;
    for (; next < waiting.length && waiting[next]!.start < token.end; next++) {
      if (waiting[next]!.end <= token.start) continue;
      open.push(waiting[next]!);
      changed = true;
    }
    if (changed) run = { doc, statements: innermostFirst(open) };
    yield run;
  }
}

/** Gives words their numbers. Folding is dear: each spelling is folded once. */
class Numbers {
  readonly byWord = new Map<string, number>();
  readonly #spellings = new Map<string, { number: number; count: number }>();

  of(spelling: string): number {
    let known = this.#spellings.get(spelling);
    if (!known) {
      const folded = fold(spelling.replace(/[-‐‑]/g, ''));
      const number = this.byWord.get(folded) ?? this.byWord.size;
      if (number === this.byWord.size) this.byWord.set(folded, number);
      this.#spellings.set(spelling, (known = { number, count: 0 }));
    }
    known.count++;
    return known.number;
  }

  /** By word, its commonest spelling; one in small letters before all others. */
  forms(): string[] {
    const rows = [...this.#spellings].map(([spelling, { number, count }]) => ({ spelling, number, count, small: spelling === spelling.toLowerCase() }));
    rows.sort((a, b) => Number(a.small) - Number(b.small) || a.count - b.count);
    const forms: string[] = [];
    for (const { spelling, number } of rows) forms[number] = spelling;
    return forms;
  }
}

/** Builds the index. Time and memory O(words of all texts). */
export function indexTexts(debate: Debate): Texts {
  const numbers = new Numbers();
  const word: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  const run: number[] = [];
  const runs: Run[] = [];
  const joined = new Map<number, Joined[]>();
  for (const doc of docsOf(debate)) {
    const found = tokens(doc.text);
    const covering = runsOf(debate, doc, found);
    let span = 1;
    for (const token of found) {
      const here = covering.next().value as Run;
      if (here !== runs.at(-1)) runs.push(here);
      word.push(numbers.of(doc.text.slice(token.start, token.end)));
      start.push(token.start);
      end.push(token.end);
      run.push(runs.length - 1);
      span = token.hyphenated ? span + 1 : 1;
      if (span === 1) continue;
      const first = word.length - span;
      const whole = numbers.of(doc.text.slice(start[first], token.end));
      append(joined, whole, { token: first, span });
    }
  }
  const words = Int32Array.from(word);
  const places = postings(words, numbers.byWord.size);
  return {
    vocabulary: new Vocabulary(numbers.byWord, (number) => places(number).length + (joined.get(number)?.length ?? 0)),
    forms: numbers.forms(),
    word: words,
    start: Int32Array.from(start),
    end: Int32Array.from(end),
    run: Int32Array.from(run),
    runs,
    places,
    joined
  };
}

/** Tokens by word, by counting sort. */
function postings(word: Int32Array, size: number): (word: number) => Int32Array {
  const from = new Int32Array(size + 1);
  for (const number of word) from[number + 1]!++;
  for (let i = 0; i < size; i++) from[i + 1]! += from[i]!;
  const at = from.slice();
  const sorted = new Int32Array(word.length);
  word.forEach((number, token) => (sorted[at[number]!++] = token));
  return (number) => sorted.subarray(from[number], from[number + 1]);
}
