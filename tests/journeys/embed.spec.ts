/** Embeds in the pages of others: heights, hostile frames, and what goes out and comes in. */
import type { Page } from '@playwright/test';
import { bundledDebate, wordsPattern } from './fixture';
import { drawnHeight, expect, iframe, scrolls, SITE, siteFrames, test } from './host';
import { KEYS, KINDS, RECEIVERS, SECRET } from './receivers';

const debate = bundledDebate();
const speaker = [...debate.bySpeaker.keys()][0]!;
const statement = debate.statements.find(({ id, mode }) => mode === 'verbatim' && (debate.linksTo.get(id)?.length ?? 0) > 1)!;
test.use({ viewport: { width: 900, height: 700 } });

/**
 * All receivers have the height that the first frame's content has, and at that height the frame does not scroll. A browser tells a frame
 * that is out of sight of its new height only when it comes into sight.
 */
async function expectHeard(page: Page, least = 100, inSight = true): Promise<void> {
  await expect(async () => {
    const [frame] = siteFrames(page);
    const drawn = await drawnHeight(frame!);
    expect(drawn).toBeGreaterThan(least);
    const heights = await page.evaluate(() => (window as unknown as { heights: Record<string, number> }).heights);
    expect(heights).toEqual(Object.fromEntries(KINDS.map((kind) => [kind, drawn])));
    if (inSight) expect(await scrolls(frame!)).toBe(false);
  }).toPass({ timeout: 45_000 });
}

test('receivers of five kinds get the right height on load, on filter and on rotation', async ({ page, host }) => {
  await host.open(iframe(`?view=matrix&embed&speaker=${speaker}${KEYS}`, SECRET), RECEIVERS);
  await expectHeard(page, 400);
  const embed = page.frameLocator('iframe');
  await embed.getByRole('button', { name: /^Speakers/ }).click();
  await expectHeard(page, 400);
  await embed.getByRole('button', { name: 'Hide the rest' }).click();
  await embed.getByRole('main').press('Escape');
  await expectHeard(page);
  await page.setViewportSize({ width: 360, height: 780 });
  await expectHeard(page);
  await embed.getByRole('button', { name: 'Show all' }).click();
  await expectHeard(page, 600);
});

test('and while the frame is far below what is in view', async ({ page, host }) => {
  await host.open(`<div style="height:9000px">A long article</div>${iframe(`?view=matrix&embed${KEYS}`, SECRET)}`, RECEIVERS);
  await expectHeard(page, 600, false);
  const height = () => page.locator('iframe').evaluate((node) => parseFloat(node.style.height));
  const told = await height();
  await page.locator('iframe').scrollIntoViewIfNeeded();
  await expectHeard(page, 600);
  // A line that ends between two pixels may be rounded otherwise.
  expect(Math.abs((await height()) - told)).toBeLessThanOrEqual(1);
  await page.evaluate(() => scrollTo(0, 0));
  await page.setViewportSize({ width: 400, height: 700 });
  await expect.poll(() => siteFrames(page)[0]!.evaluate(() => innerWidth)).toBe(400);
  await expectHeard(page, 600, false);
});

test('a receiver that arrives late is told, too', async ({ page, host }) => {
  await host.open(iframe(`?embed&statement=${statement.id}${KEYS}`, SECRET));
  await expect(page.frameLocator('iframe').getByRole('figure')).toBeVisible();
  await expect.poll(async () => (await host.messages()).length).toBeGreaterThan(4);
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => {
      if (data.type === 'rejoinder:height') document.querySelector('iframe')!.style.height = `${data.height}px`;
    });
  });
  await expect(async () => {
    expect(await page.locator('iframe').evaluate((node) => node.getBoundingClientRect().height)).toBe(await drawnHeight(siteFrames(page)[0]!));
  }).toPass({ timeout: 45_000 });
});

