/**
 * A statement's words as others quote them, with who said it, to whom, when and where: plain, and as HTML for word processors.
 * A report's own words never get quotation marks: what is marked was said or written by the speaker.
 */
import type { Statement } from '../corpus/types';
import type { Debate } from './debate';
import { listWords } from './english';
import { passageOf, throughVerb, type Passage } from './passage';
import { webAddress } from './textFragment';
import type { Voice } from './voice';

export interface Quotation {
  readonly plain: string;
  readonly html: string;
}

/** Marks inside a quotation become single ones. */
const nested = (text: string) => text.replace(/“/g, '‘').replace(/”/g, '’');

/** The wording with its marks: an author's own words are quoted, too, once they stand in somebody else's text. */
function quotedWords({ statement, runs }: Pick<Passage, 'statement' | 'runs'>): string {
  return runs.map(({ text, quoted }) => (quoted || statement.mode === 'authored' ? `“${nested(text)}”` : text)).join('');
}

/** “to Ada”, “probably to Bo”, “to Ada and probably to Bo”: those who are certain first. */
function toWords(to: readonly Voice[]): string | null {
  const named = (certain: boolean) => listWords(to.filter(({ cert }) => (cert === 'high') === certain).map(({ name }) => name));
  const words = [named(true) && `to ${named(true)}`, named(false) && `probably to ${named(false)}`].filter((part) => part !== '');
  return words.length === 0 ? null : listWords(words);
}

/** “Hilton Dawson, chief executive, to Ed Balls”, or “attributed to Ian” where that is doubtful. */
function speakerWords(passage: Passage): string {
  const { voice, role, to } = passage;
  const who = voice.cert === 'high' ? voice.name : `attributed to ${voice.name}`;
  return [who, role, toWords(to)].filter((part) => part !== null).join(', ');
}

/** “quoted by the Daily Mail, quoted by cb”: from the speaker outwards. */
function throughWords({ statement, through }: Pick<Passage, 'statement' | 'through'>): string {
  return through.map(({ name, cert }, step) => `${cert === 'high' ? '' : 'probably '}${throughVerb(statement.mode, step)} by ${name}`).join(', ');
}

/** What stands in front of the headline and behind it: who, through whom, when. */
function attribution(passage: Passage): { before: string; title: string; after: string } {
  const { source, statement } = passage;
  const isComment = source?.type === 'Comment';
  const before = [speakerWords(passage), throughWords(passage)].filter(Boolean).join(', ');
  const title = source === null ? statement.source : isComment ? passage.where : source.headline;
  const publisher = source?.publisher !== undefined && !passage.through.some(({ name }) => name === source.publisher) ? source.publisher : null;
  return { before, title, after: [publisher, passage.when].filter((part) => part !== null).join(', ') };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
/** Text as it may stand in HTML, inside quoted attributes, too. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/**
 * The quotation of a statement: the words, their attribution with the original's headline, the address of the original (where it
 * has one) and that of this page. `address`: the absolute address of the statement in this explorer.
 * The HTML holds nothing but a block quotation and a paragraph, with every text escaped.
 */
export function quotationOf(debate: Debate, statement: Statement, address: string): Quotation {
  const passage = passageOf(debate, statement);
  const { before, title, after } = attribution(passage);
  const [place, headline] = passage.source?.type === 'Comment' ? ['in a ', title] : ['in ', `“${nested(title)}”`];
  const url = webAddress(passage.source) ?? webAddress(debate.rootOf.get(statement.source));
  const plain = [quotedWords(passage), `— ${before}, ${place}${headline}, ${after}`, ...(url === null ? [] : [url]), address].join('\n');

  const link = (href: string, text: string) => `<a href="${escapeHtml(href)}">${escapeHtml(text)}</a>`;
  const words = passage.runs.map(({ text, quoted }) =>
    quoted || statement.mode === 'authored' ? escapeHtml(`“${nested(text)}”`) : `<i>${escapeHtml(text)}</i>`
  );
  const html =
    `<blockquote${url === null ? '' : ` cite="${escapeHtml(url)}"`}><p>${words.join('')}</p></blockquote>` +
    `<p>— ${escapeHtml(`${before}, ${place}`)}${url === null ? escapeHtml(headline) : link(url, headline)}, ${escapeHtml(after)} (${link(address, debate.corpus.title)})</p>`;
  return { plain, html };
}
