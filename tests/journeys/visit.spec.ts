import { bundledDebate, column, DESK, expect, open, test } from './fixture';

const debate = bundledDebate();
test.use({ viewport: DESK });

test('the overview tells what was disputed, and every figure opens what it counts', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.corpus.title);
  await expect(page.getByRole('blockquote')).toHaveCount(2);
  await page.getByRole('link', { name: String(debate.statements.length), exact: true }).click();
  await expect(page).toHaveURL(/pick=statements/);
  await expect(column(page).getByRole('link').first()).toBeVisible();
});

test('each view opens from the bar and by its number, and Back returns', async ({ page }) => {
  await open(page);
  for (const name of ['Timeline', 'Matrix', 'Network', 'Sources']) {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name }).click();
    await expect(page).toHaveURL(new RegExp(`view=${name.toLowerCase()}`));
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  for (const view of ['network', 'matrix', 'timeline']) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`view=${view}`));
  }
  await page.goForward();
  await expect(page).toHaveURL(/view=matrix/);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/view=timeline/);
});

test('Back steps through what a person did, not through every keystroke', async ({ page }) => {
  await open(page, '?view=matrix');
  await page.keyboard.press('/');
  await page.keyboard.type('records', { delay: 20 });
  await expect(page).toHaveURL(/view=search&q=records/);
  await page.goBack();
  await expect(page).toHaveURL(/view=matrix$/);
  await expect(page.getByRole('searchbox')).toHaveValue('');
});

test('a deep link opens the statement, its view and its filter', async ({ page }) => {
  const statement = debate.statements.find((s) => s.by !== null && s.mode === 'verbatim')!;
  const speaker = debate.speaker.get(statement.by!)!;
  await open(page, `?view=timeline&speaker=${speaker.id}&statement=${statement.id}`);
  await expect(column(page)).toContainText(statement.selectors![0]!.exact.slice(0, 40));
  const count = debate.bySpeaker.get(speaker.id)!.length;
  await expect(page.getByText(`${count} of ${debate.statements.length}`, { exact: true })).toBeVisible();
  await page.keyboard.press('c');
  await expect(page.getByText(`all ${debate.statements.length}`, { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/statement=/);
});

test('the address survives what it does not understand, and says so once', async ({ page }) => {
  await open(page, '?view=matrix&speaker=nobody&colour=red');
  await expect(page.getByRole('status').filter({ hasText: 'left out' })).toContainText('colour=red, speaker=nobody');
  await page.getByRole('button', { name: 'Close this notice' }).click();
  await expect(page.getByText('was left out')).toHaveCount(0);
  // Nor is a filter lost without a word in somebody's article, or before a class, where the first key clears it away.
  for (const mode of ['embed', 'present']) {
    await open(page, `?view=matrix&speaker=nobody&${mode}`);
    await expect(page.getByText('was left out')).toContainText('speaker=nobody');
  }
  await page.keyboard.press('PageDown');
  await expect(page.getByText('was left out')).toHaveCount(0);
});

test('[ and ] walk through the set at hand', async ({ page }) => {
  await open(page, '?view=matrix');
  await page.keyboard.press(']');
  await expect(page).toHaveURL(new RegExp(`statement=${debate.statements[0]!.id}`));
  await page.keyboard.press(']');
  await expect(page).toHaveURL(new RegExp(`statement=${debate.statements[1]!.id}`));
  await page.keyboard.press('[');
  await expect(page).toHaveURL(new RegExp(`statement=${debate.statements[0]!.id}`));
  await page.goBack();
  await expect(page).toHaveURL(/view=matrix$/);
});

for (const view of ['timeline', 'matrix', 'network'])
  test(`the first link leads past everything to what the arrow keys move in: ${view}`, async ({ page }) => {
    await open(page, `?view=${view}`);
    await expect(page.locator('[data-moves] [tabindex="0"]').first()).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the picture' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-moves] [tabindex="0"]').first()).toBeFocused();
    await expect(page).toHaveURL(new RegExp(`view=${view}$`));
  });

test('? lists the keys, Escape closes the list and focus returns', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Keys' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Keys' })).toBeFocused();
});

test('light and dark follow the system, and a choice outlasts Reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  await page.getByRole('button', { name: 'Change to dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a debate that does not load says what and where, and can be tried again', async ({ page }) => {
  let broken = true;
  await page.route(/balls-dawson.*\.json$/, (route) => (broken ? route.fulfill({ status: 200, body: '{"formatVersion": 1, "id": ' }) : route.continue()));
  await page.goto('./');
  await expect(page.getByRole('alert')).toContainText('could not be opened');
  await expect(page.getByRole('alert')).toContainText('line 1');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(debate.corpus.title);
});

test('a file that changed on its way is checked before it is shown', async ({ page }) => {
  const text = JSON.stringify({ ...debate.corpus, statements: [{ ...debate.statements[0], mode: 'shouted' }, ...debate.corpus.statements.slice(1)] });
  await page.route(/balls-dawson.*\.json$/, (route) => route.fulfill({ status: 200, body: text }));
  await page.goto('./');
  await expect(page.getByText(/This debate's file has \d+ problems?/)).toBeVisible();
});

test('a debate that is not bundled is named, with those that are', async ({ page }) => {
  await page.goto('./?corpus=nowhere');
  await expect(page.getByRole('alert')).toContainText('There is no debate “nowhere” here');
});

test('at a desk the bar keeps to one row', async ({ page }) => {
  await open(page);
  for (const width of [1000, 1024, 1280, 1440, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const { bar, tallest } = await page.locator('header').evaluate((header: HTMLElement) => ({
      bar: header.offsetHeight,
      tallest: Math.max(...[...header.children].map((part) => (part as HTMLElement).offsetHeight))
    }));
    expect(bar, `${width} px`).toBeLessThan(tallest + 30);
  }
});
