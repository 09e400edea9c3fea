/**
 * A part of the page as SVG that stands for itself: words as text where the browser set them, boxes as rectangles and lines,
 * drawings with their styles written in. Nothing of it is a picture of pixels or a piece of HTML, so that any program can open it.
 * Form controls are left out: nobody can press them in a picture. O(elements + characters).
 */
import { drawBox, drawPlacedPseudo, plainTint, type Box, type Tint } from './boxes';
import { greyOf, colourOf } from './colours';
import { drawInlineSvg } from './inlineSvg';
import { element, num } from './markup';
import { drawDecoration, drawText } from './text';

const LEFT_OUT = 'button, select, input, textarea, script, style, template, noscript, [data-not-drawn]';
const greyTint: Tint = (css) => greyOf(colourOf(css));

/** From the window to the picture. */
interface Shift {
  readonly dx: number;
  readonly dy: number;
}

/** Only for the ear: a box of one pixel, clipped. */
const isHeard = (style: CSSStyleDeclaration, { width, height }: DOMRect): boolean => style.position === 'absolute' && width <= 1 && height <= 1;

function drawChildren(node: Element, style: CSSStyleDeclaration, tint: Tint, decorated: CSSStyleDeclaration | null, shift: Shift): string {
  return [...node.childNodes]
    .map((child) => {
      if (child instanceof Element) return drawNode(child, tint, decorated, shift);
      if (!(child instanceof Text) || child.data.trim() === '' || style.visibility === 'hidden') return '';
      const words = drawText(child, style, tint(style.color), shift.dx, shift.dy);
      return (decorated ? drawDecoration(child, style, decorated, tint(decorated.textDecorationColor), shift.dx, shift.dy) : '') + words;
    })
    .join('');
}

/** Draws what is turned as it would stand unturned, inside a group that turns it. */
function drawTurned(node: HTMLElement, style: CSSStyleDeclaration, draw: () => string, shift: Shift): string {
  const before = node.style.rotate;
  const angle = parseFloat(style.rotate);
  node.style.rotate = '0deg';
  const { left, top } = node.getBoundingClientRect();
  const [ox = 0, oy = 0] = getComputedStyle(node).transformOrigin.split(' ').map(parseFloat);
  const inside = draw();
  node.style.rotate = before;
  return element('g', { transform: `rotate(${num(angle)} ${num(left + ox + shift.dx)} ${num(top + oy + shift.dy)})` }, inside);
}

function drawNode(node: Element, tint: Tint, decorated: CSSStyleDeclaration | null, shift: Shift): string {
  if (node.matches(LEFT_OUT)) return '';
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.opacity === '0') return '';
  const whole = node.getBoundingClientRect();
  if (node instanceof SVGElement) {
    if (whole.width === 0 && whole.height === 0) return '';
    return drawInlineSvg(node, tint, greyTint, { x: whole.left + shift.dx, y: whole.top + shift.dy, width: whole.width, height: whole.height });
  }
  if (isHeard(style, whole)) return '';
  const shade = style.filter.includes('grayscale') ? greyTint : tint;
  const draw = (): string => {
    const boxes: Box[] = [...node.getClientRects()].map(({ left, top, width, height }) => ({ x: left + shift.dx, y: top + shift.dy, width, height }));
    const own = style.visibility === 'hidden' ? [] : boxes.map((box) => drawBox(box, style, shade));
    const first = boxes[0];
    const pseudo = (kind: '::before' | '::after') => (first ? drawPlacedPseudo(node, kind, first, shade) : '');
    const lines = style.textDecorationLine === 'none' ? decorated : style;
    return own.join('') + pseudo('::before') + drawChildren(node, style, shade, lines, shift) + pseudo('::after');
  };
  const inside = style.rotate !== 'none' && node instanceof HTMLElement ? drawTurned(node, style, draw, shift) : draw();
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
  return { width: Math.ceil(width), height: Math.ceil(height), inside: drawNode(root, plainTint, null, { dx: -left, dy: -top }) };
}
