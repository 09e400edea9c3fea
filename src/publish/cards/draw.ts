/** Cards as PNG. */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { writeFaces } from './fonts';

export interface Card {
  /** Where it goes, relative to the site. */
  readonly path: string;
  readonly svg: string;
}

/** The text of an SVG, for the fonts: every character that it may need. */
const textOf = (svg: string): string => svg.replace(/<[^>]*>/g, '');

/**
 * Draws all cards and hands each to `done`. What was drawn before with the same words stands in `kept`, a folder, and is not drawn again.
 * Cost: some 100 ms a card and processor.
 */
export async function drawCards(cards: readonly Card[], kept: string, done: (path: string, png: Uint8Array) => Promise<void>): Promise<void> {
  await mkdir(kept, { recursive: true });
  let fonts: Promise<string[]> | null = null;
  const faces = () => (fonts ??= writeFaces(cards.map(({ svg }) => textOf(svg)).join('')));
  const draw = async (svg: string): Promise<Uint8Array> => {
    const file = join(kept, `${createHash('sha256').update(svg).digest('hex').slice(0, 24)}.png`);
    const before = await readFile(file).catch(() => null);
    if (before) return before;
    const png = (await renderAsync(svg, { font: { fontFiles: await faces(), loadSystemFonts: false } })).asPng();
    await writeFile(file, png);
    return png;
  };
  const left = [...cards];
  const work = async () => {
    for (let card = left.shift(); card; card = left.shift()) await done(card.path, await draw(card.svg));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
}
