/**
 * Search: fuzzy, over every text wholly, exact hits first. Ask `searchOf(debate).query(text)`.
 * How it works stands in `search/`: words are matched fuzzily, not texts, so that no text is scanned when a question is asked.
 */
import type { Source, Speaker, Statement } from '../corpus/types';
import type { Debate } from './debate';
import { readFields, type Fields } from './search/fields';
import { gather, type Hit, type Said } from './search/gather';
import { parseQuery, type Term } from './search/query';
import { resolve, type Occurrence } from './search/resolve';
import { suggest, type Suggestions } from './search/suggestions';
import { indexTexts, type Texts } from './search/texts';
import { topicsWithoutWord, type TopicWithoutWord } from './search/topics';
import type { Kind } from './search/vocabulary';
import { maskOf, termsIn } from './search/windows';
import { fold } from './search/words';

export type { Hit, Range, Said } from './search/gather';
export type { Suggestions } from './search/suggestions';
export type { TopicWithoutWord } from './search/topics';

/** A word of the query, and what is shown for it. */
export interface QueryWord {
  /** As it was typed, without quotation marks. */
  readonly typed: string;
  /** In quotation marks: only this spelling was asked for. */
  readonly exactly: boolean;
  /** How its best match matches; null where nothing does. */
  readonly kind: Kind | null;
  /** Words of the corpus that stand for it in the hits, with the number of places (and of statements by a speaker named so). */
  readonly shown: readonly { readonly word: string; readonly count: number }[];
  /** Words of the corpus that come near, to offer where nothing matches. */
  readonly near: readonly string[];
}

export interface SearchResult {
  /** The text as given. */
  readonly query: string;
  readonly words: readonly QueryWord[];
  /** Places in texts, best first: those that hold all words, then those that hold some. */
  readonly hits: readonly Hit[];
  /** Statements that only their speaker's name or role brings in, in reading order. */
  readonly said: readonly Said[];
  /** Speakers, speakers by a role they speak in, and sources that the whole query names. */
  readonly speakers: readonly Speaker[];
  readonly roles: readonly { readonly speaker: Speaker; readonly role: string }[];
  readonly sources: readonly Source[];
  readonly topics: readonly TopicWithoutWord[];
  /** Ids of the statements that match wholly: in their words, or by who said them. */
  readonly ids: ReadonlySet<string>;
}

export interface Search {
  /** Answers any text; never throws. Queries are cut at 64 letters. */
  query(text: string): SearchResult;
  /** What to ask, before anything was asked. */
  suggestions(): Suggestions;
}

const NEAR = 4;

/** Words shown for a term, with the places that show them; the commonest first. */
function shownWords(
  term: Term,
  mask: number,
  occurrences: readonly Occurrence[],
  hits: readonly Hit[],
  said: readonly Said[]
): { word: string; count: number }[] {
  const stand = new Set(occurrences.filter((occurrence) => occurrence.mask & mask).map(({ word }) => word));
  const counts = new Map<string, number>();
  const count = (words: Iterable<string>) => {
    for (const word of new Set(words)) if (stand.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const { all, ranges } of hits) if (all) count(ranges.map(({ word }) => word));
  for (const { words } of said) count(words);
  const typed = fold(term.typed);
  const shown = [...counts].map(([word, count]) => ({ word, count }));
  return shown.sort((a, b) => Number(fold(b.word) === typed) - Number(fold(a.word) === typed) || b.count - a.count);
}

function nearWords(texts: Texts, term: Term): string[] {
  const own = term.parts.join('');
  const akin = texts.vocabulary.kin(own).concat(texts.vocabulary.nearest(own, NEAR));
  return [...new Set(akin)].map((word) => texts.forms[word]!).slice(0, NEAR);
}

/** Who speaks in a role that has every term; each speaker once, with the first such role. */
function inRole(debate: Debate, fields: Fields, every: number): { speaker: Speaker; role: string }[] {
  const found = new Map<Speaker, string>();
  for (const { by, as } of debate.statements) {
    const speaker = by === null ? undefined : debate.speaker.get(by);
    if (speaker && as && fields.roles.of(as) === every && !found.has(speaker)) found.set(speaker, as);
  }
  return [...found].map(([speaker, role]) => ({ speaker, role }));
}

function answer(debate: Debate, texts: Texts, text: string): SearchResult {
  const { terms: asked, unwanted } = parseQuery(text);
  const { terms, occurrences } = resolve(texts, asked);
  const runOf = (token: number) => texts.runs[texts.run[token]!]!;
  const placed = occurrences.map((occurrence) => ({ occurrence, run: runOf(occurrence.token), doc: runOf(occurrence.token).doc }));
  const isText = ({ doc }: (typeof placed)[number]) => doc.kind === 'text' || doc.kind === 'own';

  // What says an unwanted word is out: the statement, or the uncoded stretch.
  const out = new Set<unknown>();
  for (const { token, kind } of resolve(texts, unwanted).occurrences) {
    if (kind !== 'exact') continue;
    out.add(runOf(token));
    for (const statement of runOf(token).statements) out.add(statement);
  }
  const isIn = ({ run }: (typeof placed)[number]) => !out.has(run) && !run.statements.some((statement) => out.has(statement));

  const fields = readFields(
    debate,
    placed.filter((place) => !isText(place))
  );
  const written = placed.filter((place) => isText(place) && isIn(place)).map(({ occurrence }) => occurrence);
  const gathered = gather(debate, texts, fields, written, termsIn(maskOf(occurrences)));
  const said = gathered.said.filter(({ statement }) => !out.has(statement));
  const matching = [...new Set([...gathered.hits.flatMap(({ all, statements }) => (all ? statements : [])), ...said.map(({ statement }) => statement)])];
  const ids = new Set(matching.map(({ id }: Statement) => id));
  // No term, no name: an empty query names nobody.
  const every = (1 << terms.length) - 1 || -1;
  return {
    query: text,
    words: terms.map((term, i) => {
      const shown = shownWords(term, 1 << i, occurrences, gathered.hits, said);
      return { typed: term.typed, exactly: term.exactly, kind: term.kind, shown, near: term.kind ? [] : nearWords(texts, term) };
    }),
    hits: gathered.hits,
    said,
    speakers: [...fields.speakers].filter(([, mask]) => mask === every).map(([speaker]) => speaker),
    roles: inRole(debate, fields, every),
    sources: [...fields.sources].filter(([, mask]) => mask === every).map(([source]) => source),
    topics: topicsWithoutWord(debate, fields.topics, matching, ids),
    ids
  };
}

/** A search over a debate. The index is built with the first question: time and memory O(words of all texts). */
export function createSearch(debate: Debate): Search {
  let texts: Texts | null = null;
  const indexed = () => (texts ??= indexTexts(debate));
  return { query: (text) => answer(debate, indexed(), text), suggestions: () => suggest(debate, indexed()) };
}

const searches = new WeakMap<Debate, Search>();

/** The one search of a debate: whoever asks shares its index. */
export function searchOf(debate: Debate): Search {
  const search = searches.get(debate) ?? createSearch(debate);
  searches.set(debate, search);
  return search;
}
