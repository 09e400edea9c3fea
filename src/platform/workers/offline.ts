/// <reference lib="webworker" />
/**
 * The service worker: after one visit everything that the explorer consists of is here, in the version that was visited.
 * Built as `sw.js`; the build writes the two constants below. A new version waits until nobody uses the old one, or until a
 * reader asks for it; it never takes over by itself.
 */
import debates from '../../../data/debates.json';
import { answerFor, isPageOf } from './offlineRules';

declare const self: ServiceWorkerGlobalScope;
/** What is stored, relative to the scope; the first is the page. */
declare const OFFLINE_FILES: readonly string[];
/** Changes with any of the files. */
declare const OFFLINE_VERSION: string;

const { scope } = self.registration;
/** Several explorers may live under one host: each has copies of its own. */
const FAMILY = `rejoinder ${new URL(scope).pathname} `;
const NAME = FAMILY + OFFLINE_VERSION;
/** `Vary` is about what a server sends to whom; a copy serves everybody here. */
const MATCH = { ignoreVary: true, ignoreSearch: true };

/** Files are named by their contents, so the browser's own cache may serve them; the page and what else keeps its name are asked for anew. */
const request = (file: string): Request => new Request(scope + file, { cache: file.startsWith('assets/') ? 'default' : 'reload' });

/** Stores all files. Fails where the server has the page of another version by now: with files of two versions nothing would work. */
async function install(): Promise<void> {
  const [first, ...rest] = OFFLINE_FILES.map(request);
  const answer = await fetch(first!);
  const text = await answer.text();
  if (!answer.ok || !isPageOf(text, OFFLINE_FILES)) throw new Error('The page on the server is of another version than this worker.');
  const cache = await caches.open(NAME);
  await cache.addAll(rest);
  // Made anew: a browser refuses a stored answer that a host led on to, from index.html to the folder, when a person goes to the page.
  await cache.put(first!, new Response(text, { headers: answer.headers }));
}

self.addEventListener('install', (event) => event.waitUntil(install()));

/** Copies of this explorer, oldest first. */
const ours = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(FAMILY));

self.addEventListener('activate', (event) => {
  // The version before stays: another tab, a lesson in class perhaps, may still run it and load more of it.
  const tidy = async () => {
    const older = (await ours()).filter((name) => name !== NAME);
    await Promise.all(older.slice(0, -1).map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(tidy());
});

self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

/** From this version's copy, else from the one before. */
async function stored(request: Request | string): Promise<Response | undefined> {
  for (const name of [NAME, ...(await ours()).reverse()]) {
    const found = await (await caches.open(name)).match(request, MATCH);
    if (found) return found;
  }
  return undefined;
}

self.addEventListener('fetch', (event) => {
  const answer = answerFor(event.request, scope, debates[0]!.id);
  if (answer.from === 'page') event.respondWith(stored(scope + OFFLINE_FILES[0]!).then((page) => page ?? fetch(event.request)));
  else if (answer.from === 'copy') event.respondWith(stored(event.request).then((copy) => copy ?? fetch(event.request)));
  else if (answer.from === 'network') event.respondWith(fetch(event.request).catch(() => Response.redirect(answer.instead)));
});
