import type { Page } from '@playwright/test';
import { bundledDebate, column, DESK, expect, go, open, PHONE, test } from './fixture';
import { pagesOf } from './pdf';

const debate = bundledDebate();
const statement = debate.statements.find(({ mode }) => mode === 'verbatim')!;
const [a, b] = [...debate.bySpeaker].sort(([, x], [, y]) => y.length - x.length).map(([id]) => id);

const PLACES: Readonly<Record<string, string>> = {
  overview: '',
  timeline: `?view=timeline&statement=${statement.id}`,
  'timeline as a table': '?view=timeline&table',
  matrix: '?view=matrix',
  compare: `?view=matrix&compare=${a},${b}`,
  network: '?view=network',
  'network around one person': `?view=network&pick=speaker~${a}`,
  sources: `?view=sources&statement=${statement.id}`,
  'plain text': '?view=sources&table',
  search: '?view=search&q=bureaucratic'
};

/** What a sheet of paper would hide or not show: parts that scroll, text that is too light for white paper. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const told: string[] = [];
    const name = (node: Element) => `${node.tagName.toLowerCase()}.${[...node.classList].filter((one) => !one.startsWith('svelte-')).join('.')}`;
    const shown = (node: Element) => node.getClientRects().length > 0 && getComputedStyle(node).visibility !== 'hidden' && !node.closest('.heard, .skip');
    for (const node of document.querySelectorAll('body *')) {
      if (!shown(node) || node instanceof SVGElement) continue;
      const { overflowX, overflowY, textOverflow } = getComputedStyle(node);
      // Headings of narrow bars are shortened on purpose, here as on screen.
      if (textOverflow === 'ellipsis') continue;
      const cut = (how: string, more: number) => how !== 'visible' && how !== 'clip' && more > 2;
      if (cut(overflowY, node.scrollHeight - node.clientHeight)) told.push(`${name(node)} hides ${node.scrollHeight - node.clientHeight} px below`);
      if (cut(overflowX, node.scrollWidth - node.clientWidth)) told.push(`${name(node)} hides ${node.scrollWidth - node.clientWidth} px beside`);
    }
    const channel = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    const contrastOnWhite = (colour: string) => {
      const [r, g, b] = (/\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[ ,/]+/).map((part) => channel(Number(part) / 255));
      return 1.05 / (0.2126 * (r ?? 1) + 0.7152 * (g ?? 1) + 0.0722 * (b ?? 1) + 0.05);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode.parentElement!;
      if (texts.currentNode.textContent!.trim() === '' || !shown(node)) continue;
      const { color, fill } = getComputedStyle(node);
      const colour = node instanceof SVGElement ? fill : color;
      if (contrastOnWhite(colour) < 4.5) told.push(`${name(node)} prints “${texts.currentNode.textContent!.trim().slice(0, 30)}” in ${colour}`);
    }
    return [...new Set(told)];
  });
}

for (const theme of ['light', 'dark'] as const)
  test(`each view prints whole, dark on white, without the bar (${theme} on screen)`, async ({ page }) => {
    await page.setViewportSize(DESK);
    await open(page, `?theme=${theme}`);
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    for (const [place, query] of Object.entries(PLACES))
      await test.step(place, async () => {
        await page.emulateMedia({ media: 'screen' });
        await go(page, `${query || '?'}&theme=${theme}`);
        await expect(page.locator(`main.${new URLSearchParams(query).get('view') ?? 'overview'} h1`)).toBeVisible();
        if (place !== 'overview') await expect(column(page)).toBeAttached();
        await page.emulateMedia({ media: 'print' });
        for (const name of ['Views', 'Search the words', 'Keys']) await expect.soft(page.locator('header').getByLabel(name).first(), `${place}: ${name}`).toBeHidden(); // prettier-ignore
        expect.soft(await faults(page), place).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect.soft(over, `${place}: px beside the page`).toBeLessThanOrEqual(0);
      });
  });

test('on a phone what is read prints with the picture, and nothing lies over it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `?view=timeline&statement=${statement.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(column(page)).toHaveCSS('position', 'static');
  await expect(page.getByRole('slider', { name: 'Place in the script' })).toBeHidden();
});

test('on a narrow sheet the passage that is picked follows the picture; what nobody picked stays out', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 });
  await open(page, `?view=timeline&statement=${statement.id}`);
  await page.emulateMedia({ media: 'print' });
  await expect(column(page).locator('blockquote')).toBeVisible();
  const [picture, passage] = [await page.locator('main').boundingBox(), await column(page).boundingBox()];
  expect(passage!.y).toBeGreaterThanOrEqual(picture!.y + picture!.height);
  await page.emulateMedia({ media: 'screen' });
  await open(page, '?view=timeline');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main h1')).toBeVisible();
  await expect(column(page)).toBeHidden();
});

test('the timeline is one page upright: how to read it stands beneath the picture, or is left out, but not alone on the next', async ({ page }) => {
  for (const viewport of [DESK, { width: 1920, height: 1080 }, { width: 794, height: 1123 }])
    for (const format of ['A4', 'Letter']) {
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize(viewport);
      await open(page, '?view=timeline');
      await expect(page.locator('main figure')).toBeVisible();
      await page.emulateMedia({ media: 'print' });
      expect.soft(pagesOf(await page.pdf({ format, margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })), `${format} from ${viewport.width} px`).toBe(1); // prettier-ignore
    }
});
