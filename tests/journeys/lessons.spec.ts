/** Lessons: built by keyboard, kept over Reload, presented, passed on as a file and as a link. */
import { readFileSync } from 'node:fs';
import { expectNoViolation } from './axe';
import type { Locator, Page } from '@playwright/test';
import { readLessonFile } from '../../src/analysis/lessonFile';
import { minutesOf } from '../../src/analysis/tour';
import type { Lesson } from '../../src/corpus/types';
import { bundledDebate, DESK, expect, open, PHONE, tabInto, test } from './fixture';

const debate = bundledDebate();
const tour = debate.corpus.tours![0]!;
test.use({ viewport: DESK, permissions: ['clipboard-read', 'clipboard-write'] });

const panel = (page: Page) => page.locator('.lessons-panel');
const steps = (page: Page) => panel(page).locator('ol > li');
const names = (page: Page) => steps(page).locator('.what > span:first-child').allTextContents();

async function openLessons(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('menuitem', { name: 'Lessons …' }).click();
  await expect(page.getByRole('heading', { name: 'Lessons', exact: true })).toBeVisible();
}

/** Presses Shift+Tab until the focus is on `target`. Fails where it never gets there. */
async function tabBack(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; !(await target.evaluate((node) => node === document.activeElement)); presses++) {
    expect(presses, 'presses of Shift+Tab').toBeLessThan(40);
    await page.keyboard.press('Shift+Tab');
  }
}

/** A new lesson of the overview and the views named, in that order. */
async function build(page: Page, ...views: string[]): Promise<void> {
  await open(page);
  await openLessons(page);
  await panel(page).getByRole('button', { name: 'New lesson' }).click();
  for (const view of views) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();
    await panel(page).getByRole('button', { name: 'Add this view' }).click();
  }
  await expect(steps(page)).toHaveCount(views.length + 1);
}

test('the overview offers the tour, with its length, and begins it at its first step', async ({ page }) => {
  await open(page);
  const begin = page.getByRole('complementary', { name: 'Where to begin' });
  await expect(begin).toContainText(`A walk in ${tour.steps.length} steps, ${minutesOf(tour)} minutes`);
  await expect(begin.getByRole('link', { name: tour.title })).toHaveAttribute('href', `?present&tour=${tour.id}`);
});

