/** What every journey demands besides its own steps: no error in the console, no request to a foreign host. */
import { readFileSync } from 'node:fs';
import { expect, test as base, type Locator, type Page } from '@playwright/test';
import { createDebate, type Debate } from '../../src/analysis/debate';
import { statementsOf } from '../../src/analysis/pick';
import { plainWords } from '../../src/analysis/wording';
import type { Corpus, Statement } from '../../src/corpus/types';
import { parseAddress } from '../../src/state/address';

/** What the browser says because the journeys want it so: the offline copy is kept out. */
const KEPT_OUT = 'Service Worker registration blocked by Playwright';
/** What it says of files that a journey took away. */
const MISSED = 'Failed to load resource: the server responded with a status of 404';

export const test = base.extend<{ watched: void; missing: boolean }>({
  /** The journey takes files away: that they are missed is no fault. */
  missing: [false, { option: true }],
  watched: [
    async ({ page, baseURL, missing }, use) => {
      const expected = missing ? [KEPT_OUT, MISSED] : [KEPT_OUT];
      const errors: string[] = [];
      const foreign: string[] = [];
      page.on('console', (message) => {
        if ((message.type() === 'error' || message.type() === 'warning') && !expected.some((one) => message.text().startsWith(one)))
          errors.push(message.text());
      });
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('request', (request) => {
        const url = new URL(request.url());
        if (url.protocol.startsWith('http') && url.origin !== new URL(baseURL!).origin) foreign.push(request.url());
      });
      await use();
      expect(errors, 'errors in the console').toEqual([]);
      expect(foreign, 'requests to foreign hosts').toEqual([]);
    },
    { auto: true }
  ]
});
export { expect };

/** The bundled debate, read from its file: what the pages must show is computed from it, never written down here. */
export function bundledDebate(): Debate {
  const file = new URL('../../data/balls-dawson-2009.json', import.meta.url);
  return createDebate(JSON.parse(readFileSync(file, 'utf8')) as Corpus);
}

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** Opens an address and waits until the app has taken over and the debate is drawn. */
export async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`./${query}`);
  await expect(page.locator('html[data-page=app]')).toBeAttached();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** The reading column at a desk, the sheet on a phone. */
export const column = (page: Page) => page.getByRole('complementary', { name: 'Reading column' });

/** The words on top in the reading column: those of a preview where one lies over it, else of what is pinned. */
export const wordsRead = (page: Page) => column(page).locator('article > blockquote').last();

/** Waits until the reading column shows a statement's words, all of them. Whether marks within are single or double is typesetting. */
export const expectRead = (page: Page, statement: Statement) => expect(wordsRead(page)).toHaveText(wordsPattern(statement));

/** Matches a statement's words wholly, with any quotation marks. */
export function wordsPattern(statement: Statement): RegExp {
  const words = plainWords(statement).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^\\s*${words.replace(/[“‘]/g, '[“‘]').replace(/[”’]/g, '[”’]').replace(/\s+/g, '\\s+')}\\s*$`);
}

/** Goes to another address as Back and Forward do: what is seen follows, and nothing is loaded again. */
export async function go(page: Page, query: string): Promise<void> {
  await page.evaluate((to) => {
    history.pushState(null, '', location.pathname + to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/** Presses Tab until the focus is on `target` or inside it, by the skip link where that does not lead past it. Fails where it never gets there. */
export async function tabInto(page: Page, target: Locator): Promise<void> {
  const place = () =>
    target.evaluate((node) => {
      if (node.contains(document.activeElement)) return 'there';
      const picture = document.querySelector('[data-moves]');
      const behind = !picture || picture.contains(node) || node.contains(picture);
      return behind && document.activeElement?.matches('.skip') ? 'skip' : 'elsewhere';
    });
  for (let presses = 0; ; presses++) {
    const at = await place();
    if (at === 'there') break;
    expect(presses, 'presses of Tab').toBeLessThan(120);
    await page.keyboard.press(at === 'skip' ? 'Enter' : 'Tab');
  }
  await expectSeenFocus(page);
}

/** The focus is somewhere, drawn as such, and in the window. */
export async function expectSeenFocus(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const node = document.activeElement!;
    const { top, bottom, left, right } = node.getBoundingClientRect();
    const inWindow = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    return node !== document.body && node.matches(':focus-visible') && inWindow;
  });
  expect(seen, 'the focus is seen').toBe(true);
}

/** The addresses of the links inside, as they are written. */
export const addresses = (inside: Locator): Promise<string[]> =>
  inside.locator('a[href^="?"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!));

/** Ids of the statements that addresses open in the reading column: the one in focus, and all of a set. Sorted. */
export function opened(debate: Debate, queries: readonly string[]): string[] {
  const ids = new Set<string>();
  for (const query of queries) {
    const { statement, pick } = parseAddress(query).address;
    if (statement !== null) ids.add(statement);
    else if (pick !== null) for (const { id } of statementsOf(debate, pick)) ids.add(id);
  }
  return [...ids].sort();
}

/** Ids of all statements, sorted. */
export const allIds = (debate: Debate): string[] => debate.statements.map(({ id }) => id).sort();

/** The sentence of filters says how many statements are shown. */
export const expectShown = (page: Page, debate: Debate, count: number) =>
  expect(page.locator('main .sentence b')).toHaveText(count === debate.statements.length ? `all ${count}` : `${count} of ${debate.statements.length}`);
