/** The pages that the build makes: what stands in index.html before any script runs. */
import { createDebate, type Debate } from '../analysis/debate';
import { parseCorpus } from '../corpus/parse';
import { folderOf, pictureOf } from '../formats/sharePages';
import { EMPTY } from '../state/address';
import { Session } from '../state/session.svelte';
import type { Card } from './cards/draw';
import FirstPage from './FirstPage.svelte';
import { quotationsOf } from './quotations';
import { tagsOf, type Site } from './head';
import { debateLd } from './jsonLd';
import { renderMarkup, type Markup } from './render';
import { sharePages, type Written } from './sharePages';
import { findingsOf } from './views';

export interface BundledText {
  readonly id: string;
  readonly title: string;
  /** The file's text. */
  readonly text: string;
}

/** A bundled debate. @throws Error where nothing of it can be shown */
export function readDebate({ id, text }: BundledText): Debate {
  const { corpus, problems } = parseCorpus(text);
  if (!corpus) throw new Error(`The debate “${id}” cannot be published: ${problems[0]?.message ?? 'nothing in it can be shown'}.`);
  return createDebate(corpus);
}

export interface Made {
  readonly first: Markup;
  /** What the first page says of itself to crawlers and previews. */
  readonly tags: string;
  readonly files: readonly Written[];
  readonly cards: readonly Card[];
}

/** Everything that the build adds to the app. `known`: the page's style sheets, joined. */
export function makeSite(debates: readonly BundledText[], site: Site, known: string): Made {
  const pages = debates.map((one, i) => sharePages(readDebate(one), { debate: one.id, first: i === 0 }, site, known));
  const debate = readDebate(debates[0]!);
  const { title, description = title, inLanguage: language } = debate.corpus;
  const picture = (site.address ?? './') + pictureOf(folderOf({ debate: debates[0]!.id, first: true }, { kind: 'debate' }));
  const tags = tagsOf({
    title,
    description,
    pictureWords: title,
    language,
    type: 'website',
    jsonLd: debateLd(debate, site.address),
    url: site.address,
    picture
  });
  return { first: firstPage(debates, known), tags, files: pages.flatMap(({ files }) => files), cards: pages.flatMap(({ cards }) => cards) };
}

/** The overview of the first debate with all its quotations. `known`: the page's style sheet. */
export function firstPage(debates: readonly BundledText[], known: string): Markup {
  const debate = readDebate(debates[0]!);
  const session = new Session(debate, EMPTY);
  const place = { debate: debates[0]!.id, first: true };
  const views = findingsOf(debate).map((one) => ({ ...one, href: folderOf(place, { kind: 'view', view: one.view }) }));
  return renderMarkup(FirstPage, { session, debates, groups: quotationsOf(debate), views, debatePage: folderOf(place, { kind: 'debate' }) }, known);
}
