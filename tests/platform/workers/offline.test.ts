import { beforeEach, describe, expect, it, vi } from 'vitest';

const SCOPE = 'https://host.example/sub/';
const FILES = ['index.html', 'assets/index-1.js', 'assets/index-1.css', 'icon.svg'];
const page = (script: string) => `<script type="module" src="./assets/${script}"></script><link rel="stylesheet" href="./assets/index-1.css" />`;

/** What the server has, by its path in the scope. */
let served: Map<string, string>;
/** The server leads from index.html to the folder, as some hosts do. */
let redirects: boolean;
/** What was stored, by the name of the copy. */
let copies: Map<string, Map<string, string>>;

const get = ({ url }: { url: string }): Promise<Response> => {
  const text = served.get(url.slice(SCOPE.length));
  const response = text === undefined ? new Response('', { status: 404 }) : new Response(text, { headers: { 'content-type': 'text/html' } });
  return Promise.resolve(Object.defineProperty(response, 'redirected', { value: redirects && url.endsWith('index.html') }));
};

/** Responses that were stored one by one. */
let kept: Response[];

const addressOf = (request: Request | string): string => (typeof request === 'string' ? request : request.url);

/** A copy as the browser keeps it: all files of a list, or none. */
const cache = (copy: Map<string, string>) => ({
  put: async (request: Request | string, response: Response) => {
    kept.push(response);
    copy.set(addressOf(request), await response.text());
  },
  addAll: async (requests: Request[]) => {
    const responses = await Promise.all(requests.map(get));
    if (responses.some(({ ok }) => !ok)) throw new TypeError('a file is missing');
    for (const [i, response] of responses.entries()) copy.set(requests[i]!.url, await response.text());
  }
});

/** Installs the worker of a version that consists of `FILES`; settles as the installation does. */
async function install(): Promise<unknown> {
  const worker = new EventTarget();
  vi.stubGlobal('self', Object.assign(worker, { registration: { scope: SCOPE } }));
  vi.resetModules();
  await import('../../../src/platform/workers/offline');
  let done: Promise<unknown> | undefined;
  worker.dispatchEvent(Object.assign(new Event('install'), { waitUntil: (work: Promise<unknown>) => void (done = work) }));
  return done;
}

beforeEach(() => {
  served = new Map(FILES.map((file) => [file, file === 'index.html' ? page('index-1.js') : `the text of ${file}`]));
  redirects = false;
  kept = [];
  copies = new Map();
  vi.stubGlobal('OFFLINE_FILES', FILES);
  vi.stubGlobal('OFFLINE_VERSION', 'first');
  vi.stubGlobal('fetch', get);
  vi.stubGlobal('caches', {
    open: async (name: string) => cache(copies.get(name) ?? copies.set(name, new Map()).get(name)!)
  });
  return () => vi.unstubAllGlobals();
});

describe('a version is kept', () => {
  it('whole, the page and all that it consists of', async () => {
    await install();
    expect([...copies.keys()]).toEqual(['rejoinder /sub/ first']);
    expect(copies.get('rejoinder /sub/ first')).toEqual(new Map([...served].map(([file, text]) => [SCOPE + file, text])));
  });

  it('with a page that no host has led on to: browsers refuse such a one when it is asked for by its address', async () => {
    redirects = true;
    await install();
    expect(kept.map(({ redirected, status }) => [redirected, status])).toEqual([[false, 200]]);
    expect(kept[0]!.headers.get('content-type')).toBe('text/html');
    expect(copies.get('rejoinder /sub/ first')!.get(SCOPE + 'index.html')).toBe(page('index-1.js'));
  });

  it('not at all where the server gives the page of another version by now', async () => {
    served.set('index.html', page('index-2.js'));
    await expect(install()).rejects.toThrow('another version');
    expect(copies.size).toBe(0);
  });

  it('not where the page or a part of it is missing', async () => {
    served.delete('index.html');
    await expect(install()).rejects.toThrow();
    served.set('index.html', page('index-1.js'));
    served.delete('icon.svg');
    await expect(install()).rejects.toThrow('a file is missing');
    expect([...copies.values()].flatMap((copy) => [...copy.keys()])).toEqual([]);
  });
});
