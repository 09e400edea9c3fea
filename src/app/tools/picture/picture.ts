/** Pictures of what is shown, to be kept: SVG with its fonts inside, or pixels of it. */
import { mount, unmount } from 'svelte';
import { pageAddress } from '../../../platform/history';
import { writeAddress } from '../../../state/address';
import type { Session } from '../../../state/session.svelte';
import { drawElement } from '../../../ui/drawing/draw';
import { fontRules } from '../../../ui/drawing/fonts';
import { element, escaped } from '../../../ui/drawing/markup';
import { rooms } from '../../views';
import PictureFrame from './PictureFrame.svelte';

/** As wide as the view at a desk of 1440 px. */
const DESK = 1014;
/** On paper a narrower picture has larger words; any narrower, and the views would take the form that they have on phones. */
const PAPER = 760;
/** Frames that a view gets to settle; it needs a few: for its size, its fonts, what it loads. */
const PATIENCE = 120;
/** It has settled when its markup stayed the same for this many frames. */
const STILL = 6;

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

async function settle(node: HTMLElement): Promise<void> {
  await document.fonts.ready;
  let before = '';
  let still = 0;
  for (let i = 0; i < PATIENCE && still < STILL; i++) {
    await frame();
    const now = `${node.offsetHeight} ${node.innerHTML}`;
    still = now === before ? still + 1 : 0;
    before = now;
  }
}

/** How much wider than it is a frame would have to be for nothing in it to scroll sideways, px. */
const cutOff = (node: HTMLElement): number =>
  Math.max(0, ...[...node.querySelectorAll('*')].map((one) => (/auto|scroll/.test(getComputedStyle(one).overflowX) ? one.scrollWidth - one.clientWidth : 0)));

/** Nothing scrolls in a picture: what does on the page takes its whole height and width, and what sticks to an edge meanwhile its own place. */
function unroll(node: HTMLElement): void {
  for (const one of node.querySelectorAll<HTMLElement>('*')) {
    const { overflowX, overflowY, position } = getComputedStyle(one);
    if (/auto|scroll/.test(overflowX + overflowY)) Object.assign(one.style, { overflow: 'visible', maxHeight: 'none' });
    if (position === 'sticky') Object.assign(one.style, { position: 'relative', inset: 'auto' });
  }
}

/**
 * What the session shows, as an SVG file: words as text, marks with the ids of their statements (`data-statement`), fonts inside,
 * and below it sources, date and address. `day` is the date in words. It has the theme and the width of the screen, or is dark on
 * white for a handout, without the finding that a class is to make.
 */
export async function pictureOf(session: Session, day: string, on: 'screen' | 'paper' = 'screen'): Promise<string> {
  const { view } = session.address;
  const room = view === 'overview' ? null : await rooms[view]();
  const host = document.createElement('div');
  host.inert = true;
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'position:absolute;left:-100000px;top:0';
  document.body.append(host);
  const address = pageAddress() + writeAddress({ ...session.address, theme: null });
  const mounted = mount(PictureFrame, { target: host, props: { session, room, address, day, paper: on === 'paper', width: on === 'paper' ? PAPER : DESK } });
  try {
    await settle(host);
    const drawn = host.firstElementChild as HTMLElement;
    const more = cutOff(drawn);
    if (more > 0) {
      drawn.style.width = `${drawn.offsetWidth + more}px`;
      await settle(host);
    }
    unroll(host);
    await settle(host);
    const { width, height, inside } = drawElement(drawn);
    const title = `<title>${escaped(session.debate.corpus.title)}</title>`;
    const style = `<style>${escaped(await fontRules(inside)).replaceAll('&quot;', '"')}</style>`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${element('svg', { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` }, title + style + inside)}\n`;
  } finally {
    await unmount(mounted);
    host.remove();
  }
}

/** Most pixels of an edge that browsers paint. */
const MOST = 16_000;

/**
 * An SVG picture as pixels, `scale` to a px of it; fewer where it would be larger than browsers can paint.
 * @throws Error when the browser does not paint it
 */
export async function pixelsOf(svg: string, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    const fitting = Math.min(scale, MOST / Math.max(image.naturalWidth, image.naturalHeight));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(image.naturalWidth * fitting);
    canvas.height = Math.round(image.naturalHeight * fitting);
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The browser did not paint the picture.');
    return blob;
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
