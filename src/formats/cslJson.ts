/**
 * The sources as CSL-JSON, for Zotero, pandoc, citeproc and their like
 * (https://github.com/citation-style-language/schema, `csl-data.json`): an item each, in reading order.
 *
 * | field | holds |
 * |---|---|
 * | `id` | the key that BibTeX has, too |
 * | `type` | see `TYPES`; a transcript and whatever has no type of its own is a `document`, with its `genre` |
 * | `author` | family and given name of a person; a handle, a role, an organisation `literal`. One that is not certain is told in `note` |
 * | `issued` | `date-parts`, with `circa` for a doubtful date; an interval with an open end as `literal`; absent where unknown |
 * | `container-title` | the paper or site of an article, a post or a comment; of all else the `publisher` |
 * | `title`, `genre` | a comment is named by its first words; “Comment on “…”” is its genre |
 * | `note` | that it is undated, why the date or the author is not certain |
 */
import { citationKeys, citedTitle, formOf, isPersonalName, pageOf, splitName } from '../analysis/cited';
import type { Debate } from '../analysis/debate';
import { shownSources } from '../analysis/shownSources';
import { authorOf } from '../analysis/sourceWords';
import { webAddress } from '../analysis/textFragment';
import { dateSpan, dateWords } from '../corpus/dates';
import type { Source, SourceType } from '../corpus/types';
import type { Seen } from './seen';

const TYPES: Readonly<Record<SourceType, string>> = {
  NewsArticle: 'article-newspaper',
  BlogPosting: 'post-weblog',
  Comment: 'post',
  Transcript: 'document',
  Speech: 'speech',
  Report: 'report',
  Other: 'document'
};
const IN_CONTAINER: readonly SourceType[] = ['NewsArticle', 'BlogPosting', 'Comment'];

function nameOf(debate: Debate, source: Source) {
  const author = authorOf(debate, source);
  if (author === null) return undefined;
  const { family, given } = splitName(author.name);
  const splits = isPersonalName(debate.speaker.get(author.id ?? '')) && given !== '';
  return [splits ? { family, given } : { literal: author.name }];
}

/** 2009, 10, 23: as far as a point of time is known. */
const partsOf = (point: string): number[] =>
  point
    .replace(/[?~%]$/, '')
    .split('-')
    .map(Number);

function issued(edtf: string | null) {
  const span = dateSpan(edtf);
  if (!span || edtf === null) return undefined;
  if (span.first === null || span.last === null) return { literal: dateWords(edtf) };
  return { 'date-parts': edtf.split('/').map(partsOf), ...(span.uncertain ? { circa: true } : {}) };
}

function notesOf(debate: Debate, source: Source): string | undefined {
  const author = authorOf(debate, source);
  const doubt = author && author.cert !== 'high' ? `Author uncertain${author.reason ? `: ${author.reason}` : '.'}` : undefined;
  const notes = [dateSpan(source.datePublished) ? undefined : 'Undated.', source.dateNote, doubt].filter((note) => note !== undefined);
  return notes.length === 0 ? undefined : notes.join(' ');
}

function itemOf(debate: Debate, source: Source, id: string | undefined) {
  const publisher = source.publisher ?? pageOf(debate, source)?.publisher;
  // What is undefined is not written.
  return {
    id,
    type: TYPES[source.type],
    title: citedTitle(source),
    author: nameOf(debate, source),
    issued: issued(source.datePublished),
    [IN_CONTAINER.includes(source.type) ? 'container-title' : 'publisher']: publisher,
    genre: formOf(debate, source),
    URL: webAddress(source) ?? undefined,
    language: debate.corpus.inLanguage,
    note: notesOf(debate, source)
  };
}

/** The sources of what is shown. O(sources). */
export function cslJson(seen: Seen): string {
  const sources = shownSources(seen);
  const keys = citationKeys(seen.debate, sources);
  return `${JSON.stringify(
    sources.map((source) => itemOf(seen.debate, source, keys.get(source))),
    null,
    2
  )}\n`;
}
