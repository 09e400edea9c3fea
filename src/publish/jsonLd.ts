/** What a page says to machines, in the words of schema.org. Doubt is not lost: who is not certain is credited, not named as author. */
import { dateSpan } from '../corpus/dates';
import type { Edtf, Source, Speaker, Statement } from '../corpus/types';
import { mainSources, type Debate } from '../analysis/debate';
import { passageOf } from '../analysis/passage';
import { authorOf } from '../analysis/sourceWords';
import { webAddress } from '../analysis/textFragment';
import type { Voice } from '../analysis/voice';
import { wording } from '../analysis/wording';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** A day, month or year that is certain; schema.org knows no other dates. */
function isoDate(edtf: Edtf | null | undefined): string | undefined {
  const span = dateSpan(edtf);
  return span && !span.uncertain && span.precision !== 'interval' ? edtf! : undefined;
}

const TYPES: Readonly<Record<Speaker['type'], string>> = { Person: 'Person', Organization: 'Organization', Group: 'Organization' };

/** A voice, where it is certain. */
function who(debate: Debate, voice: Voice | null): Json | undefined {
  if (voice === null || voice.id === null || voice.cert !== 'high') return undefined;
  return { '@type': TYPES[debate.speaker.get(voice.id)?.type ?? 'Person'], name: voice.name };
}

const SOURCE_TYPES: Readonly<Record<Source['type'], string>> = {
  NewsArticle: 'NewsArticle',
  BlogPosting: 'BlogPosting',
  Comment: 'Comment',
  Transcript: 'CreativeWork',
  Speech: 'CreativeWork',
  Report: 'Report',
  Other: 'CreativeWork'
};

function work(debate: Debate, source: Source): Json {
  const parent = debate.source.get(source.parentItem ?? '');
  return {
    '@type': SOURCE_TYPES[source.type],
    name: source.type === 'Comment' ? undefined : source.headline,
    headline: source.type === 'Comment' ? undefined : source.headline,
    url: webAddress(source) ?? undefined,
    datePublished: isoDate(source.datePublished),
    author: who(debate, authorOf(debate, source)),
    publisher: source.publisher === undefined ? undefined : { '@type': 'Organization', name: source.publisher },
    parentItem: source.type === 'Comment' && parent ? work(debate, parent) : undefined
  };
}

/**
 * A statement: a quotation where it holds the speaker's own words, and in every case a claim with its author, based on its source and
 * appearing there. `url`: the page's public address, where the site has one.
 */
export function statementLd(debate: Debate, statement: Statement, url: string | null): Json {
  const { voice, source, stances } = passageOf(debate, statement);
  const based = source ? work(debate, source) : undefined;
  return {
    '@context': 'https://schema.org',
    '@type': statement.mode === 'reported' ? 'Claim' : ['Quotation', 'Claim'],
    url: url ?? undefined,
    text: wording(statement),
    inLanguage: debate.corpus.inLanguage,
    author: who(debate, voice),
    creditText: voice.cert === 'high' ? voice.name : `attributed to ${voice.name}`,
    dateCreated: isoDate(statement.spokenAt ?? source?.datePublished),
    isBasedOn: based,
    appearance: based,
    about: stances.map(({ topic, coding }) => ({ '@type': 'Thing', name: topic?.label ?? coding.topic })),
    isPartOf: { '@type': 'Collection', name: debate.corpus.title }
  };
}

/** A whole debate as a collection of its main sources. */
export function debateLd(debate: Debate, url: string | null): Json {
  const { title, description, inLanguage, dateModified } = debate.corpus;
  return {
    '@context': 'https://schema.org',
    '@type': 'Collection',
    url: url ?? undefined,
    name: title,
    description,
    inLanguage,
    dateModified: isoDate(dateModified),
    isBasedOn: mainSources(debate).map((source) => work(debate, source))
  };
}

/** A view of a debate. */
export const viewLd = (debate: Debate, title: string, description: string, url: string | null): Json => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  url: url ?? undefined,
  name: title,
  description,
  inLanguage: debate.corpus.inLanguage,
  isPartOf: { '@type': 'Collection', name: debate.corpus.title },
  isBasedOn: mainSources(debate).map((source) => work(debate, source))
});

/** As the text of a script element: nothing in it can end the element. */
export const scriptText = (json: Json): string => JSON.stringify(json).replace(/</g, '\\u003c');
