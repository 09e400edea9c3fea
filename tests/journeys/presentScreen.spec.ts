/** The stage and the screen it is on: full screen, the pointer, fingers. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixture';
import { address, at, PROJECTOR, start } from './presenting';

test.use({ viewport: PROJECTOR });

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);

test('whoever presses to present fills the screen, and leaves it with the presentation', async ({ page }) => {
  await page.goto('./?view=matrix');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
  await expect.poll(() => isFull(page)).toBe(false);
});

test('full screen where it is allowed, a stage where it is refused, and the page as it was afterwards', async ({ page }) => {
  // The test's own questions count as gestures: here nobody has pressed anything yet.
  await page.addInitScript(() => Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } }));
  await start(page);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => isFull(page)).toBe(false);
  await page.evaluate(() => (document.documentElement.requestFullscreen = () => Promise.reject(new TypeError('refused'))));
  await page.keyboard.press('f');
  const stage = await page.locator('main').boundingBox();
  expect(stage).toEqual({ x: 0, y: 0, width: 1920, height: 1080 });
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
  expect(await page.evaluate(() => document.documentElement.style.fontSize)).toBe('');
});

test('a pointer that rests is hidden, and comes back', async ({ page }) => {
  await page.clock.install();
  await start(page);
  const cursor = () => page.locator('main').evaluate((node) => getComputedStyle(node).cursor);
  await page.mouse.move(300, 300);
  expect(await cursor()).not.toBe('none');
  await page.clock.fastForward(4000);
  await expect.poll(cursor).toBe('none');
  await page.mouse.move(320, 320);
  await expect.poll(cursor).not.toBe('none');
});

test('a finger that swipes turns the slide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.goto(`${baseURL}${address()}`);
  await at(page, 1);
  const swipe = (from: number, to: number) =>
    page.locator('main').evaluate(
      (node, [x0, x1]) => {
        const finger = (x: number) => new Touch({ identifier: 1, target: node, clientX: x, clientY: 300 });
        const send = (type: string, x: number) =>
          node.dispatchEvent(new TouchEvent(type, { bubbles: true, touches: type === 'touchend' ? [] : [finger(x)], changedTouches: [finger(x)] }));
        send('touchstart', x0!);
        send('touchend', x1!);
      },
      [from, to]
    );
  await swipe(600, 200);
  await at(page, 2);
  await swipe(200, 600);
  await at(page, 1);
  await context.close();
});
