/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, runnerImport, type Plugin } from 'vite';
import debates from './data/debates.json' with { type: 'json' };

/** What the page need not check again: files of `data/` without a problem, with their length in UTF-16 code units (see `platform/corpora.ts`). */
const { offline } = (await runnerImport<typeof import('./src/publish/offlinePlugin')>('./src/publish/offlinePlugin.ts')).module;
const { parseCorpus } = (await runnerImport<typeof import('./src/corpus/parse')>('./src/corpus/parse.ts')).module;
const checked = Object.fromEntries(
  debates.flatMap(({ file }) => {
    const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
    return parseCorpus(text).problems.length === 0 ? [[file, text.length]] : [];
  })
);

/**
 * Asks for the fonts and the first debate together with the page, so that neither waits for the script that needs it:
 * one journey to the server less, and no text that is set twice. The debate only where the address asks for no other.
 */
function preloadFirstScreen(): Plugin {
  return {
    name: 'preload-first-screen',
    transformIndexHtml(_html, { bundle }) {
      if (!bundle) return [];
      const files = Object.values(bundle);
      const built = (source: string) => files.find((file) => file.type === 'asset' && file.originalFileNames.some((name) => name.endsWith(source)))?.fileName;
      const fonts = ['ui/fonts/commissioner.woff2', 'ui/fonts/newsreader.woff2', 'ui/fonts/newsreader-italic.woff2'].map(built);
      const debate = built(`data/${debates[0]!.file}`);
      return [
        ...fonts.map((href) => ({
          tag: 'link',
          injectTo: 'head' as const,
          attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${href}` }
        })),
        {
          // Before the style sheet: a script behind one waits for it.
          tag: 'script',
          injectTo: 'head-prepend' as const,
          children: `if (!/[?&]corpus=/.test(location.search)) document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', as: 'fetch', crossOrigin: '', href: './${debate}' }));`
        }
      ];
    }
  };
}

export default defineConfig({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  define: { CHECKED_DEBATES: JSON.stringify(checked) },
  plugins: [svelte({ configFile: false }), svelteTesting(), preloadFirstScreen(), offline()],
  build: {
    target: 'es2022',
    // Corpora and fonts are files of their own, never data: URLs, so that they are cached and counted for what they are.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{corpus,analysis,layout,formats,state,cli,house,platform,publish}/**/*.test.ts']
        }
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'happy-dom',
          include: ['tests/{ui,views,app}/**/*.test.ts'],
          setupFiles: ['tests/component-setup.ts']
        }
      }
    ]
  }
});
