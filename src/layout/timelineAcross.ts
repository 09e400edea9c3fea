/**
 * The timeline from left to right: bars beside each other, and where in them marks and words stand. No height has a part in
 * it, so that a frame that only grows higher or lower leaves all of this as it is.
 */
import { group, max, min, sum } from 'd3';
import type { Debate } from '../analysis/debate';
import { statementDate } from '../analysis/filter';
import { markOf } from '../analysis/marks';
import type { System, TimelineSeries } from '../analysis/timeline';
import { headlineOf, type Bar } from '../analysis/timelineBars';
import { dateSpan } from '../corpus/dates';
import { estimateWidth } from './text';
import { placeColumns, type BarColumns } from './timelineColumns';
import { nameLines, namesWidth } from './timelineNames';
import type { PlacedBar, PlacedMark, PlacedWord, ScoreFrame } from './timelineScore';
import { placeWords, type WordRoom } from './timelineWords';

/** Narrower columns cannot be told apart. */
export const LEAST_COLUMN = 6;
/** The picture grows for columns of this width, unless it fits its frame with narrower ones. */
const WANTED_COLUMN = 7;
/** For columns that can be told apart the picture may grow to this many times its frame; beyond, statements are counted. */
const MOST_FRAMES = 3;
/** At 1 rem: free space after a barline, and what a date needs to be read. */
const LEAD = 7;
const LEAST_BAR = 64;
/** Size of catchwords and names at 1 rem. */
const LETTERS = 12.5;
/** At 1 rem: size of headlines, and what stands beside them in their bar. */
const HEADLINE = 15;
const BESIDE_HEADLINE = 10;

/** A mark that knows its stave, not yet at which height that is. */
export type MarkAcross = Omit<PlacedMark, 'y'>;
export type WordAcross = Omit<PlacedWord, 'y'> & { readonly stave: number };

export interface SystemAcross {
  readonly bars: readonly PlacedBar[];
  readonly width: number;
  /** The name beside each stave, in one line or two; null where nobody knows the voice. */
  readonly names: readonly (readonly string[] | null)[];
  /** Lines that the headlines need: 0 to 2. */
  readonly headlines: number;
  /** Single marks would be too narrow to tell apart. */
  readonly counted: boolean;
  /** Empty where statements are counted. */
  readonly marks: readonly MarkAcross[];
  readonly words: readonly WordAcross[];
}

export interface Across {
  readonly series: TimelineSeries;
  readonly rem: number;
  readonly names: number;
  readonly width: number;
  readonly radius: number;
  readonly letters: number;
  readonly systems: readonly SystemAcross[];
}

/** Places a series from left to right. O(statements), times the number of catchwords. */
export function placeAcross(debate: Debate, series: TimelineSeries, frame: ScoreFrame): Across {
  const { rem } = frame;
  const letters = LETTERS * rem;
  const voices = series.systems.flatMap(({ staves }) => staves.map(({ speaker }) => speaker?.name ?? ''));
  const names = namesWidth(voices, frame.width, rem);
  const plot = plotWidth(series, Math.max(120, frame.width - names - 8), frame);
  const columns = series.systems.map(({ bars }) => {
    const counts = bars.map(({ statements }) => statements.length);
    return placeColumns(counts, { width: plot, lead: LEAD * rem, least: LEAST_BAR * rem });
  });
  const narrowest = columns.map((bars) => min(bars, ({ column }) => column) ?? 0);
  const single = min(narrowest.filter((column) => column >= LEAST_COLUMN)) ?? Infinity;
  // Staves are never so low that marks of this size would touch from one to the next.
  const radius = Math.min(5.2 * rem, Math.max(4.2, single * 0.5));
  const systems = series.systems.map((system, i): SystemAcross => {
    const bars = system.bars.map((bar, b) => ({ bar, x0: columns[i]![b]!.x0, x1: columns[i]![b]!.x1 }));
    const width = bars.at(-1)?.x1 ?? plot;
    const counted = narrowest[i]! < LEAST_COLUMN;
    const marks = counted ? [] : placeMarks(debate, system, i, columns[i]!);
    return {
      bars,
      width,
      names: system.staves.map(({ speaker }) => speaker && nameLines(speaker.name, names, rem)),
      headlines: headlineLines(system.bars, columns[i]!, rem),
      counted,
      marks,
      words: placeLanes(marks, bars, { end: width - 8, clear: radius + 4 * rem, size: letters })
    };
  });
  return { series, rem, names, width: max(systems, ({ width }) => width) ?? plot, radius, letters, systems };
}

/** Width of the staves: the frame's, zoomed; more where single marks need it and that is not too much. */
function plotWidth({ systems }: TimelineSeries, room: number, { zoom, rem }: ScoreFrame): number {
  const needed = (column: number) =>
    Math.ceil(max(systems, ({ bars }) => sum(bars, ({ statements }) => Math.max(LEAST_BAR * rem, LEAD * rem + statements.length * column))) ?? 0) + 1;
  const wanted = needed(WANTED_COLUMN);
  return needed(LEAST_COLUMN) <= room || wanted > MOST_FRAMES * room ? room * zoom : Math.max(room * zoom, wanted);
}

/** Lines that the headlines of a system need, two at most. */
function headlineLines(bars: readonly Bar[], columns: readonly BarColumns[], rem: number): number {
  const lines = bars.map((bar, b) => {
    const headline = headlineOf(bar);
    if (headline === null) return 0;
    const room = columns[b]!.x1 - columns[b]!.x0 - BESIDE_HEADLINE * rem;
    return estimateWidth(headline, HEADLINE * rem, 'serif') > room ? 2 : 1;
  });
  return max(lines) ?? 0;
}

/** On which stave of a system each statement stands. */
export const stavesById = ({ staves }: System): ReadonlyMap<string, number> =>
  new Map(staves.flatMap(({ statements }, s) => statements.map(({ id }) => [id, s] as const)));

function placeMarks(debate: Debate, system: System, place: number, columns: readonly BarColumns[]): MarkAcross[] {
  const staveOf = stavesById(system);
  return system.bars.flatMap((bar, b) =>
    bar.statements.map((statement, n) => {
      const dateDoubtful = dateSpan(statementDate(debate, statement))?.uncertain ?? false;
      return { statement, system: place, stave: staveOf.get(statement.id)!, x: columns[b]!.at[n]!, ...markOf(statement), dateDoubtful };
    })
  );
}

/** Catchwords of one system, stave by stave. */
function placeLanes(marks: readonly MarkAcross[], bars: readonly PlacedBar[], room: WordRoom): WordAcross[] {
  const barStart = new Map(bars.flatMap(({ bar, x0 }) => bar.statements.map(({ id }) => [id, x0] as const)));
  return [...group(marks, ({ stave }) => stave)].flatMap(([stave, lane]) => {
    const places = lane.map(({ statement, x }) => ({ statement, x, barStart: barStart.get(statement.id)! }));
    return placeWords(places, room).map((word) => ({ ...word, stave }));
  });
}
