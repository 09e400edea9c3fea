/**
 * `npm run pictures`: takes the README's pictures from the running explorer, light and dark.
 * Needs a build (`npm run build`); writes to `.github/pictures/`.
 */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { BROWSER_ARGS, findBrowser } from './browser';

const PICTURES: Readonly<Record<string, string>> = {
  timeline: '?view=timeline&statement=dawson-80-percent',
  matrix: '?view=matrix&pick=cell~kim-bromley-derry~records',
  network: '?view=network&pick=speaker~hilton-dawson',
  sources: '?view=sources&statement=karen-not-a-grade',
  search: '?view=search&q=beurocratic'
};

const folder = new URL('../../.github/pictures/', import.meta.url);
await mkdir(folder, { recursive: true });
const server = await preview({ preview: { port: 4178, host: '127.0.0.1' }, logLevel: 'silent' });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: BROWSER_ARGS
});
for (const theme of ['light', 'dark'] as const) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: theme, reducedMotion: 'reduce' });
  for (const [name, query] of Object.entries(PICTURES)) {
    await page.goto(`http://127.0.0.1:4178/${query}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({ path: fileURLToPath(new URL(`${name}-${theme}.png`, folder)) });
    console.log(`${name}-${theme}.png`);
  }
  await page.close();
}
await browser.close();
await server.close();
