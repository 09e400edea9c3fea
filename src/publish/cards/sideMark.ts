/** The mark of a side on a card: the shapes and hues of `ui/SideMark.svelte`. */
import type { Side } from '../../analysis/marks';
import { doubtfulPath, mixedDoubtful, mixedLower, mixedUpper, shapePath } from '../../ui/symbols';

/** At (x, y), `r` half its height in px. */
export function sideMark(side: Side, doubtful: boolean, x: number, y: number, r: number): string {
  const hue = `var(--${side === 'for' || side === 'against' ? side : 'unclear'})`;
  const wash = `var(--${side === 'for' || side === 'against' ? side : 'unclear'}-wash)`;
  const line = (d: string, stroke: string) => `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="2.4" stroke-linejoin="round"/>`;
  const area = (d: string, fill: string) => `<path d="${d}" fill="${fill}"/>`;
  const shape =
    side === 'mixed'
      ? doubtful
        ? area(mixedUpper(r), 'var(--for-wash)') +
          area(mixedLower(r), 'var(--against-wash)') +
          line(mixedDoubtful(r, 'upper'), 'var(--for)') +
          line(mixedDoubtful(r, 'lower'), 'var(--against)')
        : area(mixedUpper(r), 'var(--for)') + area(mixedLower(r), 'var(--against)')
      : doubtful
        ? area(shapePath(side, r), wash) + line(doubtfulPath(side, r), hue)
        : side === 'unclear'
          ? line(shapePath(side, r), hue)
          : area(shapePath(side, r), hue);
  return `<g transform="translate(${x} ${y})">${shape}</g>`;
}
