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

/** Headings of rows and columns that lie wholly inside every box around them, by their text. */
function headingsInView(): string[] {
  const inside = (node: Element): boolean => {
    const box = node.getBoundingClientRect();
    for (let around = node.parentElement; around && around.tagName !== 'MAIN'; around = around.parentElement) {
      if (!/auto|scroll/.test(getComputedStyle(around).overflow)) continue;
      const view = around.getBoundingClientRect();
      if (
        box.top < view.top - 1 ||
        box.left < view.left - 1 ||
        box.bottom > view.top + around.clientHeight + 1 ||
        box.right > view.left + around.clientWidth + 1
      )
        return false;
    }
    return true;
  };
  const headings = document.querySelectorAll('[data-picture] :is([role=rowheader], [role=columnheader], th)');
  return [...headings].filter((node) => inside(node.querySelector('a, span, b') ?? node)).map((node) => node.textContent.trim());
}

test('of a matrix every row and column comes into view before the next step, and the same way back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const more = page.getByRole('button', { name: 'Space more' });
  for (const query of ['?present&view=matrix', '?present&view=matrix&table', address(stepOf('matrix'))]) {
    await start(page, query);
    await expect(more).toBeVisible();
    const all = await page.locator('[data-picture] :is([role=rowheader], [role=columnheader], th)').allTextContents();
    const first = await page.evaluate(headingsInView);
    const seen = new Set(first);
    let presses = 0;
    for (; await more.isVisible(); presses++) {
      expect(presses).toBeLessThan(24);
      await page.keyboard.press('PageDown');
      for (const heading of await page.evaluate(headingsInView)) seen.add(heading);
    }
    expect(all.map((text) => text.trim()).filter((text) => !seen.has(text))).toEqual([]);
    const url = page.url();
    for (; presses > 0; presses--) await page.keyboard.press('PageUp');
    expect(await page.evaluate(headingsInView)).toEqual(first);
    expect(page.url()).toBe(url);
  }
  await page.keyboard.press('PageUp');
  await at(page, stepOf('matrix') - 1);
});

test('a text is gone through page by page; a step that points at words in it goes on at once', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await start(page, '?present&view=sources');
  const text = page.getByRole('region', { name: /^The text/ });
  const down = () => text.evaluate((node) => [node.scrollTop, node.clientHeight] as const);
  await expect(page.getByRole('button', { name: 'Space more' })).toBeVisible();
  await page.keyboard.press('PageDown');
  const [first, page1] = await down();
  expect(first).toBeGreaterThan(page1 / 2);
  expect(first).toBeLessThan(page1);
  await page.keyboard.press('PageDown');
  expect((await down())[0]).toBeGreaterThan(first + page1 / 2);
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  expect((await down())[0]).toBe(0);

  const lit = debate.statements.at(-1)!.id;
  await start(page, `?present&view=sources&statement=${lit}`);
  await expect(text.locator(`[data-statement="${lit}"]`).first()).toBeInViewport();
  await start(page, address(stepOf('sources')));
  await expect(text).toBeVisible();
  await expect(page.getByRole('button', { name: 'Space more' })).toHaveCount(0);
  await page.keyboard.press('PageDown');
  await at(page, stepOf('sources') + 1);
});

test('without a tour the view of the address is one slide', async ({ page }) => {
  await start(page, '?view=matrix&present');
  await expect(page.locator('[data-picture] [role=grid], [data-picture] table').first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toHaveCount(0);
  await start(page, `?present&statement=${debate.statements[0]!.id}`);
  await expect(page.getByRole('blockquote')).toBeVisible();
});

test('a view without a note says what it shows: its finding, and which part of the debate', async ({ page }) => {
  const speaker = debate.corpus.speakers[0]!;
  const query = `view=matrix&speaker=${speaker.id}&cert=high`;
  await page.goto(`./?${query}`);
  const finding = page.getByRole('heading', { level: 1 });
  await expect(finding).toContainText(': ');
  const explored = await finding.textContent();
  await start(page, `?present&${query}`);
  const head = page.locator('main > header');
  await expect(head).toContainText(`of ${debate.statements.length} statements: by ${speaker.name}, only if certain`);
  await expect(head.getByRole('heading')).not.toHaveText(debate.corpus.title);
  expect(explored).toContain(await head.getByRole('heading').textContent());
  // All of the debate: the second line names it.
  await start(page, '?present&view=network');
  await expect(head.getByRole('heading')).not.toHaveText(debate.corpus.title);
  await expect(head).toContainText(debate.corpus.title);
});

test('a lesson that is nowhere says so, and leads to the debate', async ({ page }) => {
  await start(page, '?present&tour=nowhere');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('There is no lesson “nowhere” here');
  await page.getByRole('link', { name: 'Open the debate' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.corpus.title);
});
