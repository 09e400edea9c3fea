/** Without a network, and while a new version arrives. Each journey serves a copy of the build of its own, which it may change. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { TourStep } from '../../src/corpus/types';
import { bundledDebate, DESK, expect, test as base } from './fixture';
import { serve, SUB_PATH } from './static';

interface Site {
  /** The folder that is served. */
  readonly folder: string;
  readonly address: string;
}

const test = base.extend<{ site: Site }>({
  site: async ({ browserName }, use) => {
    const folder = mkdtempSync(join(tmpdir(), `rejoinder-${browserName}-`));
    cpSync(new URL('../../dist/', import.meta.url), folder, { recursive: true });
    const server = await serve(folder, 0);
    await use({ folder, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_PATH}` });
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    rmSync(folder, { recursive: true });
  },
  // All requests of these journeys go to the copy.
  baseURL: async ({ site }, use) => use(site.address)
});
test.use({ viewport: DESK, serviceWorkers: 'allow' });

const debate = bundledDebate();
const tour = debate.corpus.tours![0]!;
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** A first visit, until the copy of the explorer is complete and in charge. */
async function visit(page: Page, query = '') {
  await page.goto(`./${query}`);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller)
      await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }));
  });
}

/** Publishes another version of the same files: the page says which it is. */
function publish({ folder }: Site, version: string) {
  const edit = (file: string, change: (text: string) => string) => writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')));
  edit('index.html', (text) => text.replace('<html ', `<html data-version="${version}" `));
  edit('sw.js', (text) => text.replace(/OFFLINE_VERSION="[^"]*"/, `OFFLINE_VERSION="${version}"`));
}
const version = (page: Page) => page.locator('html').getAttribute('data-version');
/** Looks for a new version, as a page does when somebody comes back to it. */
const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

test('after one visit every view, the search and Reload work without a network', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  await page.reload();
  await expect(heading(page)).toHaveText(debate.corpus.title);
  for (const view of ['timeline', 'matrix', 'network', 'sources']) {
    await page.goto(`./?view=${view}`);
    await expect(page.locator('main [data-statement], main svg').first()).toBeAttached();
    await expect(heading(page)).toBeVisible();
  }
  await page.keyboard.press('/');
  await page.keyboard.type('beurocratic');
  await expect(page).toHaveURL(/q=beurocratic/);
  await page.goto('./?view=search&q=beurocratic');
  await expect(page.locator('main mark').first()).toBeVisible();
});

test('without a network one can present, keep a lesson, print a handout and take the explorer away in one file', async ({ page, context }) => {
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-printed', '');
  });
  await visit(page);
  await context.setOffline(true);
  await page.goto(`./?present&tour=${tour.id}`);
  await expect(page).toHaveTitle(/^1 of/);
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/step=2/);
  await page.reload();
  await expect(page).toHaveTitle(new RegExp(`^2 of ${tour.steps.length}`));

  await page.goto(`./?present=handout&tour=${tour.id}`);
  await expect(heading(page)).toHaveText(tour.title);
  await expect(page.locator('main .block .qr svg')).toHaveCount(tour.steps.length);
  await page.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();

  const share = async (item: string) => {
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  const lessons = page.locator('.lessons-panel');
  await page.goto('./?view=matrix');
  await share('Lessons …');
  await lessons.getByRole('button', { name: 'New lesson' }).click();
  await lessons.getByLabel('Name of the lesson').fill('In the train');
  await page.reload();
  await share('Lessons …');
  await expect(lessons.getByLabel('Name of the lesson')).toHaveValue('In the train');
  await expect(lessons.locator('ol > li')).toHaveCount(1);

  await share('Take away');
  const entry = page.getByRole('listitem').filter({ hasText: 'The explorer in one file' });
  const [file] = await Promise.all([page.waitForEvent('download'), entry.getByRole('button', { name: 'Download' }).click()]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(debate.corpus.title);
});

test('a page for sharing leads, without a network, to the live view that it stands for', async ({ page, context }) => {
  await visit(page);
  await context.setOffline(true);
  const { id } = debate.statements[0]!;
  await page.goto(`./a/${id}/`);
  await expect(page).toHaveURL(new RegExp(`/\\?view=sources&statement=${id}$`));
  await expect(heading(page)).toBeVisible();
});

test('a new version waits and says so; each page stays until its reader takes it', async ({ page, context, site }) => {
  await visit(page, '?view=matrix');
  const beside = await context.newPage();
  await beside.goto(`${site.address}?view=sources`);
  await expect(heading(beside)).toBeVisible();
  publish(site, 'second');
  await comeBack(page);
  const noticeOn = (one: Page) => one.getByRole('status').filter({ hasText: 'A new version' });
  const notice = noticeOn(page);
  await expect(notice).toBeVisible();
  expect(await version(page)).toBeNull();
  await page.reload();
  await expect(heading(page)).toBeVisible();
  expect(await version(page)).toBeNull();
  await notice.getByRole('button', { name: 'Use it now' }).click();
  await expect(page.locator('html[data-version=second]')).toBeAttached();
  await expect(page).toHaveURL(/view=matrix/);

  // Another tab has it by now, and this one can have it just as well.
  expect(await version(beside)).toBeNull();
  await noticeOn(beside).getByRole('button', { name: 'Use it now' }).click();
  await expect(beside.locator('html[data-version=second]')).toBeAttached();
  await expect(beside).toHaveURL(/view=sources/);
});

test('while another page takes a new version, a lesson in class goes on, with what it still has to load', async ({ page, context, site }) => {
  const stepWith = (is: (step: TourStep) => boolean) => tour.steps.findIndex(is) + 1;
  const guess = stepWith(({ move }) => move === 'who-said-it');
  const network = stepWith(({ view }) => view.includes('view=network'));
  const choices = page.locator('main ol > li');
  await visit(page, `?present&tour=${tour.id}&step=${guess}`);
  await expect(choices.first()).toBeVisible();
  for (const key of ['1', '1', '2']) await page.keyboard.press(key);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByText('The stage follows.')).toBeVisible();

  const other = await context.newPage();
  await other.goto(`${site.address}?view=timeline`);
  publish(site, 'second');
  // The files of the old version are gone from the server, as after a deployment.
  for (const file of readdirSync(join(site.folder, 'assets'))) if (/^(network|reader)-.*\.js$/.test(file)) rmSync(join(site.folder, 'assets', file));
  writeFileSync(join(site.folder, 'sw.js'), readFileSync(join(site.folder, 'sw.js'), 'utf8').replace(/"assets\/(?:network|reader)-[^"]*\.js",/g, ''));
  await comeBack(other);
  await other.getByRole('button', { name: 'Use it now' }).click();
  await expect(other.locator('html[data-version=second]')).toBeAttached();

  // The page that presents was not touched, has lost nothing, and finds what it has not loaded yet.
  expect(await version(page)).toBeNull();
  await expect(page.getByRole('status').filter({ hasText: 'A new version' })).toHaveCount(0);
  await expect(choices.nth(0)).toContainText('2 hands');
  await expect(choices.nth(1)).toContainText('1 hand');
  await expect(page.locator('main .evidence')).toHaveCount(0);
  await speaker.getByRole('button', { name: 'Reveal' }).click();
  await expect(page.locator('main .evidence')).toBeVisible();
  await expect(choices.nth(0)).toContainText('2 hands');
  await page.keyboard.press('g');
  await page.keyboard.type(String(network));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`step=${network}$`));
  await expect(page.locator('[data-picture] .network [data-node]').first()).toBeVisible();
  await expect(speaker.getByRole('region', { name: 'Now' })).toContainText(tour.steps[network - 1]!.note);
  expect(await version(page)).toBeNull();
});

test.describe('without an offline copy', () => {
  test.use({ serviceWorkers: 'block', missing: true });

  test('a part that a new version took away is met by one reload, at the same place', async ({ page, site }) => {
    await page.goto('./?speaker=ed-balls');
    await expect(heading(page)).toBeVisible();
    const index = join(site.folder, 'index.html');
    const script = /assets\/(index-[^"]+)\.js/.exec(readFileSync(index, 'utf8'))![1]!;
    // The new version's entry has another name, and whatever belongs to the old one is gone: here without anything in its place.
    const assets = join(site.folder, 'assets');
    for (const file of readdirSync(assets).filter((name) => name.endsWith('.js') && name !== `${script}.js`))
      if (readFileSync(join(assets, file), 'utf8').includes(`${script}.js`)) rmSync(join(assets, file));
    renameSync(join(assets, `${script}.js`), join(assets, `${script}2.js`));
    writeFileSync(index, readFileSync(index, 'utf8').replaceAll(`${script}.js`, `${script}2.js`).replace('<html ', '<html data-version="second" '));
    await page.keyboard.press('3');
    await expect(page.locator('html[data-version=second]')).toBeAttached();
    await expect(page).toHaveURL(/view=matrix&speaker=ed-balls/);
    // It is gone in the new version, too: then the page says so and does not reload for ever.
    await expect(page.getByRole('alert')).toContainText('could not be loaded');
  });
});