test('three embeds on a page each get their own height from the script, and nobody else does', async ({ page, host }) => {
  const queries = ['?view=matrix&embed', `?embed&statement=${statement.id}`, '?view=network&embed&static'];
  const liar = `<iframe id="liar" style="height:150px" srcdoc="<script>setInterval(() => parent.postMessage({ type: 'rejoinder:height', v: 1, id: 'x', height: 999 }, '*'), 50)</script>"></iframe>`;
  const script = `<script async src="${SITE()}embed/v1.js"></script>`;
  await host.open(queries.map((query) => iframe(query) + script).join('<p>And the article goes on.</p>') + liar);
  await expect(async () => {
    const frames = siteFrames(page);
    expect(frames).toHaveLength(3);
    for (const frame of frames) {
      const drawn = await drawnHeight(frame);
      expect(drawn).toBeGreaterThan(150);
      expect(await frame.evaluate(() => innerHeight)).toBe(drawn);
      expect(await scrolls(frame)).toBe(false);
    }
  }).toPass({ timeout: 60_000 });
  expect(await page.locator('#liar').evaluate((node) => node.style.height)).toBe('150px');
  // What a broken frame may ask for has its bounds.
  const asked = (height: unknown) =>
    page.evaluate((wanted) => {
      const frame = document.querySelector('iframe')!;
      dispatchEvent(new MessageEvent('message', { data: { type: 'rejoinder:height', v: 1, id: 'matrix', height: wanted }, source: frame.contentWindow }));
      return frame.style.height;
    }, height);
  expect(await asked(1e9)).toBe('6000px');
  expect(await asked(1)).toBe('80px');
  expect(await asked('700')).toBe('80px');
});

