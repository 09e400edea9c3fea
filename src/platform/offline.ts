/** The page's side of the offline copy: registering it, telling of a new version, and meeting a file that a new version took away. */
import { isFramed } from './frame';

/** Whether this page may keep a copy of itself: a page of its own, secure, from a server. Inside a frame nothing is kept. */
function mayKeep(): boolean {
  return 'serviceWorker' in navigator && isSecureContext && !isFramed() && location.protocol.startsWith('http');
}

let waiting: ServiceWorker | null = null;

/**
 * Keeps an offline copy. `told` is called when a new version is here and waits; it goes on waiting until `takeOver`, or until
 * no page of the old version is open. Where the browser refuses, the explorer works as before, from the network.
 */
export async function keepOffline(told: () => void): Promise<void> {
  if (!mayKeep()) return;
  const registration = await navigator.serviceWorker.register('./sw.js', { updateViaCache: 'none' }).catch(() => null);
  if (!registration) return;
  /** A first version replaces nobody and waits for nobody. */
  const arrived = (worker: ServiceWorker | null) => {
    if (!worker || !navigator.serviceWorker.controller) return;
    waiting = worker;
    told();
  };
  arrived(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const installing = registration.installing;
    installing?.addEventListener('statechange', () => installing.state === 'installed' && arrived(installing));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {}); // without a network there is nothing newer
  });
}

/**
 * Starts the new version, because the reader asked for it: this page reloads as soon as it is in charge, which it may be already where
 * another page took it. Other pages go on as they are, and this one is never reloaded for a version that was not asked for here.
 */
export function takeOver(): void {
  const worker = waiting;
  const begin = () => {
    if (worker?.state === 'activated' || worker?.state === 'redundant') location.reload();
  };
  worker?.addEventListener('statechange', begin);
  worker?.postMessage('take-over');
  begin();
}

const RELOADED = 'rejoinder:reloaded-for';

/** The name of the script that started this page: it changes with the version. */
const entry = (): string | null => document.querySelector<HTMLScriptElement>('script[type=module][src]')?.getAttribute('src') ?? null;

/**
 * After a file did not arrive: reloads the page when the server has another version than this one, and did so only once for it.
 * What is open stands in the address, and what is being written is stored as it is written. False where a reload would not help.
 */
export async function reloadIfReplaced(): Promise<boolean> {
  const script = entry();
  if (!script) return false;
  const page = await fetch(location.pathname, { cache: 'no-store' }).catch(() => null);
  if (!page?.ok || (await page.text()).includes(script)) return false;
  try {
    if (sessionStorage.getItem(RELOADED) === script) return false;
    sessionStorage.setItem(RELOADED, script);
  } catch {
    return false; // without a memory nothing guards against reloading for ever
  }
  location.reload();
  return true;
}

/** Watches for parts of the page that a new version took away while this one is open. */
export function watchForReplaced(): void {
  addEventListener('vite:preloadError', () => void reloadIfReplaced());
}
