/** The script of embedding pages as it is served: `src/host/v1.ts`, without types and without what only people read. */
import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc } from 'vite';

/** From the top of the repository, where npm runs. */
const SOURCE = 'src/host/v1.ts';

/** Sits in front of the script, where those who embed it look. */
const NOTE = '/* Rejoinder, MIT licence: gives frames of this site the height they tell. Its source is src/host/v1.ts. */\n';

/** The language of browsers that readers may still have; the minifier, too, has to be told, or it writes shorter what is newer. */
const TARGET = 'es2018';

/** The text of `public/embed/v1.js`: a classic script that leaves no name behind. */
export async function hostScript(): Promise<string> {
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), 'v1.ts', { target: TARGET });
  const minified = await minify('v1.js', `(()=>{${code}})()`, { module: false, compress: { target: TARGET } });
  return `${NOTE}${minified.code.trim()}\n`;
}
