/** Where the site is, seen from its pages and from outside. */

/** The way from a page's folder back to the site: `../../`. */
export const homeOf = (folder: string): string => '../'.repeat(folder.split('/').length - 1);

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
