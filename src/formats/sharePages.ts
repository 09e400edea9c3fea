/**
 * Where the pages for sharing are, and which live view each stands for. One codec for whoever writes them, links to them, or stands in
 * for them without a network.
 */

/** What a page is about. A view is named as the address names it. */
export type Shared<View extends string = string> =
  { readonly kind: 'debate' } | { readonly kind: 'view'; readonly view: View } | { readonly kind: 'statement'; readonly statement: string };

/** A bundled debate's id, and whether it is the first: the one that opens without being asked for. */
export interface Place {
  readonly debate: string;
  readonly first: boolean;
}

/**
 * An id as the name of a folder that every file system takes and keeps apart, whatever it thinks of capitals: small letters, digits and
 * hyphens stay, and every other sign of an id is told by a pair that begins with a low line. `idOf` is its inverse.
 */
export const folderName = (id: string): string =>
  id.replace(/[A-Z_.:]/g, (sign) => (sign === '_' ? '__' : sign === '.' ? '_0' : sign === ':' ? '_1' : `_${sign.toLowerCase()}`));

/** The id that a folder is named after. */
export const idOf = (name: string): string =>
  name.replace(/_(.)/g, (_, sign: string) => (sign === '_' ? '_' : sign === '0' ? '.' : sign === '1' ? ':' : sign.toUpperCase()));

/**
 * The folder of a page, relative to the site, with its slash: `d/<debate>/`, `s/<view>/`, `a/<statement>/`; views and statements of
 * another debate than the first stand below the debate's own page.
 */
export function folderOf({ debate, first }: Place, shared: Shared): string {
  const home = `d/${folderName(debate)}/`;
  if (shared.kind === 'debate') return home;
  const own = shared.kind === 'view' ? `s/${shared.view}/` : `a/${folderName(shared.statement)}/`;
  return first ? own : home + own;
}

const FOLDER = /^(?:d\/([a-z0-9_-]+)\/)?(?:([as])\/([a-z0-9_-]+)\/)?$/;

/**
 * The page that stands at a path, relative to the site: its folder, with or without a slash or the name of its file. `debate` is null
 * for views and statements of the first. Null where no page can stand.
 */
export function sharedAt(path: string): { readonly debate: string | null; readonly shared: Shared } | null {
  const [, debate, kind, name] = FOLDER.exec(path.replace(/(?:\/(?:index\.html)?)?$/, '/')) ?? [];
  if (debate === undefined && name === undefined) return null;
  const shared: Shared = name === undefined ? { kind: 'debate' } : kind === 's' ? { kind: 'view', view: name } : { kind: 'statement', statement: idOf(name) };
  return { debate: debate === undefined ? null : idOf(debate), shared };
}

/** The picture of a page, beside its folder. */
export const pictureOf = (folder: string): string => `${folder.slice(0, -1)}.png`;

/** The query string of the live view, as the address is written: a statement opens in its source, and is embedded alone. No sign of an id needs an escape. */
export function liveQuery({ debate, first }: Place, shared: Shared, embed = false): string {
  const view = shared.kind === 'view' ? shared.view : shared.kind === 'statement' && !embed ? 'sources' : 'overview';
  const parts = [
    first ? null : `corpus=${debate}`,
    view === 'overview' ? null : `view=${view}`,
    shared.kind === 'statement' ? `statement=${shared.statement}` : null,
    embed ? 'embed' : null
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}
