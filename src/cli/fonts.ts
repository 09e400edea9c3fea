/**
 * `npm run fonts`: subsets the edition's fonts to the characters and axes in use and writes them to `src/ui/fonts/`.
 * Run it after an update of the font packages, or when the edition needs a character that is missing.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** English and the punctuation of careful typesetting: what the first visit fetches. */
const CORE = [...Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i)), ...'\u00a0£§«±·»×÷–—‘’‚“”„•…‹›€−′″\u2009\u200a\u202f'].join('');

/** The rest of Latin-1 and its companions, in files that are fetched when a text has them; everything else comes from the packages' latin-ext files or the system. */
const ACCENTS = [
  ...Array.from({ length: 0x100 - 0xa1 }, (_, i) => String.fromCharCode(0xa1 + i)).filter((character) => !CORE.includes(character)),
  ...'ŒœŸ™'
].join('');

interface Font {
  from: string;
  /** Name of the file, without its ending; `-accents` is added for the second of the two. */
  to: string;
  axes: Record<string, number | { min: number; max: number }>;
}

const FONTS: readonly Font[] = [
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    to: 'newsreader',
    axes: { wght: { min: 400, max: 600 }, opsz: { min: 9, max: 36 } }
  },
  {
    from: '@fontsource-variable/newsreader/files/newsreader-latin-standard-italic.woff2',
    to: 'newsreader-italic',
    axes: { wght: 400, opsz: { min: 9, max: 36 } }
  },
  { from: '@fontsource-variable/commissioner/files/commissioner-latin-wght-normal.woff2', to: 'commissioner', axes: { wght: { min: 400, max: 600 } } }
];

for (const { from, to, axes } of FONTS) {
  const font = await readFile(require.resolve(from));
  for (const [file, characters] of [
    [`${to}.woff2`, CORE],
    [`${to}-accents.woff2`, ACCENTS]
  ] as const) {
    const subset = await subsetFont(font, characters, { targetFormat: 'woff2', variationAxes: axes });
    await writeFile(new URL(`../ui/fonts/${file}`, import.meta.url), subset);
    console.log(`${file}: ${(font.length / 1024).toFixed(0)} kB → ${(subset.length / 1024).toFixed(0)} kB`);
  }
}
