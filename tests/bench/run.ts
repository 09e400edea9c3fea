/**
 * `npm run bench`: how quick the first visit and each view are, measured on the build in `dist/` in a real browser.
 * Times depend on the machine; each is printed beside a yardstick of the same run, and beside the aim it has.
 */
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../../src/cli/browser';
import { serve, SUB_PATH } from '../journeys/static';

// A port of its own: a server left over from another run would be measured in place of this build.
const server = await serve(new URL('../../dist/', import.meta.url).pathname, 0);
const SITE = `http://127.0.0.1:${(server.address() as AddressInfo).port}${SUB_PATH}`;
/** A mid-range phone: a processor four times slower than this one, 10 Mbit/s with 40 ms to the server. */
const PHONE = { slowdown: 4, bytesPerSecond: 1_250_000, latency: 40 };
const VISITS = 9;
const VIEWS = ['timeline', 'matrix', 'network', 'sources', 'search&q=bureaucracy'];

/** The compiler that runs this file names inner functions through a helper, which the page does not have. */
const NAMES = 'globalThis.__name = (fn) => fn;';

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
const ms = (value: number): string => `${value.toFixed(1).padStart(8)} ms`;

interface Visit {
  /** The overview stands there: the first frame with words in it was drawn (they wait for one another and for their fonts); ms. */
  readonly readable: number;
  /** The app has taken over and answers; what stands there stays, so that no other frame is waited for; ms. */
  readonly usable: number;
  readonly shift: number;
  readonly bytes: number;
}

/** Runs in the page from its beginning: notes when it can be read, when it answers, and what moves. */
function watch(): void {
  const seen = { readable: 0, usable: 0, shift: 0 };
  Object.assign(window, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) seen.readable = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('rejoinder:usable')) seen.usable = entry.startTime;
  }).observe({ type: 'mark', buffered: true });
}

async function firstVisit(browser: Browser): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: PHONE.latency,
    downloadThroughput: PHONE.bytesPerSecond,
    uploadThroughput: PHONE.bytesPerSecond
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: PHONE.slowdown });
  let bytes = 0;
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await page.addInitScript({ content: `${NAMES}(${String(watch)})();` });
  await page.goto(SITE, { waitUntil: 'networkidle' });
  await page.waitForFunction(() => {
    const { readable, usable } = (window as unknown as { seen: Visit }).seen;
    return readable > 0 && usable > 0;
  });
  const seen = await page.evaluate(() => (window as unknown as { seen: Omit<Visit, 'bytes'> }).seen);
  await context.close();
  return { ...seen, usable: Math.max(seen.readable, seen.usable), bytes };
}

/** Script, style and layout of one filter change; and, as a yardstick of the same run, a fixed piece of work: 200,000 numbers sorted. */
async function filterChange(page: Page, view: string): Promise<{ change: number; yardstick: number }> {
  await page.goto(`${SITE}?view=${view}`, { waitUntil: 'networkidle' });
  return page.evaluate((view) => {
    const settled = async (query: string) => {
      const start = performance.now();
      history.replaceState(null, '', `?view=${view}${query}`);
      dispatchEvent(new PopStateEvent('popstate'));
      await Promise.resolve(); // Svelte applies changes in a microtask
      void document.body.offsetHeight;
      const time = performance.now() - start;
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      return time;
    };
    const sorting = () => {
      const numbers = Float64Array.from({ length: 200_000 }, (_, i) => Math.sin(i));
      const start = performance.now();
      numbers.sort();
      return performance.now() - start;
    };
    const middle = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
    return (async () => {
      const change: number[] = [];
      const yardstick: number[] = [];
      for (let i = 0; i < 41; i++) {
        change.push(await settled(i % 2 ? '&cert=high' : ''));
        yardstick.push(sorting());
      }
      return { change: middle(change), yardstick: middle(yardstick) };
    })();
  }, view);
}

try {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: BROWSER_ARGS
  });
  // Not counted: what a browser that was just started does for the first time.
  await firstVisit(browser);
  const visits = [];
  for (let i = 0; i < VISITS; i++) visits.push(await firstVisit(browser));
  console.log(`First visit, mid-range phone (4 × slower processor, 10 Mbit/s, 40 ms), median of ${VISITS}`);
  console.log(`  readable after      ${ms(median(visits.map(({ readable }) => readable)))}   without waiting for any script`);
  console.log(`  usable after        ${ms(median(visits.map(({ usable }) => usable)))}   aim: below 1000`);
  console.log(
    `  layout shift        ${median(visits.map(({ shift }) => shift))
      .toFixed(4)
      .padStart(8)}      aim: 0`
  );
  console.log(
    `  bytes in all        ${(median(visits.map(({ bytes }) => bytes)) / 1000).toFixed(0).padStart(8)} kB   fonts, corpus and small pictures included`
  );
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript({ content: NAMES });
  console.log('Filter to repainted view (script, style, layout), median of 41; in brackets the ratio to sorting 200,000 numbers');
  for (const view of VIEWS) {
    const { change, yardstick } = await filterChange(page, view);
    console.log(`  ${view.padEnd(20)}${ms(change)}   (${(change / yardstick).toFixed(2)} ×)   aim: below 16`);
  }
  await browser.close();
} finally {
  server.close();
}
