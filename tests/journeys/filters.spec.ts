import type { Page } from '@playwright/test';
import { applyFilter, NO_FILTER, reaches, type Filter } from '../../src/analysis/filter';
import { narrowEdge, replyGraph } from '../../src/analysis/replyGraph';
import type { Speaker } from '../../src/corpus/types';
import { EMPTY, writeAddress, type View } from '../../src/state/address';
import { bundledDebate, column, DESK, expect, expectSeenFocus, expectShown, go, open, PHONE, test } from './fixture';

const debate = bundledDebate();
const graph = replyGraph(debate);
const count = (filter: Partial<Filter>) => applyFilter(debate, { ...NO_FILTER, ...filter }).size;
const total = debate.statements.length;
const [most, second] = [...debate.bySpeaker].sort(([, a], [, b]) => b.length - a.length).map(([id]) => debate.speaker.get(id)!) as [Speaker, Speaker, ...Speaker[]]; // prettier-ignore

const word = (page: Page, name: string) => page.locator('main .sentence').getByRole('button', { name: new RegExp(`^${name}: `) });
const choice = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const fallen = (page: Page) => page.locator('main svg a[data-statement].far');

test.use({ viewport: DESK });

test('marks drop out as the threshold of certainty rises, and the choice says how many', async ({ page }) => {
  await open(page, '?view=timeline');
  await word(page, 'Certainty').click();
  const radios = choice(page, 'Certainty').getByRole('radio');
  for (const [i, cert] of (['medium', 'high'] as const).entries()) {
    const passing = count({ cert });
    await expect(
      choice(page, 'Certainty')
        .locator('label')
        .nth(i + 1)
    ).toContainText(`${passing}, ${total - passing} drop out`);
    await radios.nth(i + 1).check();
    await expect(page).toHaveURL(new RegExp(`cert=${cert}$`));
    await expectShown(page, debate, passing);
    await expect(fallen(page)).toHaveCount(total - passing);
  }
  expect(count({ cert: 'high' })).toBeLessThan(count({ cert: 'medium' }));
  const links = debate.links.filter(({ from, to, cert }) => to && reaches(cert, 'high') && [from, to].every(({ id }) => applyFilter(debate, { ...NO_FILTER, cert: 'high' }).has(id))); // prettier-ignore
  await expect(page.locator('main svg .arcs path').filter({ visible: true })).toHaveCount(links.length);
  await page.goBack();
  await expectShown(page, debate, count({ cert: 'medium' }));
  await page.goBack();
  await expectShown(page, debate, total);
});

test('what fell out is told from what passes without its hue, and on every side', async ({ page }) => {
  await open(page, '?view=timeline&cert=high');
  const looks = await page.locator('main svg a[data-statement]').evaluateAll((marks) =>
    marks.map((mark) => ({
      fallen: mark.classList.contains('far'),
      filled: [...mark.querySelectorAll('g path')].some((path) => getComputedStyle(path).fill !== 'none'),
      thick: [...mark.querySelectorAll('g path')].some((path) => parseFloat(getComputedStyle(path).strokeWidth) > 1 && getComputedStyle(path).stroke !== 'none')
    }))
  );
  expect(looks.filter(({ fallen }) => fallen).length).toBeGreaterThan(0);
  for (const { fallen, filled, thick } of looks) expect(filled || thick).toBe(!fallen);
});

test('by keyboard alone: speakers are chosen in a list, Esc closes it, the focus returns, c clears', async ({ page }) => {
  await open(page, '?view=matrix');
  await word(page, 'Speakers').focus();
  await page.keyboard.press('Enter');
  const panel = choice(page, 'Speakers');
  await expect(panel.locator(':focus')).toHaveCount(1);
  await expect(panel.getByRole('checkbox')).toHaveCount(debate.bySpeaker.size);
  if ((await panel.getByRole('searchbox').count()) > 0) {
    await page.keyboard.type(second.name.slice(0, 4));
    await expect(panel.getByRole('checkbox', { name: second.name }).first()).toBeVisible();
  }
  for (let presses = 0; presses < 40 && !(await panel.getByRole('checkbox', { name: new RegExp(`^${second.name}`) }).first().evaluate((box) => box === document.activeElement)); presses++) await page.keyboard.press('Tab'); // prettier-ignore
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(new RegExp(`speaker=${second.id}$`));
  await expectShown(page, debate, count({ speaker: [second.id] }));
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);
  await expect(word(page, 'Speakers')).toBeFocused();
  await expectSeenFocus(page);
  await expect(word(page, 'Speakers')).toHaveText(new RegExp(`${second.name}$`));
  await page.keyboard.press('c');
  await expect(page).toHaveURL(/view=matrix$/);
  await expectShown(page, debate, total);
});

