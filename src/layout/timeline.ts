/**
 * The timeline in px: systems beneath each other, bars beside each other, staves, marks, words and arcs in their places.
 * Pure: the same series and frame give the same score.
 */
import { dateSpan } from '../corpus/dates';
import type { Statement } from '../corpus/types';
import type { Debate, Link } from '../analysis/debate';
import { statementDate } from '../analysis/filter';
import { markOf, type Side } from '../analysis/marks';
import type { Stave, System, TimelineSeries } from '../analysis/timeline';
import type { Bar } from '../analysis/timelineBars';
import { archPath, arcPath } from './timelineArcs';
import { placeColumns } from './timelineColumns';
import { placeWords, type PlacedWords } from './timelineWords';
import { estimateWidth } from './networkText';

export interface ScoreFrame {
  /** Room for names and staves together, px. */
  readonly width: number;
  /** Height to fit into if the staves may be lower for it; null where the page scrolls anyway. */
  readonly height: number | null;
  /** The reader's text size as a factor of 16 px. */
  readonly rem: number;
  /** Horizontal zoom, 1 and more. */
  readonly zoom: number;
}

export interface PlacedMark {
  readonly statement: Statement;
  readonly system: number;
  readonly stave: number;
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  readonly doubtful: boolean;
  /** Its date is not certain: a dashed tick. */
  readonly dateDoubtful: boolean;
}

export interface PlacedBar {
  readonly bar: Bar;
  readonly x0: number;
  readonly x1: number;
}

export interface PlacedStave {
  readonly stave: Stave;
  readonly y: number;
}

