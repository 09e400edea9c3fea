/** Text in SVG. */
import { escapeHtml } from '../../analysis/quotation';
import { breakLines, estimateWidth } from '../../layout/text';
import { SANS, SERIF } from './fonts';
import type { Styled } from './lines';

export interface Set {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Px. */
  readonly size: number;
  readonly fill?: string;
  readonly bold?: boolean;
  readonly anchor?: 'start' | 'end' | 'middle';
}

const attributes = ({ x, y, size, fill = 'var(--ink)', bold = false, anchor = 'start' }: Set, family: string): string =>
  `x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${bold ? 600 : 400}" fill="${fill}" text-anchor="${anchor}" xml:space="preserve"`;

/** A line of the edition. */
export const sans = (text: string, set: Set): string => `<text ${attributes(set, SANS)}>${escapeHtml(text)}</text>`;

/** A line of somebody's words. */
export const serif = (line: readonly Styled[], set: Set): string =>
  `<text ${attributes(set, SERIF)}>${line.map(({ text, italic }) => `<tspan font-style="${italic ? 'italic' : 'normal'}">${escapeHtml(text)}</tspan>`).join('')}</text>`;

/** The faces of cards run narrower than those of the page: of lines of some 60 letters the widest, as a share of the estimate. */
const SHARE = { sans: 0.96, strong: 0.94, roman: 0.94, italic: 0.9 };

/** How wide a line of the sans is, at most; and how wide a piece of the serif. */
export const sansWidth = (text: string, size: number, bold = false): number =>
  estimateWidth(text, size, bold ? 'strong' : 'sans') * SHARE[bold ? 'strong' : 'sans'];
export const serifWidth = ({ text, italic }: Styled, size: number): number => estimateWidth(text, size, 'serif') * SHARE[italic ? 'italic' : 'roman'];

/** The sans in at most `most` lines no wider than `room`; what does not fit ends in “ …”. */
export function sansLines(text: string, room: number, size: number, most: number, bold = false): string[] {
  const measure = (line: string) => sansWidth(line, size, bold);
  const lines = breakLines(text, room, measure);
  if (lines.length <= most) return lines;
  const words = text.split(' ');
  const fits = (count: number) => breakLines(`${words.slice(0, count).join(' ')} …`, room, measure).length <= most;
  let count = words.length - 1;
  while (count > 1 && !fits(count)) count--;
  return breakLines(
    `${words
      .slice(0, count)
      .join(' ')
      .replace(/[,;:–-]+$/, '')} …`,
    room,
    measure
  );
}
