import type { Page } from '@playwright/test';
import { entriesOf, mostAnswered, VERBS } from '../../src/analysis/entries';
import { statementsOf, type Pick } from '../../src/analysis/pick';
import { quotationOf } from '../../src/analysis/quotation';
import { plainWords } from '../../src/analysis/wording';
import { EMPTY, writeAddress } from '../../src/state/address';
import type { Statement } from '../../src/corpus/types';
import {
  addresses,
  allIds,
  bundledDebate,
  column,
  DESK,
  expect,
  expectRead,
  expectSeenFocus,
  go,
  open,
  opened,
  PHONE,
  tabInto,
  test,
  wordsPattern
} from './fixture';

const debate = bundledDebate();
const most = mostAnswered(debate, new Set(allIds(debate)))!;
const answers = entriesOf(debate, (debate.linksTo.get(most.id) ?? []).filter(({ own }) => !own), false); // prettier-ignore
const speakerOf = ({ by }: Statement) => debate.speaker.get(by!)!;
/** Word for word, to somebody, through somebody else, in a text with a web address: a quotation with everything about it. */
const quoted = debate.statements.find((s) => s.mode === 'verbatim' && s.to?.length && debate.source.get(s.source)?.url && (s.cert ?? 'high') === 'high')!;

const section = (page: Page, title: string) =>
  column(page)
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: new RegExp(`^${title}`) }) });
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('by mouse: from words to what answers them, on to what those answer, and Back', async ({ page }) => {
    await open(page, `?view=timeline&statement=${most.id}`);
    await expectRead(page, most);
    await expect(column(page).getByRole('heading', { level: 2 })).toHaveText(speakerOf(most).name);
    const links = section(page, 'Answered by').locator('a.words');
    await expect(links).toHaveCount(answers.length);
    expect(opened(debate, await addresses(section(page, 'Answered by')))).toEqual(answers.map(({ links }) => links[0]!.from.id).sort());
    for (const [i, { links: made }] of answers.entries())
      await expect(section(page, 'Answered by').locator('li').nth(i)).toContainText(VERBS[made[0]!.type][1].split(' ')[0]!);
    await links.first().click();
    const answer = answers[0]!.links[0]!.from;
    await expectRead(page, answer);
    await section(page, 'Speaks to').locator(`a.words[href*="statement=${most.id}"]`).click();
    await expectRead(page, most);
    await page.goBack();
    await expectRead(page, answer);
    await page.goBack();
    await expectRead(page, most);
    await column(page).getByRole('heading', { level: 2 }).getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`pick=speaker~${most.by}$`));
  });

  test('by keyboard alone: the steps, the links and the dialog, and the focus is never lost', async ({ page }) => {
    await open(page, `?view=matrix&statement=${most.id}`);
    await column(page).getByRole('button', { name: 'Next statement' }).focus();
    await page.keyboard.press('Enter');
    await expectRead(page, debate.statements[debate.rank.get(most.id)! + 1]!);
    await expect(column(page).locator(':focus')).toHaveCount(1);
    await page.keyboard.press('[');
    await expectRead(page, most);
    await tabInto(page, section(page, 'Answered by').locator('a.words').first());
    await page.keyboard.press('Enter');
    await expectRead(page, answers[0]!.links[0]!.from);
    await expect(column(page).locator(':focus')).toHaveCount(1);
    const cite = column(page).getByRole('button', { name: 'Cite' });
    await tabInto(page, cite);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'Cite these words' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(cite).toBeFocused();
    await expectSeenFocus(page);
    await expectRead(page, answers[0]!.links[0]!.from);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/view=matrix$/);
  });

  test('link, quotation and references are copied, with who said it, to whom, when and where', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `?view=matrix&speaker=${quoted.by}&statement=${quoted.id}`);
    await column(page).getByRole('button', { name: 'Link: copy' }).click();
    await expect(column(page).getByRole('button', { name: 'Copied: link' })).toBeVisible();
    expect(await copied(page)).toBe(page.url());

    await column(page).getByRole('button', { name: 'Cite' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cite these words' });
    const address = new URL(writeAddress({ ...EMPTY, statement: quoted.id }), page.url()).href;
    const { plain, html } = quotationOf(debate, quoted, address);
    expect(plain).toContain(speakerOf(quoted).name);
    await dialog.getByRole('button', { name: 'Copy: quotation, formatted' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied: quotation, formatted' })).toBeVisible();
    expect(await copied(page)).toBe(plain);
    const rich = await page.evaluate(async () => (await (await navigator.clipboard.read())[0]!.getType('text/html')).text());
    expect(rich).toContain('<blockquote');
    expect(html).toContain(debate.source.get(quoted.source)!.url);
    expect(rich).toContain(debate.source.get(quoted.source)!.url);
    await dialog.getByRole('button', { name: 'Copy: APA reference' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied: APA reference' })).toBeVisible();
    expect(await copied(page)).toContain(debate.source.get(quoted.source)!.headline);
    await dialog.getByRole('button', { name: 'Copy: BibTeX entry' }).click();
    await expect(dialog.getByRole('button', { name: 'Copied: BibTeX entry' })).toBeVisible();
    expect(await copied(page)).toMatch(/^@\w+\{[^]*\}\s*$/);

    // The shared address opens those words.
    await page.goto(address);
    await expectRead(page, quoted);
  });

  test('the original opens at the words', async ({ page }) => {
    await open(page, `?statement=${quoted.id}`);
    const original = column(page).getByRole('link', { name: /^Original/ });
    await expect(original).toHaveAttribute('target', '_blank');
    const href = (await original.getAttribute('href'))!;
    expect(href.startsWith(`${debate.source.get(quoted.source)!.url}#:~:text=`)).toBe(true);
    const begins = decodeURIComponent(
      href
        .split('text=')[1]!
        .split(/[,&]/)
        .find((part) => !part.endsWith('-'))!
    );
    expect(plainWords(quoted).replace(/[“”]/g, '')).toContain(begins.replace(/[“”]/g, '').split(' ')[0]!);
  });

  test('what a name or a topic opens lists all of its statements, each a link to its words', async ({ page }) => {
    await open(page, '?view=matrix');
    const picks: Pick[] = [
      ...[...debate.bySpeaker.keys()].map((speaker) => ({ kind: 'speaker', speaker }) as const),
      ...[...debate.byTopic.keys()].map((topic) => ({ kind: 'topic', topic }) as const),
      { kind: 'set', set: 'statements' }
    ];
    for (const pick of picks) {
      await go(page, writeAddress({ ...EMPTY, view: 'matrix', pick }));
      const ids = statementsOf(debate, pick).map(({ id }) => id);
      // Picks are drawn at once, but the first one has to load.
      await expect
        .poll(
          async () => {
            const listed = new Set(
              opened(
                debate,
                (await addresses(column(page))).filter((query) => query.includes('statement='))
              )
            );
            return ids.filter((id) => !listed.has(id));
          },
          `statements that ${writeAddress({ ...EMPTY, pick })} does not list`
        )
        .toEqual([]);
    }
  });

  test('every statement opens with who says it and all of its words', async ({ page }) => {
    await open(page, `?statement=${debate.statements[0]!.id}`);
    await expectRead(page, debate.statements[0]!);
    // In the page itself: a round trip for each would take most of the time.
    const read = await page.evaluate(async (ids) => {
      const words: string[] = [];
      for (const id of ids) {
        history.pushState(null, '', `${location.pathname}?statement=${id}`);
        dispatchEvent(new PopStateEvent('popstate'));
        await new Promise(requestAnimationFrame);
        const passage = document.querySelector('aside[aria-label="Reading column"] article');
        words.push(`${passage?.querySelector('h2')?.textContent.trim()}: ${passage?.querySelector('blockquote')?.textContent}`);
      }
      return words;
    }, debate.statements.map(({ id }) => id)); // prettier-ignore
    for (const [i, statement] of debate.statements.entries()) {
      const [name, ...words] = read[i]!.split(': ');
      expect(name!.toLowerCase()).toBe(speakerOf(statement).name.toLowerCase());
      expect(words.join(': ')).toMatch(wordsPattern(statement));
    }
  });
});

test('on a phone the sheet peeks, opens by a tap and by a pull, and closes; the peek is always there', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page, `?view=timeline&statement=${most.id}`);
  const peek = column(page).getByRole('button', { name: /^Open the reading column/ });
  const close = column(page).getByRole('button', { name: 'Close the reading column' });
  for (const view of ['timeline', 'matrix', 'network', 'sources', 'overview']) {
    await go(page, `?view=${view}&statement=${most.id}`);
    await expect(peek).toBeInViewport();
    await expect(peek).toContainText(speakerOf(most).name);
  }
  await peek.click();
  await expectRead(page, most);
  await expect(close).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(peek).toBeFocused();
  await expect(page).toHaveURL(new RegExp(`statement=${most.id}$`));
  await peek.press('Enter');
  await expectRead(page, most);
  await close.click();

  // Hovering waits until the sheet has come to rest.
  await peek.hover();
  const box = (await peek.boundingBox())!;
  const x = box.x + box.width / 2;
  await page.mouse.move(x, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(x, box.y - 160, { steps: 24 });
  await page.mouse.up();
  await expect(close).toBeVisible();
  await section(page, 'Answered by').locator('a.words').first().click();
  await expectRead(page, answers[0]!.links[0]!.from);
  await page.goBack();
  await expectRead(page, most);
  await close.click();
  await expect(peek).toBeInViewport();
});