test('by keyboard alone: a lesson is begun, a view is added, moved and given a note; Reload keeps it; it is presented', async ({ page }) => {
  await open(page);
  const share = page.getByRole('button', { name: 'Share' });
  await share.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('menuitem', { name: 'Lessons …' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page)).toBeFocused();
  await tabInto(page, panel(page).getByRole('button', { name: 'New lesson' }));
  await page.keyboard.press('Enter');
  await expect(steps(page)).toHaveCount(1);

  // The explorer stays in use: another view, and its step.
  await page.keyboard.press('3');
  await expect(panel(page).locator('.seen')).toHaveText('Matrix');
  await share.focus();
  for (const key of ['Enter', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect(panel(page), 'asked for again, the panel takes the focus').toBeFocused();
  await tabInto(page, panel(page).getByRole('button', { name: 'Add this view' }));
  await page.keyboard.press('Enter');
  expect(await names(page)).toEqual(['Overview', 'Matrix']);

  await tabBack(page, panel(page).getByRole('button', { name: 'Step 2: move with the arrow keys' }));
  await page.keyboard.press('ArrowUp');
  expect(await names(page)).toEqual(['Matrix', 'Overview']);
  await expect(panel(page).getByRole('button', { name: 'Step 1: move with the arrow keys' })).toBeFocused();
  await expect(panel(page).getByText('Step 2 is now step 1 of 2.')).toBeAttached();

  await tabInto(page, panel(page).getByLabel('For the class'));
  await page.keyboard.type('Who is for what?');
  await page.reload();
  await openLessons(page);
  expect(await names(page)).toEqual(['Matrix', 'Overview']);
  await expect(steps(page).first()).toContainText('Who is for what?');

  await tabInto(page, panel(page).getByRole('link', { name: 'Present' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/[?&]present&tour=lesson-\w+/);
});

test('a new lesson begins with the view at hand, and says so: nobody adds it twice without knowing', async ({ page }) => {
  await open(page, '?view=timeline');
  await openLessons(page);
  await panel(page).getByRole('button', { name: 'New lesson' }).click();
  await expect(panel(page).getByText('It is step 1 already.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Matrix' }).click();
  await expect(panel(page).getByText(/already/)).toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Add this view' }).click();
  await expect(panel(page).getByText('It is step 2 already.')).toBeVisible();
  expect(await names(page)).toEqual(['Timeline', 'Matrix']);
});

test('beside the panel a picture comes to rest: with less room it does not go back and forth between two forms', async ({ page }) => {
  await build(page, 'Matrix');
  const changes = () =>
    page.locator('main').evaluate(async (main) => {
      let count = 0;
      const observer = new MutationObserver((all) => (count += all.length));
      observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
      for (let frame = 0; frame < 30; frame++) await new Promise((next) => requestAnimationFrame(next));
      observer.disconnect();
      return count;
    });
  await expect.poll(changes).toBe(0);
});

test('steps go where they are dragged, by the buttons, and back by undo', async ({ page }) => {
  await build(page, 'Timeline', 'Matrix');
  const grip = (step: number) => panel(page).getByRole('button', { name: `Step ${step}: move with the arrow keys` });
  const from = (await grip(1).boundingBox())!;
  const to = (await steps(page).nth(2).boundingBox())!;
  await page.mouse.move(from.x + 8, from.y + 8);
  await page.mouse.down();
  await page.mouse.move(from.x + 8, to.y + to.height - 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => names(page)).toEqual(['Timeline', 'Matrix', 'Overview']);

  await panel(page).getByRole('button', { name: 'Step 2 up' }).click();
  await expect.poll(() => names(page)).toEqual(['Matrix', 'Timeline', 'Overview']);
  await expect(grip(1), 'at the top there is no button up').toBeFocused();
  const moved = panel(page).getByText('Step 2 is now step 1 of 3.');
  await expect(moved).toBeAttached();
  for (const _ of [1, 2]) await panel(page).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => names(page)).toEqual(['Overview', 'Timeline', 'Matrix']);
  await expect(moved, 'what was taken back is said no longer').toHaveCount(0);
  await panel(page).getByRole('button', { name: 'Redo' }).click();
  await expect.poll(() => names(page)).toEqual(['Timeline', 'Matrix', 'Overview']);

  await panel(page).getByRole('button', { name: 'Redo' }).click();
  await expect(moved).toBeAttached();
  await panel(page).getByLabel('Name of the lesson').fill('Trams');
  await expect(moved, 'nor while something else is written').toHaveCount(0);
});

test('a statement in focus is added as a view of it, or as the quotation alone; the step opens what it shows', async ({ page }) => {
  const { id } = debate.statements[0]!;
  await open(page, `?view=timeline&statement=${id}`);
  await openLessons(page);
  await panel(page).getByRole('button', { name: 'New lesson' }).click();
  await panel(page).getByRole('button', { name: 'Add the quotation alone' }).click();
  expect(await names(page)).toEqual(['Timeline', 'Quotation']);
  await expect(panel(page).getByRole('link', { name: 'Open it' })).toHaveAttribute('href', `?statement=${id}`);
  await panel(page).getByRole('link', { name: 'Open it' }).click();
  await expect(page).toHaveURL(new RegExp(`\\?statement=${id}$`));
});

test('what is removed comes back: a step, and a whole lesson', async ({ page }) => {
  await build(page, 'Matrix');
  await panel(page).getByLabel('Name of the lesson').fill('Two views');
  await panel(page).getByRole('button', { name: 'Remove step 2' }).click();
  await expect(steps(page)).toHaveCount(1);
  await expect(steps(page).getByRole('button', { name: /Overview/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await panel(page).getByRole('button', { name: 'Remove step 1' }).click();
  await expect(steps(page)).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Add this view' })).toBeFocused();
  for (const count of [1, 2]) {
    await panel(page).getByRole('button', { name: 'Undo' }).click();
    await expect(steps(page)).toHaveCount(count);
  }
  // From where it is written, and from the list: the way back is at hand, and then the lesson.
  const back = panel(page).getByRole('status').getByRole('button', { name: 'Put it back' });
  const title = panel(page).getByRole('button', { name: 'Two views', exact: true });
  for (const remove of ['Remove lesson', 'Remove Two views']) {
    await panel(page).getByRole('button', { name: remove }).click();
    await expect(back).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(title).toBeFocused();
  }
});

test('a copy of the tour goes out as a file and comes in again, with an address that is not understood named and kept', async ({ page }) => {
  await open(page);
  await openLessons(page);
  await panel(page).getByRole('button', { name: 'Copy, to change it' }).click();
  await expect(steps(page)).toHaveCount(tour.steps.length);
  const [file] = await Promise.all([page.waitForEvent('download'), panel(page).getByRole('button', { name: 'Save to a file' }).click()]);
  const text = readFileSync(await file.path(), 'utf8');
  const { lesson, problems } = readLessonFile(text, { id: '', debate: '', modified: '' }, () => []);
  expect(problems).toEqual([]);
  expect(lesson).toMatchObject({ title: `${tour.title} (copy)`, debate: debate.corpus.id, steps: tour.steps });

  const strange: Lesson = { ...lesson!, id: 'another', title: 'Another', steps: [{ view: '?view=matrix&colour=red', note: 'Look.' }] };
  await panel(page).getByRole('button', { name: 'All lessons' }).click();
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'another.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ rejoinderLesson: 1, ...strange })) });
  await expect(panel(page).getByText('steps[0].view')).toBeVisible();
  await expect(panel(page).getByText(/not understood: colour=red/)).toBeVisible();
  await panel(page).getByRole('button', { name: 'Keep it in this browser' }).click();
  await panel(page)
    .getByRole('button', { name: /Matrix/ })
    .click();
  await expect(panel(page).getByText(/Not understood here.*colour=red/)).toBeVisible();

  await panel(page).getByRole('button', { name: 'All lessons' }).click();
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1,}') });
  await expect(panel(page).getByText('This is no JSON')).toContainText('line 1, column 8');
});

test('a short lesson goes out as a link and comes in with it, once; a long one says that it needs a file', async ({ page }) => {
  await build(page, 'Matrix');
  await panel(page).getByLabel('Name of the lesson').fill('By link');
  await panel(page).getByRole('button', { name: 'Copy as a link' }).click();
  await expect(page.getByText('A link that holds the whole lesson is copied.')).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(/\/sub\/path\/#lesson=d[\w-]+$/);
  await panel(page).getByRole('button', { name: 'Remove lesson' }).click();

  await page.goto('about:blank');
  await page.goto(link);
  await expect(panel(page).getByText('By link')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Keep it in this browser' }).click();
  expect(await names(page)).toEqual(['Overview', 'Matrix']);
  expect(page.url()).not.toContain('#');
  await page.reload();
  await openLessons(page);
  await expect(panel(page).getByLabel('Name of the lesson')).toHaveValue('By link');
  await expect(panel(page).getByText('A lesson came')).toHaveCount(0);

  await panel(page).getByRole('button', { name: 'All lessons' }).click();
  await panel(page).getByRole('button', { name: 'Copy, to change it' }).click();
  await panel(page).getByRole('button', { name: 'Copy as a link' }).click();
  await expect(page.getByText(/too long for a link/)).toBeVisible();

  await page.evaluate((cut) => (location.hash = cut), `${new URL(link).hash.slice(0, -9)}`);
  await expect(panel(page).getByText(/cannot be unpacked/)).toBeVisible();
});

test('where storage is blocked lessons work, and say that they last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('blocked', 'SecurityError');
      }
    });
  });
  await build(page, 'Matrix');
  await expect(panel(page).getByText('lets nothing be stored')).toBeVisible();
  await panel(page).getByRole('button', { name: 'Close the lessons' }).click();
  await openLessons(page);
  await expect(steps(page)).toHaveCount(2);
});

test('on a phone the lessons close to look around, and come back as they were left', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await openLessons(page);
  const dialog = page.getByRole('dialog', { name: 'Lessons' });
  await dialog.getByRole('button', { name: 'New lesson' }).click();
  await dialog.getByLabel('Name of the lesson').fill('On the way');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Matrix' }).click();
  await openLessons(page);
  await expect(dialog.getByLabel('Name of the lesson')).toHaveValue('On the way');
  await dialog.getByRole('button', { name: 'Add this view' }).click();
  await expect(dialog.locator('ol > li')).toHaveCount(2);
});

test('the panel is accessible in both themes, with the list and with a step unfolded', async ({ page }) => {
  await build(page, 'Matrix');
  await expectNoViolation(page, 'a step unfolded', '.lessons-panel');
  await panel(page).getByRole('button', { name: 'All lessons' }).click();
  await expectNoViolation(page, 'the list', '.lessons-panel');
});
