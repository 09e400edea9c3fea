/** Colours as every program that reads SVG knows them. */

const canvas = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d', { willReadFrequently: true });
const known = new Map<string, Colour>();

export interface Colour {
  /** `#rrggbb`. */
  readonly hex: string;
  /** 0 to 1. */
  readonly alpha: number;
}

const hex = (channels: readonly number[]): string => `#${channels.map((one) => Math.round(one).toString(16).padStart(2, '0')).join('')}`;

/** Any colour of CSS as it is painted: drawn on one pixel and read back, so that mixed and wide-gamut colours come out, too. */
export function colourOf(css: string): Colour {
  const before = known.get(css);
  if (before) return before;
  let colour: Colour = { hex: '#000000', alpha: 1 };
  if (canvas) {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = css;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 255] = canvas.getImageData(0, 0, 1, 1).data;
    colour = { hex: hex([r, g, b]), alpha: Math.round((a / 255) * 1000) / 1000 };
  }
  known.set(css, colour);
  return colour;
}

/** The grey that `filter: grayscale(1)` makes of a colour: its luminance, with the weights of the filter's specification. */
export function greyOf({ hex: from, alpha }: Colour): Colour {
  const [r, g, b] = [1, 3, 5].map((at) => parseInt(from.slice(at, at + 2), 16)) as [number, number, number];
  const grey = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return { hex: hex([grey, grey, grey]), alpha };
}
