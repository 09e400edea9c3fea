import type { Page } from '@playwright/test';
import { codedOf, percent } from '../../src/analysis/coded';
import { threadsOf, sourcesOf } from '../../src/analysis/threads';
import type { Statement } from '../../src/corpus/types';
import { applyFilter, NO_FILTER } from '../../src/analysis/filter';
import { bundledDebate, column, DESK, expect, expectRead, expectSeenFocus, expectShown, open, PHONE, tabInto, test } from './fixture';

const debate = bundledDebate();
const threads = threadsOf(debate);
/** The longest thread, and in it the last statement: far down the page. */
const thread = threads.reduce((best, each) => (sourcesOf(each).length > sourcesOf(best).length ? each : best));
const statementsIn = (of = thread) => sourcesOf(of).flatMap(({ id }) => debate.bySource.get(id) ?? []);
const last = statementsIn().at(-1)!;

/** Statements that share words with another of their text: the first that lies within, and the one around it. */
function overlap(): [inner: Statement, outer: Statement] {
  const ranges = ({ selectors }: Statement) => selectors ?? [];
  for (const inner of debate.statements)
    for (const outer of debate.bySource.get(inner.source)!)
      if (inner !== outer && ranges(inner).some((a) => ranges(outer).some((b) => a.start >= b.start && a.end <= b.end && a.end - a.start < b.end - b.start)))
        return [inner, outer];
  throw new Error('the bundled debate holds no overlap');
}
const words = (page: Page, { id }: Statement) => page.locator(`article a[data-statement~="${id}"]`);
const pane = (page: Page) => page.getByRole('region', { name: /^The text: / });

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('by mouse: a deep link scrolls to its statement and lights it; another is previewed, picked, and Back returns', async ({ page }) => {
    await open(page, `?view=sources&statement=${last.id}`);
    await expect(words(page, last).first()).toBeInViewport();
    await expect(page.locator('article .layer.full').first()).toBeInViewport();
    await expect(words(page, last).first()).toHaveAttribute('aria-current', 'true');
    await expectRead(page, last);
    const before = statementsIn().at(-2)!;
    await words(page, before).first().hover();
    await expectRead(page, before);
    await words(page, before).first().click();
    await expect(page).toHaveURL(new RegExp(`statement=${before.id}$`));
    await expectRead(page, before);
    await page.goBack();
    await expectRead(page, last);
    await column(page).getByRole('link', { name: 'Show on timeline' }).click();
    await expect(page.locator(`main svg a[data-statement="${last.id}"]`)).toHaveAttribute('aria-current', 'true');
    await column(page).getByRole('link', { name: 'Read in source' }).click();
    await expect(words(page, last).first()).toBeInViewport();
  });

  test('by keyboard alone: Tab goes through the words, Enter picks, ] walks on and the text follows, Esc lets go', async ({ page }) => {
    await open(page, '?view=sources');
    await tabInto(page, pane(page));
    const [first, second] = debate.statements as [Statement, Statement];
    await tabInto(page, words(page, first).first());
    await expectRead(page, first);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`statement=${first.id}$`));
    await page.keyboard.press(']');
    await expectRead(page, second);
    await expect(words(page, second).first()).toBeInViewport();
    for (let steps = 0; steps < 12; steps++) await page.keyboard.press(']');
    await expect(words(page, debate.statements[13]!).first()).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/view=sources$/);
    await expect(words(page, first).first()).toBeFocused();
    await page.keyboard.press('Tab');
    await expectSeenFocus(page);
  });

  test('where statements overlap both are reachable: a click opens the inner one, another the one around it', async ({ page }) => {
    const [inner, outer] = overlap();
    await open(page, `?view=sources&pick=source~${inner.source}`);
    const both = page.locator(`article a[data-statement~="${inner.id}"][data-statement~="${outer.id}"]`).first();
    await both.click();
    await expectRead(page, inner);
    await both.click();
    await expectRead(page, outer);
    await expect(page).toHaveURL(new RegExp(`statement=${outer.id}`));
  });

  test('each text is shown whole, every statement in it is a link, and plain text is the text to the letter', async ({ page }) => {
    for (const one of threads) {
      const sources = sourcesOf(one);
      await open(page, `?view=sources&pick=source~${sources[0]!.id}`);
      const marked = await page.locator('article a[data-statement]').evaluateAll((links) => links.flatMap((link) => link.getAttribute('data-statement')!.split(' '))); // prettier-ignore
      expect([...new Set(marked)].sort()).toEqual(statementsIn(one).map(({ id }) => id).sort()); // prettier-ignore
      await page.getByRole('button', { name: 'Plain text' }).click();
      await expect(page).toHaveURL(/&table$/);
      for (const { id, text } of sources) {
        const shown = await page.locator(`article section[data-source="${id}"] > p.paragraph`).allTextContents();
        expect(shown.join('\n').replace(/\s+/g, ' ').trim()).toBe(text!.replace(/\s+/g, ' ').trim());
        for (const paragraph of shown) expect(text).toContain(paragraph);
      }
    }
  });

  test('what is not coded shows on request; gaps and slips are named', async ({ page }) => {
    await open(page, `?view=sources&pick=source~${sourcesOf(thread)[0]!.id}`);
    const share = codedOf(debate, sourcesOf(thread))!;
    await expect(page.locator('article')).toContainText(`${percent(share)} % of this text`);
    await expect(page.locator('article .bare')).toHaveCount(0);
    await page.getByRole('button', { name: 'Show what is not coded' }).click();
    await expect(page.locator('article .bare').first()).toBeVisible();
    const ids = new Set(sourcesOf(thread).map(({ id }) => id));
    const gaps = debate.corpus.gaps!.filter(({ source }) => source !== undefined && ids.has(source));
    for (const { note } of gaps) await expect(page.getByRole('note', { name: 'What is missing here' }).filter({ hasText: note })).toBeVisible();
    const slips = sourcesOf(thread).flatMap(({ annotations }) => annotations ?? []);
    const marks = page.getByRole('button', { name: /^Slip . of the original$/ });
    await expect(marks).toHaveCount(slips.length);
    await marks.first().click();
    await expect(page.getByRole('tooltip').filter({ visible: true })).toHaveText(slips[0]!.note);
    const told = await page.locator('article footer ol li').allTextContents();
    for (const { note } of slips) expect(told.some((text) => text.includes(note))).toBe(true);
  });

  test('the list goes to any text and comment; what a filter lets fall steps back in place', async ({ page }) => {
    await open(page, '?view=sources');
    const list = page.getByRole('navigation', { name: 'Sources', exact: true });
    const other = threads.find((one) => one !== thread)!;
    await list.getByRole('link', { name: other.source!.headline }).click();
    await expect(pane(page).getByRole('heading', { level: 2, name: other.source!.headline })).toBeVisible();
    await page.goBack();
    await list.getByRole('link', { name: thread.source!.headline }).click();
    const comment = sourcesOf(thread).at(-1)!;
    await list.locator(`a[href*="source~${comment.id}"]`).last().click();
    await expect(page.locator(`article [data-source="${comment.id}"]`).last()).toBeInViewport();

    const speaker = last.by!;
    await open(page, `?view=sources&speaker=${speaker}&statement=${last.id}`);
    await expectShown(page, debate, applyFilter(debate, { ...NO_FILTER, speaker: [speaker] }).size);
    await expect(page.locator('article .layer.far').first()).toBeAttached();
    await expect(page.locator('article .layer.full').first()).not.toHaveClass(/far/);
  });

  test('a filter that only lets words step back moves none of them, nor a tick of the map', async ({ page }) => {
    await open(page, `?view=sources&pick=source~${thread.source!.id}`);
    const places = () =>
      page.locator('article [data-statement], article [data-name], .ruler rect').evaluateAll((marks) =>
        marks.map((mark) => {
          const { x, y, width, height } = mark.getBoundingClientRect();
          return [x, y, width, height].map(Math.round).join(' ');
        })
      );
    const before = await places();
    await page.evaluate(() => {
      history.replaceState(null, '', `${location.search}&cert=high`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    await expect(page.locator('article .layer.far').first()).toBeAttached();
    await expect(page.locator('.ruler rect.far').first()).toBeAttached();
    expect(await places()).toEqual(before);
  });

  test('the map keeps to the height of the view when what stands above the text grows', async ({ page }) => {
    await open(page, `?view=sources&pick=source~${thread.source!.id}`);
    const rest = async () => (await pane(page).boundingBox())!.height - (await page.locator('.ruler').boundingBox())!.height;
    expect(await rest()).toBe(32);
    await page
      .locator('header')
      .first()
      .evaluate((head) => (head.style.paddingBottom = '90px'));
    await expect.poll(rest).toBe(32);
  });
});

test('on a phone the text fills the page, a tap opens its words in the sheet, and the list is one tap away', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `?view=sources&statement=${last.id}`);
  await expect(words(page, last).first()).toBeInViewport();
  const first = statementsIn()[0]!;
  await page.locator('main details summary').filter({ hasText: thread.source!.headline }).click();
  await page.getByRole('navigation', { name: 'Sources', exact: true }).getByRole('link', { name: threads[0]!.source!.headline }).click();
  await page.keyboard.press('Escape');
  await words(page, first).first().click();
  const peek = column(page).getByRole('button', { name: /^Open the reading column/ });
  await expect(peek).toContainText(debate.speaker.get(first.by!)!.name);
});
