import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { linkWords } from '../../src/analysis/linkWords';
import { dayRange } from '../../src/analysis/silence';
import { timelineSeries } from '../../src/analysis/timeline';
import type { Page } from '@playwright/test';
import type { Statement } from '../../src/corpus/types';
import {
  allIds,
  addresses,
  bundledDebate,
  column,
  DESK,
  expect,
  expectRead,
  expectSeenFocus,
  expectShown,
  open,
  opened,
  PHONE,
  tabInto,
  test
} from './fixture';

const debate = bundledDebate();
const series = timelineSeries(debate, debate.statements);
const { order } = series;

/** Other ends of a statement's links in the picture, each with what it does or undergoes, as a reader would name it. */
function linked(statement: Statement): { end: Statement; words: string }[] {
  const links = series.links.filter(({ from, to }) => (from === statement) !== (to === statement));
  const ends = [...new Set(links.map(({ from, to }) => (from === statement ? to! : from)))];
  return ends.map((end) => ({ end, words: linkWords(links.filter(({ from, to }) => from === end || to === end), end.id) })); // prettier-ignore
}
/** Much is linked to it, so that the picture around it says something. */
const telling = [...order].sort((a, b) => linked(b).length - linked(a).length)[0]!;

const mark = (page: Page, { id }: Statement) => page.locator(`main svg a[data-statement="${id}"]`);
/** Where the pointer hits a mark: its words may run on far to the right. */
const target = (page: Page, statement: Statement) => mark(page, statement).locator('> rect').first();

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('by mouse: a mark is previewed, picked, its links are named, and Back returns', async ({ page }) => {
    await open(page, '?view=timeline');
    await expect(page.locator('main svg a[data-statement]')).toHaveCount(order.length);
    await target(page, telling).hover();
    await expectRead(page, telling);
    await expect(page).not.toHaveURL(/statement=/);
    await target(page, telling).click();
    await expect(page).toHaveURL(new RegExp(`statement=${telling.id}$`));
    await expect(mark(page, telling)).toHaveAttribute('aria-current', 'true');
    await expect(page.locator('main svg .playhead')).toHaveCount(1);

    const ends = linked(telling);
    await expect(page.locator('main svg .links .ring')).toHaveCount(ends.length);
    const named = await page.locator('main svg .links text').allTextContents();
    expect(named.length).toBeGreaterThan(0);
    const expected = ends.map(({ words }) => words);
    for (const words of named) expect(expected.splice(expected.indexOf(words), 1), `“${words}” names a link`).toEqual([words]);

    const other = ends[0]!.end;
    await target(page, other).click();
    await expect(page).toHaveURL(new RegExp(`statement=${other.id}$`));
    await expectRead(page, other);
    await page.goBack();
    await expectRead(page, telling);
    await page.goBack();
    await expect(page).toHaveURL(/view=timeline$/);
    await expect(page.locator('main svg .playhead.strong, main svg .strong .playhead')).toHaveCount(0);
  });

  test('by keyboard alone: arrows move, Enter picks, ] walks, Esc lets go, and the focus stays', async ({ page }) => {
    await open(page, '?view=timeline');
    await tabInto(page, page.locator('main svg[role=presentation]'));
    await expect(mark(page, order[0]!)).toBeFocused();
    const after = order[1]!;
    await page.keyboard.press('ArrowRight');
    await expect(mark(page, after)).toBeFocused();
    await expectRead(page, after);
    await page.keyboard.press('End');
    await expect(mark(page, order.at(-1)!)).toBeFocused();
    await page.keyboard.press('Home');
    await expect(mark(page, order[0]!)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(mark(page, order[0]!)).not.toBeFocused();
    await page.keyboard.press('Home');

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`statement=${order[0]!.id}$`));
    await expectRead(page, order[0]!);
    // The stepping keys go in the order that is drawn, and the focus goes along.
    await page.keyboard.press(']');
    await expect(page).toHaveURL(new RegExp(`statement=${after.id}$`));
    await expect(mark(page, after)).toBeFocused();
    await page.keyboard.press('[');
    await expect(mark(page, order[0]!)).toBeFocused();
    // A table takes the picture's place and gives it back; the focus stays on the same words.
    for (const form of ['table', 'svg']) {
      await page.keyboard.press('t');
      await expect(page.locator(`main ${form} [data-statement="${order[0]!.id}"]`)).toBeFocused();
    }
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/view=timeline$/);
    await expect(mark(page, order[0]!)).toBeFocused();
    await expectSeenFocus(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press(' ');
    await expect(page).toHaveURL(new RegExp(`statement=${order[1]!.id}$`));
  });

  test('the table twin has a row for each statement, whose words open; its key goes back to the picture', async ({ page }) => {
    await open(page, '?view=timeline');
    await page.getByRole('button', { name: 'Table' }).click();
    await expect(page).toHaveURL(/&table$/);
    const table = page.getByRole('table');
    await expect(table.locator('tbody tr')).toHaveCount(order.length);
    expect(
      opened(
        debate,
        (await addresses(table.locator('td.words'))).filter((query) => query.includes('statement='))
      )
    ).toEqual(allIds(debate));
    await table.locator('tbody tr').nth(order.indexOf(telling)).locator('td.words a').click();
    await expectRead(page, telling);
    await page.keyboard.press('t');
    await expect(page).toHaveURL(new RegExp(`view=timeline&statement=${telling.id}$`));
    await expect(mark(page, telling)).toHaveAttribute('aria-current', 'true');
  });

  test('every statement is reachable: a mark that is a link, with who says it, for each', async ({ page }) => {
    await open(page, '?view=timeline');
    const marks = page.locator('main svg a[data-statement]');
    await expect(marks).toHaveCount(order.length);
    expect(opened(debate, await addresses(page.locator('main svg[role=presentation]')))).toEqual(allIds(debate));
    const names = await marks.evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
    expect(names.map((name) => name?.split(':')[0])).toEqual(order.map(({ by }) => debate.speaker.get(by ?? '')?.name ?? 'somebody unknown'));
  });

  test('days are chosen by their date and by dragging along them, and let go', async ({ page }) => {
    const bars = series.systems.flatMap(({ bars }) => bars.filter(({ span }) => span !== null));
    const bar = bars[0]!;
    const [from, to] = dayRange(bar.span!);
    const count = applyFilter(debate, { ...NO_FILTER, from, to }).size;
    const only = page.getByRole('link', { name: /^Only / });
    await open(page, '?view=timeline');
    await expect(only).toHaveCount(bars.length);
    await only.first().click();
    await expect(page).toHaveURL(new RegExp(`from=${from}&to=${to}$`));
    await expectShown(page, debate, count);
    await expect(page.locator('main svg a[data-statement].far')).toHaveCount(order.length - count);
    await page.getByRole('link', { name: 'Show all days' }).click();
    await expectShown(page, debate, order.length);
    await page.goBack();
    await expectShown(page, debate, count);
    await page.keyboard.press('c');
    await expectShown(page, debate, order.length);

    // From the middle of the first bar into the next one of the same line.
    const strip = page.locator('main .strip').first();
    const middle = (bar: number) => strip.locator('> .bar').nth(bar).evaluate((node: HTMLElement) => node.offsetLeft + node.offsetWidth / 2); // prettier-ignore
    const y = (await strip.evaluate((node: HTMLElement) => node.offsetHeight)) - 3;
    await strip.hover({ position: { x: await middle(0), y } });
    await page.mouse.down();
    await strip.hover({ position: { x: await middle(1), y } });
    await expect(page.locator('main .brushed')).toBeVisible();
    await page.mouse.up();
    const ranges = series.systems[0]!.bars.slice(0, 2).flatMap(({ span }) => (span ? [dayRange(span)] : []));
    const dragged = { from: ranges[0]![0], to: ranges.map(([, last]) => last).sort().at(-1)! }; // prettier-ignore
    await expect(page).toHaveURL(new RegExp(`from=${dragged.from}&to=${dragged.to}$`));
    await expectShown(page, debate, applyFilter(debate, { ...NO_FILTER, ...dragged }).size);
  });

  test('+ − 0 and the wheel zoom, and what is picked stays in view', async ({ page }) => {
    const last = order.at(-1)!;
    await open(page, `?view=timeline&statement=${last.id}`);
    const plot = page.locator('main .plot');
    const width = () => plot.evaluate((node) => node.getBoundingClientRect().width);
    await expect(mark(page, last)).toBeVisible();
    const whole = await width();
    await page.keyboard.press('+');
    await expect.poll(width).toBeGreaterThan(whole * 1.2);
    await page.keyboard.press('+');
    await expect(target(page, last)).toBeInViewport();
    const near = await width();
    await page.keyboard.press('-');
    await expect.poll(width).toBeLessThan(near);
    await page.keyboard.press('0');
    await expect.poll(width).toBe(whole);
    // What has the focus is zoomed about, though another is picked.
    const first = order[0]!;
    await page.locator(`main svg a[data-statement="${first.id}"]`).focus();
    for (let times = 0; times < 3; times++) await page.keyboard.press('+');
    await expect(target(page, first)).toBeInViewport();
    await page.keyboard.press('0');
    await expect.poll(width).toBe(whole);
    await target(page, telling).hover();
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(width).toBeGreaterThan(whole);
    await page.getByRole('button', { name: 'Whole' }).click();
    await expect.poll(width).toBe(whole);
  });
});

