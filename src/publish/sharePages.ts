/** The pages for sharing of one debate: a page, an oEmbed answer and a card for each statement, each view and the debate itself. */
import type { Component } from 'svelte';
import type { Debate } from '../analysis/debate';
import { figures } from '../analysis/overview';
import { passageOf } from '../analysis/passage';
import { originalAddress } from '../analysis/textFragment';
import { headingName } from '../analysis/voice';
import { plainWords } from '../analysis/wording';
import { folderOf, liveQuery, pictureOf, type Place, type Shared } from '../formats/sharePages';
import { EMPTY, VIEWS, type View } from '../state/address';
import { Session } from '../state/session.svelte';
import { View as Matrix } from '../views/matrix';
import MatrixSmall from '../views/matrix/Small.svelte';
import { View as Network } from '../views/network';
import NetworkSmall from '../views/network/Small.svelte';
import { View as Timeline } from '../views/timeline';
import TimelineSmall from '../views/timeline/Small.svelte';
import type { Card } from './cards/draw';
import { statementCard } from './cards/statement';
import { debateCard, PICTURE, sourcesCard, viewCard } from './cards/view';
import DebatePage from './DebatePage.svelte';
import { pageHtml, type Page, type Site } from './head';
import { debateLd, statementLd, viewLd } from './jsonLd';
import { oembedOf } from './oembed';
import { quotationsOf } from './quotations';
import { renderMarkup } from './render';
import SmallPicture from './SmallPicture.svelte';
import StatementPage from './StatementPage.svelte';
import ViewPage from './ViewPage.svelte';
import { findingsOf } from './views';

export interface Written {
  /** Relative to the site. */
  readonly path: string;
  readonly text: string;
}

export interface SharePages {
  readonly files: readonly Written[];
  readonly cards: readonly Card[];
}

/** The views that have a picture of their own, and a table that says the same. */
const PICTURES: Partial<Record<View, { Small: Component<{ width: number; height: number }>; Table: Component }>> = {
  timeline: { Small: TimelineSmall, Table: Timeline },
  matrix: { Small: MatrixSmall, Table: Matrix },
  network: { Small: NetworkSmall, Table: Network }
};

/** Px that an embed of a view, of a statement and of a debate is given where a page asks by oEmbed. */
const EMBED: Readonly<Record<Shared['kind'], number>> = { view: 640, statement: 320, debate: 640 };

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`);

/** All pages of a debate. `known`: the site's style sheets, joined. Cost: some 10 ms a page. */
export function sharePages(debate: Debate, place: Place, site: Site, known: string): SharePages {
  const files: Written[] = [];
  const cards: Card[] = [];
  const folder = (shared: Shared) => folderOf(place, shared);
  const pageOf = (statement: string) => folder({ kind: 'statement', statement });
  const url = (path: string) => (site.address === null ? null : site.address + path);
  const home = { title: debate.corpus.title, href: folder({ kind: 'debate' }) };
  const groups = quotationsOf(debate);

  const write = (shared: Shared, page: Omit<Page, 'folder' | 'live' | 'language'>, author: string | null, svg: string) => {
    const at = folder(shared);
    files.push({ path: `${at}index.html`, text: pageHtml({ ...page, folder: at, live: liveQuery(place, shared), language: debate.corpus.inLanguage }, site) });
    const answer = oembedOf({
      title: page.title,
      author,
      frame: url(liveQuery(place, shared, true)),
      picture: url(pictureOf(at)),
      site: site.address,
      width: 800,
      height: EMBED[shared.kind]
    });
    files.push({ path: `${at}oembed.json`, text: `${JSON.stringify(answer)}\n` });
    cards.push({ path: pictureOf(at), svg });
  };

  for (const statement of debate.statements) {
    const shared: Shared = { kind: 'statement', statement: statement.id };
    const passage = passageOf(debate, statement);
    const who = headingName(passage.voice);
    const words = plainWords(statement);
    const original = originalAddress(passage.source, statement);
    const { html, css } = renderMarkup(StatementPage, { passage, live: liveQuery(place, shared), debate: home, pageOf, original }, known);
    const title = `${passage.voice.cert === 'high' ? who : `${who} (${passage.voice.cert === 'low' ? 'uncertain' : 'fairly certain'})`}: ${cut(words, 70)}`;
    const description = cut(`${words} – ${[passage.role, passage.when, passage.where].filter(Boolean).join(', ')}`, 300);
    const jsonLd = statementLd(debate, statement, url(folder(shared)));
    const credited = passage.voice.cert === 'high' ? who : null;
    write(
      shared,
      { title, description, pictureWords: `${words} – ${who}`, type: 'article', jsonLd, body: html, css },
      credited,
      statementCard(debate, statement)
    );
  }

  const total = figures(debate, new Set(debate.statement.keys()))
    .map(({ text }) => text)
    .join('');
  const found = new Map(findingsOf(debate).map((one) => [one.view as View, one]));
  for (const view of VIEWS) {
    const shared: Shared = { kind: 'view', view };
    const { name, finding } = found.get(view) ?? { name: view === 'search' ? 'Search' : 'Overview', finding: total };
    const picture = PICTURES[view];
    const session = new Session(debate, { ...EMPTY, corpus: place.first ? null : place.debate, view, table: picture !== undefined });
    const small = picture && renderMarkup(SmallPicture, { session, Small: picture.Small, width: PICTURE.width, height: PICTURE.height }, '');
    const svg = small
      ? viewCard(debate, name, finding, { svg: small.html, css: small.css })
      : view === 'sources'
        ? sourcesCard(debate, name, finding)
        : debateCard(debate, name);
    const live = liveQuery(place, shared);
    const at = pictureOf(folder(shared));
    const { html, css } = renderMarkup(
      ViewPage,
      { session, name, finding, live, picture: at, debate: home, View: picture?.Table ?? null, groups, pageOf },
      known
    );
    const title = `${name}: ${debate.corpus.title}`;
    const page = { title, description: finding, pictureWords: `${name}: ${finding}`, type: 'website' as const, body: html, css };
    write(shared, { ...page, jsonLd: viewLd(debate, title, finding, url(folder(shared))) }, null, svg);
  }

  const shared: Shared = { kind: 'debate' };
  const views = [...found.values()].map(({ view, name, finding }) => ({ name, finding, href: folder({ kind: 'view', view }) }));
  const { html, css } = renderMarkup(DebatePage, { debate, live: liveQuery(place, shared), views, groups, pageOf }, known);
  const { title, description = total } = debate.corpus;
  const page = { title, description: cut(description, 300), pictureWords: `${title}. ${total}`, type: 'website' as const, body: html, css };
  write(shared, { ...page, jsonLd: debateLd(debate, url(folder(shared))) }, null, debateCard(debate, 'A debate'));
  return { files, cards };
}
