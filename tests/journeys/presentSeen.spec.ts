import { expectNoViolation } from './axe';
import { bundledDebate, expect, test } from './fixture';

const tour = bundledDebate().corpus.tours![0]!;
const PROJECTOR = { width: 1920, height: 1080 };
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

test('on a 1080p projector quotations have at least 40 px, all other text 28 px', async ({ page }) => {
  for (const [i, step] of tour.steps.entries()) {
    await page.goto(`./?present&tour=${tour.id}&step=${i + 1}`);
    await expect(page.locator('main > header')).toContainText(`${i + 1} of ${tour.steps.length}`);
    await expect(page.locator('main .loading')).toHaveCount(0);
    if (step.view.includes('view=') && !step.move) await expect(page.locator('[data-picture] :is(svg, article, table)').first()).toBeVisible();
    for (const reveal of step.move ? [false, true] : [false]) {
      if (reveal) await page.keyboard.press('Space');
      const { quotations, rest } = await page.evaluate(sizes);
      expect(rest.length).toBeGreaterThan(3);
      expect
        .soft(
          rest.filter(([size]) => size < 28),
          `text, step ${i + 1}`
        )
        .toEqual([]);
      expect
        .soft(
          quotations.filter(([size]) => size < 40),
          `quotations, step ${i + 1}`
        )
        .toEqual([]);
    }
  }
});

test('nothing of a slide runs out of the stage, before and after the reveal', async ({ page }) => {
  for (const viewport of [PROJECTOR, { width: 1280, height: 720 }, { width: 1024, height: 768 }]) {
    await page.setViewportSize(viewport);
    for (const [i, step] of tour.steps.entries()) {
      if (!step.move) continue;
      await page.goto(`./?present&tour=${tour.id}&step=${i + 1}`);
      await expect(page.locator('main > header')).toContainText(`${i + 1} of ${tour.steps.length}`);
      for (let presses = 0; presses < 2; presses++) {
        const over = () => page.locator('main .content').evaluate((node) => [node.scrollHeight - node.clientHeight, node.scrollWidth - node.clientWidth]);
        await expect.poll(over, `step ${i + 1} at ${viewport.width}`).toEqual([0, 0]);
        if (await page.getByRole('button', { name: /^Space/ }).isVisible()) await page.keyboard.press('Space');
      }
    }
  }
});

test('no violation on the stage, light and dark', async ({ page }) => {
  test.setTimeout(300_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [i, step] of tour.steps.entries()) {
    await page.goto(`./?present&tour=${tour.id}&step=${i + 1}`);
    await expect(page.locator('main > header')).toContainText(`${i + 1} of ${tour.steps.length}`);
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
