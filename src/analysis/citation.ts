/**
 * References to a source, as others cite it: APA (7th edition) and BibTeX.
 * An author who is not certain stands in square brackets with a question mark, as library catalogues set a conjecture.
 */
import { whoCert, whoId, type Source, type SourceType } from '../corpus/types';
import { dateSpan } from '../corpus/dates';
import { citationKey, citedTitle, formOf, isPersonalName, pageOf, splitName } from './cited';
import type { Debate } from './debate';
import { authorOf } from './sourceWords';
import { webAddress } from './textFragment';
import { voiceOf } from './voice';

/** A reference in pieces, so that it can be copied plain and with its italics. */
export type ReferencePart = { readonly text: string; readonly italic: boolean };

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** “Bromley-Derry, K.”, “Community Care”, “[Ian?]”; null for a source without an author. */
function apaAuthor(debate: Debate, source: Source): string | null {
  if (source.author === undefined) return null;
  const speaker = debate.speaker.get(whoId(source.author));
  const name = voiceOf(debate, source.author).name;
  const { family, given } = splitName(name);
  const initials = given.split(/[\s.]+/).filter(Boolean).map((word) => word.split('-').map((part) => `${part.charAt(0)}.`).join('-')); // prettier-ignore
  const written = isPersonalName(speaker) && given !== '' ? `${family}, ${initials.join(' ')}` : name;
  if (whoCert(source.author) !== 'high') return `[${written}?]`;
  return speaker?.naming === 'role' ? `[${written}]` : written;
}

/** “2009, October 23”, “2009, May”, “ca. 2009”, “n.d.”. */
function apaDate(edtf: string | null): string {
  const span = dateSpan(edtf);
  if (!span || edtf === null) return 'n.d.';
  const point = (text: string) => {
    const [year, month, day] = text.replace(/[?~%]$/, '').split('-');
    return [year, [month && MONTHS[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  };
  const [from, to] = edtf.split('/') as [string, string | undefined];
  const written = to === undefined ? point(from) : `${span.first === null ? '' : point(from)}–${span.last === null ? '' : point(to)}`;
  return span.uncertain ? `ca. ${written}` : written;
}

const endStop = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`);

/** The reference to a source in APA style. A comment is named by its first words, up to twenty. */
export function apaReference(debate: Debate, source: Source): ReferencePart[] {
  const author = apaAuthor(debate, source);
  const date = `(${apaDate(source.datePublished)}).`;
  const page = pageOf(debate, source);
  const title = citedTitle(source);
  const form = formOf(debate, source);
  // Of an article, post or comment the collection is in italics, of a work that stands alone its title.
  const alone = !['NewsArticle', 'BlogPosting', 'Comment'].includes(source.type);
  const publisher = source.publisher ?? page?.publisher;
  const container = publisher === undefined || publisher === author ? null : publisher;
  const heading = { text: form === undefined ? endStop(title) : title, italic: alone };
  const parts: ReferencePart[] = [];
  const bracket = form === undefined ? [] : [{ text: ` [${form}].`, italic: false }];
  if (author !== null) parts.push({ text: `${endStop(author)} ${date} `, italic: false }, heading, ...bracket);
  else parts.push(heading, ...bracket, { text: ` ${date}`, italic: false });
  if (container !== null)
    parts.push({ text: ' ', italic: false }, { text: container, italic: !alone }, { text: /\.$/.test(container) ? '' : '.', italic: false });
  const url = webAddress(source);
  if (url !== null) parts.push({ text: ` ${url}`, italic: false });
  return parts.filter(({ text }) => text !== '');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

/** Text for a BibTeX field. Braces become commands: even escaped, BibTeX would count them. */
export function escapeBibtex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^&%$#_]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

const BIBTEX_TYPES: Readonly<Record<SourceType, string>> = {
  NewsArticle: 'article',
  BlogPosting: 'misc',
  Comment: 'misc',
  Transcript: 'misc',
  Speech: 'misc',
  Report: 'techreport',
  Other: 'misc'
};
/** Where each entry type keeps who published it. */
const CONTAINER: Readonly<Record<string, string>> = { article: 'journal', techreport: 'institution', misc: 'howpublished' };

/** The reference to a source as one BibTeX entry. The day stands in `note`, since classic BibTeX knows none. `key` is what it is cited by. */
export function bibtexEntry(debate: Debate, source: Source, key = citationKey(debate, source)): string {
  const type = BIBTEX_TYPES[source.type];
  const page = pageOf(debate, source);
  const author = authorOf(debate, source);
  const personal = author !== null && isPersonalName(debate.speaker.get(author.id ?? ''));
  const name = author && (personal ? splitName(author.name) : { family: author.name, given: '' });
  const span = dateSpan(source.datePublished);
  const [year, month, day] = (span?.first ?? span?.last ?? '').split('-');
  const exact = span?.precision === 'day' || span?.precision === 'month';
  const notes = [
    formOf(debate, source) ?? '',
    span === null ? 'undated' : span.precision === 'day' ? `${Number(day)} ${MONTHS[Number(month) - 1]} ${year}` : '',
    span?.uncertain ? 'date uncertain' : '',
    author && author.cert !== 'high' ? `author uncertain${author.reason ? `: ${author.reason}` : ''}` : ''
  ].filter((note) => note !== '');
  const fields: [string, string | null | undefined][] = [
    ['author', name && (name.given === '' ? `{${escapeBibtex(name.family)}}` : `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`)],
    ['title', `{${escapeBibtex(source.headline)}}`],
    [CONTAINER[type]!, (source.publisher ?? page?.publisher) && escapeBibtex((source.publisher ?? page?.publisher)!)],
    ['year', year],
    // The only unbraced value: a macro that every style knows.
    ['month', exact ? MONTHS[Number(month) - 1]!.slice(0, 3).toLowerCase() : null],
    ['url', webAddress(source)?.replace(/[{}\\]/g, encodeURIComponent)],
    ['note', notes.length === 0 ? null : escapeBibtex(notes.join('; '))]
  ];
  const lines = fields.filter(([, value]) => value).map(([field, value]) => `  ${field} = ${field === 'month' ? value : `{${value}}`}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}
