/** The shapes of a placed timeline: what the views draw, in px. */
import type { Link } from '../analysis/debate';
import type { Side } from '../analysis/marks';
import type { Stave, System } from '../analysis/timeline';
import type { Bar } from '../analysis/timelineBars';
import type { Statement } from '../corpus/types';
import type { PlacedWords } from './timelineWords';

export interface ScoreFrame {
  /** Room for names and staves together, px. */
  readonly width: number;
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

/** A stave with its voice's name, broken into one line or two; null where nobody knows the voice. */
export interface NamedStave extends PlacedStave {
  readonly name: readonly string[] | null;
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
  readonly staves: readonly NamedStave[];
  /** Lines that the headlines of its bars take: 0 to 2. */
  readonly headlines: number;
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
