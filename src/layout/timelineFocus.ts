/** What stands out when a statement of the timeline is picked or previewed: its playhead, its links, the marks at their other ends. */
import type { Link } from '../analysis/debate';
import { linkWords } from '../analysis/linkWords';
import type { PlacedArc, PlacedMark, PlacedSystem, PlacedWord, Score } from './timelineScore';
import { estimateWidth } from './text';

export interface Linked {
  readonly mark: PlacedMark;
  readonly links: readonly Link[];
  /** What this end does to the picked words, or undergoes from them; null where it found no free place. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' } | null;
}

export interface Focus {
  readonly mark: PlacedMark;
  readonly system: PlacedSystem;
  readonly arcs: readonly PlacedArc[];
  readonly linked: readonly Linked[];
  /** Statements whose catchwords stand where a label stands now: they step aside. */
  readonly aside: ReadonlySet<string>;
}

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

const meet = (a: Box, b: Box) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Area that two boxes share, px². */
const shared = (a: Box, b: Box) => Math.max(0, Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0)) * Math.max(0, Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0));

/** Letters reach this far above and below their line, descenders aside; in parts of their size. */
const ASCENT = 0.75;
const DESCENT = 0.05;
/** Catchwords reach this far up and down from the middle of their stave. */
const HALF_WORD = 0.36;
/** Words count as covered by a label from this far beside it, and no earlier than this deep beneath it, px. */
const BESIDE = 2;
const BENEATH = 1.5;

/** The focus on one statement; null where its mark is not drawn. Labels meet neither each other, nor a ringed mark, nor headings. O(links × (links + marks)). */
export function placeFocus(score: Score, id: string, rem: number): Focus | null {
  const mark = score.mark.get(id);
  if (!mark) return null;
  const arcs = score.arcs.filter(({ link }) => link.from.id === id || link.to?.id === id);
  const ends = new Map<string, Link[]>();
  for (const { link } of arcs) {
    const other = link.from.id === id ? link.to!.id : link.from.id;
    if (other !== id) ends.set(other, [...(ends.get(other) ?? []), link]);
  }
  const ring = score.radius + 4;
  const around = ({ x, y }: PlacedMark): Box => ({ x0: x - ring, x1: x + ring, y0: y - ring, y1: y + ring });
  const marks = [...ends.keys()].map((other) => score.mark.get(other)!);
  const taken = [around(mark), ...marks.map(around)];
  const others = score.marks.map(({ x, y }): Box => ({ x0: x - score.radius, x1: x + score.radius, y0: y - score.radius, y1: y + score.radius }));
  const wordsBox = ({ x, width, y }: PlacedWord): Box => ({ x0: x, x1: x + width, y0: y - score.letters * HALF_WORD, y1: y + score.letters * HALF_WORD });
  const belongs = ({ statement }: PlacedWord) => statement.id === id || ends.has(statement.id);
  const [own, words] = [score.words.filter(belongs).map(wordsBox), score.words.filter((word) => !belongs(word)).map(wordsBox)];
  const size = 12 * rem;
  const linked = [...ends].map(([other, links]): Linked => {
    const placed = score.mark.get(other)!;
    const text = linkWords(links, other);
    const width = estimateWidth(text, size, 'strong');
    const { x, y } = placed;
    const candidates = [
      { x, y: y - ring - 2, anchor: 'middle' },
      { x: x + ring, y: y - ring - 1, anchor: 'start' },
      { x: x - ring, y: y - ring - 1, anchor: 'end' },
      { x, y: y + ring + size * 0.85, anchor: 'middle' },
      { x: x + ring + 3, y: y + size * 0.35, anchor: 'start' },
      { x: x - ring - 3, y: y + size * 0.35, anchor: 'end' },
      { x: x + ring, y: y + ring + size * 0.7, anchor: 'start' },
      { x: x - ring, y: y + ring + size * 0.7, anchor: 'end' }
    ] as const;
    const boxOf = ({ x: at, y: base, anchor }: (typeof candidates)[number]): Box => {
      const x0 = at - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
      return { x0, x1: x0 + width, y0: base - size * ASCENT, y1: base + size * DESCENT };
    };
    const free = candidates.filter((candidate) => {
      const box = boxOf(candidate);
      return box.x0 >= 0 && box.x1 <= score.width && box.y0 >= score.systems[placed.system]!.top && !taken.some((other) => meet(box, other));
    });
    // What it would cover: other marks weigh more than the words that are linked, these more than others. The first of the best candidates is taken.
    const covers = (candidate: (typeof candidates)[number]) => {
      const covered = (boxes: readonly Box[]) => boxes.reduce((sum, other) => sum + shared(boxOf(candidate), other), 0);
      return 4 * covered(others) + 3 * covered(own) + covered(words);
    };
    const best = free.reduce<(typeof free)[number] | null>((least, candidate) => (least && covers(least) <= covers(candidate) ? least : candidate), null);
    if (best) {
      taken.push(boxOf(best));
      return { mark: placed, links, label: { text, ...best } };
    }
    return { mark: placed, links, label: null };
  });
  const labels = taken.slice(1 + marks.length).map(({ x0, x1, y0, y1 }): Box => ({ x0: x0 - BESIDE, x1: x1 + BESIDE, y0: y0 + BENEATH, y1: y1 - BENEATH }));
  const aside = score.words.filter((word) => labels.some((label) => meet(label, wordsBox(word)))).map(({ statement }) => statement.id);
  return { mark, system: score.systems[mark.system]!, arcs, linked, aside: new Set(aside) };
}
