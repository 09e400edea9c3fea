/** Pictures that are taken away show what the page shows, and say where it comes from. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { mainSources } from '../../src/analysis/debate';
import { bundledDebate, DESK, expect, open, test } from './fixture';

const debate = bundledDebate();
test.use({ viewport: DESK });

/** Downloads the picture in a format, by the dialog. */
async function take(page: Page, format: 'PNG' | 'SVG'): Promise<Buffer> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Take away' }).click();
  const entry = page
    .getByRole('dialog')
    .getByRole('listitem')
    .filter({ hasText: new RegExp(`^\\s*Picture of the \\w+, ${format}`) });
  const downloading = page.waitForEvent('download');
  await entry.getByRole('button', { name: 'Download' }).click();
  const file = readFileSync(await (await downloading).path());
  await page.keyboard.press('Escape');
  return file;
}
const ids = (text: string): string[] => [...new Set([...text.matchAll(/data-statement="([^"]+)"/g)].map(([, id]) => id!))].sort();

for (const query of ['?view=timeline', '?view=matrix&cert=high', '?view=sources', '?view=search&q=bureaucracy'])
  test(`${query} as SVG has the marks of the page, its words, and where they come from`, async ({ page }) => {
    await open(page, query);
    const shown = await page.locator('main').evaluate((main) => main.innerHTML);
    const svg = (await take(page, 'SVG')).toString('utf8');
    expect(ids(svg)).toEqual(ids(shown));
    for (const source of mainSources(debate)) expect(svg).toContain(source.publisher ?? source.headline);
    expect(svg).toContain(query.replaceAll('&', '&amp;'));
    expect(svg).toContain('data:font/woff2');
    expect(svg).not.toMatch(/foreignObject|<script|var\(--/);
    // Any program must be able to read it.
    const faults = await page.evaluate((text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror')?.textContent ?? null, svg);
    expect(faults).toBeNull();
  });

test('the network and the overview are pictures, too, and a picture in pixels is twice as large', async ({ page }) => {
  for (const query of ['?view=network', '']) {
    await open(page, query);
    const svg = (await take(page, 'SVG')).toString('utf8');
    const png = await take(page, 'PNG');
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg)!;
    // Width and height stand in the first chunk, after the 8 bytes of the signature and the 8 of the chunk's head.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    for (const name of ['Ed Balls', 'Hilton Dawson']) expect(svg).toContain(name);
  }
});

test('a concordance is cut at both ends of its lines, as on the page: no words run over the names or out of the picture', async ({ page }) => {
  await open(page, '?view=search&q=record');
  const before = page.locator('main .line .before');
  await expect(before.first()).toBeVisible();
  const svg = (await take(page, 'SVG')).toString('utf8');
  const seen = await page.evaluate((text) => {
    document.body.innerHTML = text;
    const root = document.querySelector('svg')!;
    const left = root.getBoundingClientRect().left;
    const clip = (node: Element) => node.closest('[clip-path]')?.getAttribute('clip-path')?.slice(5, -1);
    // What each text may be seen of begins where its clip begins.
    return [...root.querySelectorAll('text')].map((node) => {
      const x = node.getBoundingClientRect().left - left;
      const id = clip(node);
      const from = id === undefined ? -Infinity : Number(document.getElementById(id)!.firstElementChild!.getAttribute('x'));
      return { words: node.textContent, x: Math.max(x, from), cut: from > x + 1 };
    });
  }, svg);
  expect(seen.filter(({ cut }) => cut).length, 'lines cut at the left').toBeGreaterThan(3);
  expect(seen.filter(({ x }) => x < 0)).toEqual([]);
});
