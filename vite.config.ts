/// <reference types="vitest/config" />
import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig, runnerImport } from 'vite';
import debates from './data/debates.json' with { type: 'json' };

const { offline } = (await runnerImport<typeof import('./src/publish/offlinePlugin')>('./src/publish/offlinePlugin.ts')).module;
const { fixedIcons } = (await runnerImport<typeof import('./src/publish/fixedIcons')>('./src/publish/fixedIcons.ts')).module;
const { parseCorpus } = (await runnerImport<typeof import('./src/corpus/parse')>('./src/corpus/parse.ts')).module;
const { publish } = (await runnerImport<typeof import('./src/publish/plugin')>('./src/publish/plugin.ts')).module;
/** What the page need not check again: files of `data/` without a problem, with their length in UTF-16 code units (see `platform/corpora.ts`). */
const checked = Object.fromEntries(
  debates.flatMap(({ file }) => {
    const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
    return parseCorpus(text).problems.length === 0 ? [[file, text.length]] : [];
  })
);

export default defineConfig({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  define: { CHECKED_DEBATES: JSON.stringify(checked) },
  plugins: [svelte({ configFile: false, preprocess: fixedIcons }), publish('./src/app/prerender.ts'), offline()],
  build: {
    target: 'es2022',
    // Corpora and fonts are files of their own, never data: URLs, so that they are cached and counted for what they are.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every address needs, and what the explorer needs on top: two files in place of some thirty.
          groups: [
            { name: 'index', test: /src\/app\/main\.ts$/, priority: 2 },
            { name: 'explorer', test: /src\/app\/Explorer\.svelte$/, priority: 1 }
          ]
        }
      }
    }
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          environment: 'node',
          // Pure rooms touch nothing outside of themselves: their tests need no process of their own each.
          isolate: false,
          include: ['tests/{corpus,analysis,layout,formats}/**/*.test.ts']
        }
      },
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{state,cli,house,platform,publish}/**/*.test.ts']
        }
      },
      {
        extends: true,
        plugins: [svelteTesting()],
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
