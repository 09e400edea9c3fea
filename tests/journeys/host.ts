/** A page of somebody else, on a site of its own, with whatever a test puts into it. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base, type Frame, type Page } from '@playwright/test';

export interface Host {
  /** Opens a page with some markup in its body, and in its head where given. */
  open(body: string, head?: string): Promise<void>;
  /** Every message that arrived at the page so far. */
  messages(): Promise<unknown[]>;
}

/** Keeps what arrives, for tests to look at. */
const LISTENS = '<script>window.messages = []; addEventListener("message", ({ data }) => messages.push(data));</script>';

/** The site as it stands in an iframe's address: another host than that of the page around it, so that nothing is shared between them. */
export const SITE = () => test.info().project.use.baseURL!;

/** Attributes of an iframe of the site. */
export const iframe = (query: string, attributes = ''): string =>
  `<iframe ${attributes} src="${SITE()}${query.replace(/&/g, '&amp;')}" title="Embed" style="border:0;width:100%;height:200px"></iframe>`;

/** Every journey through a host page also demands: no error in the console, and requests to the site and the host only. */
export const test = base.extend<{ host: Host; refusals: RegExp[] }>({
  // What a browser may complain of, where a test provokes it.
  refusals: [[], { option: true }],
  host: async ({ page, refusals }, use) => {
    const pages: string[] = [];
    const server = createServer(({ url }, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pages[Number(url?.slice(2))] ?? '')
    );
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !refusals.some((one) => one.test(message.text()))) wrong.push(message.text());
    });
    page.on('request', (request) => {
      const url = request.url();
      if (/^https?:/.test(url) && !url.startsWith(SITE()) && !url.startsWith(origin)) wrong.push(`a request to ${url}`);
    });
    await use({
      async open(body, head = '') {
        const number = pages.push(
          `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>The Reporter</title>${LISTENS}${head}</head><body style="margin:0">${body}</body></html>`
        );
        await page.goto(`${origin}/?${number - 1}`);
      },
      messages: () => page.evaluate(() => (window as unknown as { messages: unknown[] }).messages)
    });
    server.close();
    test.expect(wrong).toEqual([]);
  }
});
export const { expect } = test;

/** The frame with the site in it, the nth. */
export const siteFrames = (page: Page): Frame[] => page.frames().filter((frame) => frame.url().startsWith(SITE()));

/** How high what is embedded is, measured inside of the frame; px. */
export const drawnHeight = (frame: Frame): Promise<number> => frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));

/** Whether the page in a frame would scroll at the height it has. */
export const scrolls = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() => document.documentElement.scrollHeight > innerHeight || document.documentElement.scrollWidth > innerWidth);
