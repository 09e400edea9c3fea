/** Writing SVG as text. */

/** A number as SVG has it: two decimals at most, no trailing zeros. */
export const num = (value: number): string => String(Math.round(value * 100) / 100);

/** A text inside markup or an attribute. Control characters, which XML does not know, are left out. */
export const escaped = (text: string): string =>
  text
    // eslint's rule is about patterns that meant something else: these are meant.
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** An element; attributes that are null or undefined are left out. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null | undefined>>, children = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [` ${key}="${typeof value === 'number' ? num(value) : escaped(value)}"`]
  );
  return children === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${children}</${name}>`;
}
