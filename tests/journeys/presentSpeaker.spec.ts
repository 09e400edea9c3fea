import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixture';
import { address, at, tour } from './presenting';

const noteOf = (step: number) => tour.steps[step - 1]!;

async function openBoth(page: Page, context: BrowserContext): Promise<Page> {
  await page.goto(`./${address()}`);
  await at(page, 1);
  const opened = context.waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opened;
  await expect(speaker.getByText('The stage follows.')).toBeVisible();
  return speaker;
}

test('the speaker window shows this step and the next with both notes, and each window drives the other', async ({ page, context }) => {
  const speaker = await openBoth(page, context);
  const now = speaker.getByRole('region', { name: 'Now' });
  const next = speaker.getByRole('region', { name: 'Next' });
  await expect(now).toContainText(noteOf(1).note);
  await expect(now).toContainText(noteOf(1).teacherNote!);
  await expect(next).toContainText(noteOf(2).note);
  await expect(speaker.getByText(/^It is \d\d:\d\d$/)).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect(now).toContainText(noteOf(2).note);
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await at(page, 3);
  await speaker.keyboard.press('PageUp');
  await at(page, 2);

  // A guess: counted and told from here, and the teacher sees the answer before.
  await expect(now).toContainText('Answer');
  await speaker.keyboard.press('2');
  await expect(page.locator('main ol > li').nth(1)).toContainText('1 hand');
  await speaker.getByRole('button', { name: 'Reveal' }).click();
  await expect(page.locator('main .evidence')).toBeVisible();

  await speaker.getByRole('button', { name: 'Black' }).click();
  await expect(page.getByRole('button', { name: /The screen is black/ })).toBeVisible();
  await speaker.getByRole('button', { name: 'Black' }).click();
  await expect(page.getByRole('button', { name: /The screen is black/ })).toHaveCount(0);

  await speaker.reload();
  await expect(now).toContainText(noteOf(2).note);
  await expect(speaker.getByText('The stage follows.')).toBeVisible();
});

test('the timer runs, pauses and goes back to zero', async ({ page, context }) => {
  const speaker = await openBoth(page, context);
  const timer = speaker.getByRole('timer');
  await expect(timer).toHaveText(/^0:00/);
  await speaker.getByRole('button', { name: 'Start' }).click();
  await expect(timer).toHaveText(/^0:0[1-9]/);
  await speaker.getByRole('button', { name: 'Pause' }).click();
  await expect(speaker.getByRole('button', { name: 'Go on' })).toBeVisible();
  await speaker.getByRole('button', { name: 'Reset' }).click();
  await expect(timer).toHaveText(/^0:00/);
});

test('of two stages each has a speaker window of its own; a window whose stage is gone says so, and finds it again', async ({ page, context }) => {
  const speaker = await openBoth(page, context);
  const other = await context.newPage();
  await other.goto(`./${address(3)}`);
  await at(other, 3);
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await at(page, 2);
  await at(other, 3);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/present/);
  await expect(speaker.getByRole('status').filter({ hasText: 'The stage does not answer' })).toBeVisible();
  await page.goBack();
  await expect(speaker.getByText('The stage follows.')).toBeVisible();
  await page.reload();
  await at(page, 2);
  await speaker.getByRole('button', { name: 'Next', exact: true }).click();
  await at(page, 3);
});

test('where the window is blocked the notes lie over the stage and do the same', async ({ page }) => {
  await page.addInitScript(() => (window.open = () => null));
  await page.goto(`./${address()}`);
  await at(page, 1);
  await page.keyboard.press('s');
  const notes = page.getByRole('complementary', { name: 'Notes' });
  await expect(notes).toContainText('was blocked');
  await expect(notes).toContainText(noteOf(1).teacherNote!);
  await expect(notes.getByRole('link', { name: 'Open it in a tab' })).toHaveAttribute('href', /present=speaker/);
  await notes.getByRole('button', { name: 'Next', exact: true }).click();
  await at(page, 2);
  await page.keyboard.press('Escape');
  await expect(notes).toHaveCount(0);
  await at(page, 2);
});
