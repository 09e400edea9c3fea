/** Writing SVG as text. */

/** A number as SVG has it: two decimals at most, no trailing zeros. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** What XML does not know: control characters, lone halves of letters beyond the first plane. */
const UNKNOWN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text inside markup or an attribute, without what XML does not know. */
export const escaped = (text: string): string =>
  text.replace(UNKNOWN, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** An element; attributes that are null or undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null | undefined>>, children = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${typeof value === 'number' ? num(value) : escaped(value)}"`]
  );
  return children === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children}</${name}>`;
}
