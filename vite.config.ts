/// <reference types="vitest/config" />
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  // Relative addresses: the site works under any sub-path of any static host.
  base: './',
  plugins: [svelte({ configFile: false }), svelteTesting()],
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
          include: ['tests/{corpus,analysis,layout,state,cli,house,platform}/**/*.test.ts']
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
