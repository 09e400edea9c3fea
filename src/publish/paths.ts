/** Where the pages for sharing are, and which live view each stands for. */
import { EMPTY, writeAddress, type View } from '../state/address';

/** What a page is about. */
export type Shared = { readonly kind: 'debate' } | { readonly kind: 'view'; readonly view: View } | { readonly kind: 'statement'; readonly statement: string };

/** A bundled debate's id, and whether it is the first: the one that opens without being asked for. */
export interface Place {
  readonly debate: string;
  readonly first: boolean;
}

/**
 * An id as the name of a file that every file system takes and keeps apart, whatever it thinks of capitals: small letters, digits and
 * hyphens stay, and every other sign of an id is told by a pair that begins with a low line.
 */
export const fileName = (id: string): string =>
  id.replace(/[A-Z_.:]/g, (sign) => (sign === '_' ? '__' : sign === '.' ? '_0' : sign === ':' ? '_1' : `_${sign.toLowerCase()}`));

/**
 * The folder of a page, relative to the site, with its slash: `d/<debate>/`, `s/<view>/`, `a/<statement>/`; views and statements of
 * another debate than the first stand below the debate's own page.
 */
export function folderOf({ debate, first }: Place, shared: Shared): string {
  const home = `d/${fileName(debate)}/`;
  if (shared.kind === 'debate') return home;
  const own = shared.kind === 'view' ? `s/${shared.view}/` : `a/${fileName(shared.statement)}/`;
  return first ? own : home + own;
}

/** The picture of a page, beside its folder. */
export const pictureOf = (folder: string): string => `${folder.slice(0, -1)}.png`;

/** The way from a page's folder back to the site: `../../`. */
export const homeOf = (folder: string): string => '../'.repeat(folder.split('/').length - 1);

/** The query string of the live view: a statement opens in its source. */
export function liveQuery({ debate, first }: Place, shared: Shared, embed = false): string {
  const view: View = shared.kind === 'view' ? shared.view : shared.kind === 'statement' && !embed ? 'sources' : 'overview';
  return writeAddress({ ...EMPTY, corpus: first ? null : debate, view, statement: shared.kind === 'statement' ? shared.statement : null, embed });
}

/**
 * The site's public address with its slash, from the setting of the build; null where there is none.
 * @throws Error where it is no http(s) address
 */
export function siteAddress(setting: string | undefined): string | null {
  if (setting === undefined || setting.trim() === '') return null;
  const url = URL.canParse(setting.trim()) ? new URL(setting.trim()) : null;
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new Error(`SITE_URL is “${setting}”; it must be the site's address, such as https://example.org/rejoinder/`);
  url.search = url.hash = '';
  return url.href.replace(/\/*$/, '/');
}
