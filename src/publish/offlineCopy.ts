/** What the offline copy holds: the whole explorer with its debates, without the pages for sharing. */
import { createHash } from 'node:crypto';

/** Folders of pages for sharing and what only other sites load: a person without a network opens the live views. The template of the single file is kept: it is taken where there will be no network. */
const NOT_KEPT = /^(?:[asd]\/|embed\/|sw\.js$|corpus-1\.schema\.json$|oembed|.*\.map$)/;

/** Files of the build, relative to its folder, that are kept; the page comes first, as the worker expects. */
export const keptFiles = (files: readonly string[]): string[] => [
  'index.html',
  ...files.filter((file) => file !== 'index.html' && !NOT_KEPT.test(file)).sort()
];

/** Names a version by the contents of what is kept, so that any change makes a new one and none makes none. */
export function versionOf(files: readonly { readonly name: string; readonly content: Uint8Array }[]): string {
  const hash = createHash('sha256');
  for (const { name, content } of files) hash.update(name).update('\0').update(content).update('\0');
  return hash.digest('hex').slice(0, 16);
}
