/** The page before any script runs, how the app takes it over, and the pages for sharing. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { plainWords } from '../../src/analysis/wording';
import { VIEWS } from '../../src/state/address';
import { bundledDebate, DESK, expect, expectRead, PHONE, test, wordsPattern } from './fixture';

const debate = bundledDebate();

/** Holds a file back until it is let go, the debate if no other is named, so that the page stands as it is before the app takes over. */
async function holdBack(page: Page, file = /balls-dawson.*\.json$/): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(file, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const takenOver = (page: Page) => expect(page.locator('html[data-page=app]')).toBeAttached();

interface Place {
  readonly what: string;
  readonly box: readonly number[];
}

/** What is seen, with its words, and where it stands. */
const places = (page: Page): Promise<Place[]> =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll<HTMLElement>('header *, main *, aside *')].filter(
      (node) => node.getClientRects().length > 0 && node.childElementCount === 0 && !node.closest('svg, .pictures')
    );
    return seen.map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { what: `${node.tagName} ${node.textContent!.trim()}`, box: [x, y, width, height] };
    });
  });

/** What moved by more than half a pixel; text in more pieces is kerned a hair otherwise. */
const moved = (before: readonly Place[], after: readonly Place[]): string[] =>
  before.flatMap(({ what, box }, i) => (box.some((value, side) => Math.abs(value - after[i]!.box[side]!) > 0.5) ? [what] : []));

for (const [name, viewport] of Object.entries({ desk: DESK, phone: PHONE }))
  test(`the app takes over without a jump (${name})`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.addInitScript(() => {
      const told = { shift: 0 };
      Object.assign(window, { told });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) told.shift += entry.value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const letGo = await holdBack(page);
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.evaluate(() => document.fonts.ready);
    const before = await places(page);
    expect(before.length).toBeGreaterThan(50);
    letGo();
    await takenOver(page);
    // What lies over the page on a phone, the sheet, comes behind all this.
    const after = (await places(page)).slice(0, before.length);
    expect(after.map(({ what }) => what)).toEqual(before.map(({ what }) => what));
    expect(moved(before, after)).toEqual([]);
    await expect(page.locator('.pictures svg').first()).toBeAttached();
    expect(await page.evaluate(() => (window as unknown as { told: { shift: number } }).told.shift)).toBe(0);
  });

test('scroll, focus and what was typed outlast it', async ({ page }) => {
  await page.setViewportSize(DESK);
  const letGo = await holdBack(page);
  await page.goto('./');
  await page.locator('main').evaluate((main) => (main.scrollTop = 90));
  await page.getByRole('searchbox').fill('records');
  letGo();
  await takenOver(page);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('records');
  await expect(page).toHaveURL(/view=search&q=records/);
  await page.goBack();
  await expect(page.locator('main.overview')).toBeVisible();
});

test('on a phone the page stays where it was scrolled to, with its focus', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const letGo = await holdBack(page);
  await page.goto('./');
  const link = page.getByRole('link', { name: String(debate.statements.length), exact: true });
  await link.focus();
  await page.evaluate(() => scrollTo(0, 400));
  letGo();
  await takenOver(page);
  await expect(link).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(400);
});

for (const query of ['?view=matrix', '?statement=' + debate.statements[0]!.id, '?embed&view=timeline', '?present'])
  test(`nothing of the overview flashes at ${query}`, async ({ page }) => {
    const letGo = await holdBack(page, /assets\/index-.*\.js$/);
    await page.goto(`./${query}`, { waitUntil: 'commit' });
    await expect(page.locator('#first h2').first()).toBeAttached();
    for (const part of ['#app .app', '#first']) await expect(page.locator(part)).toBeHidden();
    letGo();
    await takenOver(page);
  });

