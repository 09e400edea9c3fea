/** A lesson on paper: for the class without answers, for the teacher with them; every block leads back to its step. */
import { expectNoViolation } from './axe';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { applyFilter } from '../../src/analysis/filter';
import { leadingCoding } from '../../src/analysis/marks';
import { guessOf } from '../../src/analysis/moves';
import { parseAddress } from '../../src/state/address';
import { DESK, expect, test, wordsPattern } from './fixture';
import { pagesOf } from './pdf';
import { address, debate, tour } from './presenting';

const statementAt = (view: string) => debate.statement.get(parseAddress(view).address.statement ?? '');
const isDrawn = (view: string) => /view=(timeline|matrix|network)/.test(view);
const blocks = (page: Page) => page.locator('main .block');
test.use({ viewport: DESK });

/** Opens a copy and waits until its codes are drawn. */
async function openCopy(page: Page, copy: 'handout' | 'teacher'): Promise<void> {
  await page.goto(`./?present=${copy}&tour=${tour.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(tour.title);
  await expect(blocks(page).locator('.qr svg')).toHaveCount(tour.steps.length);
}

test('the class gets a block for each step, with the words in full, and no answer', async ({ page }) => {
  await openCopy(page, 'handout');
  await expect(blocks(page)).toHaveCount(tour.steps.length);
  for (const [i, { view, note, move }] of tour.steps.entries()) {
    const block = blocks(page).nth(i);
    const statement = statementAt(view);
    await expect(block).toContainText(note);
    if (statement) await expect(block.locator('blockquote')).toHaveText(wordsPattern(statement));
    if (!statement) continue;
    const name = debate.speaker.get(statement.by!)!.name;
    if (move === 'who-said-it') {
      await expect(block.getByRole('img', { name: 'To be filled in: who said it' })).toBeVisible();
      await expect(block.locator('.who')).not.toContainText(name);
      await expect(block.getByText(name, { exact: true }), 'only one of the names to choose from').toHaveCount(1);
    } else await expect(block.locator('.who')).toContainText(new RegExp(name, 'i'));
  }
  const text = await page.locator('main').innerText();
  for (const { teacherNote } of tour.steps) expect(text).not.toContain(teacherNote);
  await expect(page.locator('main')).not.toContainText('Answer');
});

test('the teacher gets notes and answers, with how certain they are', async ({ page }) => {
  await openCopy(page, 'teacher');
  for (const [i, { view, teacherNote, move }] of tour.steps.entries()) {
    const block = blocks(page).nth(i);
    await expect(block).toContainText(teacherNote!);
    const guess = guessOf(debate, move, statementAt(view), null);
    if (!guess) continue;
    await expect(block.getByText(`Answer ${'ABCD'[guess.answer]}`)).toBeVisible();
    await expect(block.locator('.rests')).toContainText('certain');
  }
});

test('each code holds the absolute address of its step, that of a guess the stage, where the answer is covered', async ({ page }) => {
  await openCopy(page, 'handout');
  const home = page.url().replace(/\?.*$/, '');
  for (const [i, { view, move }] of tour.steps.entries()) {
    const goal = home + (guessOf(debate, move, statementAt(view), null) ? address(i + 1) : view);
    const code = blocks(page).nth(i).locator('.qr svg');
    const size = Number((await code.getAttribute('viewBox'))!.split(' ')[2]);
    const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
    for (const [, x, y, width] of (await code.locator('path').getAttribute('d'))!.matchAll(/M(\d+) (\d+)h(\d+)/g))
      drawn[Number(y)]!.fill(true, Number(x), Number(x) + Number(width));
    expect(drawn, view).toEqual(encode(goal, { ecc: 'M', border: 4 }).data);
    await expect(blocks(page).nth(i).locator('.qr a')).toHaveAttribute('href', goal);
  }
});

test('a step that shows a picture has it on paper, with a mark for each statement and dark on white in any theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await openCopy(page, 'handout');
  for (const [i, { view, move }] of tour.steps.entries()) {
    const picture = blocks(page).nth(i).getByRole('img', { name: 'as it is shown at this step' });
    if (move !== undefined || !isDrawn(view)) {
      await expect(picture).toHaveCount(0);
      continue;
    }
    await expect(picture).toBeVisible();
    const svg = await picture.evaluate(async (node: HTMLImageElement) => (await fetch(node.src)).text());
    const marks = [...svg.matchAll(/data-statement="([^"]+)"/g)].map(([, id]) => id);
    const shown = [...applyFilter(debate, parseAddress(view).address)];
    if (view.includes('timeline')) expect(new Set(marks)).toEqual(new Set(shown));
    // A cell of the matrix is a topic: what is coded with none has no mark there.
    else if (view.includes('matrix')) expect(new Set(marks)).toEqual(new Set(shown.filter((id) => leadingCoding(debate.statement.get(id)!))));
    // The marks of the network are the speakers.
    else for (const id of debate.bySpeaker.keys()) expect(svg).toContain(debate.speaker.get(id)!.name.split(' ').at(-1));
    expect(/<rect[^>]*fill="(#\w+)"/.exec(svg)![1], 'the ground').toBe('#ffffff');
  }
});

test('it is printed by a button, on A4 and on Letter, and no block has to break', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => void document.documentElement.setAttribute('data-printed', '');
  });
  await openCopy(page, 'teacher');
  await page.getByRole('button', { name: 'Print' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  // 96 px to the inch; what the margins of 14 mm leave of a Letter page, the shorter one, and of the width of A4, the narrower one.
  const px = (mm: number) => (mm / 25.4) * 96;
  await page.setViewportSize({ width: Math.floor(px(210 - 32)), height: 900 });
  const drawn = () => blocks(page).locator('img').evaluateAll((nodes: HTMLImageElement[]) => nodes.filter((node) => node.naturalHeight > 0).length); // prettier-ignore
  await expect.poll(drawn).toBe(tour.steps.filter(({ view, move }) => !move && isDrawn(view)).length);
  const all = await blocks(page).evaluateAll((nodes) => nodes.map((node) => ({ height: node.clientHeight, inside: getComputedStyle(node).breakInside })));
  for (const { height, inside } of all) {
    expect(inside).toBe('avoid');
    expect(height).toBeLessThan(px(279.4 - 28));
  }
  for (const format of ['A4', 'Letter']) expect((await page.pdf({ format, preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
});

test('Print waits for the pictures, says so, and then prints by itself; printed before, there are addresses in their place', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      const there = [...document.querySelectorAll<HTMLImageElement>('.block img')].filter(({ complete, naturalHeight }) => complete && naturalHeight > 0);
      document.documentElement.dataset['printed'] = `${document.documentElement.dataset['printed'] ?? ''} ${there.length}`;
    };
  });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/picture-*.js', async (route) => {
    await held;
    await route.continue();
  });
  await openCopy(page, 'handout');
  const pictures = tour.steps.filter(({ view, move }) => !move && isDrawn(view)).length;
  const placeholders = blocks(page).getByText('The picture is being drawn');
  await expect(placeholders).toHaveCount(pictures);
  await page.emulateMedia({ media: 'print' });
  for (const placeholder of await placeholders.all()) await expect(placeholder).toBeHidden();
  for (const { view, move } of tour.steps)
    if (!move && isDrawn(view)) await expect(blocks(page).getByText(page.url().replace(/\?.*$/, '') + view, { exact: true })).toBeVisible();

  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print when drawn' }).press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'It prints by itself' })).toBeVisible();
  await expect(page.locator('html[data-printed]')).toHaveCount(0);
  release();
  await expect(page.locator('html')).toHaveAttribute('data-printed', ` ${pictures}`);
  await expect(page.getByRole('status').filter({ hasText: 'It prints by itself' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Print', exact: true }).press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-printed', ` ${pictures} ${pictures}`);
});

test('where the first step is a picture it stands on the page of the title, and each of the others has one', async ({ page }) => {
  const lesson = {
    id: 'pictures',
    title: 'A lesson on a dispute, and on the words in which it was fought: its title takes two lines',
    description: 'What we look at, and why. '.repeat(6),
    steps: ['network', 'timeline', 'matrix'].map((view) => ({ view: `?view=${view}`, note: 'What do you see first, and what does it not tell? '.repeat(3) }))
  };
  await page.route('**/balls-dawson-2009-*.json', (route) => route.fulfill({ json: { ...debate.corpus, tours: [lesson] } }));
  await page.goto(`./?present=handout&tour=${lesson.id}`);
  await expect(blocks(page).getByRole('img', { name: 'as it is shown' })).toHaveCount(lesson.steps.length);
  await expect(page.getByRole('button', { name: 'Print', exact: true })).toBeVisible();
  for (const format of ['A4', 'Letter']) expect(pagesOf(await page.pdf({ format, preferCSSPageSize: true })), format).toBe(lesson.steps.length);
});

test('one view alone is handed out, too', async ({ page }) => {
  const statement = debate.statements[0]!;
  await page.goto(`./?present=handout&statement=${statement.id}`);
  await expect(blocks(page)).toHaveCount(1);
  await expect(blocks(page).locator('blockquote')).toHaveText(wordsPattern(statement));
});

test('it is accessible in both themes', async ({ page }) => {
  await openCopy(page, 'teacher');
  await expectNoViolation(page, "the teacher's copy");
});
