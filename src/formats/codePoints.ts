/** Offsets of this format count UTF-16 code units; some others count code points. */

/** How many code points stand before an offset in UTF-16 code units. O(offset). */
export function codePointsBefore(text: string, offset: number): number {
  let pairs = 0;
  for (let at = 0; at < offset - 1; at++) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    pairs++;
    at++;
  }
  return offset - pairs;
}
