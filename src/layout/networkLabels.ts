/**
 * What stands at a node: the name in one or more lines, sized by weight of speech; a mark for each statement in rows beneath;
 * in a picture around somebody also words. All places are relative to the middle of the label's box, in px.
 */
import type { ReplyNode } from '../analysis/replyGraph';
import { breakLines, type MeasureText } from './text';

export interface Line {
  readonly text: string;
  /** Baseline. */
  readonly y: number;
}

export interface Label {
  readonly w: number;
  readonly h: number;
  /** Font size of the name. */
  readonly size: number;
  readonly lines: readonly Line[];
  readonly marks: readonly { readonly x: number; readonly y: number }[];
  /** Half the height of a mark. */
  readonly markRadius: number;
  /** Stands in place of marks that would be too many. */
  readonly count: Line | null;
  readonly words: readonly Line[];
  readonly wordSize: number;
}

/** More marks than this become a number. */
export const MOST_MARKS = 60;
const WORD_SIZE = 12.5;
const PAD = 3;

export interface LabelScale {
  /** Statements of whoever speaks most. */
  readonly most: number;
  /** The reader's text size as a factor. */
  readonly rem: number;
  /** A frame too narrow for wide labels: smaller names, shorter lines. */
  readonly narrow: boolean;
  readonly measure: MeasureText;
}

/** Font size of a name: the area of the letters grows with the number of statements. */
function nameSize(statements: number, { most, rem, narrow }: LabelScale): number {
  const share = most <= 1 ? 0 : Math.sqrt(Math.max(statements - 1, 0) / (most - 1));
  return rem * (narrow ? 12 + 5 * share : 14 + 9 * share);
}

/** Lays a label out. `words` are what stands beneath the marks, quotation marks included; `room` is added on every side. */
export function makeLabel(node: ReplyNode, scale: LabelScale, words: string | null = null, room = 0): Label {
  const { rem, narrow, measure } = scale;
  const size = nameSize(node.statements.length, scale);
  const face = node.named ? 'strong' : 'sans';
  const nameWidth = (text: string) => measure(text, size, face);
  const names = breakLines(narrow ? node.short : node.name, (narrow ? 104 : 190) * rem, nameWidth);
  const wordWidth = (text: string) => measure(text, WORD_SIZE * rem, 'serif');
  const wordLines = words === null ? [] : breakLines(words, (narrow ? 112 : 220) * rem, wordWidth);

  const step = 7.4 * rem;
  const marks = node.statements.length > MOST_MARKS ? 0 : node.statements.length;
  const perRow = Math.max(8, Math.floor(Math.max(...names.map(nameWidth)) / step / 1.15));
  const rows = Math.ceil(marks / perRow);
  const counted = node.statements.length > MOST_MARKS;

  const pad = PAD * rem + room;
  const lineHeight = size * 1.16;
  const nameEnd = pad + names.length * lineHeight;
  const marksEnd = nameEnd + (counted ? 14 * rem : rows * step * 0.98) + (rows > 0 ? 2 * rem : 0);
  const wordHeight = WORD_SIZE * rem * 1.2;
  const h = marksEnd + (wordLines.length > 0 ? 2 * rem + wordLines.length * wordHeight : 0) + pad;
  const w = Math.max(...names.map(nameWidth), ...wordLines.map(wordWidth), Math.min(marks, perRow) * step) + 2 * pad;
  return {
    w,
    h,
    size,
    lines: names.map((text, i) => ({ text, y: -h / 2 + pad + i * lineHeight + size * 0.9 })),
    marks: Array.from({ length: marks }, (_, i) => {
      const row = Math.floor(i / perRow);
      const inRow = Math.min(perRow, marks - row * perRow);
      return { x: ((i % perRow) - (inRow - 1) / 2) * step, y: -h / 2 + nameEnd + 2 * rem + (row + 0.5) * step * 0.98 };
    }),
    markRadius: 3 * rem,
    count: counted ? { text: `${node.statements.length} statements`, y: -h / 2 + nameEnd + 11 * rem } : null,
    words: wordLines.map((text, i) => ({ text, y: -h / 2 + marksEnd + 2 * rem + (i + 0.82) * wordHeight })),
    wordSize: WORD_SIZE * rem
  };
}