test('a link that is pressed before the app is here leads on all the same', async ({ page }) => {
  await page.setViewportSize(DESK);
  const letGo = await holdBack(page);
  await page.goto('./');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Matrix' }).click();
  letGo();
  await expect(page).toHaveURL(/view=matrix/);
  await expect(page.locator('main.matrix h1')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const [name, viewport] of Object.entries({ desk: DESK, phone: PHONE }))
    test(`the page holds the overview and every quotation (${name})`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('./');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.corpus.title);
      const words = (await page.locator('.quotations blockquote').allTextContents()).map((text) => text.replace(/[“”‘’]/g, '').trim());
      expect(words).toEqual(
        debate.statements.map((statement) =>
          plainWords(statement)
            .replace(/[“”‘’]/g, '')
            .trim()
        )
      );
      await expect(page.locator('.quotations blockquote').last()).toBeVisible();
      for (const control of await page.locator('button, input').all()) await expect(control).toBeHidden();
      const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(over).toBeLessThanOrEqual(0);
    });
});

test.describe('where the script does not arrive', () => {
  test.use({ missing: true });

  test('the page is the one for readers without', async ({ page, context }) => {
    await context.route(/assets\/index-.*\.js$/, (route) => route.fulfill({ status: 404 }));
    await page.goto('./');
    await expect(page.locator('.quotations blockquote').first()).toBeVisible();
  });
});

test.describe('pages for sharing', () => {
  const dist = new URL('../../dist/', import.meta.url);
  const png = (path: string) => {
    const bytes = readFileSync(new URL(path, dist));
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  };

  test('every statement, every view and the debate has its page, its oEmbed answer and its picture', () => {
    const folders = [...debate.statements.map(({ id }) => `a/${id}`), ...VIEWS.map((view) => `s/${view}`), `d/${debate.corpus.id}`];
    for (const folder of folders) {
      expect(readFileSync(new URL(`${folder}/index.html`, dist), 'utf8'), folder).toContain('</html>');
      expect(JSON.parse(readFileSync(new URL(`${folder}/oembed.json`, dist), 'utf8')), folder).toHaveProperty('version', '1.0');
      expect(png(`${folder}.png`), folder).toEqual({ width: 1200, height: 630 });
    }
  });

  const statement = debate.statements.find(({ mode, by }) => mode === 'verbatim' && by !== null)!;

  test('a person is sent on to the words in their source, and Back leads to where they came from', async ({ page }) => {
    await page.setViewportSize(DESK);
    await page.goto('./?view=matrix');
    await takenOver(page);
    await page.goto(`./a/${statement.id}/index.html`);
    await expect(page).toHaveURL(new RegExp(`/path/\\?view=sources&statement=${statement.id}$`));
    await takenOver(page);
    await expectRead(page, statement);
    await page.goBack();
    await expect(page).toHaveURL(/view=matrix$/);
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('a statement can be read, with who said it, and leads to others and to the live view', async ({ page }) => {
      for (const viewport of [DESK, PHONE]) {
        await page.setViewportSize(viewport);
        await page.goto(`./a/${statement.id}/index.html`);
        await expect(page.getByRole('blockquote')).toHaveText(wordsPattern(statement));
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.speaker.get(statement.by!)!.name);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over).toBeLessThanOrEqual(0);
      }
      await page.getByRole('link', { name: /^Open it in its source/ }).click();
      await expect(page).toHaveURL(new RegExp(`/path/\\?view=sources&statement=${statement.id}$`));
    });

    for (const view of VIEWS)
      test(`the page of the view ${view} shows its picture and says the same in words`, async ({ page }) => {
        await page.setViewportSize(PHONE);
        await page.goto(`./s/${view}/index.html`);
        await expect(page.getByRole('img', { name: new RegExp(`^${view}`, 'i') })).toBeVisible();
        expect(
          await page
            .getByRole('img')
            .first()
            .evaluate((image: HTMLImageElement) => image.naturalWidth)
        ).toBe(1200);
        expect(await page.locator('table, blockquote').count()).toBeGreaterThan(0);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(over).toBeLessThanOrEqual(0);
      });

    test('the debate’s page holds every statement with a link to its own page', async ({ page }) => {
      await page.goto(`./d/${debate.corpus.id}/index.html`);
      const links = await page.locator('blockquote a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links).toEqual(debate.statements.map(({ id }) => `a/${id}/`));
    });
  });
});
