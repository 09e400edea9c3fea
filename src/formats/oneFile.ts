/** The explorer as one HTML file: the template that the build makes, with a debate written into it. */
import { escapeHtml } from '../analysis/quotation';
import type { Corpus } from '../corpus/types';

/** Where the template wants the debate. */
const PLACE = '<!-- debate -->';

/**
 * The whole page. `site` is the address of the explorer that makes it, and `key` the name that its addresses have for the debate
 * (null: it opens without being asked for), so that links copied from the file lead somewhere.
 * No text of the debate can end the element that it stands in: every `<` is written as an escape of JSON.
 * @throws Error when the template is not one
 */
export function writeOneFile(template: string, corpus: Corpus, site: string, key: string | null): string {
  if (!template.includes(PLACE)) throw new Error('The template of the single file has no place for a debate.');
  const json = JSON.stringify(corpus).replaceAll('<', '\\u003c');
  const holder = `<script type="application/json" id="carried-debate" data-id="${escapeHtml(corpus.id)}" data-title="${escapeHtml(corpus.title)}" data-site="${escapeHtml(site)}"${key === null ? '' : ` data-key="${escapeHtml(key)}"`}>${json}</script>`;
  return template.replace(PLACE, () => holder);
}
