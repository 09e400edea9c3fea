/** What a box has of its own: its ground and its borders. */
import { colourOf, type Colour } from './colours';
import { element } from './markup';

/** A stretch of the picture, px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colours pass through this: in what is drawn grey they come out grey. */
export type Tint = (css: string) => Colour;
export const plainTint: Tint = colourOf;

const SIDES = ['Top', 'Right', 'Bottom', 'Left'] as const;

interface Side {
  readonly width: number;
  readonly colour: Colour;
  readonly dash: string | null;
}

function sideOf(style: CSSStyleDeclaration, side: (typeof SIDES)[number], tint: Tint): Side | null {
  const width = parseFloat(style[`border${side}Width`]);
  const kind = style[`border${side}Style`];
  const colour = tint(style[`border${side}Color`]);
  if (!(width > 0) || kind === 'none' || kind === 'hidden' || colour.alpha === 0) return null;
  return { width, colour, dash: kind === 'dashed' ? `${3 * width} ${2 * width}` : kind === 'dotted' ? `${width} ${width}` : null };
}

const stroke = ({ colour, width, dash }: Side) => ({
  stroke: colour.hex,
  'stroke-opacity': colour.alpha === 1 ? null : colour.alpha,
  'stroke-width': width,
  'stroke-dasharray': dash
});

/** A ground of one colour and of some other height, as a gradient from a colour to itself makes it: centred between top and bottom. */
function drawWash({ x, y, width, height }: Box, style: CSSStyleDeclaration, tint: Tint): string {
  const colours = /^linear-gradient\((?:to [a-z ]+, |\d+deg, )?((?:rgb|color)[^)]*\)), ((?:rgb|color)[^)]*\))\)$/.exec(style.backgroundImage);
  if (!colours || colours[1] !== colours[2]) return '';
  const asked = parseFloat(style.backgroundSize.split(' ')[1] ?? '');
  const tall = Number.isFinite(asked) && !style.backgroundSize.endsWith('%') ? asked : height;
  const colour = tint(colours[1]!);
  return element('rect', { x, y: y + (height - tall) / 2, width, height: tall, fill: colour.hex, 'fill-opacity': colour.alpha === 1 ? null : colour.alpha });
}

/** The ground, a ring made by a shadow without blur, and the borders of a box. */
export function drawBox({ x, y, width, height }: Box, style: CSSStyleDeclaration, tint: Tint): string {
  if (width <= 0 || height <= 0) return '';
  const parts: string[] = [];
  const rx = Math.min(parseFloat(style.borderTopLeftRadius) || 0, width / 2, height / 2);
  const ground = tint(style.backgroundColor);
  if (ground.alpha > 0)
    parts.push(element('rect', { x, y, width, height, rx: rx || null, fill: ground.hex, 'fill-opacity': ground.alpha === 1 ? null : ground.alpha }));
  const wash = drawWash({ x, y, width, height }, style, tint);
  if (wash) parts.push(wash);
  const ring = /^(.*?) (-?[\d.]+)px (-?[\d.]+)px 0px ([\d.]+)px( inset)?$/.exec(style.boxShadow);
  if (ring && Number(ring[4]) > 0 && ring[2] === '0' && ring[3] === '0') {
    const colour = tint(ring[1]!);
    const wide = Number(ring[4]);
    const out = (ring[5] ? -1 : 1) * (wide / 2);
    parts.push(
      element('rect', {
        x: x - out,
        y: y - out,
        width: width + 2 * out,
        height: height + 2 * out,
        rx: rx || null,
        fill: 'none',
        stroke: colour.hex,
        'stroke-opacity': colour.alpha === 1 ? null : colour.alpha,
        'stroke-width': wide
      })
    );
  }
  const sides = SIDES.map((side) => sideOf(style, side, tint));
  const [top, right, bottom, left] = sides;
  if (top && right && bottom && left && rx > 0) {
    const half = top.width / 2;
    parts.push(element('rect', { x: x + half, y: y + half, width: width - top.width, height: height - top.width, rx, fill: 'none', ...stroke(top) }));
    return parts.join('');
  }
  if (top) parts.push(element('line', { x1: x, x2: x + width, y1: y + top.width / 2, y2: y + top.width / 2, ...stroke(top) }));
  if (bottom) parts.push(element('line', { x1: x, x2: x + width, y1: y + height - bottom.width / 2, y2: y + height - bottom.width / 2, ...stroke(bottom) }));
  if (left) parts.push(element('line', { x1: x + left.width / 2, x2: x + left.width / 2, y1: y, y2: y + height, ...stroke(left) }));
  if (right) parts.push(element('line', { x1: x + width - right.width / 2, x2: x + width - right.width / 2, y1: y, y2: y + height, ...stroke(right) }));
  return parts.join('');
}

/** A pseudo-element that is placed absolutely: the browser tells its place inside its containing box. Others are words, which nobody can measure. */
export function drawPlacedPseudo(node: Element, kind: '::before' | '::after', inside: Box, tint: Tint): string {
  const style = getComputedStyle(node, kind);
  if (style.content === 'none' || style.content === 'normal' || style.position !== 'absolute' || style.opacity === '0' || style.display === 'none') return '';
  const px = (text: string) => parseFloat(text) || 0;
  const borders = style.boxSizing === 'border-box' ? 0 : 1;
  const box = {
    x: inside.x + px(style.left),
    y: inside.y + px(style.top),
    width: px(style.width) + borders * (px(style.borderLeftWidth) + px(style.borderRightWidth)),
    height: px(style.height) + borders * (px(style.borderTopWidth) + px(style.borderBottomWidth))
  };
  return drawBox(box, style, tint);
}
