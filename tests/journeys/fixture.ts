/** What every journey demands besides its own steps: no error in the console, no request to a foreign host. */
import { readFileSync } from 'node:fs';
import { expect, test as base, type Page } from '@playwright/test';
import { createDebate, type Debate } from '../../src/analysis/debate';
import type { Corpus } from '../../src/corpus/types';

export const test = base.extend<{ watched: void }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin) foreign.push(request.url());
      });
      await use();
      expect(errors, 'errors in the console').toEqual([]);
      expect(foreign, 'requests to foreign hosts').toEqual([]);
    },
    { auto: true }
  ]
});
export { expect };

/** The bundled debate, read from its file: what the pages must show is computed from it, never written down here. */
export function bundledDebate(): Debate {
  const file = new URL('../../data/balls-dawson-2009.json', import.meta.url);
  return createDebate(JSON.parse(readFileSync(file, 'utf8')) as Corpus);
}

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** Opens an address and waits until the debate is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The reading column at a desk, the sheet on a phone. */
export const column = (page: Page) => page.getByRole('complementary', { name: 'Reading column' });
