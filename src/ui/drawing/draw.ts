/**
 * A part of the page as SVG that stands for itself: words as text where the browser set them, boxes as rectangles and lines,
 * drawings with their styles written in. Nothing of it is a picture of pixels or a piece of HTML, so that any program can open it.
 * Form controls are left out: nobody can press them in a picture. O(elements + characters).
 */
import { drawBox, drawPlacedPseudo, plainTint, type Box, type Tint } from './boxes';
import { greyOf, colourOf } from './colours';
import { drawInlineSvg } from './inlineSvg';
import { element, num } from './markup';
import { drawDecoration, drawText, type Place } from './text';

const LEFT_OUT = 'button:not([data-drawn]), select, input, textarea, script, style, template, noscript, [data-not-drawn]';
const greyTint: Tint = (css) => greyOf(colourOf(css));

/** From the window to the picture, and what lies on top of the rest: drawn when the rest is. */
interface Ground extends Place {
  readonly above: { readonly z: number; readonly draw: () => string }[];
}

/** Draws on a ground of its own: what lies above others inside lies below what follows outside. */
function onOwnGround(ground: Ground, draw: (own: Ground) => string): string {
  const own = { ...ground, above: [] as Ground['above'] };
  const below = draw(own);
  return (
    below +
    own.above
      .sort((a, b) => a.z - b.z)
      .map((one) => one.draw())
      .join('')
  );
}

/** Only for the ear: a box of one pixel, clipped. */
const isHeard = (style: CSSStyleDeclaration, { width, height }: DOMRect): boolean => style.position === 'absolute' && width <= 1 && height <= 1;

function drawChildren(node: Element, style: CSSStyleDeclaration, tint: Tint, decorated: CSSStyleDeclaration | null, ground: Ground): string {
  return [...node.childNodes]
    .map((child) => {
      if (child instanceof Element) return drawNode(child, tint, decorated, ground);
      if (!(child instanceof Text) || child.data.trim() === '' || style.visibility === 'hidden') return '';
      const words = drawText(child, style, tint(style.color), ground);
      return (decorated ? drawDecoration(child, style, decorated, tint(decorated.textDecorationColor), ground) : '') + words;
    })
    .join('');
}

/** Whether something goes beyond an element's sides and is not seen there. What goes beyond its left side is not in `scrollWidth`. */
function cutsOff(node: Element, { overflowX }: CSSStyleDeclaration): boolean {
  if (!/hidden|clip/.test(overflowX)) return false;
  if (node.scrollWidth > node.clientWidth + 1) return true;
  const contents = document.createRange();
  contents.selectNodeContents(node);
  return [...contents.getClientRects()].some(({ left, width }) => width > 0 && left < node.getBoundingClientRect().left - 1);
}

function clipped(inside: string, { x, y, width, height }: Box): string {
  const id = `within-${[x, y, width, height].map((one) => Math.round(one)).join('-')}`;
  return element('clipPath', { id }, element('rect', { x, y, width, height })) + element('g', { 'clip-path': `url(#${id})` }, inside);
}

/** Draws what is turned as it would stand unturned, inside a group that turns it. */
function drawTurned(node: HTMLElement, style: CSSStyleDeclaration, draw: () => string, { dx, dy }: Ground): string {
  const before = node.style.rotate;
  const angle = parseFloat(style.rotate);
  node.style.rotate = '0deg';
  const { left, top } = node.getBoundingClientRect();
  const [ox = 0, oy = 0] = getComputedStyle(node).transformOrigin.split(' ').map(parseFloat);
  const inside = draw();
  node.style.rotate = before;
  return element('g', { transform: `rotate(${num(angle)} ${num(left + ox + dx)} ${num(top + oy + dy)})` }, inside);
}

function drawNode(node: Element, tint: Tint, decorated: CSSStyleDeclaration | null, ground: Ground): string {
  if (node.matches(LEFT_OUT)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.opacity === '0') return '';
  const z = style.position === 'static' ? 0 : Number(style.zIndex) || 0;
  const draw = (on: Ground) => drawStyled(node, style, tint, decorated, on);
  if (z > 0) {
    ground.above.push({ z, draw: () => onOwnGround(ground, draw) });
    return '';
  }
  return style.opacity !== '1' || style.rotate !== 'none' ? onOwnGround(ground, draw) : draw(ground);
}

function drawStyled(node: Element, style: CSSStyleDeclaration, tint: Tint, decorated: CSSStyleDeclaration | null, ground: Ground): string {
  const { dx, dy } = ground;
  const whole = node.getBoundingClientRect();
  if (node instanceof SVGElement) {
    if (whole.width === 0 && whole.height === 0) return '';
    return drawInlineSvg(node, tint, greyTint, { x: whole.left + dx, y: whole.top + dy, width: whole.width, height: whole.height });
  }
  if (isHeard(style, whole)) return '';
  const shade = style.filter.includes('grayscale') ? greyTint : tint;
  const draw = (): string => {
    const boxes: Box[] = [...node.getClientRects()].map(({ left, top, width, height }) => ({ x: left + dx, y: top + dy, width, height }));
    const own = style.visibility === 'hidden' ? [] : boxes.map((box) => drawBox(box, style, shade));
    const first = boxes[0];
    const pseudo = (kind: '::before' | '::after') => (first ? drawPlacedPseudo(node, kind, first, shade) : '');
    const lines = style.textDecorationLine === 'none' ? decorated : style;
    const cut = style.textOverflow === 'ellipsis' && style.overflowX !== 'visible' ? { ...ground, limit: Math.min(ground.limit, whole.right) } : ground;
    const inside = pseudo('::before') + drawChildren(node, style, shade, lines, cut) + pseudo('::after');
    return own.join('') + (first && cut === ground && cutsOff(node, style) ? clipped(inside, first) : inside);
  };
  const inside = style.rotate !== 'none' && node instanceof HTMLElement ? drawTurned(node, style, draw, ground) : draw();
  if (inside === '') return '';
  const data = node.getAttribute('data-statement');
  return style.opacity === '1' && data === null
    ? inside
    : element('g', { opacity: style.opacity === '1' ? null : style.opacity, 'data-statement': data }, inside);
}

export interface Drawing {
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** The contents of an `<svg>` of that size. */
  readonly inside: string;
}

/** Draws an element of the page, its own ground included. It must be laid out: attached, and not `display: none`. */
export function drawElement(root: HTMLElement): Drawing {
  const { left, top, width, height } = root.getBoundingClientRect();
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    inside: onOwnGround({ dx: -left, dy: -top, limit: Infinity, above: [] }, (ground) => drawNode(root, plainTint, null, ground))
  };
}
