import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe';
import { bundledDebate, DESK, expect, open, PHONE, test } from './fixture';

const debate = bundledDebate();
const statement = debate.statements[10]!.id;
const [a, b] = [...debate.bySpeaker.keys()];
const topic = debate.corpus.topics[0]!.id;

/** Every view, bare and with something picked; and what takes a view's place. */
const PLACES: Readonly<Record<string, string>> = {
  overview: '',
  'overview, a statement picked': `?statement=${statement}`,
  timeline: '?view=timeline',
  'timeline, a statement picked': `?view=timeline&statement=${statement}`,
  'timeline as a table': '?view=timeline&table',
  matrix: '?view=matrix',
  'matrix, a cell picked': `?view=matrix&pick=cell~${a}~${topic}`,
  'matrix as a table': '?view=matrix&table',
  compare: `?view=matrix&compare=${a},${b}`,
  network: '?view=network',
  'network, a person in focus': `?view=network&pick=speaker~${a}`,
  'network as a table': '?view=network&table',
  sources: '?view=sources',
  'sources, a statement picked': `?view=sources&statement=${statement}`,
  'plain text': '?view=sources&table',
  search: '?view=search&q=beurocratic',
  'search without a query': '?view=search',
  'search without a hit': '?view=search&q=xyzzyx',
  'filtered to nothing': `?view=timeline&speaker=${a}&from=1900-01-01&to=1900-01-02`,
  'list of links': '?pick=doubtful'
};

/** How much wider than the window the page is, px. */
const over = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const soft = expect.configure({ soft: true });

for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE }))
  test(`no violation at ${size} width, light and dark, and nothing runs out of the window, nor does text at 200 %`, async ({ page }) => {
    test.setTimeout(400_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [place, query] of Object.entries(PLACES))
      await test.step(place, async () => {
        await page.setViewportSize(viewport);
        await open(page, query);
        await soft.poll(() => over(page), `${place} at ${viewport.width} px`).toBeLessThanOrEqual(0);
        await expectNoViolation(page, place);
        if (size === 'phone') return;
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.addStyleTag({ content: 'html { font-size: 200% }' });
        await soft.poll(() => over(page), `${place} at 1280 px, text 200 %`).toBeLessThanOrEqual(0);
      });
  });
