/** Drawings inside the page, with what the style sheet says written into them. */
import type { Tint } from './boxes';
import { element, escaped, num } from './markup';

/** Leaves take what is painted; nothing is inherited in the picture, so that each stands for itself. */
const LEAVES = /^(?:path|circle|ellipse|rect|line|polyline|polygon|text|tspan|use)$/;
const GROUPS = /^(?:svg|g|a|switch|symbol|defs|marker|clipPath)$/;
/** Attributes of form and place; what styles is computed. */
const FORM =
  /^(?:x|y|x[12]|y[12]|cx|cy|r|rx|ry|d|points|width|height|dx|dy|viewBox|preserveAspectRatio|href|id|marker-(?:start|mid|end)|marker[A-Z]\w*|ref[XY]|orient|clip-path|textLength|pathLength|lengthAdjust|data-[\w-]+)$/;

const PAINTS = [
  ['fill', 'fill-opacity', 'fillOpacity'],
  ['stroke', 'stroke-opacity', 'strokeOpacity']
] as const;
const LINES: Readonly<Record<string, string>> = {
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0px',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  'vector-effect': 'none'
};
const LETTERS: Readonly<Record<string, string>> = {
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'font-weight': '400',
  'font-style': 'normal',
  'letter-spacing': 'normal'
};

function paint(style: CSSStyleDeclaration, tint: Tint): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, opacityName, opacity] of PAINTS) {
    const value = style[name];
    if (value === 'none') {
      attributes[name] = 'none';
      continue;
    }
    if (value.startsWith('url(')) {
      attributes[name] = value;
      continue;
    }
    const colour = tint(value);
    attributes[name] = colour.hex;
    const alpha = colour.alpha * Number(style[opacity]);
    if (alpha !== 1) attributes[opacityName] = num(alpha);
  }
  if (attributes['stroke'] !== 'none') {
    attributes['stroke-width'] = num(parseFloat(style.strokeWidth));
    for (const [name, initial] of Object.entries(LINES)) {
      const value = style.getPropertyValue(name);
      if (value !== '' && value !== initial) attributes[name] = value.replaceAll('px', '');
    }
  }
  return attributes;
}

function letters(style: CSSStyleDeclaration): Record<string, string> {
  const attributes: Record<string, string> = { 'font-family': style.fontFamily.replaceAll('"', "'"), 'font-size': num(parseFloat(style.fontSize)) };
  for (const [name, initial] of Object.entries(LETTERS)) {
    const value = style.getPropertyValue(name);
    if (value !== '' && value !== initial) attributes[name] = value;
  }
  return attributes;
}

/** An element of a drawing and what is in it, as text. `greyed` makes the tint of what a filter greys. */
export function drawInlineSvg(node: SVGElement, tint: Tint, greyed: Tint, place: Readonly<Record<string, number>> = {}): string {
  const style = getComputedStyle(node);
  if (style.display === 'none' || style.opacity === '0') return '';
  const name = node.localName;
  if (!LEAVES.test(name) && !GROUPS.test(name)) return '';
  if (style.visibility === 'hidden' && LEAVES.test(name) && node.childElementCount === 0) return '';
  const shade = style.filter.includes('grayscale') ? greyed : tint;
  const attributes: Record<string, string | number | null> = {};
  for (const { name: key, value } of node.attributes) if (FORM.test(key) && !(name === 'a' && key === 'href')) attributes[key] = value;
  Object.assign(attributes, place);
  if (style.transform !== 'none' && name !== 'svg') attributes['transform'] = style.transform;
  if (style.opacity !== '1') attributes['opacity'] = style.opacity;
  if (LEAVES.test(name)) Object.assign(attributes, paint(style, shade));
  if (name === 'text' || name === 'tspan') Object.assign(attributes, letters(style), { 'xml:space': 'preserve' });
  if (name === 'svg' && style.overflow === 'visible') attributes['overflow'] = 'visible';
  const children = [...node.childNodes].map((child) => {
    if (child instanceof SVGElement) return drawInlineSvg(child, shade, greyed);
    return child instanceof Text && /^(?:text|tspan)$/.test(name) ? escaped(child.data.replace(/\s+/g, ' ')) : '';
  });
  return element(name === 'a' ? 'g' : name, attributes, children.join(''));
}
