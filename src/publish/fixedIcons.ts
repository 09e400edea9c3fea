/**
 * Icons as fixed markup. A Lucide icon comes as data that its component turns into elements while the page runs, one by one; seven of them
 * stand in the bar, and the first screen waits for them. The build knows the data: it writes each icon's elements into its template.
 */
import type { PreprocessorGroup } from 'svelte/compiler';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string>>];

const escaped = (value: string): string =>
  value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/[{}]/g, (brace) => `&#${brace.charCodeAt(0)};`);

const markup = ([tag, attributes]: Shape): string =>
  `<${tag} ${Object.entries(attributes)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ')} />`;

/**
 * The template of an icon's file with its elements in place; null where the file is none. Such an icon takes a `size` and is always
 * hidden from screen readers: what it stands on bears the name.
 */
export function fixedIcon(source: string): string | null {
  const data = /const iconData = (\{.*\});/.exec(source)?.[1];
  if (!data) return null;
  const { size, node } = JSON.parse(data) as { size: number; node: readonly Shape[] };
  return `<script>let { size = ${size} } = $props();</script>
<svg xmlns="http://www.w3.org/2000/svg" width={size} height={size} viewBox="0 0 ${size} ${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${node.map(markup).join('')}</svg>`;
}

/** For the Svelte compiler. */
export const fixedIcons: PreprocessorGroup = {
  name: 'fixed-icons',
  markup({ content, filename }) {
    const code = filename?.includes('/@lucide/svelte/dist/icons/') ? fixedIcon(content) : null;
    return code === null ? undefined : { code };
  }
};
