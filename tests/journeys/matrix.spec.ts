import type { Locator, Page } from '@playwright/test';
import { compareVoices, clashingPair } from '../../src/analysis/compare';
import { NO_FILTER } from '../../src/analysis/filter';
import { createMatrix } from '../../src/analysis/matrix';
import { statementsOf } from '../../src/analysis/pick';
import { ORDERS, type Order } from '../../src/state/address';
import { addresses, allIds, bundledDebate, column, DESK, expect, expectRead, expectSeenFocus, open, opened, tabInto, test, wordsPattern } from './fixture';

const debate = bundledDebate();
const input = { debate, filter: NO_FILTER, drawn: debate.statements, shown: new Set(debate.statements.map(({ id }) => id)) };
const matrixBy = (rows: Order, columns: Order = 'amount') => createMatrix(input, { rows, columns });
const matrix = matrixBy('amount');
const names = (rows = matrix.rows) => rows.map(({ voice }) => voice.name);
const labels = (columns = matrix.columns) => columns.map(({ topic }) => topic.label);

/** The fullest cell, by its place in the grid and by what it holds. */
const cells = matrix.rows.flatMap((row, r) => matrix.columns.map(({ topic }, c) => ({ row, topic, r, c, size: row.cells.get(topic.id)?.length ?? 0 })));
const full = cells.reduce((best, cell) => (cell.size > best.size ? cell : best));
const inCell = statementsOf(debate, { kind: 'cell', speaker: full.row.id, topic: full.topic.id });

const grid = (page: Page) => page.getByRole('grid');
const cellAt = (page: Page, r: number, c: number): Locator => grid(page).getByRole('row').nth(r + 1).getByRole('gridcell').nth(c); // prettier-ignore
/** The stop of the grid that has the focus: row 0 is that of the headings, column 0 that of the names. */
const expectAt = (page: Page, row: number, column: number) => expect(grid(page).locator(`[data-at="${row},${column}"]:focus`)).toHaveCount(1);

test.use({ viewport: DESK });

test('by mouse: a cell is previewed, opens its passages, lights its row and column, and Back returns', async ({ page }) => {
  await open(page, '?view=matrix');
  const cell = cellAt(page, full.r, full.c);
  const mark = cell.locator('[data-statement]').first();
  const id = await mark.getAttribute('data-statement');
  await mark.hover();
  await expectRead(page, debate.statement.get(id!)!);
  await page.mouse.move(2, 2);

  await cell.click({ position: { x: 2, y: 2 } });
  await expect(page).toHaveURL(new RegExp(`pick=cell~${full.row.id}~${full.topic.id}`));
  await expect(cell).toHaveAttribute('aria-selected', 'true');
  await expect(grid(page).locator('a.lit')).toHaveText(full.topic.label);
  const inside = column(page).locator('li a[href*="statement="]');
  await expect(inside).toHaveCount(inCell.length);
  expect(opened(debate, await addresses(column(page).locator('ul')))).toEqual(inCell.map(({ id }) => id).sort());
  await inside.last().locator('.words').click();
  await expectRead(page, inCell.at(-1)!);
  await column(page).getByRole('link', { name: /^Back to/ }).click(); // prettier-ignore
  await expect(inside).toHaveCount(inCell.length);
  await mark.click();
  await expectRead(page, debate.statement.get(id!)!);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/view=matrix$/);
  await expect(cell).not.toHaveAttribute('aria-selected', 'true');
});

test('by keyboard alone: one stop of Tab, arrows Home End, Enter opens a cell and goes through it, ] walks, Esc closes', async ({ page }) => {
  const [lastRow, lastColumn] = [matrix.rows.length + 2, matrix.columns.length + 1];
  await open(page, '?view=matrix');
  await tabInto(page, grid(page));
  await expectAt(page, 1, 1);
  await page.keyboard.press('ArrowUp');
  await expectAt(page, 0, 1);
  await page.keyboard.press('Control+End');
  await expectAt(page, lastRow, lastColumn);
  await page.keyboard.press('Control+Home');
  await expectAt(page, 1, 1);
  await page.keyboard.press('End');
  await expectAt(page, 1, lastColumn);
  await page.keyboard.press('Home');
  await expectAt(page, 1, 0);
  await expectSeenFocus(page);
  for (let r = 0; r < full.r; r++) await page.keyboard.press('ArrowDown');
  for (let c = 0; c <= full.c; c++) await page.keyboard.press('ArrowRight');
  await expectAt(page, full.r + 1, full.c + 1);
  await expect(cellAt(page, full.r, full.c)).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(column(page).locator('li a[href*="statement="]')).toHaveCount(inCell.length);
  await page.keyboard.press('Enter');
  await expectRead(page, inCell[0]!);
  await page.keyboard.press(']');
  await expectRead(page, inCell[1]!);
  await page.keyboard.press('Escape');
  await expect(page).not.toHaveURL(/statement=/);
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/view=matrix$/);
  await expect(cellAt(page, full.r, full.c)).toBeFocused();
  await expectSeenFocus(page);
  await page.keyboard.press('Tab');
  await expect(grid(page).locator(':focus')).toHaveCount(0);
});

