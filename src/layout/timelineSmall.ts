/** The timeline as a small picture: the same score without words, for the overview and as the scrubber of the script. */
import { markOf, type Side } from '../analysis/marks';
import type { TimelineSeries } from '../analysis/timeline';
import { archPath, arcPath } from './timelineArcs';
import { placeColumns } from './timelineColumns';

export interface SmallMark {
  readonly id: string;
  readonly system: number;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly doubtful: boolean;
}

export interface SmallSystem {
  readonly top: number;
  readonly bottom: number;
  /** Heights of the staves. */
  readonly staves: readonly number[];
  readonly barlines: readonly number[];
  /** Ground of words without a date: from, to. */
  readonly undated: readonly (readonly [number, number])[];
}

export interface SmallScore {
  readonly radius: number;
  readonly systems: readonly SmallSystem[];
  /** In the order of the series. */
  readonly marks: readonly SmallMark[];
  /** All links as path data, certain and doubtful ones. */
  readonly links: { readonly certain: string; readonly doubtful: string };
}

/** Places a series in `width` × `height` px; systems share the height by their staves. O(statements + links). */
export function placeSmall(series: TimelineSeries, { width, height }: { width: number; height: number }): SmallScore {
  const gap = 10;
  const staves = series.systems.reduce((sum, system) => sum + system.staves.length, 0);
  const unit = Math.max(0, height - gap * (series.systems.length - 1)) / Math.max(1, staves);
  const marks: SmallMark[] = [];
  let narrowest = Infinity;
  let top = 0;
  const systems = series.systems.map((system, i): SmallSystem => {
    const bottom = top + unit * system.staves.length;
    const lanes = system.staves.map((_, s) => top + (s + 0.5) * unit);
    const laneOf = new Map(system.staves.flatMap((stave, s) => stave.statements.map(({ id }) => [id, lanes[s]!] as const)));
    const bars = placeColumns(system.bars.map(({ statements }) => statements.length), { width: width - 3, lead: 3, least: 6 }); // prettier-ignore
    for (const [b, bar] of system.bars.entries()) {
      narrowest = Math.min(narrowest, bars[b]!.column);
      for (const [n, statement] of bar.statements.entries())
        marks.push({ id: statement.id, system: i, x: bars[b]!.at[n]!, y: laneOf.get(statement.id)!, ...markOf(statement) });
    }
    const undated = system.bars.flatMap((bar, b) => (bar.kind === 'undated' ? [[bars[b]!.x0, bars[b]!.x1] as const] : []));
    const placed = { top, bottom, staves: lanes, barlines: bars.map(({ x0 }) => x0), undated };
    top = bottom + gap;
    return placed;
  });
  const at = new Map(marks.map((mark) => [mark.id, mark]));
  const paths = { certain: '', doubtful: '' };
  for (const { from, to, cert } of series.links) {
    const [a, b] = [at.get(from.id)!, at.get(to!.id)!];
    paths[cert === 'high' ? 'certain' : 'doubtful'] += a.y === b.y ? archPath(a, b, unit * 1.2) : arcPath(a, b);
  }
  return { radius: Math.max(1.4, Math.min(4.2, narrowest * 0.62, Math.max(unit * 0.62, 2.2))), systems, marks, links: paths };
}
