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

/** The lines of a text node, where the browser broke them. O(characters) where there are several. */
export function linesOf(node: Text): Line[] {
  const range = document.createRange();
  range.selectNodeContents(node);
  const whole = [...range.getClientRects()].filter(({ width }) => width > 0);
  const first = whole[0];
  if (!first) return [];
  const { data } = node;
  if (whole.length === 1) return [{ text: data.trim() === '' ? '' : data, left: first.left, right: first.right, top: first.top, bottom: first.bottom }];
  const lines: { text: string; left: number; right: number; top: number; bottom: number }[] = [];
  for (let at = 0; at < data.length;) {
    const end = at + (data.codePointAt(at)! > 0xffff ? 2 : 1);
    range.setStart(node, at);
    range.setEnd(node, end);
    const box = range.getClientRects()[0];
    const line = lines.at(-1);
    if (box && box.width > 0) {
      if (line && Math.abs(line.top - box.top) < box.height / 2 && box.left >= line.left - 0.5) {
        line.text += data.slice(at, end);
        line.right = Math.max(line.right, box.right);
      } else lines.push({ text: data.slice(at, end), left: box.left, right: box.right, top: box.top, bottom: box.bottom });
    } else if (line && /\s/.test(data[at]!)) line.text += ' ';
    at = end;
  }
  return lines;
}

/** What the words of a text node look like, as SVG text. `dx` and `dy` lead from the window to the picture, px. */
export function drawText(node: Text, style: CSSStyleDeclaration, colour: Colour, dx: number, dy: number): string {
  const transform: (text: string) => string =
    style.textTransform === 'uppercase' ? (text) => text.toUpperCase() : style.textTransform === 'lowercase' ? (text) => text.toLowerCase() : (text) => text;
  const share = ascentShare(style);
  return linesOf(node)
    .map((line) => ({ ...line, text: transform(style.whiteSpace.startsWith('pre') ? line.text : line.text.replace(/\s+/g, ' ')) }))
    .filter(({ text }) => text.trim() !== '')
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
          'fill-opacity': colour.alpha === 1 ? null : colour.alpha,
          'xml:space': 'preserve'
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
export function drawDecoration(node: Text, style: CSSStyleDeclaration, decorated: CSSStyleDeclaration, colour: Colour, dx: number, dy: number): string {
  const kind = decorated.textDecorationLine;
  if (kind === 'none') return '';
  const size = parseFloat(style.fontSize);
  const thickness = parseFloat(decorated.textDecorationThickness) || Math.max(1, size / 16);
  const offset = parseFloat(decorated.textUnderlineOffset) || size * 0.12;
  const share = ascentShare(style);
  const dash = { dashed: `${3 * thickness} ${2 * thickness}`, dotted: `${thickness} ${thickness}` }[decorated.textDecorationStyle] ?? null;
  return linesOf(node)
    .filter(({ text }) => text.trim() !== '')
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