test('on a phone the timeline is a script, and the small score on top goes anywhere in it', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '?view=timeline');
  const rows = page.locator('main ol a[data-statement]');
  await expect(rows).toHaveCount(order.length);
  await expect(rows.first()).toBeInViewport();
  const scrubber = page.getByRole('slider', { name: 'Place in the script' });
  await tabInto(page, scrubber);
  await page.keyboard.press('End');
  await expect(rows.last()).toBeInViewport();
  await expect(scrubber).toBeInViewport();
  await page.keyboard.press('Home');
  await expect(rows.first()).toBeInViewport();

  const row = rows.nth(order.indexOf(telling));
  await row.click();
  await expect(page).toHaveURL(new RegExp(`statement=${telling.id}$`));
  await expect(column(page).getByRole('button', { name: /^Open the reading column/ })).toContainText(debate.speaker.get(telling.by!)!.name);
  const [{ end, words }] = linked(telling) as [{ end: Statement; words: string }];
  await expect(rows.nth(order.indexOf(end))).toHaveAttribute('aria-label', new RegExp(`, ${words}$`));
  const box = (await scrubber.boundingBox())!;
  await page.mouse.click(box.x + box.width - 4, box.y + box.height - 4);
  await expect(rows.first()).not.toBeInViewport();
  await page.goBack();
  await expect(page).not.toHaveURL(/statement=/);
});
