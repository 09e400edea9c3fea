import type { Page } from '@playwright/test';
import { guessOf } from '../../src/analysis/moves';
import { plainWords } from '../../src/analysis/wording';
import type { Move } from '../../src/corpus/types';
import { parseAddress } from '../../src/state/address';
import { bundledDebate, expect, test } from './fixture';

const debate = bundledDebate();
const tour = debate.corpus.tours![0]!;
const address = (step = 1) => `?present&tour=${tour.id}${step > 1 ? `&step=${step}` : ''}`;
/** The first step with a move, from 1. */
const stepWith = (move: Move) => tour.steps.findIndex((step) => step.move === move) + 1;
const stepOf = (view: string) => tour.steps.findIndex((step) => step.move === undefined && step.view.includes(`view=${view}`)) + 1;
const guessAt = (step: number) => {
  const { view, move } = tour.steps[step - 1]!;
  return guessOf(debate, move, debate.statement.get(parseAddress(view).address.statement!), null)!;
};

test.use({ viewport: { width: 1920, height: 1080 } });

async function start(page: Page, query = address()): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('main h1')).toBeVisible();
}
const at = (page: Page, step: number) => expect(page.locator('main > header')).toContainText(`${step} of ${tour.steps.length}`);
const choices = (page: Page) => page.locator('main ol > li');

test('clicker keys go through the lesson, and Reload keeps the place', async ({ page }) => {
  await start(page);
  const quiet = stepOf('sources');
  await page.keyboard.press('ArrowRight');
  await at(page, 2);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('n');
  await at(page, 4);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('p');
  await at(page, 2);
  await page.keyboard.press('End');
  await at(page, tour.steps.length);
  await page.keyboard.press('ArrowRight');
  await at(page, tour.steps.length);
  await page.keyboard.press('Home');
  await at(page, 1);
  await page.keyboard.press('g');
  await page.keyboard.type(String(quiet));
  await page.keyboard.press('Enter');
  await at(page, quiet);
  await page.keyboard.press('PageDown');
  await at(page, quiet + 1);
  await page.keyboard.press('Shift+Space');
  await at(page, quiet);
  await page.reload();
  await at(page, quiet);
});

test('steps are no steps of Back: Back leaves the lesson, as Esc does', async ({ page }) => {
  await page.goto('./?view=matrix');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page).toHaveURL(/present/);
  await expect(page.locator('main [data-picture]')).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(/\?view=matrix$/);
  await page.goto(`./${address()}`);
  await at(page, 1);
  await page.keyboard.press('ArrowRight');
  await at(page, 2);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
});

test('black and white cover the slide until a key lifts them', async ({ page }) => {
  await start(page);
  await page.keyboard.press('.');
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await page.keyboard.press('w');
  await expect(page.getByRole('button', { name: /The screen is white/ })).toBeVisible();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: /The screen is/ })).toHaveCount(0);
  await at(page, 1);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /The screen is/ })).toHaveCount(0);
  await at(page, 3);
});