/** Where single marks would be too narrow to tell apart: how many statements a voice has in a bar. */
export interface PlacedCount {
  readonly stave: Stave;
  readonly bar: Bar;
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

export interface PlacedWord extends PlacedWords {
  readonly y: number;
}

export interface PlacedSystem {
  readonly system: System;
  /** Middle of the line that tells the silence before it; null without one. */
  readonly silenceY: number | null;
  /** Middle of the line of events; null without one. */
  readonly eventsY: number | null;
  /** Top of the bars' headings, top of the ground, and where the barlines end. */
  readonly headTop: number;
  readonly top: number;
  readonly bottom: number;
  readonly width: number;
  readonly bars: readonly PlacedBar[];
  readonly staves: readonly PlacedStave[];
  /** Empty where single marks are drawn. */
  readonly counts: readonly PlacedCount[];
}

export interface PlacedArc {
  readonly link: Link;
  readonly path: string;
}

export interface Score {
  /** Width of the names at the left, which do not zoom. */
  readonly names: number;
  /** Size of the staves' picture. */
  readonly width: number;
  readonly height: number;
  readonly staveHeight: number;
  /** Half the height of a mark. */
  readonly radius: number;
  /** Letters of catchwords, px. */
  readonly letters: number;
  readonly systems: readonly PlacedSystem[];
  readonly marks: readonly PlacedMark[];
  readonly mark: ReadonlyMap<string, PlacedMark>;
  readonly words: readonly PlacedWord[];
  readonly arcs: readonly PlacedArc[];
}

/** Narrower columns cannot be told apart, and become counts. */
export const LEAST_COLUMN = 7;
const HEAD = 38; // two lines of heading, at 1 rem
const ABOVE = 16; // room above the first stave, for arches and names of links
const EVENTS = 20;
const SILENCE = 30;
const STAVE = { least: 18.5, most: 27 };

function heightsOf(series: TimelineSeries, { height, rem }: ScoreFrame): { stave: number; fixed: (system: System, i: number) => number } {
  const fixed = (system: System, i: number) => ((system.silence ? SILENCE : i > 0 ? ABOVE : 0) + (system.events.length > 0 ? EVENTS : 0) + HEAD + ABOVE) * rem;
  const staves = series.systems.reduce((sum, system) => sum + system.staves.length, 0);
  const taken = series.systems.reduce((sum, system, i) => sum + fixed(system, i), 0);
  const fair = height === null ? STAVE.most * rem : (height - taken) / Math.max(1, staves);
  return { stave: Math.min(STAVE.most * rem, Math.max(STAVE.least * rem, fair)), fixed };
}

/** Places a series. O(statements + links), times the number of catchwords. */
export function placeScore(debate: Debate, series: TimelineSeries, frame: ScoreFrame): Score {
  const { rem } = frame;
  const letters = 12.5 * rem;
  const widest = Math.max(0, ...series.systems.flatMap(({ staves }) => staves.map(({ speaker }) => estimateWidth(speaker?.name ?? '', letters, 'strong'))));
  const names = Math.round(Math.min(frame.width * 0.18, Math.max(72 * rem, widest + 20 * rem)));
  const { stave: staveHeight } = heightsOf(series, frame);
  const plot = Math.max(120, frame.width - names - 8) * frame.zoom;
  const room = { width: plot, lead: 7 * rem, least: 64 * rem };
  const columns = series.systems.map(({ bars }) => placeColumns(bars.map(({ statements }) => statements.length), room)); // prettier-ignore
  const width = Math.max(plot, ...columns.map((bars) => bars.at(-1)?.x1 ?? 0));
  const narrowest = columns.map((bars) => Math.min(...bars.map(({ column }) => column)));
  const single = narrowest.filter((column) => column >= LEAST_COLUMN);
  const radius = Math.min(5.2 * rem, Math.max(4.2, Math.min(...single, 99) * 0.5), staveHeight * 0.27);

  const systems: PlacedSystem[] = [];
  const marks: PlacedMark[] = [];
  const words: PlacedWord[] = [];
  let y = 0;
  for (const [i, system] of series.systems.entries()) {
    const silenceY = system.silence ? y + (SILENCE / 2) * rem : null;
    y += system.silence ? SILENCE * rem : i > 0 ? ABOVE * rem : 0;
    const eventsY = system.events.length > 0 ? y + (EVENTS / 2) * rem : null;
    y += eventsY === null ? 0 : EVENTS * rem;
    const headTop = y;
    const top = y + HEAD * rem;
    const staves = system.staves.map((stave, s) => ({ stave, y: top + ABOVE * rem + (s + 0.5) * staveHeight }));
    y = top + ABOVE * rem + staves.length * staveHeight;
    const staveOf = new Map(system.staves.flatMap((stave, s) => stave.statements.map(({ id }) => [id, s] as const)));
    const bars = system.bars.map((bar, b) => ({ bar, x0: columns[i]![b]!.x0, x1: columns[i]![b]!.x1 }));
    const counted = narrowest[i]! < LEAST_COLUMN;
    const placed = counted ? [] : placeMarks(debate, system, i, columns[i]!.map(({ at }) => at), staves, staveOf); // prettier-ignore
    marks.push(...placed);
    if (!counted) {
      const barStart = new Map(bars.flatMap(({ bar, x0 }) => bar.statements.map(({ id }) => [id, x0] as const)));
      for (const [s, stave] of staves.entries()) {
        const lane = placed.filter((mark) => mark.stave === s).map(({ statement, x }) => ({ statement, x, barStart: barStart.get(statement.id)! }));
        const set = placeWords(lane, { end: (bars.at(-1)?.x1 ?? plot) - 8, clear: radius + 4 * rem, size: letters });
        words.push(...set.map((word) => ({ ...word, y: stave.y })));
      }
    }
    const counts = counted ? countCells(bars, staves, staveOf) : [];
    systems.push({ system, silenceY, eventsY, headTop, top, bottom: y, width: bars.at(-1)?.x1 ?? plot, bars, staves, counts });
  }
  const mark = new Map(marks.map((m) => [m.statement.id, m]));
  return { names, width, height: y, staveHeight, radius, letters, systems, marks, mark, words, arcs: placeArcs(series.links, mark, radius, staveHeight) };
}

function placeMarks(
  debate: Debate,
  { bars }: System,
  system: number,
  at: readonly (readonly number[])[],
  staves: readonly PlacedStave[],
  staveOf: ReadonlyMap<string, number>
): PlacedMark[] {
  return bars.flatMap((bar, b) =>
    bar.statements.map((statement, n) => {
      const stave = staveOf.get(statement.id)!;
      const dateDoubtful = dateSpan(statementDate(debate, statement))?.uncertain ?? false;
      return { statement, system, stave, x: at[b]![n]!, y: staves[stave]!.y, ...markOf(statement), dateDoubtful };
    })
  );
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
    const raise = (point: PlacedMark) => ({ x: point.x, y: point.y - radius });
    const sameStave = from.system === to.system && from.stave === to.stave;
    return [{ link, path: sameStave ? archPath(raise(from), raise(to), staveHeight * 0.5) : arcPath(from, to) }];
  });
}