test('filters join, hide the rest, survive a change of view, and Back takes them off one by one', async ({ page }) => {
  const topic = debate.corpus.topics.find(({ id }) => count({ speaker: [most.id], topic: [id] }) > 1)!;
  await open(page, '?view=timeline');
  await word(page, 'Speakers').click();
  await choice(page, 'Speakers').getByRole('checkbox', { name: new RegExp(`^${most.name} `) }).check(); // prettier-ignore
  await word(page, 'Topics').click();
  await expect(choice(page, 'Speakers')).toHaveCount(0);
  await choice(page, 'Topics').getByRole('checkbox', { name: new RegExp(`^${topic.label}`) }).check(); // prettier-ignore
  const both = count({ speaker: [most.id], topic: [topic.id] });
  await expectShown(page, debate, both);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Hide the rest' }).click();
  await expect(page.locator('main svg a[data-statement]')).toHaveCount(both);
  await page.keyboard.press('t');
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(both);
  await page.keyboard.press('3');
  await expect(page.getByRole('table').locator('tbody tr')).toHaveCount(1);
  await page.keyboard.press('t');
  await expect(page).toHaveURL(new RegExp(`view=matrix&speaker=${most.id}&topic=${topic.id}&hide$`));
  await expect(page.getByRole('grid').locator('.body [role=rowheader]')).toHaveCount(1);
  for (let steps = 0; steps < 4; steps++) await page.goBack();
  await expect(page).toHaveURL(new RegExp(`view=timeline&speaker=${most.id}&topic=${topic.id}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`view=timeline&speaker=${most.id}$`));
  await expectShown(page, debate, count({ speaker: [most.id] }));
  await page.goBack();
  await expectShown(page, debate, total);
});

test('every kind of filter has its address, which every view obeys alike', async ({ page }) => {
  const source = debate.sources[0]!;
  const filters: Partial<Filter>[] = [
    { source: [source.id] },
    { stance: ['against'] },
    { mode: ['verbatim', 'partial'] },
    { relation: ['disputes'] },
    { cert: 'high' },
    { to: source.datePublished },
    { stance: ['for'], mode: ['authored'], cert: 'medium' }
  ];
  await open(page, '?view=timeline&table');
  const table = page.getByRole('table');
  for (const filter of filters) {
    const full = { ...NO_FILTER, ...filter };
    const shown = applyFilter(debate, full);
    const at = async (view: View, table: boolean) => {
      const query = writeAddress({ ...EMPTY, ...filter, view, table });
      await go(page, query);
      await expectShown(page, debate, shown.size);
      expect(await page.evaluate(() => location.search)).toBe(query);
    };
    await at('timeline', true);
    await expect(table.locator('tbody tr')).toHaveCount(shown.size);
    await at('matrix', true);
    await expect(table.locator('tfoot tr').first().locator('td').last()).toHaveText(String(shown.size)); // prettier-ignore
    await at('network', true);
    await expect(table.locator('tbody tr')).toHaveCount(graph.edges.filter((edge) => narrowEdge(edge, full, shown) !== null).length);
    await at('sources', false);
    const counts = page.getByRole('navigation', { name: 'Sources', exact: true }).locator('.counts');
    await expect.poll(async () => (await counts.allTextContents()).reduce((sum, words) => sum + Number.parseInt(words), 0)).toBe(shown.size);
  }
  await go(page, '?view=timeline');
  await page.getByRole('button', { name: 'and more …' }).click();
  await word(page, 'Kind of link').click();
  await choice(page, 'Kind of link').getByRole('checkbox').first().check();
  await expect(page).toHaveURL(/relation=/);
  await word(page, 'Dates').click();
  await page.getByLabel('Last day').fill(source.datePublished!.slice(0, 10));
  await expect(page).toHaveURL(/relation=.*&to=/);
});

test('a filter that leaves nothing says so in every view and offers the way back', async ({ page }) => {
  await open(page, '?view=timeline');
  for (const view of ['timeline', 'matrix', 'network', 'sources'] as const) {
    await go(page, `?view=${view}&from=1900-01-01&to=1900-01-02`);
    await expectShown(page, debate, 0);
    await expect(column(page)).toContainText('No words here');
    await page.locator('main .view').getByRole('button', { name: /^Show (all|everything)/ }).first().click(); // prettier-ignore
    await expect(page).toHaveURL(new RegExp(`view=${view}$`));
  }
});

test('on a phone the sentence is short until asked, and a choice stands at the foot of the window', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, '?view=timeline');
  await page.getByRole('button', { name: 'and more …' }).click();
  await word(page, 'Certainty').click();
  const panel = choice(page, 'Certainty');
  await expect(panel).toBeInViewport({ ratio: 1 });
  await panel.getByRole('radio').last().check();
  await expectShown(page, debate, count({ cert: 'high' }));
  await page.locator('main h1').click();
  await expect(panel).toHaveCount(0);
});