test('it is an ARIA grid of the size of the data, silence is said, and totals open their side', async ({ page }) => {
  await open(page, '?view=matrix');
  const rows = matrix.rows.length + 3;
  await expect(grid(page)).toHaveAttribute('aria-rowcount', String(rows));
  await expect(grid(page)).toHaveAttribute('aria-colcount', String(matrix.columns.length + 2));
  await expect(grid(page).getByRole('row')).toHaveCount(rows);
  await expect(grid(page).getByRole('columnheader')).toHaveCount(matrix.columns.length + 2);
  await expect(grid(page).getByRole('rowheader')).toHaveCount(matrix.rows.length + 2);
  await expect(grid(page).getByRole('gridcell')).toHaveCount((matrix.rows.length + 2) * (matrix.columns.length + 1));
  await expect(grid(page).getByRole('gridcell', { name: /: nothing$/ })).toHaveCount(cells.filter(({ size }) => size === 0).length);
  await expect(grid(page).locator('[role=gridcell] svg [data-statement]')).toHaveCount(cells.reduce((sum, { size }) => sum + size, 0));

  const disputed = matrix.columns.find((one) => one.for > 0 && one.against > 0)!;
  for (const side of ['for', 'against'] as const) {
    await grid(page).getByRole('link', { name: new RegExp(`^${disputed[side]} statements? ${side}: ${disputed.topic.label}$`) }).click(); // prettier-ignore
    await expect(page).toHaveURL(new RegExp(`pick=topic~${disputed.topic.id}~${side}`));
    const on = statementsOf(debate, { kind: 'topic', topic: disputed.topic.id, side });
    await expect(column(page).locator('li a[href*="statement="]')).toHaveCount(on.length);
    await expect(column(page)).toContainText(disputed.topic.proposition!);
  }
});

test('every statement is reachable from the names and headings of the grid, and from its table twin', async ({ page }) => {
  await open(page, '?view=matrix');
  expect(opened(debate, await addresses(grid(page)))).toEqual(allIds(debate));
  const drawn = await grid(page).locator('svg [data-statement]').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-statement')!)); // prettier-ignore
  const coded = debate.statements.filter(({ codings }) => codings?.some(({ topic }) => debate.topic.has(topic)));
  expect([...new Set(drawn)].sort()).toEqual(coded.map(({ id }) => id).sort());

  await page.keyboard.press('t');
  const table = page.getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(matrix.rows.length);
  await expect(table.locator('tbody td a')).toHaveCount(cells.filter(({ size }) => size > 0).length);
  expect(opened(debate, await addresses(table.locator('tbody th')))).toEqual(allIds(debate));
  expect(opened(debate, await addresses(table.locator('tbody td')))).toEqual(coded.map(({ id }) => id).sort());
  await table.locator(`a[href*="cell~${full.row.id}~${full.topic.id}"]`).click();
  await expect(column(page).locator('li a[href*="statement="]')).toHaveCount(inCell.length);
});

test('rows and columns sort, the order is in the address, and Back returns to the one before', async ({ page }) => {
  await open(page, '?view=matrix');
  const shown = () => grid(page).locator('.body [role=rowheader] [data-at]').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label'))); // prettier-ignore
  const topics = () => grid(page).locator('[role=columnheader] a').evaluateAll((heads) => heads.map((head) => head.getAttribute('aria-label'))); // prettier-ignore
  const choice = page.getByRole('combobox', { name: 'Order of voices' });
  for (const order of ORDERS.filter((order) => order !== 'amount')) {
    await choice.selectOption(order);
    await expect(page).toHaveURL(new RegExp(`rows=${order}$`));
    await expect.poll(shown).toEqual(names(matrixBy(order).rows));
  }
  await page.getByRole('combobox', { name: 'Order of topics' }).selectOption('likeness');
  await expect(page).toHaveURL(/rows=likeness&columns=likeness$/);
  const alike = matrixBy('likeness', 'likeness');
  await expect.poll(topics).toEqual(labels(alike.columns));
  await expect.poll(shown).toEqual(names(alike.rows));
  await page.goBack();
  await expect(page).toHaveURL(/rows=likeness$/);
  await expect.poll(topics).toEqual(labels());
  for (let steps = 1; steps < ORDERS.length; steps++) await page.goBack();
  await expect(page).toHaveURL(/view=matrix$/);
  await expect.poll(shown).toEqual(names());
});

test('compare sets two voices side by side, topic by topic, in their own words', async ({ page }) => {
  const pair = clashingPair(debate, null)!;
  const topics = compareVoices(input, pair);
  await open(page, '?view=matrix');
  await page.getByRole('link', { name: 'Compare two voices' }).click();
  await expect(page).toHaveURL(new RegExp(`compare=${pair.join(',')}$`));
  const table = page.getByRole('table');
  await expect(table.locator('th.topic')).toHaveCount(topics.length);
  const statements = topics.flatMap(({ sides }) => sides.flatMap((marks) => marks.map(({ statement }) => statement)));
  await expect(table.locator('li a')).toHaveCount(statements.length);
  await expect(table.locator('li a .words .words')).toHaveText(statements.map(wordsPattern));
  await table.locator('li a .words').last().click();
  await expectRead(page, statements.at(-1)!);
  await page.goBack();
  await page.getByRole('button', { name: 'Swap the two voices' }).click();
  await expect(page).toHaveURL(new RegExp(`compare=${pair.toReversed().join(',')}$`));
  await page.getByRole('button', { name: 'Back to the matrix' }).click();
  await expect(grid(page)).toBeVisible();
});
