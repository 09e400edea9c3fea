/** One address, one picture: in the full page, an embed, on the stage, on paper and in a file the same statements have the same marks. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DESK, expect, open, test } from './fixture';

test.use({ viewport: DESK });

/** The ids of the statements that have a mark, in the order of the alphabet: once each. */
const marks = async (page: Page): Promise<string[]> => {
  const ids = await page
    .locator('main [data-statement]')
    .evaluateAll((nodes) => nodes.filter((node) => node.checkVisibility()).map((node) => node.getAttribute('data-statement')!));
  return [...new Set(ids)].sort();
};
/** The names in the picture and the figures of their links, as they are told to those who do not see them. */
const told = (page: Page) => page.locator('main svg [aria-label]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')!).sort());

async function settled<T>(look: () => Promise<T[]>): Promise<T[]> {
  await expect.poll(async () => (await look()).length).toBeGreaterThan(5);
  return look();
}

async function picture(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Take away/ }).click();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Download: Picture of the \w+, SVG/ }).click()]);
  return readFileSync(await file.path(), 'utf8');
}

for (const query of ['?view=timeline&speaker=cb,ed-balls&hide', '?view=matrix&cert=high'])
  test(`${query}: the same marks everywhere`, async ({ page }) => {
    await open(page, query);
    const here = await settled(() => marks(page));
    const file = await picture(page);
    expect([...new Set([...file.matchAll(/data-statement="([^"]+)"/g)].map(([, id]) => id!))].sort()).toEqual(here);
    await page.keyboard.press('Escape');
    await page.emulateMedia({ media: 'print' });
    expect(await marks(page)).toEqual(here);
    await page.emulateMedia({ media: 'screen' });
    await open(page, `${query}&embed`);
    expect(await settled(() => marks(page))).toEqual(here);
    await page.goto(`./${query}&present`);
    expect(await settled(() => marks(page))).toEqual(here);
  });

test('the network: the same names and links everywhere', async ({ page }) => {
  const query = '?view=network&cert=high';
  await open(page, query);
  const here = await settled(() => told(page));
  const file = await picture(page);
  const nodes = (await page.locator('main [data-node]').evaluateAll((all) => all.map((node) => node.getAttribute('data-node')!))).sort();
  expect([...file.matchAll(/data-node="([^"]+)"/g)].map(([, id]) => id!).sort()).toEqual(nodes);
  await open(page, `${query}&embed`);
  expect(await settled(() => told(page))).toEqual(here);
  await page.goto(`./${query}&present`);
  expect(await settled(() => told(page))).toEqual(here);
});