test('nothing but heights and the name of the view leaves the frame, whatever its reader does', async ({ page, host }) => {
  await host.open(iframe(`?view=matrix&embed${KEYS}`, SECRET), RECEIVERS);
  await expectHeard(page, 600);
  const embed = page.frameLocator('iframe');
  await embed.locator('[data-at]').nth(3).click();
  await expect(embed.getByRole('region', { name: 'The words' }).getByRole('blockquote')).toBeVisible();
  await embed.getByRole('button', { name: 'Table' }).click();
  await expect(embed.getByRole('table')).toBeVisible();
  await expectHeard(page);
  const src = await page.locator('iframe').evaluate((node: HTMLIFrameElement) => node.src);
  const height = expect.any(Number);
  const told = [
    { type: 'rejoinder:height', v: 1, id: 'matrix', height, 'datawrapper-height': { matrix: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    expect.stringMatching(/^pymxPYMxchart-7xPYMxheightxPYMx\d+$/),
    expect.stringMatching(/^\{"src":"[^"]+","context":"iframe\.resize","height":\d+\}$/),
    { message: 'height', value: height, secret: 'aB3dE5gH7j' }
  ];
  const messages = await host.messages();
  expect(messages.length).toBeGreaterThan(5);
  for (const [i, message] of messages.entries()) expect(message).toEqual(told[i % 5]);
  for (const message of messages) if (typeof message === 'string' && message.startsWith('{')) expect(JSON.parse(message).src).toBe(src);
});

test('pointing at marks shows their words without changing the height of the frame', async ({ page, host }) => {
  await host.open(iframe('?view=matrix&embed'), RECEIVERS);
  const embed = page.frameLocator('iframe');
  const words = embed.getByRole('region', { name: 'The words' });
  const height = () => drawnHeight(siteFrames(page)[0]!);
  await expect(words.getByText('Point at a mark')).toBeVisible();
  expect((await words.boundingBox())!.height).toBeLessThan(40); // one line
  const before = await height();
  await embed.locator('.filled').first().locator('[data-statement]').first().hover();
  await expect(words.getByRole('blockquote')).toBeVisible();
  expect(await height()).toBe(before);
  await embed.getByRole('link', { name: 'Open the whole debate' }).hover();
  await expect(words.getByRole('blockquote')).toHaveCount(0);
  expect(await height()).toBe(before);
});

test('the page around may choose a view, and nothing else; others may not', async ({ page, host }) => {
  await host.open(iframe('?view=matrix&embed') + '<iframe id="other" srcdoc=""></iframe>');
  const embed = page.frameLocator('iframe').first();
  await expect(embed.locator('.matrix [data-at]').first()).toBeVisible();
  const say = (data: unknown, from: 'page' | 'other') =>
    page.evaluate(
      ([message, sender]) => {
        const frame = document.querySelector('iframe')!.contentWindow!;
        if (sender === 'page') frame.postMessage(message, '*');
        else {
          const script = document.querySelector<HTMLIFrameElement>('#other')!.contentDocument!.createElement('script');
          script.textContent = `parent.frames[0].postMessage(${JSON.stringify(message)}, '*')`;
          document.querySelector<HTMLIFrameElement>('#other')!.contentDocument!.body.append(script);
        }
      },
      [data, from] as const
    );
  await say({ type: 'rejoinder:view', v: 1, view: 'timeline' }, 'other');
  await say({ type: 'rejoinder:view', v: 1, view: 'nonsense' }, 'page');
  await say({ type: 'rejoinder:view', v: 2, view: 'timeline' }, 'page');
  await say({ type: 'rejoinder:view', v: 1, view: 'network', speaker: [speaker], statement: statement.id, embed: false }, 'page');
  await expect(embed.locator('main .network [data-node], main .network svg a').first()).toBeVisible();
  expect(new URL(siteFrames(page)[0]!.url()).search).toBe('?view=network&embed');
});

test('Back belongs to the page around', async ({ page, host }) => {
  await host.open('<p>Before</p>');
  await host.open(iframe('?view=matrix&embed'));
  const embed = page.frameLocator('iframe');
  await embed.locator('[data-at]').nth(3).click();
  await embed.getByRole('button', { name: 'Table' }).click();
  await expect(embed.getByRole('table')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Before')).toBeVisible();
});

test.describe('in frames of every kind', () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      // Frames of other sites may be idle for ever without being told so: what waits for it comes at once.
      Object.assign(window, { requestIdleCallback: (act: () => void) => setTimeout(act) });
      ServiceWorkerContainer.prototype.register = () => {
        Object.assign(window, { asked: true });
        return Promise.reject(new Error('not here'));
      };
    })
  );
  for (const sandboxed of [false, true])
    for (const stored of [true, false])
      for (const permitted of [true, false])
        test(`draws ${sandboxed ? 'in a sandbox' : 'without a sandbox'}, storage ${stored ? 'allowed' : 'blocked'}, permissions ${permitted ? 'given' : 'denied'}`, async ({
          page,
          host
        }) => {
          if (!stored)
            await page.addInitScript(() => {
              for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
                Object.defineProperty(window, name, {
                  get() {
                    throw new DOMException('blocked', 'SecurityError');
                  }
                });
            });
          const attributes = `${sandboxed ? 'sandbox="allow-scripts"' : ''} ${permitted ? 'allow="fullscreen; clipboard-write"' : "allow=\"fullscreen 'none'; clipboard-write 'none'\""}`;
          await host.open(iframe('?view=matrix&embed', attributes), RECEIVERS);
          const embed = page.frameLocator('iframe');
          // A heading that moves under the pointer, because the frame is still finding its form, is pressed again.
          await expect(async () => {
            await embed.locator('[data-at]').nth(3).click();
            await expect(embed.getByRole('region', { name: 'The words' }).getByRole('blockquote')).toBeVisible({ timeout: 3000 });
          }).toPass();
          await embed.getByRole('button', { name: 'Table' }).click();
          await expect(embed.getByRole('table')).toBeVisible();
          await expect(async () => {
            expect(await scrolls(siteFrames(page)[0]!)).toBe(false);
          }).toPass();
          expect(await siteFrames(page)[0]!.evaluate(() => 'asked' in window), 'asks for an offline copy of itself').toBe(false);
        });
});

test.describe('where pages may not be opened', () => {
  test.use({ refusals: [/Blocked opening/] });
  test('the address is there to be copied, of the whole debate and of a text at its publisher’s', async ({ page, host }) => {
    await host.open(iframe(`?view=sources&embed&statement=${statement.id}`, 'sandbox="allow-scripts"'), RECEIVERS);
    const embed = page.frameLocator('iframe');
    const shown = embed.getByRole('textbox', { name: /the address/ });
    await embed.getByRole('link', { name: 'Open the whole debate' }).click();
    await expect(shown).toHaveValue(`${SITE()}?view=sources&statement=${statement.id}`);
    await expect(shown).toBeFocused();
    await embed.getByRole('link', { name: 'Read the original' }).click();
    await expect(shown).toHaveValue(debate.source.get(statement.source)!.url!);
  });
});

