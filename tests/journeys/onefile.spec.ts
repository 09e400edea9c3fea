/** The single file: made in the browser, opened from a folder, without a network. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundledDebate, column, DESK, expect, open, test } from './fixture';

const debate = bundledDebate();
test.use({ viewport: DESK });

test('the explorer in one file opens from a folder and shows every view, the search, a lesson and its handout', async ({ page, context }) => {
  await open(page);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Take away' }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('listitem').filter({ hasText: 'The explorer in one file' }).getByRole('button', { name: 'Download' }).click();
  const download = await downloading;
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-one-'));
  const file = join(folder, download.suggestedFilename());
  copyFileSync(await download.path(), file);
  const site = page.url().replace(/\?.*$/, '');
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);

  const address = pathToFileURL(file).href;
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.corpus.title);
  for (const [key, view] of [
    ['2', 'timeline'],
    ['3', 'matrix'],
    ['4', 'network'],
    ['5', 'sources']
  ] as const) {
    await page.keyboard.press(key);
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
    await expect(page.locator('main [data-statement], main svg').first()).toBeAttached();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('beurocratic');
  await expect(page.locator('main mark').first()).toBeVisible();
  // The same file, made where the debate is not the one that opens by itself: links have to name it.
  const named = join(folder, 'named.html');
  const holder = 'id="carried-debate"';
  writeFileSync(named, readFileSync(file, 'utf8').replace(holder, `${holder} data-key="${debate.corpus.id}"`));
  await page.goto(`${pathToFileURL(named).href}?statement=${debate.statements[0]!.id}`);
  await expect(column(page).locator('blockquote').first()).toBeVisible();
  // A link copied from the file leads to where it came from.
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Copy the link' }).click();
  const told = page.getByRole('status').filter({ hasText: 'ink' });
  await expect(told).toBeVisible();
  const link = (await told.textContent())!.includes('Copy this link') ? (await told.textContent())! : await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${site}?corpus=${debate.corpus.id}&statement=${debate.statements[0]!.id}`);
  // A lesson: its guess, Reload in the middle of it, and its handout.
  const tour = debate.corpus.tours![0]!;
  const guess = tour.steps.findIndex(({ move }) => move === 'who-said-it') + 1;
  const choices = page.locator('main ol > li');
  await page.goto(`${address}?present&tour=${tour.id}&step=${guess}`);
  await expect(page.locator('main > header')).toContainText(`${guess} of ${tour.steps.length}`);
  await expect(choices.first()).toBeVisible();
  for (const key of ['1', '1']) await page.keyboard.press(key);
  await expect(choices.first()).toContainText('2 hands');
  await page.reload();
  await expect(choices.first()).toContainText('2 hands');
  await page.keyboard.press('Space');
  await expect(page.locator('main .evidence')).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page).toHaveTitle(new RegExp(`^${guess + 1} of`));
  await page.goto(`${address}?present=handout&tour=${tour.id}`);
  await expect(page.locator('main .block .qr svg')).toHaveCount(tour.steps.length);
  // The codes lead to the site: nobody else has the file.
  await expect(page.locator('main .block .qr a').first()).toHaveAttribute('href', site + tour.steps[0]!.view);
  await page.goto(`${address}?view=matrix&present`);
  await expect(page.locator('[data-picture] .matrix [data-statement]').first()).toBeVisible();
  rmSync(folder, { recursive: true });
});
