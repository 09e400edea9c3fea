/** The dialog that makes the code to embed, and its code in the page of somebody else. */
import { violations } from './axe';
import type { Page } from '@playwright/test';
import { bundledDebate, column, DESK, open, PHONE, test as atHome } from './fixture';
import { drawnHeight, expect, scrolls, SITE, siteFrames, test } from './host';

const debate = bundledDebate();
const speaker = [...debate.bySpeaker.keys()][0]!;
const statement = debate.statements.find(({ mode }) => mode === 'verbatim')!;
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed' });

async function ask(page: Page, query: string) {
  await open(page, query);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Embed' }).click();
  await expect(dialog(page).getByRole('textbox', { name: 'Frame and script' })).toHaveValue(/<figure/);
}

atHome.describe('the dialog', () => {
  atHome.use({ viewport: DESK });

  atHome('makes three kinds of code of what one sees, and of what one chooses', async ({ page }) => {
    await ask(page, `?view=matrix&speaker=${speaker}`);
    const code = (name: string) => dialog(page).getByRole('textbox', { name, exact: true });
    await expect(code('Frame and script')).toHaveValue(new RegExp(`src="[^"]*view=matrix&amp;speaker=${speaker}&amp;embed&amp;theme=light"[^]*embed/v1.js`));
    await expect(code('Frame alone')).not.toHaveValue(/<script/);
    await expect(code('Picture')).toHaveValue(/<a href="[^"]*view=matrix[^"]*"><img src="[^"]*\/s\/matrix\.png"/);
    for (const name of ['Frame and script', 'Frame alone', 'Picture']) {
      await expect(code(name)).toHaveValue(/<figcaption><strong>.+<\/strong>.*Sources: .*<a href="https?:.*Read it in Rejoinder<\/a><\/figcaption>/);
      await expect(code(name)).toHaveValue(new RegExp(`${debate.bySpeaker.get(speaker)!.length} of ${debate.statements.length} statements`));
    }
    await dialog(page)
      .getByRole('checkbox', { name: /^As it is now/ })
      .uncheck();
    await dialog(page)
      .getByRole('checkbox', { name: /^may point/ })
      .uncheck();
    await dialog(page).getByRole('radio', { name: 'Dark' }).check();
    await expect(code('Frame and script')).toHaveValue(/src="[^"]*\?view=matrix&amp;embed&amp;static&amp;theme=dark"/);
    await expect(dialog(page).frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  atHome('tries it alive at three widths and at one’s own, and measures its height', async ({ page }) => {
    await ask(page, '?view=matrix');
    const tried = dialog(page).locator('iframe');
    for (const width of [320, 640, 960]) {
      await dialog(page)
        .getByRole('radio', { name: `${width} px` })
        .check();
      await expect(async () => {
        const frame = siteFrames(page).find((one) => one !== page.mainFrame())!;
        expect(await frame.evaluate(() => innerWidth)).toBe(width);
        expect(await tried.evaluate((node) => node.style.height)).toBe(`${await drawnHeight(frame)}px`);
      }).toPass();
    }
    // A width of one's own is tried, too, and the frame alone has the height it has there; what is out of bounds is mended where it is typed.
    const own = dialog(page).getByRole('spinbutton', { name: 'Width in pixels' });
    for (const [typed, taken] of [
      ['455', 455],
      ['99', 280]
    ] as const) {
      await own.fill(typed);
      await own.press('Tab');
      await expect(own).toHaveValue(String(taken));
      await expect(dialog(page).getByRole('radio', { name: `${taken} px` })).toBeChecked();
      await expect(async () => {
        const frame = siteFrames(page).find((one) => one !== page.mainFrame())!;
        expect(await frame.evaluate(() => innerWidth)).toBe(taken);
        const code = await dialog(page).getByRole('textbox', { name: 'Frame alone' }).inputValue();
        expect(code).toContain(`style="width:${taken}px;max-width:100%;height:${await drawnHeight(frame)}px`);
      }).toPass();
    }
    const before = await page.evaluate(() => history.length);
    await dialog(page).getByRole('radio', { name: 'Dark' }).check();
    await expect(dialog(page).frameLocator('iframe').locator('html')).toHaveAttribute('data-theme', 'dark');
    expect(await page.evaluate(() => history.length)).toBe(before);
  });

  atHome('says that nothing was measured where the preview does not come', async ({ page }) => {
    await ask(page, '?view=matrix');
    await expect(dialog(page).getByText(/as measured here 640 px wide/)).toBeVisible();
    await page.keyboard.press('Escape');
    // As without a network: in place of the frame comes something that tells no height.
    await page.route('**/?view=matrix&embed*', (route) => route.fulfill({ contentType: 'text/html', body: 'No network' }));
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'Embed' }).click();
    await expect(dialog(page).getByText('Nothing could be measured: the preview needs a network.')).toBeVisible();
    await expect(dialog(page).getByText(/always 480 px high, which is a guess/)).toBeVisible();
    await expect(dialog(page).getByText('as measured here')).toHaveCount(0);
    await expect(dialog(page).locator('iframe')).toHaveCSS('opacity', '0');
  });

  atHome('opens from a passage, and its code is selected where the browser does not let it be copied', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator.clipboard, 'writeText', { value: () => Promise.reject(new Error('not here')) }));
    await open(page, `?view=matrix&statement=${statement.id}`);
    const button = column(page).getByRole('button', { name: 'Embed' });
    await button.press('Enter');
    const code = dialog(page).getByRole('textbox', { name: 'Frame and script' });
    await expect(code).toHaveValue(new RegExp(`src="[^"]*\\?statement=${statement.id}&amp;embed`));
    // The preview has told its height, which the codes name.
    await expect(dialog(page).locator('iframe')).toHaveCSS('opacity', '1');
    await dialog(page).getByRole('button', { name: 'Copy: Frame and script' }).press('Enter');
    await expect(code).toBeFocused();
    expect(await code.evaluate((field: HTMLTextAreaElement) => field.selectionEnd - field.selectionStart)).toBe((await code.inputValue()).length);
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  for (const [name, viewport, theme] of [
    ['desk', DESK, 'light'],
    ['phone', PHONE, 'dark']
  ] as const)
    atHome(`has no violation, nor has an embed: ${name}, ${theme}`, async ({ page }) => {
      atHome.setTimeout(400_000);
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const check = async () => {
        expect.soft(await violations(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      };
      for (const query of [
        '?view=matrix',
        '?view=timeline',
        '?view=network&static',
        '?view=sources',
        '',
        `?statement=${statement.id}`,
        `?view=matrix&statement=${statement.id}`
      ]) {
        await open(page, `${query}${query === '' ? '?' : '&'}embed`);
        await atHome.step(query, check);
      }
      await ask(page, `?view=matrix&statement=${statement.id}`);
      await check();
    });
});

for (const [name, page_] of Object.entries({
  'a bare page': { width: 700, ground: '#fff', theme: 'light' },
  'a narrow column': { width: 300, ground: '#fff', theme: 'light' },
  'a dark page': { width: 700, ground: '#111', theme: 'dark' }
}))
  test(`the code stands in ${name}: title, sources and link beneath, no scroll bar`, async ({ page, host }) => {
    await page.setViewportSize(DESK);
    await page.goto(`${SITE()}?view=matrix&statement=${statement.id}`);
    await page.getByRole('button', { name: 'Share' }).click();
    await page.getByRole('menuitem', { name: 'Embed' }).click();
    await dialog(page)
      .getByRole('radio', { name: page_.theme === 'dark' ? 'Dark' : 'Light' })
      .check();
    const code = (name: string) => dialog(page).getByRole('textbox', { name, exact: true });
    // What is to stand in this page is tried at its width: a frame alone keeps the height that it has here.
    await dialog(page).getByRole('spinbutton', { name: 'Width in pixels' }).fill(String(page_.width));
    await dialog(page).getByRole('spinbutton', { name: 'Width in pixels' }).press('Tab');
    const codes: string[] = [];
    for (const kind of ['This view', 'These words']) {
      await dialog(page).getByRole('radio', { name: kind }).check();
      codes.push(await code('Frame and script').inputValue());
    }
    await expect(async () => {
      const tried = siteFrames(page).find((one) => one !== page.mainFrame())!;
      expect(await tried.evaluate(() => innerWidth)).toBe(page_.width);
      expect(await code('Frame alone').inputValue()).toContain(`height:${await drawnHeight(tried)}px`);
    }).toPass();
    codes.push(await code('Frame alone').inputValue(), await code('Picture').inputValue());
    await page.setViewportSize({ width: page_.width + 40, height: 900 });
    await host.open(
      `<div style="width:${page_.width}px;margin:0 auto">${codes.join('<p>And the article goes on.</p>')}</div>`,
      `<style>body { background: ${page_.ground}; color: gray }</style>`
    );
    await expect(async () => {
      expect(siteFrames(page)).toHaveLength(3);
      for (const [i, frame] of siteFrames(page).entries()) {
        await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
        expect(await frame.evaluate(() => innerHeight)).toBe(await drawnHeight(frame));
        expect(await scrolls(frame)).toBe(false);
      }
    }).toPass({ timeout: 45_000 });
    const picture = page.locator('figure > a > img');
    await picture.scrollIntoViewIfNeeded();
    await expect.poll(() => picture.evaluate((node: HTMLImageElement) => node.complete && node.naturalWidth)).toBe(1200);
    await expect(page.locator('figcaption')).toHaveCount(4);
    for (const caption of await page.locator('figcaption').all()) {
      await expect(caption.locator('strong')).not.toBeEmpty();
      await expect(caption.getByRole('link', { name: 'Read it in Rejoinder' })).toBeVisible();
      await expect(caption).toContainText(/Sources?: /);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
