/** What all cards share: the size that previews of links want, and the colours of the light edition. */

/** Px. */
export const CARD = { width: 1200, height: 630 } as const;

/** Space at the sides, px. */
export const MARGIN = 72;

/** The light edition's colours, as `ui/tokens.css` names them. */
export const INK: Readonly<Record<string, string>> = {
  desk: '#f4f1ea',
  page: '#fffdf8',
  ink: '#1b1a17',
  'ink-2': '#57524a',
  'ink-3': '#6f695f',
  line: '#ddd7ca',
  'line-2': '#8a8377',
  for: '#1d5fb4',
  against: '#b8480f',
  unclear: '#736d62',
  'for-wash': '#dfe9f6',
  'against-wash': '#f8e3d6',
  'unclear-wash': '#ebe7de',
  far: '0.78'
};

/** Replaces the tokens in a piece of SVG by their colours: the renderer knows no custom properties. */
export const inked = (svg: string): string => svg.replace(/var\(--([\w-]+)\)/g, (whole, name: string) => INK[name] ?? whole);