test('the whole debate opens beside the article, where the reader was', async ({ page, host, context }) => {
  await host.open(iframe(`?view=matrix&embed&theme=dark&speaker=${speaker}`), RECEIVERS);
  const opened = context.waitForEvent('page');
  await page.frameLocator('iframe').getByRole('link', { name: 'Open the whole debate' }).click();
  const whole = await opened;
  expect(whole.url()).toBe(`${SITE()}?view=matrix&speaker=${speaker}`);
  expect(await whole.evaluate(() => window.opener)).toBe(null);
});

test('a passage is a quotation in real text, with its speaker, its source and the way on', async ({ page, host }) => {
  await host.open(iframe(`?embed&statement=${statement.id}`), RECEIVERS);
  const figure = page.frameLocator('iframe').getByRole('figure');
  await expect(figure.getByRole('blockquote').last()).toHaveText(wordsPattern(statement));
  await expect(figure).toContainText(debate.speaker.get(statement.by!)!.name);
  await expect(figure.getByRole('link')).toHaveAttribute('href', new RegExp(`^${debate.source.get(statement.source)!.url!.replace(/[.?]/g, '\\$&')}`));
  await expect(page.frameLocator('iframe').getByRole('link', { name: /See what was answered \(\d+\)/ })).toBeVisible();
});

test('what is picked in a long view does not move the article', async ({ page, host }) => {
  const last = debate.statements.at(-1)!;
  await page.setViewportSize({ width: 400, height: 500 });
  await host.open(`<div style="height:450px">An article</div>${iframe(`?view=timeline&embed&statement=${last.id}`)}`, RECEIVERS);
  const row = page.frameLocator('iframe').locator(`[data-statement="${last.id}"]`).first();
  await expect(row).toBeVisible();
  await expect
    .poll(() =>
      siteFrames(page)[0]!
        .locator('.view')
        .evaluate((node) => node.scrollTop)
    )
    .toBeGreaterThan(0);
  expect(await page.evaluate(() => scrollY)).toBe(0);
});

test('plain, transparent and static do what they say', async ({ page, host }) => {
  await host.open(iframe('?view=matrix&embed&plain&transparent&static&theme=dark'), RECEIVERS);
  const embed = page.frameLocator('iframe');
  await expect(embed.locator('[data-at]').first()).toBeVisible();
  await expect(embed.getByRole('heading', { level: 1 })).toHaveCount(0);
  await expect(embed.getByRole('region', { name: 'The words' })).toHaveCount(0);
  await expect(embed.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(
    await siteFrames(page)[0]!.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('main')!].map((node) => getComputedStyle(node).backgroundColor)
    )
  ).toEqual(Array.from({ length: 3 }, () => 'rgba(0, 0, 0, 0)'));
  const before = siteFrames(page)[0]!.url();
  await embed.locator('[data-at]').nth(3).click({ force: true });
  await page.keyboard.press(']');
  expect(siteFrames(page)[0]!.url()).toBe(before);
});

for (const query of ['?view=matrix&embed&present', '?view=matrix&embed&present=handout'])
  test(`${query} in a frame is an embed: its height is told, and the screen is not asked to stay awake`, async ({ page, host }) => {
    await host.open(iframe(query), RECEIVERS);
    await expect(page.frameLocator('iframe').getByRole('link', { name: 'Open the whole debate' })).toBeVisible();
    await expect
      .poll(async () => (await host.messages()).some((one) => typeof one === 'object' && one !== null && 'type' in one && one.type === 'rejoinder:height'))
      .toBe(true);
  });

test('a presentation in a frame asks for nothing that its page does not allow', async ({ page, host }) => {
  await page.addInitScript(() => {
    const request = () => Promise.reject(new Error(document.documentElement.setAttribute('data-asked', '') ?? 'not here'));
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
  });
  const asked = page.frameLocator('iframe').locator('html[data-asked]');
  await host.open(iframe('?view=matrix&present'), RECEIVERS);
  await expect(page.frameLocator('iframe').locator('main h1')).toBeVisible();
  await expect(asked).toHaveCount(0);
  await host.open(iframe('?view=matrix&present', 'allow="screen-wake-lock"'), RECEIVERS);
  await expect(asked).toHaveCount(1);
});
