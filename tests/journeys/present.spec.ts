/** Going through a presentation, by keys above all. */
import { expect, test } from './fixture';
import { address, at, choices, debate, PROJECTOR, start, stepOf, tour } from './presenting';

test.use({ viewport: PROJECTOR });

test('clicker keys go through the lesson, and Reload keeps the place', async ({ page }) => {
  await start(page);
  const quiet = stepOf('sources');
  await page.keyboard.press('ArrowRight');
  await at(page, 2);
  // Whatever key goes on tells the answer before it goes on.
  await page.keyboard.press('ArrowDown');
  await at(page, 2);
  await expect(page.locator('main .evidence')).toBeVisible();
  await page.keyboard.press('n');
  await at(page, 3);
  await page.keyboard.press('Shift+ArrowRight');
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

test('black and white cover the slide until a key lifts them, and nothing beneath is within reach', async ({ page }) => {
  const curtain = page.getByRole('button', { name: /The screen is/ });
  const beneath = () => page.evaluate(() => document.activeElement!.closest('main') !== null);
  await start(page);
  const notes = page.getByRole('button', { name: 'S notes' });
  await notes.focus();
  await page.keyboard.press('b');
  await expect(curtain).toHaveAccessibleName(/black/);
  await expect(curtain).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await beneath()).toBe(false);
  // Hands are counted at this step.
  await page.keyboard.press('1');
  await page.keyboard.press('w');
  await expect(curtain).toHaveAccessibleName(/white/);
  await page.keyboard.press('Space');
  await expect(curtain).toHaveCount(0);
  await expect(notes).toBeFocused();
  await expect(choices(page).nth(0)).not.toContainText('hand');
  await at(page, 1);
  await page.keyboard.press('.');
  await page.keyboard.press('ArrowRight');
  await expect(curtain).toHaveCount(0);
  await at(page, 1);
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(curtain).toHaveCount(0);
  await at(page, 1);
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
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Shift+ArrowRight');
  await at(page, 4);
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
