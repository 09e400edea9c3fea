/**
 * The timeline in px: bars beside each other, staves beneath each other, marks, words and arcs in their places.
 * Pure: the same series and frame give the same score.
 */
import { max, min, sum } from 'd3';
import type { Debate, Link } from '../analysis/debate';
import { statementDate } from '../analysis/filter';
import { markOf } from '../analysis/marks';
import type { System, TimelineSeries } from '../analysis/timeline';
import { headlineOf, type Bar } from '../analysis/timelineBars';
import { dateSpan } from '../corpus/dates';
import { estimateWidth } from './networkText';
import { archPath, arcPath } from './timelineArcs';
import { placeColumns, type BarColumns } from './timelineColumns';
import { stackSystems } from './timelineHeights';
import { nameLines, namesWidth } from './timelineNames';
import type { PlacedArc, PlacedBar, PlacedCount, PlacedMark, PlacedStave, PlacedSystem, PlacedWord, Score, ScoreFrame } from './timelineScore';
import { placeWords } from './timelineWords';

/** Narrower columns cannot be told apart. */
export const LEAST_COLUMN = 7;
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

/** Places a series. O(statements + links), times the number of catchwords. */
export function placeScore(debate: Debate, series: TimelineSeries, frame: ScoreFrame): Score {
  const { rem } = frame;
  const letters = LETTERS * rem;
  const voices = series.systems.flatMap(({ staves }) => staves.map(({ speaker }) => speaker?.name ?? ''));
  const names = namesWidth(voices, frame.width, rem);
  const plot = plotWidth(series, Math.max(120, frame.width - names - 8), frame);
  const columns = series.systems.map(({ bars }) => {
    const counts = bars.map(({ statements }) => statements.length);
    return placeColumns(counts, { width: plot, lead: LEAD * rem, least: LEAST_BAR * rem });
  });
  const headlines = series.systems.map(({ bars }, i) => headlineLines(bars, columns[i]!, rem));
  const { staveHeight, placed } = stackSystems(series, frame, headlines);
  const narrowest = columns.map((bars) => min(bars, ({ column }) => column) ?? 0);
  const single = min(narrowest.filter((column) => column >= LEAST_COLUMN)) ?? Infinity;
  const radius = Math.min(5.2 * rem, Math.max(4.2, single * 0.5), staveHeight * 0.27);

  const marks: PlacedMark[] = [];
  const words: PlacedWord[] = [];
  const systems = series.systems.map((system, i): PlacedSystem => {
    const staves = placed[i]!.staves.map(({ stave, y }) => ({ stave, y, name: stave.speaker && nameLines(stave.speaker.name, names, rem) }));
    const bars = system.bars.map((bar, b) => ({ bar, x0: columns[i]![b]!.x0, x1: columns[i]![b]!.x1 }));
    const width = bars.at(-1)?.x1 ?? plot;
    const staveOf = new Map(system.staves.flatMap(({ statements }, s) => statements.map(({ id }) => [id, s] as const)));
    const counted = narrowest[i]! < LEAST_COLUMN;
    if (!counted) {
      const here = placeMarks(debate, system, i, columns[i]!, staves, staveOf);
      for (const mark of here) marks.push(mark);
      words.push(...placeLanes(here, bars, staves, { end: width - 8, clear: radius + 4 * rem, size: letters }));
    }
    return { system, ...placed[i]!, staves, width, bars, headlines: headlines[i]!, counts: counted ? countCells(bars, staves, staveOf) : [] };
  });
  const mark = new Map(marks.map((one) => [one.statement.id, one]));
  const width = max(systems, (system) => system.width) ?? plot;
  const arcs = placeArcs(series.links, mark, radius, staveHeight);
  return { names, width, height: placed.at(-1)?.bottom ?? 0, staveHeight, radius, letters, systems, marks, mark, words, arcs };
}

/** Width of the staves: the frame's, zoomed; more where single marks need it and that is not too much. */
function plotWidth({ systems }: TimelineSeries, room: number, { zoom, rem }: ScoreFrame): number {
  const needed = max(systems, ({ bars }) => sum(bars, ({ statements }) => Math.max(LEAST_BAR * rem, LEAD * rem + statements.length * LEAST_COLUMN))) ?? 0;
  return Math.max(room * zoom, needed <= MOST_FRAMES * room ? Math.ceil(needed) + 1 : 0);
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

function placeMarks(
  debate: Debate,
  { bars }: System,
  system: number,
  columns: readonly BarColumns[],
  staves: readonly PlacedStave[],
  staveOf: ReadonlyMap<string, number>
): PlacedMark[] {
  return bars.flatMap((bar, b) =>
    bar.statements.map((statement, n) => {
      const stave = staveOf.get(statement.id)!;
      const dateDoubtful = dateSpan(statementDate(debate, statement))?.uncertain ?? false;
      return { statement, system, stave, x: columns[b]!.at[n]!, y: staves[stave]!.y, ...markOf(statement), dateDoubtful };
    })
  );
}

/** Catchwords of one system, stave by stave. */
function placeLanes(
  marks: readonly PlacedMark[],
  bars: readonly PlacedBar[],
  staves: readonly PlacedStave[],
  room: Parameters<typeof placeWords>[1]
): PlacedWord[] {
  const barStart = new Map(bars.flatMap(({ bar, x0 }) => bar.statements.map(({ id }) => [id, x0] as const)));
  const lanes = staves.map((): PlacedMark[] => []);
  for (const mark of marks) lanes[mark.stave]!.push(mark);
  return lanes.flatMap((lane, s) => {
    const places = lane.map(({ statement, x }) => ({ statement, x, barStart: barStart.get(statement.id)! }));
    return placeWords(places, room).map((word) => ({ ...word, y: staves[s]!.y }));
  });
}

function countCells(bars: readonly PlacedBar[], staves: readonly PlacedStave[], staveOf: ReadonlyMap<string, number>): PlacedCount[] {
  return bars.flatMap(({ bar, x0, x1 }) => {
    const counts = new Map<number, number>();
    for (const { id } of bar.statements) counts.set(staveOf.get(id)!, (counts.get(staveOf.get(id)!) ?? 0) + 1);
    return [...counts].map(([s, count]) => ({ stave: staves[s]!.stave, bar, count, x: (x0 + x1) / 2, y: staves[s]!.y }));
  });
}

function placeArcs(links: readonly Link[], mark: ReadonlyMap<string, PlacedMark>, radius: number, staveHeight: number): PlacedArc[] {
  return links.flatMap((link) => {
    const from = mark.get(link.from.id);
    const to = mark.get(link.to!.id);
    if (!from || !to) return [];
    const above = ({ x, y }: PlacedMark) => ({ x, y: y - radius });
    const sameStave = from.system === to.system && from.stave === to.stave;
    return [{ link, path: sameStave ? archPath(above(from), above(to), staveHeight * 0.5) : arcPath(from, to) }];
  });
}
