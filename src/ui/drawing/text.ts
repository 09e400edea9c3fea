/** Text as it stands on the page, line by line. */
import type { Colour } from './colours';
import { element, escaped } from './markup';

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Width of “…” as a share of a line's height, about. */
const ELLIPSIS = 0.6;

const measure = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');
const ascents = new Map<string, number>();

/** The share of a line's box that is above the baseline: a property of the font. */
function ascentShare(style: CSSStyleDeclaration): number {
  const font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const before = ascents.get(font);
  if (before !== undefined || !measure) return before ?? 0.8;
  measure.font = font;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText('x');
  ascents.set(font, up / (up + down));
  return up / (up + down);
}

/**
 * The lines of a text node, where the browser broke them, without the spaces at their ends: some are not set at all. What goes beyond
 * `limit` (px in the window), where the page cuts it off, ends with “…”. O(characters) where there are several lines, or one is cut.
 */
export function linesOf(node: Text, limit = Infinity): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const rows = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)));
  const { data } = node;
  /** The box of the letter at a place, and where the next one begins. */
  const letter = (at: number): { box: DOMRect | undefined; end: number } => {
    const end = at + (data.codePointAt(at)! > 0xffff ? 2 : 1);
    range.setStart(node, at);
    range.setEnd(node, end);
    return { box: [...range.getClientRects()].find(({ width }) => width > 0), end };
  };
  if (rows.size === 1) {
    const start = data.search(/\S|$/);
    const first = letter(start).box;
    let end = data.trimEnd().length;
    let last = letter(end - 1).box;
    if (!first || !last || first.left >= limit) return [];
    if (last.right > limit + 1) {
      const room = limit - first.height * ELLIPSIS;
      while (end > start + 1 && last && last.right > room) last = letter(--end - 1).box;
      return last ? [{ text: `${data.slice(start, end).trimEnd()}…`, left: first.left, right: last.right, top: first.top, bottom: first.bottom }] : [];
    }
    return [{ text: data.trim(), left: first.left, right: last.right, top: first.top, bottom: first.bottom }];
  }
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  for (let at = 0; at < data.length;) {
    const { box, end } = letter(at);
    const line = lines.at(-1);
    const space = /\s/.test(data[at]!);
    if (space && line) line.text += ' ';
    else if (box && line && Math.abs(line.top - box.top) < box.height / 2) {
      line.text += data.slice(at, end);
      line.right = Math.max(line.right, box.right);
    } else if (box && !space) lines.push({ text: data.slice(at, end), left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    at = end;
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

/** How text stands in a picture: `dx` and `dy` lead from the window to it, `limit` is where the page cuts words off; px. */
export interface Place {
  readonly dx: number;
  readonly dy: number;
  readonly limit: number;
}

/** What the words of a text node look like, as SVG text. */
export function drawText(node: Text, style: CSSStyleDeclaration, colour: Colour, { dx, dy, limit }: Place): string {
  const transform: (text: string) => string =
    style.textTransform === 'uppercase' ? (text) => text.toUpperCase() : style.textTransform === 'lowercase' ? (text) => text.toLowerCase() : (text) => text;
  const share = ascentShare(style);
  return linesOf(node, limit)
    .map((line) => ({ ...line, text: transform(line.text.replace(/\s+/g, ' ')) }))
    .map(({ text, left, top, bottom }) =>
      element(
        'text',
        {
          x: left + dx,
          y: top + (bottom - top) * share + dy,
          'font-family': style.fontFamily.replaceAll('"', "'"),
          'font-size': parseFloat(style.fontSize),
          'font-weight': style.fontWeight === '400' ? null : style.fontWeight,
          'font-style': style.fontStyle === 'normal' ? null : style.fontStyle,
          'letter-spacing': style.letterSpacing === 'normal' ? null : style.letterSpacing,
          style: extraStyle(style),
          fill: colour.hex,
          'fill-opacity': colour.alpha === 1 ? null : colour.alpha
        },
        escaped(text)
      )
    )
    .join('');
}

/** What only browsers know of a font, and others leave aside. */
function extraStyle(style: CSSStyleDeclaration): string | null {
  const parts = [
    style.fontVariationSettings === 'normal' ? '' : `font-variation-settings:${style.fontVariationSettings.replaceAll('"', "'")}`,
    style.fontVariantNumeric === 'normal' ? '' : `font-variant-numeric:${style.fontVariantNumeric}`
  ].filter(Boolean);
  return parts.length === 0 ? null : parts.join(';');
}

/** Lines under, over or through words, as the inline element that has them sets them. */
export function drawDecoration(node: Text, style: CSSStyleDeclaration, decorated: CSSStyleDeclaration, colour: Colour, { dx, dy, limit }: Place): string {
  const kind = decorated.textDecorationLine;
  if (kind === 'none') return '';
  const size = parseFloat(style.fontSize);
  const thickness = parseFloat(decorated.textDecorationThickness) || Math.max(1, size / 16);
  const offset = parseFloat(decorated.textUnderlineOffset) || size * 0.12;
  const share = ascentShare(style);
  const dash = { dashed: `${3 * thickness} ${2 * thickness}`, dotted: `${thickness} ${thickness}` }[decorated.textDecorationStyle] ?? null;
  return linesOf(node, limit)
    .map(({ left, right, top, bottom }) => {
      const baseline = top + (bottom - top) * share;
      const y = dy + (kind.includes('overline') ? top : kind.includes('line-through') ? baseline - size * 0.28 : baseline + offset + thickness / 2);
      return element('line', {
        x1: left + dx,
        x2: right + dx,
        y1: y,
        y2: y,
        stroke: colour.hex,
        'stroke-opacity': colour.alpha === 1 ? null : colour.alpha,
        'stroke-width': thickness,
        'stroke-dasharray': dash
      });
    })
    .join('');
}
