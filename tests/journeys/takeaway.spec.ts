/** Taking away: every file is downloaded in the browser, read back from the disk and held against the debate. */
import { readFileSync } from 'node:fs';
import { test as bare, type Locator, type Page } from '@playwright/test';
import { chronological } from '../../src/analysis/timelineBars';
import { replyGraph } from '../../src/analysis/replyGraph';
import { wording } from '../../src/analysis/wording';
import { parseCorpus } from '../../src/corpus/parse';
import { readCsv } from '../../src/formats/csv';
import { VIEWS } from '../../src/state/address';
import { records } from '../fixtures/csv';
import { bundledDebate, DESK, expect, expectSeenFocus, open, PHONE, tabInto, test } from './fixture';

const debate = bundledDebate();
const { id } = debate.corpus;
/** Somebody with words, but not all of them. */
const [speaker, said] = [...debate.bySpeaker].find(([, words]) => words.length > 5)!;

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Take away' });

async function openDialog(page: Page, query = ''): Promise<Locator> {
  await open(page, query);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Take away/ }).click();
  await expect(dialog(page)).toBeVisible();
  return dialog(page);
}

/** Downloads an entry and reads it from the disk. */
async function taken(page: Page, title: string | RegExp): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([page.waitForEvent('download'), dialog(page).getByRole('button', { name: title }).click()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}
const column = (file: string, name: string) => records(file).map((row) => row[name]!);

test.describe('at a desk', () => {
  test.use({ viewport: DESK });

  test('the numbers of each view', async ({ page }) => {
    for (const view of VIEWS) {
      await openDialog(page, view === 'overview' ? '' : `?view=${view}${view === 'search' ? '&q=bureaucracy' : ''}`);
      const { name, text } = await taken(page, /^Download: Numbers of/);
      expect(name).toBe(`${id} ${view === 'search' ? 'search bureaucracy' : view}.csv`);
      expect(text.startsWith('\ufeff')).toBe(true);
      const [headings, ...lines] = readCsv(text);
      expect(lines.length, view).toBeGreaterThan(2);
      for (const line of lines) expect(line).toHaveLength(headings!.length);
      if (view === 'timeline') expect(column(text, 'statement')).toEqual(chronological(debate, debate.statements).map((statement) => statement.id));
      if (view === 'network') expect(lines).toHaveLength(replyGraph(debate).edges.length);
      if (view === 'sources') expect(column(text, 'source_id')).toEqual(debate.sources.map((source) => source.id));
    }
  });

  test('the debate: the corpus byte for byte, statements with their words', async ({ page }) => {
    await openDialog(page);
    const corpus = await taken(page, 'Download: Corpus, JSON');
    expect(corpus).toEqual({ name: `${id}.json`, text: readFileSync(new URL('../../data/balls-dawson-2009.json', import.meta.url), 'utf8') });
    expect(parseCorpus(corpus.text).problems).toEqual([]);

    const statements = await taken(page, 'Download: Statements, CSV');
    expect(statements.name).toBe(`${id} statements.csv`);
    expect(column(statements.text, 'words')).toEqual(debate.statements.map(wording));
  });

  test('the debate: a graph that an XML parser takes, annotations, references', async ({ page }) => {
    await openDialog(page);
    const graph = await taken(page, 'Download: Network, GEXF 1.3');
    expect(graph.name).toBe(`${id} network.gexf`);
    const parsed = await page.evaluate((xml) => {
      const tree = new DOMParser().parseFromString(xml, 'application/xml');
      const count = (name: string) => tree.getElementsByTagName(name).length;
      return { broken: count('parsererror'), root: tree.documentElement.getAttribute('version'), nodes: count('node'), edges: count('edge') };
    }, graph.text);
    const { nodes, edges } = replyGraph(debate);
    expect(parsed).toEqual({ broken: 0, root: '1.3', nodes: nodes.length, edges: edges.length });

    const { total, first } = JSON.parse((await taken(page, 'Download: Web Annotations, JSON-LD')).text) as {
      total: number;
      first: { items: { id: string }[] };
    };
    expect(total).toBe(debate.statements.length);
    expect(first.items[0]!.id).toBe(new URL(`?statement=${debate.statements[0]!.id}`, page.url()).href);

    const bibtex = await taken(page, 'Download: Sources, BibTeX');
    expect(bibtex.name).toBe(`${id} sources.bib`);
    expect(bibtex.text.match(/^@/gm)).toHaveLength(debate.sources.length);
    const csl = JSON.parse((await taken(page, 'Download: Sources, CSL-JSON')).text) as { id: string }[];
    for (const { id: key } of csl) expect(bibtex.text).toContain(`{${key},`);
  });

  test('what is shown, or the whole: a clear choice, told by the name of the file', async ({ page }) => {
    const box = await openDialog(page, `?view=timeline&speaker=${speaker}`);
    await expect(box.getByRole('radio', { name: `What is shown: ${said.length} of ${debate.statements.length} statements` })).toBeChecked();
    const some = await taken(page, /^Download: Numbers of/);
    expect(some.name).toBe(`${id} timeline filtered.csv`);
    expect(column(some.text, 'speaker_id')).toEqual(said.map(() => speaker));
    await box.getByRole('radio', { name: /^The whole debate/ }).check();
    const all = await taken(page, /^Download: Numbers of/);
    expect(all.name).toBe(`${id} timeline.csv`);
    expect(readCsv(all.text)).toHaveLength(debate.statements.length + 1);
  });

  test('says how large each file is, exactly enough', async ({ page }) => {
    const box = await openDialog(page);
    const bytes = readFileSync(new URL('../../data/balls-dawson-2009.json', import.meta.url)).length;
    await expect(box.getByRole('listitem').filter({ hasText: `${id}.json` })).toContainText(`${Math.round(bytes / 1000)} kB`);
  });

  test('by keyboard alone: menu, choice, download, copy; the focus comes back', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, `?view=matrix&speaker=${speaker}`);
    const trigger = page.getByRole('button', { name: 'Share', exact: true });
    await trigger.focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const box = dialog(page);
    await tabInto(page, box.getByRole('radio', { name: /^What is shown/ }));
    await page.keyboard.press('ArrowDown');
    await expect(box.getByRole('radio', { name: /^The whole/ })).toBeChecked();
    await tabInto(page, box.getByRole('button', { name: 'Download: Sources, BibTeX' }));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe(`${id} sources.bib`);
    await expect(box.getByRole('status').filter({ hasText: 'Downloaded' })).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(box.getByRole('button', { name: 'Copy: Sources, BibTeX' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(box.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(readFileSync(await file.path(), 'utf8'));
    await page.keyboard.press('Escape');
    await expect(trigger).toBeFocused();
    await expectSeenFocus(page);
  });
});

test('a debate full of formulas: none is live in the file, and all come back', async ({ page }) => {
  const wild = ['=cmd|’/c calc’!A1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', 'a;=1', "'=1", 'plain, "quoted"'];
  await page.route('**/balls-dawson-2009-*.json', async (route) => {
    const corpus = JSON.parse(readFileSync(new URL('../../data/balls-dawson-2009.json', import.meta.url), 'utf8')) as typeof debate.corpus;
    wild.forEach((text, i) => (corpus.speakers.find((one) => one.id === [...debate.bySpeaker.keys()][i])!.name = text));
    await route.fulfill({ json: corpus });
  });
  await openDialog(page);
  const { text } = await taken(page, 'Download: Statements, CSV');
  for (const name of wild) expect(column(text, 'speaker')).toContain(name);
  for (const [, cell] of text.matchAll(/(?:^|,)"?([^",\r\n]+)/gm)) expect(cell).not.toMatch(/^\ufeff?[=+\-@＝\t]/);
});

test('on a phone the system’s own sheet takes link and files; closing it is no failure', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.addInitScript(() => {
    const shared: string[] = [];
    const share = async ({ files, url }: ShareData) => void shared.push(files ? `${files[0]!.name} ${files[0]!.size > 1}` : url!);
    Object.assign(navigator, { canShare: ({ files }: ShareData) => !files || files[0]!.type === 'text/csv', share });
    Object.assign(window, { shared });
  });
  const box = await openDialog(page, '?view=network');
  await box.getByRole('button', { name: 'Share the link …' }).click();
  await box.getByRole('button', { name: 'Share: Statements, CSV' }).click();
  await expect(box.getByRole('status').filter({ hasText: 'Shared' })).toHaveCount(2);
  await expect(box.getByRole('button', { name: 'Copy: Corpus, JSON' })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { shared: string[] }).shared)).toEqual([page.url(), `${id} statements.csv true`]);
});

test('on a phone all that can be chosen lies within the window', async ({ page }) => {
  for (const width of [PHONE.width, 320]) {
    await page.setViewportSize({ ...PHONE, width });
    await open(page, '?view=timeline');
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    for (const box of [page.getByRole('menu', { name: 'Share' }), ...(await page.getByRole('menuitem').all())]) {
      const { x, width: wide } = (await box.boundingBox())!;
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    }
  }
});

// The browser complains in the console of the download that it drops.
bare('in a sandbox without downloads the text is there to be copied by hand', async ({ page, baseURL }) => {
  await page.route('**/around.html', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts allow-same-origin" src="./?view=matrix" width="1200" height="800"></iframe>`
    })
  );
  await page.goto(`${baseURL}around.html`);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('button', { name: 'Share', exact: true }).click();
  await frame.getByRole('menuitem', { name: /^Take away/ }).click();
  await frame.getByRole('button', { name: 'Download: Sources, BibTeX' }).click();
  await expect(frame.getByRole('textbox', { name: /this is the text of .*sources\.bib/ })).toHaveValue(/^@misc\{/);
});