test('a step is gone to by its number or from the overview, and what is wrong is told', async ({ page }) => {
  await start(page);
  await page.keyboard.press('g');
  await page.keyboard.type('99');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText(`from 1 to ${tour.steps.length}`);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await at(page, 1);
  await page.keyboard.press('o');
  const list = page.getByRole('dialog', { name: 'Steps' });
  await expect(list.getByRole('button').filter({ hasText: tour.steps[0]!.note })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await at(page, 3);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('PageDown');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowRight');
  await at(page, 4);
});

test('who said it: nothing tells before the reveal; hands are counted by keys; then the answer with its evidence', async ({ page }) => {
  const step = stepWith('who-said-it');
  const guess = guessAt(step);
  if (guess.move !== 'who-said-it') throw new Error('not that move');
  const speaker = guess.choices[guess.answer]!;
  await start(page, address(step));
  await expect(page.getByRole('blockquote')).toContainText(plainWords(guess.statement).slice(1, 30));
  await expect(choices(page)).toHaveCount(guess.choices.length);
  // The name stands once in the page: among the choices. (Its head says of every address what the whole debate is about.)
  const told = await page.evaluate((name) => document.body.outerHTML.split(name).length - 1, speaker.name);
  expect(told).toBe(1);
  expect(await page.title()).not.toContain(speaker.name);
  await expect(page.locator('main .doubt, main .evidence, main [class*=right]')).toHaveCount(0);

  for (const key of ['a', 'a', 'b', 'Shift+A', 'd']) await page.keyboard.press(key);
  await expect(choices(page).nth(0)).toContainText('1 hand');
  await expect(choices(page).nth(1)).toContainText('1 hand');
  await page.reload();
  await expect(choices(page).nth(3)).toContainText('1 hand');

  await page.keyboard.press('Space');
  await expect(choices(page).nth(guess.answer)).toContainText('the answer');
  await expect(page.locator('main .evidence')).toContainText(/speaker (certain|fairly certain|uncertain)/);
  await expect(page.locator('main .evidence')).toContainText(debate.source.get(guess.statement.source)!.headline);
  await page.keyboard.press('a');
  await expect(choices(page).nth(0)).toContainText('1 hand');
  await page.keyboard.press('Space');
  await at(page, step + 1);

  // That was the rehearsal: when the lesson is opened again in this tab nothing tells either.
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('main .evidence')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
  await page.goBack();
  await expect(choices(page)).toHaveCount(guess.choices.length);
  await expect(page.locator('main .evidence')).toHaveCount(0);
  await expect(choices(page).filter({ hasText: 'hand' })).toHaveCount(0);
});

test('which side and what came back are covered, counted and told', async ({ page }) => {
  for (const move of ['which-side', 'what-came-back'] as const) {
    const step = stepWith(move);
    const guess = guessAt(step);
    await start(page, address(step));
    await expect(choices(page)).toHaveCount(guess.choices.length);
    await expect(page.locator('main .evidence')).toHaveCount(0);
    await choices(page).nth(1).getByRole('button').first().click();
    await expect(choices(page).nth(1)).toContainText('1 hand');
    await page.getByRole('button', { name: 'One hand less for B' }).click();
    await expect(choices(page).nth(1)).not.toContainText('hand');
    await page.keyboard.press('PageDown');
    await expect(choices(page).nth(guess.answer)).toContainText('the answer');
    await expect(page.locator('main .evidence')).toBeVisible();
  }
});

test('the same vote before and after shows what changed', async ({ page }) => {
  const votes = tour.steps.flatMap((step, i) => (step.move === 'before-after' ? [i + 1] : []));
  await start(page, address(votes[0]));
  for (const key of ['a', 'a', 'b']) await page.keyboard.press(key);
  await page.keyboard.press('End');
  await at(page, votes.at(-1)!);
  await expect(choices(page).nth(0)).not.toContainText('hand');
  for (const key of ['a', 'b', 'b', 'b']) await page.keyboard.press(key);
  await page.keyboard.press('Space');
  // For: 2 → 1, against: 1 → 3.
  await expect(page.getByRole('row', { name: /^For/ })).toHaveText(/For\s*2\s*1\s*−1/);
  await expect(page.getByRole('row', { name: /^Against/ })).toHaveText(/Against\s*1\s*3\s*\+2/);
});

test('think, pair, share: three timers one after the other', async ({ page }) => {
  await page.clock.install();
  const step = stepWith('think-pair-share');
  const minutes = tour.steps[step - 1]!.minutes!;
  await start(page, address(step));
  const timers = page.getByRole('timer');
  await expect(timers).toHaveCount(3);
  await page.keyboard.press('Space');
  await page.clock.fastForward((minutes / 3) * 60_000 - 5000);
  await expect(timers.nth(0)).toHaveText(/0:0[3-5]/);
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: 'Go on' })).toBeVisible();
  await page.clock.fastForward(20_000);
  await expect(timers.nth(0)).toHaveText(/0:0[3-5]/);
  await page.keyboard.press('t');
  await page.clock.fastForward(6000);
  await expect(timers.nth(0)).toHaveText('0:00');
  await expect(page.getByRole('status').filter({ hasText: 'time is up' })).toHaveCount(1);
  await page.keyboard.press('Space');
  await expect(page.locator('main [aria-current=step]').filter({ hasText: 'Pair' })).toBeVisible();
});

test('what is picked in a picture shows its words, changes no address, and Esc gives the slide back', async ({ page }) => {
  await start(page, address(stepOf('network')));
  const before = page.url();
  const words = page.getByRole('complementary', { name: 'The words' });
  await page.locator('[data-picture] [tabindex="0"]').first().focus();
  await page.keyboard.press('Enter');
  await expect(words).toBeVisible();
  await page.keyboard.press('ArrowRight');
  expect(page.url()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(words).toHaveCount(0);
  expect(page.url()).toBe(before);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
});

test('a picture that is taller than the stage is shown to its end before the next step', async ({ page }) => {
  const step = stepOf('timeline');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page, address(step));
  await expect(page.getByRole('button', { name: 'Space more' })).toBeVisible();
  for (let presses = 0; await page.getByRole('button', { name: 'Space more' }).isVisible(); presses++) {
    expect(presses).toBeLessThan(8);
    await page.keyboard.press('PageDown');
    await at(page, step);
  }
  await page.keyboard.press('PageDown');
  await at(page, step + 1);
});

test('without a tour the view of the address is one slide', async ({ page }) => {
  await start(page, '?view=matrix&present');
  await expect(page.locator('[data-picture] [role=grid], [data-picture] table').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toHaveCount(0);
  await start(page, `?present&statement=${debate.statements[0]!.id}`);
  await expect(page.getByRole('blockquote')).toBeVisible();
});

test('a lesson that is nowhere says so, and leads to the debate', async ({ page }) => {
  await start(page, '?present&tour=nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no lesson “nowhere” here');
  await page.getByRole('link', { name: 'Open the debate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.corpus.title);
});

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
