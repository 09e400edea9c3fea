/** The head of a page for sharing, and the page around its body. */
import { escapeHtml } from '../analysis/quotation';
import { pictureOf } from '../formats/sharePages';
import { CARD } from './cards/card';
import { scriptText, type Json } from './jsonLd';
import { homeOf } from './paths';
import { THEME_SCRIPT } from './start';

export interface Page {
  /** Where it lies in the site: `a/<statement>/`. */
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  /** What the picture shows, in words. */
  readonly pictureWords: string;
  readonly language: string;
  /** Open Graph's type. */
  readonly type: 'article' | 'website';
  /** The query string of the live view. */
  readonly live: string;
  readonly jsonLd: Json;
  /** Markup and its style sheet. */
  readonly body: string;
  readonly css: string;
}

export interface Site {
  /** The public address, with its slash; null where it is not known. */
  readonly address: string | null;
  /** The site's style sheets, relative to it. */
  readonly sheets: readonly string[];
}

/** Who reads pages for others and is not to be sent on. */
const READERS = '/bot|crawl|spider|preview|facebookexternalhit|embedly|slurp|whatsapp|lighthouse/i';

/** Sends a person on to the live view; Back leads to where they came from. */
const sendOn = (live: string): string =>
  `if (!${READERS}.test(navigator.userAgent)) location.replace(${JSON.stringify(live || './').replace(/</g, '\\u003c')});`;

export const meta = (name: 'name' | 'property', pairs: Readonly<Record<string, string | null>>): string =>
  Object.entries(pairs)
    .flatMap(([key, content]) => (content === null ? [] : [`<meta ${name}="${key}" content="${escapeHtml(content)}" />`]))
    .join('\n');

export interface Shown extends Pick<Page, 'title' | 'description' | 'pictureWords' | 'language' | 'type' | 'jsonLd'> {
  /** The page's public address; null where the site has none. */
  readonly url: string | null;
  /** Of its picture: absolute where the site has an address. */
  readonly picture: string;
}

/**
 * What a page says of itself to crawlers and previews. Without a public address, what must be absolute (canonical, og:url) is left out,
 * and the picture is named relatively.
 */
export function tagsOf({ title, description, pictureWords, language, type, jsonLd, url, picture }: Shown): string {
  const graph = {
    'og:type': type,
    'og:site_name': 'Rejoinder',
    'og:title': title,
    'og:description': description,
    'og:url': url,
    'og:locale': language.replace('-', '_'),
    'og:image': picture,
    'og:image:type': 'image/png',
    'og:image:width': String(CARD.width),
    'og:image:height': String(CARD.height),
    'og:image:alt': pictureWords
  };
  const canonical = url === null ? [] : [`<link rel="canonical" href="${escapeHtml(url)}" />`];
  // Where a preview finds no more, it takes title, description and picture from Open Graph.
  const card = meta('name', { 'twitter:card': 'summary_large_image', 'twitter:image:alt': pictureWords });
  return [...canonical, meta('property', graph), card, `<script type="application/ld+json">${scriptText(jsonLd)}</script>`].join('\n');
}

/** The whole page. Every relative address in it counts from the site (`base`), so that views render their links as they do in the app. */
export function pageHtml(page: Page, { address, sheets }: Site): string {
  const absolute = (path: string) => (address === null ? null : address + path);
  const url = absolute(page.folder);
  const picture = absolute(pictureOf(page.folder)) ?? homeOf(page.folder) + pictureOf(page.folder);
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}" data-theme="light">
<head>
<meta charset="utf-8" />
<base href="${homeOf(page.folder)}" />
<script>${sendOn(page.live)}</script>
<script>${THEME_SCRIPT}</script>
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(page.title)} · Rejoinder</title>
${meta('name', { description: page.description, 'color-scheme': 'light dark' })}
<link rel="icon" href="./icon.svg" type="image/svg+xml" />
<link rel="alternate" type="application/json+oembed" href="${escapeHtml(url ?? page.folder)}oembed.json" title="${escapeHtml(page.title)}" />
${tagsOf({ ...page, url, picture })}
${sheets.map((sheet) => `<link rel="stylesheet" href="./${escapeHtml(sheet)}" />`).join('\n')}
<style>${page.css}</style>
</head>
<body>
${page.body}
</body>
</html>
`;
}
