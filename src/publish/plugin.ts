/** The part of the build that makes pages: hangs the publishing rooms into Vite. */
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin, type Rolldown } from 'vite';
import debates from '../../data/debates.json' with { type: 'json' };
import { drawCards } from './cards/draw';
import { fixedIcons } from './fixedIcons';
import { siteAddress } from './paths';
import type { Drawn } from './render';
import type { Made } from './site';
import { FONTS_SCRIPT, pageScript, preloadScript, THEME_SCRIPT } from './start';

const FONTS = ['ui/fonts/commissioner.woff2', 'ui/fonts/newsreader.woff2', 'ui/fonts/newsreader-italic.woff2'];

/** A module that draws, compiled for the server: a component's style comes with it. */
const drawing = async <Module>(path: string): Promise<Module> => {
  const { module } = await runnerImport<Module>(path, {
    configFile: false,
    mode: 'production',
    environments: { inline: { resolve: { noExternal: ['@lucide/svelte'] } } },
    plugins: [svelte({ configFile: false, preprocess: fixedIcons, emitCss: false, compilerOptions: { css: 'injected', dev: false } })]
  });
  return module;
};

/** Scripts right behind the encoding, which must stand at the very beginning, and before the style sheet: a script behind one waits for it. */
const atTop = (html: string, scripts: readonly string[]): string =>
  html.replace('<meta charset="utf-8" />', (meta) => [meta, ...scripts.map((one) => `<script>${one}</script>`)].join('\n'));

/** Where drawn cards are kept from one build to the next. */
const KEPT = 'node_modules/.cache/rejoinder-cards';

/**
 * Makes the pages for sharing and their pictures, writes the overview of the first debate into index.html, and asks for fonts and
 * debate together with the page: one journey to the server less, and no text that is set twice. `app`: path of the module that gives
 * the app with a debate as something to draw, as `prerender(text)`; this room knows no app.
 */
export function publish(app: string): Plugin {
  const texts = debates.map(({ id, title, file }) => ({ id, title, text: readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8') }));
  let made: Made | null = null;
  return {
    name: 'publish',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // While developing there is no build: the app alone.
        if (!bundle) return atTop(html, [THEME_SCRIPT]);
        const files = Object.values(bundle);
        const built = (source: string) => files.find((file) => file.type === 'asset' && file.originalFileNames.some((name) => name.endsWith(source)))?.fileName;
        // The explorer's sheet, too, since the overview is drawn before the explorer is here.
        const explorer = files.find((file) => file.type === 'chunk' && file.name === 'explorer') as Rolldown.OutputChunk;
        const scriptsOfExplorer = [...explorer.imports.filter((name) => !html.includes(`./${name}`)), explorer.fileName].map((name) => `./${name}`);
        const isOurs = (name: string) => name.endsWith('.css') && (html.includes(`./${name}`) || /(?:^|\/)explorer-/.test(name));
        const sheets = files.flatMap((file) => (file.type === 'asset' && isOurs(file.fileName) ? [file] : []));
        const more = sheets
          .filter(({ fileName }) => !html.includes(`./${fileName}`))
          .map(({ fileName }) => `<link rel="stylesheet" crossorigin href="./${fileName}">`);
        const { makeSite } = await drawing<typeof import('./site')>('./src/publish/site.ts');
        const { prerender } = await drawing<{ prerender: (text: string) => Drawn }>(app);
        const setting = { address: siteAddress(process.env['SITE_URL']), sheets: sheets.map(({ fileName }) => fileName) };
        made = makeSite(texts, setting, prerender(texts[0]!.text), sheets.map(({ source }) => String(source)).join(''));
        const { first, tags } = made;
        const fonts = FONTS.map((font) => `./${built(font)}`);
        const scripts = [THEME_SCRIPT, pageScript(), preloadScript(`./${built(`data/${debates[0]!.file}`)}`, scriptsOfExplorer, fonts)];
        return atTop(html, scripts)
          .replace('</head>', () => [...more, `<style>${first.css}</style>`, tags, '</head>'].join('\n'))
          .replace('<div id="app"></div>', () => `<div id="app">${first.app}</div>\n<script>${FONTS_SCRIPT}</script>`)
          .replace('<div id="first"></div>', () => `<div id="first">${first.unscripted}</div>`);
      }
    },
    async writeBundle({ dir }) {
      if (!made) return;
      const write = async (path: string, content: string | Uint8Array) => {
        const file = join(dir!, path);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, content);
      };
      await Promise.all(made.files.map(({ path, text }) => write(path, text)));
      await drawCards(made.cards, KEPT, write);
    }
  };
}
