/**
 * `npm run fonts`: subsets the edition's fonts to the characters and axes in use and writes them to `src/ui/fonts/`.
 * Run it after an update of the font packages, or when the edition needs a character that is missing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Latin-1 and the punctuation of careful typesetting; everything else comes from the packages' latin-ext files or the system. */
const CHARACTERS = [
  ...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)),
  ...Array.from({ length: 0x100 - 0xa0 }, (_, i) => String.fromCharCode(0xa0 + i)),
  ...'ŒœŸ–—‘’‚“”„†•…‹›€™−→←↑↓×÷′″\u2009\u200a\u202f'
].join('');

interface Font {
  from: string;
  to: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const FONTS: readonly Font[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader.woff2',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 9, max: 36 } }
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
    to: 'newsreader-italic.woff2',
    axes: { wght: 400, opsz: { min: 9, max: 36 } }
  },
  { from: '@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2', to: 'commissioner.woff2', axes: { wght: { min: 400, max: 600 } } }
];

for (const { from, to, axes } of FONTS) {
  const font = await readFile(require.resolve(from));
  const subset = await subsetFont(font, CHARACTERS, { targetFormat: 'woff2', variationAxes: axes });
  await writeFile(new URL(`../ui/fonts/${to}`, import.meta.url), subset);
  console.log(`${to}: ${(font.length / 1024).toFixed(0)} kB → ${(subset.length / 1024).toFixed(0)} kB`);
}
