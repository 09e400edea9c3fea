/** The product's icons as pixels, for systems that install the page. */
import { Resvg } from '@resvg/resvg-js';

/** The mark: a full and an open quotation mark, one word and its rejoinder, in a box 24 wide and 18 high. */
const MARK =
  '<path d="M7.6 1.2C3.9 2.7 1.6 5.7 1.6 9.6c0 3 1.7 4.9 4 4.9 2.1 0 3.6-1.5 3.6-3.5 0-1.9-1.3-3.3-3.1-3.3-.4 0-.8.1-1 .2.3-2 1.6-3.9 3.4-5z" fill="#1b1a17"/>' +
  '<path d="M16.4 16.8c3.7-1.5 6-4.5 6-8.4 0-3-1.7-4.9-4-4.9-2.1 0-3.6 1.5-3.6 3.5 0 1.9 1.3 3.3 3.1 3.3.4 0 .8-.1 1-.2-.3 2-1.6 3.9-3.4 5z" fill="none" stroke="#1b1a17" stroke-width="1.4"/>';

export interface Icon {
  readonly file: string;
  /** Px; icons are square. */
  readonly size: number;
  /** The share of the edge that the mark takes: a maskable icon keeps it inside the circle that any mask leaves (0.8 of the edge). */
  readonly mark: number;
}

export const ICONS: readonly Icon[] = [
  { file: 'icon-192.png', size: 192, mark: 0.72 },
  { file: 'icon-512.png', size: 512, mark: 0.72 },
  { file: 'icon-maskable-512.png', size: 512, mark: 0.5 },
  { file: 'apple-touch-icon.png', size: 180, mark: 0.62 }
];

/** An icon as a PNG. */
export function drawIcon({ size, mark }: Icon): Buffer {
  const scale = (size * mark) / 24;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><rect width="${size}" height="${size}" fill="#fffdf8"/><g transform="translate(${size / 2} ${size / 2}) scale(${scale}) translate(-12 -9)">${MARK}</g></svg>`;
  return new Resvg(svg).render().asPng();
}
