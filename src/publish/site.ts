/** The pages that the build makes: what stands in index.html before any script runs. */
import { createDebate, type Debate } from '../analysis/debate';
import { parseCorpus } from '../corpus/parse';
import { folderOf, pictureOf } from '../formats/sharePages';
import type { Card } from './cards/draw';
import { quotationsOf } from './quotations';
import { tagsOf, type Site } from './head';
import { debateLd } from './jsonLd';
import { renderMarkup, renderToWake, type Drawn } from './render';
import { sharePages, type Written } from './sharePages';
import Unscripted from './Unscripted.svelte';
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
  readonly first: FirstPage;
  /** What the first page says of itself to crawlers and previews. */
  readonly tags: string;
  readonly files: readonly Written[];
  readonly cards: readonly Card[];
}

/** What stands in index.html before any script runs. */
export interface FirstPage {
  /** The app with the first debate, to be woken up. */
  readonly app: string;
  /** What readers without script get behind it. */
  readonly unscripted: string;
  readonly css: string;
}

/** Everything that the build adds to the app. `app`: the app with the first debate open; `known`: the page's style sheets, joined. */
export function makeSite(debates: readonly BundledText[], site: Site, app: Drawn, known: string): Made {
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
  return { first: firstPage(debates[0]!.id, debate, app, known), tags, files: pages.flatMap(({ files }) => files), cards: pages.flatMap(({ cards }) => cards) };
}

/** The overview of the first debate with all its quotations. */
function firstPage(id: string, debate: Debate, drawn: Drawn, known: string): FirstPage {
  const place = { debate: id, first: true };
  const views = findingsOf(debate).map((one) => ({ ...one, href: folderOf(place, { kind: 'view', view: one.view }) }));
  const count = debate.statements.length;
  const app = renderToWake(drawn, known);
  const unscripted = renderMarkup(Unscripted, { groups: quotationsOf(debate), count, views, debatePage: folderOf(place, { kind: 'debate' }) }, known);
  return { app: app.html, unscripted: unscripted.html, css: app.css + unscripted.css };
}
