/** One address, one picture: in the full page, an embed, on the stage, on paper and in a file the same statements have the same marks. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { DESK, expect, open, test } from './fixture';

test.use({ viewport: DESK });

/**
 * What is drawn for each statement, sorted: its id; the shape of each of its marks without its size, which stands for side and doubt (an
 * outline with gaps is a second path); whether it is lit or, as an empty shape in a thin line, stepped back.
 */
function drawnIn(root: Element): string[] {
  const filled = (path: Element): boolean => getComputedStyle(path).fill !== 'none';
  const thick = (path: Element): boolean => getComputedStyle(path).stroke !== 'none' && parseFloat(getComputedStyle(path).strokeWidth) > 1;
  const all = [...root.querySelectorAll('[data-statement]')].flatMap((node) => {
    if (!node.checkVisibility()) return [];
    return [...node.querySelectorAll('g[transform]')].flatMap((mark) => {
      const paths = [...mark.children].filter((one) => one.matches('path'));
      const lit = paths.some((path) => filled(path) || thick(path));
      const shape = paths.map((path) => path.getAttribute('d')!.replace(/[\d.]+/g, '') + (lit && !filled(path) ? ' open' : ''));
      if (paths.length === 0) return [];
      return [`${node.getAttribute('data-statement')} ${shape.join(' and ')} ${lit ? 'lit' : 'back'}`];
    });
  });
  return [...new Set(all)].sort();
}
const marks = (page: Page): Promise<string[]> => page.locator('main').evaluate(drawnIn);
/** The same of a file: drawn below the page, out of reach of its style sheets' classes. */
async function marksOf(page: Page, file: string): Promise<string[]> {
  const drawn = await page.evaluateHandle((text) => {
    const svg = document.importNode(new DOMParser().parseFromString(text, 'image/svg+xml').documentElement, true);
    document.body.append(svg);
    return svg;
  }, file);
  const found = await drawn.evaluate(drawnIn);
  await drawn.evaluate((svg) => svg.remove());
  return found;
}
/** The names in the picture and the figures of their links, as they are told to those who do not see them. */
const told = (page: Page) => page.locator('main svg [aria-label]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label')!).sort());

async function settled<T>(look: () => Promise<T[]>): Promise<T[]> {
  await expect.poll(async () => (await look()).length).toBeGreaterThan(5);
  return look();
}

/** The picture in both formats, by the dialog. */
async function picture(page: Page): Promise<{ svg: string; png: Buffer }> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('menuitem', { name: /^Take away/ }).click();
  const take = async (format: string): Promise<Buffer> => {
    const button = page.getByRole('button', { name: new RegExp(`^Download: Picture of the \\w+, ${format}`) });
    const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
    return readFileSync(await file.path());
  };
  const files = { svg: (await take('SVG')).toString('utf8'), png: await take('PNG') };
  await page.keyboard.press('Escape');
  return files;
}

/** How many pixels of a picture differ from the SVG, painted as large as it is; and how many are no ground. */
const compared = (page: Page, { svg, png }: { svg: string; png: Buffer }): Promise<{ different: number; painted: number }> =>
  page.evaluate(
    async ([vector, pixels]) => {
      const image = async (url: string) => {
        const one = new Image();
        one.src = url;
        await one.decode();
        return one;
      };
      const file = await image(`data:image/png;base64,${pixels}`);
      const drawing = await image(URL.createObjectURL(new Blob([vector], { type: 'image/svg+xml' })));
      const painted = (one: HTMLImageElement) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: file.naturalWidth, height: file.naturalHeight });
        const context = canvas.getContext('2d', { willReadFrequently: true })!;
        context.drawImage(one, 0, 0, canvas.width, canvas.height);
        return new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
      };
      const [a, b] = [painted(file), painted(drawing)];
      return { different: a.filter((pixel, i) => pixel !== b[i]).length, painted: a.filter((pixel) => pixel !== a[0]).length };
    },
    [svg, png.toString('base64')] as const
  );

for (const query of ['?view=timeline&speaker=cb,ed-balls&hide', '?view=matrix&cert=high'])
  test(`${query}: the same marks everywhere`, async ({ page }) => {
    await open(page, query);
    const here = await settled(() => marks(page));
    // What is left out by the address is not there; else it has stepped back, and both are to be seen.
    const lit = here.filter((mark) => mark.endsWith(' lit'));
    expect(lit.length).toBeGreaterThan(5);
    if (query.includes('hide')) expect(lit).toEqual(here);
    else expect(lit.length).toBeLessThan(here.length);
    const file = await picture(page);
    expect(await marksOf(page, file.svg)).toEqual(here);
    const { different, painted } = await compared(page, file);
    expect(painted).toBeGreaterThan(1000);
    expect(different).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await marks(page)).toEqual(here);
    await page.emulateMedia({ media: 'screen' });
    await open(page, `${query}&embed`);
    expect(await settled(() => marks(page))).toEqual(here);
    await page.goto(`./${query}&present`);
    expect(await settled(() => marks(page))).toEqual(here);
  });

test('the network: the same names and links everywhere', async ({ page }) => {
  const query = '?view=network&cert=high';
  await open(page, query);
  const here = await settled(() => told(page));
  const file = await picture(page);
  const nodes = (await page.locator('main [data-node]').evaluateAll((all) => all.map((node) => node.getAttribute('data-node')!))).sort();
  expect([...file.svg.matchAll(/data-node="([^"]+)"/g)].map(([, id]) => id!).sort()).toEqual(nodes);
  expect((await compared(page, file)).different).toBe(0);
  await open(page, `${query}&embed`);
  expect(await settled(() => told(page))).toEqual(here);
  await page.goto(`./${query}&present`);
  expect(await settled(() => told(page))).toEqual(here);
});
