import type { Locator, Page } from '@playwright/test';
import { linksBetween } from '../../src/analysis/pick';
import { END_OF, leadingLink, leadingStatement, narrowEdge, replyGraph, type ReplyEdge } from '../../src/analysis/replyGraph';
import { turnsOf } from '../../src/analysis/turns';
import { NO_FILTER, applyFilter } from '../../src/analysis/filter';
import { addresses, allIds, bundledDebate, column, DESK, expect, expectRead, expectSeenFocus, expectShown, open, opened, tabInto, test } from './fixture';

const debate = bundledDebate();
const graph = replyGraph(debate);

/** The edge that stands for most links, and whom most others speak to. */
const edge = graph.edges.reduce((best, each) => (each.links.length > best.links.length ? each : best));
const hub = graph.nodes.reduce((best, each) => (each.in.length > best.in.length ? each : best));

const nameOf = (page: Page, id: string) => page.locator(`main svg a[data-node="${id}"]`);
const edgeOf = (page: Page, key: string) => page.locator(`main svg a[data-edge="${key}"]`);
const edges = (page: Page) => page.locator('main svg a[data-edge]');
const places = (page: Page) => page.locator('main svg g.node').evaluateAll((nodes) => nodes.map((node) => [node.querySelector('a')?.dataset['node'], node.getAttribute('transform')])); // prettier-ignore

/** The reading column opens the sentences of an edge, all of them and no others. */
async function expectSentences(page: Page, { from, to }: ReplyEdge) {
  const turns = turnsOf(debate, linksBetween(debate, from, to));
  await expect(column(page).locator('a.words')).toHaveCount(turns.length);
  const said = linksBetween(debate, from, to).flatMap((link) => [link.from.id, ...(link.to ? [link.to.id] : [])]);
  const linked = await addresses(column(page).locator('ul'));
  expect(
    opened(
      debate,
      linked.filter((query) => query.includes('statement='))
    )
  ).toEqual([...new Set(said)].sort());
}

/** A point of an edge that nothing else covers, in px of the window. */
function bareBit(page: Page, key: string) {
  return edgeOf(page, key).evaluate((node) => {
    const path = node.querySelector<SVGPathElement>('.hit')!;
    const toWindow = path.getScreenCTM()!;
    for (let share = 0.3; share < 0.75; share += 0.02) {
      const { x, y } = path.getPointAtLength(path.getTotalLength() * share).matrixTransform(toWindow);
      if (document.elementFromPoint(x, y)?.closest('a') === node) return { x, y };
    }
    return null;
  });
}

test.use({ viewport: DESK });

test('by mouse: an edge is previewed and opens exactly the sentences it stands for; Back returns', async ({ page }) => {
  await open(page, '?view=network');
  await expect(edges(page)).toHaveCount(graph.edges.length);
  await expect(page.locator('main svg a[data-node]')).toHaveCount(graph.nodes.length);
  const at = await bareBit(page, edge.key);
  expect(at, 'some of the edge can be hit').not.toBeNull();
  await page.mouse.move(at!.x, at!.y);
  await expectRead(page, leadingLink(edge).from);
  await page.mouse.click(at!.x, at!.y);
  await expect(page).toHaveURL(new RegExp(`pick=edge~${edge.from}~${edge.to}$`));
  await expect(edgeOf(page, edge.key)).toHaveAttribute('aria-current', 'true');
  await expectSentences(page, edge);
  const first = turnsOf(debate, linksBetween(debate, edge.from, edge.to))[0]!.from;
  await column(page).locator('a.words').first().click();
  await expectRead(page, first);
  await page.goBack();
  await expectSentences(page, edge);
  await page.goBack();
  await expect(page).toHaveURL(/view=network$/);
  await expect(edgeOf(page, edge.key)).not.toHaveAttribute('aria-current');
});

test('by mouse: a name opens the picture around one person; a neighbour’s words open; everyone comes back', async ({ page }) => {
  await open(page, '?view=network');
  await nameOf(page, hub.id).hover();
  await expectRead(page, leadingStatement(debate, hub)!);
  await nameOf(page, hub.id).click();
  await expect(page).toHaveURL(new RegExp(`pick=speaker~${hub.id}$`));
  await expect(page.locator('main svg g.node.focus')).toHaveCount(1);
  const near = new Set([...hub.in, ...hub.out].flatMap((key) => key.split('~')).filter((id) => id !== hub.id));
  await expect(page.locator('main svg g.node.near')).toHaveCount(near.size);
  await expect(page.locator('main svg a.edge.own')).toHaveCount(hub.in.length + hub.out.length);
  await expect(column(page).getByRole('heading', { level: 2 })).toHaveText(hub.name);
  const words = page.locator('main svg g.node.near a.words').first();
  const id = new URLSearchParams((await words.getAttribute('href'))!).get('statement')!;
  await words.click();
  await expectRead(page, debate.statement.get(id)!);
  await page.goBack();
  await page.getByRole('button', { name: 'Show everyone' }).click();
  await expect(page).toHaveURL(/view=network$/);
  await expect(page.locator('main svg g.node.focus')).toHaveCount(0);
});

