/** Text inside XML 1.0. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // As they are, a reader would turn them into spaces inside attributes.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;'
};

/**
 * Whether an XML 1.0 document can hold a code point, be it as a reference: no control characters, no half of a surrogate pair, not
 * U+FFFE and U+FFFF (https://www.w3.org/TR/xml/#charsets).
 */
const isAllowed = (code: number): boolean => (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;

/** A text for an element or a quoted attribute. What XML cannot hold becomes U+FFFD, the sign for what was lost. O(length). */
export function escapeXml(text: string): string {
  let out = '';
  for (const sign of text) out += REFERENCES[sign] ?? (isAllowed(sign.codePointAt(0)!) ? sign : '\ufffd');
  return out;
}

/** A tag with its attributes; those that are null are left out. `inside` is XML already; without it the tag closes itself. */
export function element(name: string, attributes: Readonly<Record<string, string | number | null>>, inside?: string): string {
  const written = Object.entries(attributes).map(([key, value]) => (value === null ? '' : ` ${key}="${escapeXml(String(value))}"`));
  return `<${name}${written.join('')}${inside === undefined ? '/>' : `>${inside}</${name}>`}`;
}
