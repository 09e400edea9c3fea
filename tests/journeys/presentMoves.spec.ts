/** What a class does: it guesses, votes and talks. */
import { guessOf } from '../../src/analysis/moves';
import { plainWords } from '../../src/analysis/wording';
import { parseAddress } from '../../src/state/address';
import { expect, test } from './fixture';
import { address, at, choices, debate, PROJECTOR, start, stepWith, tour } from './presenting';

test.use({ viewport: PROJECTOR });

const guessAt = (step: number) => {
  const { view, move } = tour.steps[step - 1]!;
  return guessOf(debate, move, debate.statement.get(parseAddress(view).address.statement!), null)!;
};

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

  for (const key of ['1', '1', '2', 'Shift+Digit1', '4']) await page.keyboard.press(key);
  await expect(choices(page).nth(0)).toContainText('1 hand');
  await expect(choices(page).nth(1)).toContainText('1 hand');
  await page.reload();
  await expect(choices(page).nth(3)).toContainText('1 hand');

  await page.keyboard.press('Space');
  await expect(choices(page).nth(guess.answer)).toContainText('the answer');
  await expect(page.locator('main .evidence')).toContainText(/speaker (certain|fairly certain|uncertain)/);
  await expect(page.locator('main .evidence')).toContainText(debate.source.get(guess.statement.source)!.headline);
  await page.keyboard.press('1');
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
  for (const key of ['1', '1', '2']) await page.keyboard.press(key);
  await page.keyboard.press('End');
  await at(page, votes.at(-1)!);
  await expect(choices(page).nth(0)).not.toContainText('hand');
  for (const key of ['1', '2', '2', '2']) await page.keyboard.press(key);
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
