/** Arcs at the left edge of the script: between rows, deeper the further apart they stand. */

/** Room for the arcs, px. */
export const SCRIPT_MARGIN = 44;

const n = (value: number) => Math.round(value * 10) / 10;

/**
 * Path data of an arc between two rows, from their heights in px; it starts and ends at the right edge of the margin and
 * stays inside it. `own` arcs keep close to the rows.
 */
export function scriptArc(from: number, to: number, own: boolean): string {
  const reach = own ? Math.min(12, 4 + Math.abs(to - from) * 0.05) : Math.min(SCRIPT_MARGIN - 4, 10 + Math.sqrt(Math.abs(to - from)) * 1.1);
  // A cubic reaches three quarters of the way to its control points.
  const x = n(SCRIPT_MARGIN - reach / 0.75);
  return `M${SCRIPT_MARGIN},${n(from)}C${x},${n(from)} ${x},${n(to)} ${SCRIPT_MARGIN},${n(to)}`;
}
