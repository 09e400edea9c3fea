/** What stands on every card: the ground, and at the foot the product's mark with the debate's title. */
import { CARD, inked, MARGIN } from './card';
import { sans, sansLines } from './text';

/** The mark: a full and an open quotation mark, in a box 26 wide and 18 high. */
const MARK =
  '<path d="M7.6 1.2C3.9 2.7 1.6 5.7 1.6 9.6c0 3 1.7 4.9 4 4.9 2.1 0 3.6-1.5 3.6-3.5 0-1.9-1.3-3.3-3.1-3.3-.4 0-.8.1-1 .2.3-2 1.6-3.9 3.4-5z" fill="var(--ink)"/>' +
  '<path d="M16.4 16.8c3.7-1.5 6-4.5 6-8.4 0-3-1.7-4.9-4-4.9-2.1 0-3.6 1.5-3.6 3.5 0 1.9 1.3 3.3 3.1 3.3.4 0 .8-.1 1-.2-.3 2-1.6 3.9-3.4 5z" fill="none" stroke="var(--ink)" stroke-width="1.4"/>';

/** Height of the foot, px: what is drawn ends above it. */
export const FOOT = 84;
const SIZE = 24;
const SMALL = 22;

/** A card as SVG with plain colours. `ground`: where words are read, or where pictures lie. */
export function framed(content: string, debateTitle: string, ground: 'page' | 'desk'): string {
  const y = CARD.height - FOOT / 2 + SIZE / 3;
  const [title] = sansLines(debateTitle, CARD.width - 2 * MARGIN - 200, SMALL, 1);
  return inked(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}" viewBox="0 0 ${CARD.width} ${CARD.height}">` +
      `<rect width="${CARD.width}" height="${CARD.height}" fill="var(--${ground})"/>` +
      content +
      `<path d="M0,${CARD.height - FOOT}H${CARD.width}" stroke="var(--line)" stroke-width="2"/>` +
      `<g transform="translate(${MARGIN} ${y - 23}) scale(1.5)">${MARK}</g>` +
      sans('Rejoinder', { x: MARGIN + 50, y, size: SIZE, bold: true }) +
      sans(title!, { x: CARD.width - MARGIN, y, size: SMALL, fill: 'var(--ink-2)', anchor: 'end' }) +
      '</svg>'
  );
}
