/**
 * The script of pages that embed a view: `<script async src="…/embed/v1.js"></script>`, once or more on a page. It gives each frame
 * of this site the height that the frame tells, and does nothing else. It stands alone and never changes its name or its
 * behaviour: pages keep it for years. What is new becomes v2.
 */

/** The lowest and the highest that a frame may become, px: a frame that went wrong neither vanishes nor buries the article. */
const LEAST = 80;
const MOST = 6000;

/** Where this site lies, by the script's own address: frames from elsewhere are left alone, unless they bear our mark. */
const script = document.currentScript;
const site = script instanceof HTMLScriptElement ? /^(.*\/)embed\/v1\.js/.exec(script.src)?.[1] : undefined;
const isOurs = (frame: HTMLIFrameElement) => frame.dataset['rejoinder'] !== undefined || (site !== undefined && frame.src.startsWith(site));

addEventListener('message', ({ source, data }: MessageEvent) => {
  if (!data || data.type !== 'rejoinder:height' || data.v !== 1 || typeof data.height !== 'number' || !(data.height > 0)) return;
  // The origin of a sandboxed frame is “null”: only the window itself tells which frame speaks.
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && isOurs(frame)) frame.style.height = `${Math.min(Math.max(Math.ceil(data.height), LEAST), MOST)}px`;
});
