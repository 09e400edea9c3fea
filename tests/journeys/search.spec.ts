import type { Page } from '@playwright/test';
import { searchOf } from '../../src/analysis/search';
import { plainWords } from '../../src/analysis/wording';
import { allIds, bundledDebate, column, DESK, expect, expectRead, expectSeenFocus, expectShown, go, open, opened, PHONE, addresses, test } from './fixture';

const debate = bundledDebate();
const search = searchOf(debate);

/** What people type, and what they mean: words that the sources spell. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  beurocratic: ['bureaucratic'],
  daswon: ['Dawson'],
  'intergrated childrens sytem': ['integrated', 'children’s', 'system']
};
/** A word that stands in several statements, and not in all of them. */
const WORD = 'bureaucratic';
const hits = search.query(WORD).ids;

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the words' });
const rows = (page: Page) => page.locator('main a[data-row]');
const folded = (text: string) => text.toLowerCase().replace(/[’']/g, '');

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('slips of spelling find what was meant, and the page says what it shows instead', async ({ page }) => {
    for (const [typed, meant] of Object.entries(MEANT)) {
      await open(page, '?view=timeline');
      await page.keyboard.press('/');
      await expect(field(page)).toBeFocused();
      await page.keyboard.type(typed);
      const spelling = page.locator('main .spelling');
      for (const word of typed.split(' ').filter((word) => !meant.some((one) => folded(one) === folded(word)))) await expect(spelling).toContainText(word); // prettier-ignore
      await expect(rows(page).first()).toBeVisible();
      const shown = (await page.locator('main mark.match, main .line mark').allTextContents()).map(folded);
      for (const word of meant) {
        expect(shown, `${typed} finds ${word}`).toContain(folded(word));
        if (!folded(typed).split(' ').includes(folded(word))) await expect(spelling.locator('.shown b', { hasText: new RegExp(`^${word}$`, 'i') }).first()).toBeVisible(); // prettier-ignore
      }
    }
  });

  test('exact hits stand before others, and quotation marks insist on the spelling', async ({ page }) => {
    await open(page, `?view=search&q=${WORD}`);
    await expect(rows(page).first()).toBeVisible();
    const first = page.locator('main section').first().locator('mark.match');
    const exact = (await first.allTextContents()).map((word) => word.toLowerCase() === WORD);
    expect(exact[0]).toBe(true);
    expect(exact.lastIndexOf(true), 'no exact hit after another').toBe(exact.filter(Boolean).length - 1);
    await open(page, '?view=search&q=beurocratic');
    await page.getByRole('link', { name: /^Only exactly/ }).click();
    await expect(page).toHaveURL(/q=%22beurocratic%22$/);
    await expect(page.locator('main')).toContainText('spelled exactly');
    await page.goBack();
    await expect(rows(page).first()).toBeVisible();
  });

  test('by mouse: results say who, to whom, when and where, are previewed, open, and Back returns', async ({ page }) => {
    await open(page, `?view=search&q=${WORD}`);
    const row = rows(page).first();
    const id = new URLSearchParams((await row.getAttribute('href'))!).get('statement')!;
    const statement = debate.statement.get(id)!;
    const source = debate.source.get(statement.source)!;
    await expect(row).toContainText(debate.speaker.get(statement.by!)!.name);
    await expect(row).toHaveAccessibleName(new RegExp(source.headline));
    await row.hover();
    await expectRead(page, statement);
    await row.click();
    await expect(page).toHaveURL(new RegExp(`statement=${id}`));
    await expect(row).toHaveAttribute('aria-current', 'true');
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`q=${WORD}$`));
    await page.goForward();
    await column(page).getByRole('link', { name: 'Read in source' }).click();
    await expect(page.locator(`article a[data-statement~="${id}"]`).first()).toBeInViewport();
  });

  test('by keyboard alone: / types, Tab goes to the results, ↑ ↓ move, Enter opens, Esc clears the field', async ({ page }) => {
    await open(page);
    await page.keyboard.press('/');
    await page.keyboard.type(WORD);
    await expect(rows(page).first()).toBeVisible();
    for (let presses = 0; presses < 40 && (await page.locator('a[data-row]:focus').count()) === 0; presses++) await page.keyboard.press('Tab');
    await expect(rows(page).first()).toBeFocused();
    await expectSeenFocus(page);
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(1)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(rows(page).first()).toBeFocused();
    const id = new URLSearchParams((await rows(page).first().getAttribute('href'))!).get('statement')!;
    await page.keyboard.press('Enter');
    await expectRead(page, debate.statement.get(id)!);
    await expect(rows(page).first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/statement=/);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
    await expect(page).not.toHaveURL(/q=/);
  });

  test('a query dims everything else in every picture, and clearing it brings all back', async ({ page }) => {
    await open(page, `?view=timeline&q=${WORD}`);
    await expectShown(page, debate, hits.size);
    await expect(page.locator('main svg a[data-statement].far')).toHaveCount(debate.statements.length - hits.size);
    for (const view of ['matrix', 'network', 'sources'] as const) {
      await go(page, `?view=${view}&q=${WORD}`);
      await expectShown(page, debate, hits.size);
    }
    await go(page, `?view=timeline&q=${WORD}`);
    await page.getByRole('button', { name: 'Clear the search' }).click();
    await expectShown(page, debate, debate.statements.length);
    await expect(page.locator('main svg a[data-statement].far')).toHaveCount(0);
    await expect(field(page)).toBeFocused();
    await page.goBack();
    await expectShown(page, debate, hits.size);
  });

  test('every statement is found by its own words; the table twin has the same results', async ({ page }) => {
    await open(page, '?view=search');
    const found = new Set<string>();
    for (const statement of debate.statements) {
      if (found.has(statement.id)) continue;
      const words = plainWords(statement).replace(/[“”"]/g, ' ').match(/[\p{L}\p{N}’‘'-]+/gu)!.slice(0, 6).join(' '); // prettier-ignore
      await go(page, `?${new URLSearchParams({ view: 'search', q: words })}`);
      await expect(page.locator(`main a[data-row][href*="statement=${statement.id}"], main a[data-row][href$="statement=${statement.id}"]`).first(), words).toBeAttached(); // prettier-ignore
      for (const id of opened(debate, await addresses(page.locator('main .results')))) found.add(id);
    }
    expect([...found].sort()).toEqual(allIds(debate));
    await go(page, `?view=search&q=${WORD}`);
    await expect(rows(page).first()).toBeVisible();
    const listed = (await rows(page).evaluateAll((links) => links.map((link) => link.getAttribute('href')!))).filter((query) => query.includes('statement=')); // prettier-ignore
    await page.keyboard.press('t');
    const table = page.getByRole('table');
    await expect(table).toBeVisible();
    const inTable = (await addresses(table)).filter((query) => query.includes('statement='));
    expect(opened(debate, inTable)).toEqual(opened(debate, listed));
  });

  test('what is not there is said, with a way on', async ({ page }) => {
    await open(page, '?view=search&q=xyzzyx');
    await expect(page.locator('main')).toContainText('Nothing here matches xyzzyx');
    await page.getByRole('link', { name: 'Ask for something else' }).click();
    await expect(page.locator('main')).toContainText('Voices that say most');
    await page.locator('main .suggestions a').first().click();
    await expect(rows(page).first()).toBeVisible();
  });
});

test('on a phone one types, taps a result and reads it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  await field(page).fill(Object.keys(MEANT)[0]!);
  await expect(page).toHaveURL(/view=search/);
  const row = rows(page).first();
  const id = new URLSearchParams((await row.getAttribute('href'))!).get('statement')!;
  await row.click();
  await column(page).getByRole('button', { name: /^Open the reading column/ }).click(); // prettier-ignore
  await expectRead(page, debate.statement.get(id)!);
});
