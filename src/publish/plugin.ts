/** The part of the build that makes pages: hangs the publishing rooms into Vite. */
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { runnerImport, type Plugin } from 'vite';
import debates from '../../data/debates.json' with { type: 'json' };
import { FONTS_SCRIPT, pageScript, preloadScript, THEME_SCRIPT } from './start';

const FONTS = ['ui/fonts/commissioner.woff2', 'ui/fonts/newsreader.woff2', 'ui/fonts/newsreader-italic.woff2'];

/** The rooms that draw, compiled for the server: a component's style comes with it. */
const site = () =>
  runnerImport<typeof import('./site')>('./src/publish/site.ts', {
    configFile: false,
    mode: 'production',
    environments: { inline: { resolve: { noExternal: ['@lucide/svelte'] } } },
    plugins: [svelte({ configFile: false, emitCss: false, compilerOptions: { css: 'injected', dev: false } })]
  });

/**
 * Writes the overview of the first debate into index.html, and asks for fonts and debate together with the page: one journey to
 * the server less, and no text that is set twice.
 */
export function publish(): Plugin {
  const texts = debates.map(({ id, title, file }) => ({ id, title, text: readFileSync(new URL(`../../data/${file}`, import.meta.url), 'utf8') }));
  const script = (children: string) => ({ tag: 'script', injectTo: 'head-prepend' as const, children });
  return {
    name: 'publish',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        // While developing there is no build: the app alone.
        if (!bundle) return { html, tags: [script(THEME_SCRIPT)] };
        const files = Object.values(bundle);
        const built = (source: string) => files.find((file) => file.type === 'asset' && file.originalFileNames.some((name) => name.endsWith(source)))?.fileName;
        const sheets = files.filter((file) => file.type === 'asset' && html.includes(`./${file.fileName}`) && file.fileName.endsWith('.css'));
        const known = sheets.map((file) => ('source' in file ? String(file.source) : '')).join('');
        const { module } = await site();
        const { html: body, css } = module.firstPage(texts, known);
        return {
          html: html.replace('<div id="first"></div>', () => `<div id="first">${body}</div>\n    <script>${FONTS_SCRIPT}</script>`),
          tags: [
            ...FONTS.map((font) => ({
              tag: 'link',
              injectTo: 'head' as const,
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${built(font)}` }
            })),
            { tag: 'style', injectTo: 'head' as const, children: css },
            // Before the style sheet: a script behind one waits for it.
            script(THEME_SCRIPT),
            script(pageScript()),
            script(preloadScript(`./${built(`data/${debates[0]!.file}`)}`))
          ]
        };
      }
    }
  };
}
