/**
 * What an embed says to the page around it: how high it is, in the messages that publishers' receivers understand already, and
 * nothing else. Each message holds the height in whole px; the only other words in them are the name of the view, and what the
 * page around the frame wrote into the frame's address itself.
 */
import { givenAddress, isFramed } from './frame';

/** What the page around the frame wrote into its address, for its own receiver to recognise the answer. */
export interface HostKeys {
  /** The frame's address as that page gave it. Embedly's receivers, Medium's among them, find the frame by it. */
  readonly src: string;
  /** `childId` in the query: pym.js's id of the frame. */
  readonly childId: string | null;
  /** `secret` in the hash: WordPress's. */
  readonly secret: string | null;
}

/** Reads the keys from an absolute address. What does not look like a key is none. */
export function hostKeys(address: string): HostKeys {
  const { searchParams, hash } = new URL(address);
  const secret = /[#?&]secret=([A-Za-z0-9]{1,64})(?:&|$)/.exec(hash)?.[1] ?? null;
  return { src: address, childId: searchParams.get('childId'), secret };
}

/**
 * The messages that tell a height: ours with Datawrapper's field in it, AMP's, pym.js's, Medium's (which is Embedly's) and, with
 * a secret, WordPress's. `id` names the view; receivers of Datawrapper's older snippet look for it in the frame's address.
 */
export function heightMessages(id: string, height: number, { src, childId, secret }: HostKeys): (string | object)[] {
  return [
    { type: 'rejoinder:height', v: 1, id, height, 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    ['pym', childId ?? id, 'height', height].join('xPYMx'),
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }])
  ];
}

/** Milliseconds between two looks at the height: observers stop while a frame is out of sight, timers go on. */
const LOOK = 500;

/** Height of an element with whatever hangs out of it at its foot, in whole px. */
const heightOf = (root: HTMLElement): number => Math.max(Math.ceil(root.getBoundingClientRect().height), root.scrollHeight);

/**
 * Tells the page around the frame how high `root` is whenever that changes, and the unchanged height again after 1, 2, 4, 8 …
 * looks, for receivers that arrive late. `look` is called before each timed look, to bring up to date what waits for observers.
 * Returns how to stop. Does nothing outside of a frame.
 */
export function tellHeight(root: HTMLElement, id: () => string, look: () => void): () => void {
  if (!isFramed()) return () => {};
  const keys = hostKeys(givenAddress());
  let told = '';
  let looks = 0;
  function tell(again: boolean) {
    // A frame that is not laid out (a closed tab, a folded section) has no height to tell.
    if (root.clientWidth === 0) return;
    const height = heightOf(root);
    const now = `${id()} ${height}`;
    if (now === told && !again) return;
    if (now !== told) looks = 0;
    told = now;
    for (const message of heightMessages(id(), height, keys)) window.parent.postMessage(message, '*');
  }
  const observer = new ResizeObserver(() => tell(false));
  observer.observe(root);
  const timer = setInterval(() => {
    look();
    looks++;
    tell((looks & (looks - 1)) === 0);
  }, LOOK);
  return () => {
    observer.disconnect();
    clearInterval(timer);
  };
}

/**
 * Calls back with the name of the view that the page around the frame asks for: `{ type: 'rejoinder:view', v: 1, view }`, from
 * that page only. Nothing else that arrives is heard. Returns how to stop.
 */
export function onViewAsked(callback: (view: string) => void): () => void {
  const listener = ({ source, data }: MessageEvent<unknown>) => {
    if (!isFramed() || source !== window.parent || typeof data !== 'object' || data === null) return;
    const { type, v, view } = data as Partial<Record<string, unknown>>;
    if (type === 'rejoinder:view' && v === 1 && typeof view === 'string') callback(view);
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}

/** Calls back with the height that a frame of this page tells, in px. Returns how to stop. */
export function onHeightTold(frame: HTMLIFrameElement, callback: (height: number) => void): () => void {
  const listener = ({ source, data }: MessageEvent<unknown>) => {
    if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
    const { type, v, height } = data as Partial<Record<string, unknown>>;
    if (type === 'rejoinder:height' && v === 1 && typeof height === 'number') callback(height);
  };
  addEventListener('message', listener);
  return () => removeEventListener('message', listener);
}