test('by keyboard alone: arrows go round the names and through the edges, Enter opens, ] walks, Esc closes', async ({ page }) => {
  await open(page, '?view=network');
  await tabInto(page, page.locator('main svg[role=group]'));
  const focused = page.locator('main svg a:focus');
  const first = (await focused.getAttribute('data-node'))!;
  await page.keyboard.press('ArrowRight');
  await expect(nameOf(page, first)).not.toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(nameOf(page, first)).toBeFocused();
  for (let steps = 0; steps < graph.nodes.length && (await focused.getAttribute('data-node')) !== edge.from; steps++) await page.keyboard.press('ArrowRight');
  await expect(nameOf(page, edge.from)).toBeFocused();
  for (let steps = 0; steps <= graph.edges.length && (await focused.getAttribute('data-edge')) !== edge.key; steps++) await page.keyboard.press('ArrowDown');
  await expect(edgeOf(page, edge.key)).toBeFocused();
  await expect(edgeOf(page, edge.key)).toHaveAccessibleName(new RegExp(`${edge.links.length} links`));
  await expectSeenFocus(page);

  await page.keyboard.press('Enter');
  await expectSentences(page, edge);
  await page.keyboard.press(']');
  await expectRead(
    page,
    debate.statements.find(({ id }) => edge.links.some(({ from }) => from.id === id))!
  );
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/view=network$/);
  await expect(edgeOf(page, edge.key)).toBeFocused();
  await expectSeenFocus(page);
  await page.keyboard.press('Home');
  await page.keyboard.press(' ');
  await expect(page).toHaveURL(/pick=speaker~/);
});

test('kinds of link switch off and on, and the address says which are left', async ({ page }) => {
  await open(page, '?view=network');
  const present = [...new Set(graph.edges.flatMap(({ kinds }) => kinds.map(({ type }) => type)))];
  const left = present.filter((type) => END_OF[type] !== 'bar');
  const filter = { ...NO_FILTER, relation: left };
  const shown = applyFilter(debate, filter);
  const fallen = graph.edges.filter((each) => narrowEdge(each, filter, shown) === null).length;
  expect(fallen, 'something falls out').toBeGreaterThan(0);
  const kinds = page.getByRole('group', { name: 'Kinds of link shown' });
  const disputes = kinds.getByRole('button', { name: /disputes/ });
  await disputes.click();
  await expect(disputes).toHaveAttribute('aria-pressed', 'false');
  const asked = new URLSearchParams(await page.evaluate(() => location.search)).get('relation')!.split(',');
  expect(asked.sort()).toEqual([...left].sort());
  await expect(page.locator('main svg a.edge.far')).toHaveCount(fallen);
  await expectShown(page, debate, shown.size);
  await page.getByRole('button', { name: 'Hide the rest' }).click();
  await expect(edges(page)).toHaveCount(graph.edges.length - fallen);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL(/view=network$/);
  await expect(disputes).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('main svg a.edge.far')).toHaveCount(0);
});

test('the same debate gives the same picture; a name that is dragged stays where it was put', async ({ page }) => {
  await open(page, '?view=network');
  await expect(nameOf(page, hub.id)).toBeVisible();
  const before = await places(page);
  await page.reload();
  await expect(nameOf(page, hub.id)).toBeVisible();
  expect(await places(page)).toEqual(before);

  const middle = async (locator: Locator) => {
    const { x, y, width, height } = (await locator.boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const box = nameOf(page, hub.id).locator('.box');
  const [start, goal] = [await middle(box), await middle(page.locator('main svg[role=group]'))];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(goal.x, goal.y, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/view=network$/);
  const end = await middle(box);
  expect(Math.hypot(end.x - goal.x, end.y - goal.y), 'px from where it was put').toBeLessThan(3);
  await page.getByRole('button', { name: 'Reset positions' }).click();
  expect(await places(page)).toEqual(before);
  await nameOf(page, hub.id).focus();
  await page.keyboard.press('Shift+ArrowRight');
  await expect(page.getByRole('button', { name: 'Reset positions' })).toBeVisible();
});

test('every statement is reachable from the names; the table twin has every edge', async ({ page }) => {
  await open(page, '?view=network');
  expect(opened(debate, await addresses(page.locator('main #network-names')))).toEqual(allIds(debate));
  await page.getByRole('button', { name: 'Table' }).click();
  const table = page.getByRole('table');
  await expect(table.locator('tbody tr')).toHaveCount(graph.edges.length);
  await expect(table.locator('caption')).toContainText(String(graph.edges.reduce((sum, { links }) => sum + links.length, 0)));
  const speaking = graph.edges.flatMap(({ links }) => links.map(({ from }) => from.id));
  const picks = (await addresses(table)).filter((query) => query.includes('pick=edge'));
  expect(opened(debate, picks)).toEqual([...new Set(speaking)].sort());
  await table.locator(`a[href*="edge~${edge.from}~${edge.to}"]`).click();
  await expectSentences(page, edge);
});
