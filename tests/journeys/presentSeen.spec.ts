import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe';
import { expect, test } from './fixture';
import { address, at, debate, PROJECTOR, tour } from './presenting';

test.use({ viewport: PROJECTOR });

/** Sizes, px, of all text that is seen: of quotations and of all else, with what is smallest. */
function sizes(): { quotations: [number, string][]; rest: [number, string][] } {
  const found = { quotations: [] as [number, string][], rest: [] as [number, string][] };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    const parent = node.parentElement;
    if (text === '' || !parent || !parent.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
    if (parent.closest('.heard, title, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0 || box.bottom < 0 || box.top > innerHeight || box.right < 0 || box.left > innerWidth) continue;
    const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
    const scale = matrix ? Math.hypot(matrix.b, matrix.d) : 1;
    const size = Math.round(10 * scale * parseFloat(getComputedStyle(parent).fontSize)) / 10;
    (parent.closest('blockquote') ? found.quotations : found.rest).push([size, text.slice(0, 40)]);
  }
  return found;
}

/** Looks at a step as it is and, where the class does something there, after each press until nothing waits any more. */
async function throughStep(page: Page, moves: boolean, look: () => Promise<void>): Promise<void> {
  const waiting = page.getByRole('button', { name: /^Space/ });
  await look();
  for (let presses = 1; moves && (await waiting.isVisible()); presses++) {
    expect(presses).toBeLessThan(4);
    await page.keyboard.press('Space');
    await look();
  }
}

test('on a 1080p projector quotations have at least 40 px, all other text 28 px', async ({ page }) => {
  for (const [i, step] of tour.steps.entries()) {
    await page.goto(`./${address(i + 1)}`);
    await at(page, i + 1);
    await expect(page.locator('main .loading')).toHaveCount(0);
    if (step.view.includes('view=') && !step.move) await expect(page.locator('[data-picture] :is(svg, article, table)').first()).toBeVisible();
    await throughStep(page, step.move !== undefined, async () => {
      const { quotations, rest } = await page.evaluate(sizes);
      const tooSmall = (found: [number, string][], least: number) => found.filter(([size]) => size < least);
      expect(rest.length).toBeGreaterThan(3);
      expect.soft(tooSmall(rest, 28), `text, step ${i + 1}`).toEqual([]);
      expect.soft(tooSmall(quotations, 40), `quotations, step ${i + 1}`).toEqual([]);
    });
  }
});

test('quotations in lists and tables, and titles of texts, have at least 40 px, too', async ({ page }) => {
  /** Serif is what somebody said; beside the marks of a picture words are labels. */
  const serif = () =>
    [...document.querySelectorAll('[data-picture] *')].flatMap((node) => {
      const { fontFamily, fontSize } = getComputedStyle(node);
      const own = [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent!.trim() !== '');
      const label = node.closest('svg, .matrix .said, .layer, .heard, sup');
      return own && !label && node.checkVisibility() && fontFamily.includes('Newsreader')
        ? [[parseFloat(fontSize), node.textContent!.slice(0, 30)] as const]
        : [];
    });
  const byLength = [...debate.bySpeaker].sort(([, a], [, b]) => b.length - a.length);
  const most = byLength.slice(0, 2).map(([id]) => id);
  for (const query of [
    'view=timeline&table',
    'view=timeline',
    'view=sources',
    `view=matrix&compare=${most.join(',')}`,
    'view=search&q=bureaucracy',
    'view=search&q=bureaucracy&table'
  ]) {
    await page.goto(`./?present&${query}`);
    await expect.poll(async () => (await page.evaluate(serif)).length, query).toBeGreaterThan(0);
    expect
      .soft(
        (await page.evaluate(serif)).filter(([size]) => size < 40),
        query
      )
      .toEqual([]);
  }
});

test('the overview keeps its title in view, and what is pressed is large enough for the wall', async ({ page }) => {
  const large = async (button: ReturnType<Page['getByRole']>) => {
    const target = (await button.boundingBox())!;
    const glyph = (await button.locator('svg').boundingBox())!;
    expect(Math.min(target.width, target.height)).toBeGreaterThanOrEqual(44);
    expect(Math.min(glyph.width, glyph.height)).toBeGreaterThanOrEqual(28);
  };
  await page.goto(`./${address(tour.steps.length)}`);
  await at(page, tour.steps.length);
  await page.keyboard.press('o');
  const list = page.getByRole('dialog', { name: 'Steps' });
  const title = list.getByRole('heading', { name: 'Steps' });
  await expect(title).toBeInViewport({ ratio: 1 });
  await expect(list.locator('[aria-current=step]')).toBeInViewport({ ratio: 1 });
  await large(list.getByRole('button', { name: 'Close' }));
  // Back at the first step it does not lie beneath the title.
  for (const [i] of tour.steps.entries()) if (i > 0) await page.keyboard.press('ArrowUp');
  const first = list.getByRole('listitem').first().getByRole('button');
  await expect(first).toBeFocused();
  expect((await first.boundingBox())!.y).toBeGreaterThanOrEqual((await title.boundingBox())!.y + (await title.boundingBox())!.height);
  for (const view of ['timeline', 'network']) {
    await page.goto(`./?present&view=${view}`);
    await large(page.getByRole('button', { name: 'Zoom in' }));
    await large(page.getByRole('button', { name: 'Zoom out' }));
  }
});

test('nothing of a slide runs out of the stage, before and after the reveal', async ({ page }) => {
  for (const viewport of [PROJECTOR, { width: 1280, height: 720 }, { width: 1024, height: 768 }]) {
    await page.setViewportSize(viewport);
    for (const [i, step] of tour.steps.entries()) {
      if (!step.move) continue;
      await page.goto(`./${address(i + 1)}`);
      await at(page, i + 1);
      const over = () => page.locator('main .content').evaluate((node) => [node.scrollHeight - node.clientHeight, node.scrollWidth - node.clientWidth]);
      await throughStep(page, true, () => expect.poll(over, `step ${i + 1} at ${viewport.width}`).toEqual([0, 0]));
    }
  }
});

test('no violation on the stage, light and dark', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [i, step] of tour.steps.entries()) {
    await page.goto(`./${address(i + 1)}`);
    await at(page, i + 1);
    await expectNoViolation(page, `step ${i + 1}`);
    if (!step.move) continue;
    await page.keyboard.press('Space');
    await expectNoViolation(page, `step ${i + 1}, told`);
  }
  await page.keyboard.press('o');
  await expectNoViolation(page, 'overview of the steps');
  await page.keyboard.press('Escape');
  await page.keyboard.press('g');
  await expectNoViolation(page, 'go to');
  await page.goto(`./?present=speaker&tour=${tour.id}`);
  await expect(page.getByRole('region', { name: 'Now' })).toBeVisible();
  await expectNoViolation(page, 'speaker window');
});
