/** What a page says of itself to those who embed links, after https://oembed.com: a static answer beside each page. */
import { escapeHtml } from '../analysis/quotation';
import { CARD } from './cards/card';

export interface Embeddable {
  readonly title: string;
  /** Who is quoted, where somebody is. */
  readonly author: string | null;
  /** Absolute addresses; null where the site's public address is not known. */
  readonly frame: string | null;
  readonly picture: string | null;
  /** The site's own, with its slash. */
  readonly site: string | null;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

/** The answer: a frame where the site has an address, else a plain link. */
export function oembedOf({ title, author, frame, picture, site, width, height }: Embeddable): Record<string, string | number> {
  const common = { version: '1.0', title, provider_name: 'Rejoinder', ...(author === null ? {} : { author_name: author }) };
  if (frame === null || picture === null || site === null) return { type: 'link', ...common };
  return {
    type: 'rich',
    ...common,
    provider_url: site,
    html: `<iframe data-rejoinder src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${width}" height="${height}" style="width:100%;border:0" loading="lazy"></iframe><script async src="${escapeHtml(site)}embed/v1.js"></script>`,
    width,
    height,
    thumbnail_url: picture,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
    cache_age: 86400
  };
}
