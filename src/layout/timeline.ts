/**
 * The timeline in px: bars beside each other (timelineAcross), staves beneath each other (timelineHeights), and from these the
 * marks, words and arcs in their places. Pure: the same series and frame give the same score.
 */
import type { Link } from '../analysis/debate';
import type { System } from '../analysis/timeline';
import { stavesById, type Across } from './timelineAcross';
import { archPath, arcPath } from './timelineArcs';
import { stackSystems } from './timelineHeights';
import type { PlacedArc, PlacedBar, PlacedCount, PlacedMark, PlacedStave, PlacedSystem, PlacedWord, Score } from './timelineScore';

/** Puts what was placed from left to right upon staves of a height. O(statements + links). */
export function placeScore(across: Across, staveHeight: number): Score {
  const { series, names, width, radius, letters } = across;
  const placed = stackSystems(across, staveHeight);
  const marks: PlacedMark[] = [];
  const words: PlacedWord[] = [];
  const systems = series.systems.map((system, i): PlacedSystem => {
    const here = across.systems[i]!;
    const staves = placed[i]!.staves.map(({ stave, y }, s) => ({ stave, y, name: here.names[s]! }));
    for (const mark of here.marks) marks.push({ ...mark, y: staves[mark.stave]!.y });
    for (const { stave, ...word } of here.words) words.push({ ...word, y: staves[stave]!.y });
    const counts = here.counted ? countCells(system, here.bars, staves) : [];
    return { system, ...placed[i]!, staves, width: here.width, bars: here.bars, headlines: here.headlines, counts };
  });
  const mark = new Map(marks.map((one) => [one.statement.id, one]));
  const arcs = placeArcs(series.links, mark, radius, staveHeight);
  return { names, width, height: placed.at(-1)?.bottom ?? 0, staveHeight, radius, letters, systems, marks, mark, words, arcs };
}

function countCells(system: System, bars: readonly PlacedBar[], staves: readonly PlacedStave[]): PlacedCount[] {
  const staveOf = stavesById(system);
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
