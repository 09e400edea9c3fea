/** The edition's fonts for the renderer of cards, which reads neither WOFF2 nor variable fonts: one file for each face. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import subsetFont from 'subset-font';

/** Family names as the packages' files bear them. */
export const SERIF = 'Newsreader 16pt';
export const SANS = 'Commissioner Thin';

const NEWSREADER = '@fontsource-variable/newsreader/files/newsreader';
const COMMISSIONER = '@fontsource-variable/commissioner/files/commissioner';
/** Words on cards are large: the optical size for display. */
const SERIF_AXES = { wght: 400, opsz: 36 };

const FACES: readonly { from: string; axes: Record<string, number> }[] = ['latin', 'latin-ext'].flatMap((part) => [
  { from: `${NEWSREADER}-${part}-standard-normal.woff2`, axes: SERIF_AXES },
  { from: `${NEWSREADER}-${part}-standard-italic.woff2`, axes: SERIF_AXES },
  { from: `${COMMISSIONER}-${part}-wght-normal.woff2`, axes: { wght: 400 } },
  { from: `${COMMISSIONER}-${part}-wght-normal.woff2`, axes: { wght: 600 } }
]);

/** Writes the faces with the characters of `text` into a folder of their own. Returns the paths of the files. A second or two. */
export async function writeFaces(text: string): Promise<string[]> {
  const require = createRequire(import.meta.url);
  const folder = await mkdtemp(join(tmpdir(), 'rejoinder-fonts-'));
  const characters = [...new Set(text)].sort().join('');
  return Promise.all(
    FACES.map(async ({ from, axes }, i) => {
      const path = join(folder, `${i}.ttf`);
      await writeFile(path, await subsetFont(await readFile(require.resolve(from)), characters, { targetFormat: 'sfnt', variationAxes: axes }));
      return path;
    })
  );
}
