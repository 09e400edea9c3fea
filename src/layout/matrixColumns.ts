/** Widths of the matrix' columns, and their headings in one or two storeys. */
import { breakLines, estimateWidth } from './text';

/** Centre to centre of two marks, and what stays free beside them in a cell; px at text size 1. */
export const PITCH = 9.6;
export const CELL_PAD = 5;
const NARROWEST = 40;
/** For the longest word of a heading a column keeps more than that, up to this. */
const WORD_MOST = 76;
/** A column gives up marks side by side, down to this many, before the table scrolls. */
const FEWEST = 3;

const LABEL_SIZE = 12.5;
const LABEL_LINE = 14;
const LABEL_GAP = 9;
/** More lines than this make a heading that belongs into two storeys. */
const LINES = 3;

const widthFor = (marks: number, narrowest: number): number => Math.max(narrowest, marks * PITCH + 2 * CELL_PAD);
const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * Widths for columns whose fullest cell holds `most` marks. While they do not fit into `room`, the widest gives up a mark's width (its
 * marks wrap); what room is left is shared equally. The sum may exceed the room when every column is at its narrowest, which `narrowest` tells for text size 1.
 */
export function columnWidths(most: readonly number[], room: number, rem: number, narrowest = NARROWEST): number[] {
  const line = [...most];
  const widthOf = (marks: number) => widthFor(marks, narrowest);
  while (total(line.map(widthOf)) * rem > room) {
    const fullest = Math.max(...line); // −∞ without columns
    if (fullest <= FEWEST) break;
    line[line.indexOf(fullest)]!--;
  }
  const widths = line.map((marks) => widthOf(marks) * rem);
  const spare = Math.max(0, room - total(widths)) / Math.max(1, widths.length);
  return widths.map((width) => width + spare);
}

export interface PlacedHead {
  readonly top: number;
  readonly room: number;
}

/** Lines a label takes in `room`; a word that is wider than the room breaks over several. */
function lineCount(label: string, room: number, rem: number): number {
  const measure = (text: string) => estimateWidth(text, LABEL_SIZE * rem, 'strong');
  return total(breakLines(label, room, measure).map((line) => Math.max(1, Math.ceil(measure(line) / room))));
}

/**
 * Headings above columns of these widths. Where all fit above their own column they stand on one level; otherwise every
 * second one stands a storey lower, and each has the room up to the next on its storey. `after` is the free room behind the last column.
 */
export function placeHeads(labels: readonly string[], widths: readonly number[], after: number, rem: number): { heads: PlacedHead[]; height: number } {
  const gap = LABEL_GAP * rem;
  const line = LABEL_LINE * rem;
  const own = widths.map((width) => width - gap);
  const flat = labels.map((label, i) => lineCount(label, own[i]!, rem));
  if (Math.max(0, ...flat) <= LINES) return { heads: own.map((room) => ({ top: 0, room })), height: Math.max(1, ...flat) * line + gap };
  const rooms = widths.map((width, i) => width + (widths[i + 1] ?? after) - gap);
  const storeyHeight = (storey: number) => Math.max(0, ...labels.map((label, i) => (i % 2 === storey ? lineCount(label, rooms[i]!, rem) : 0))) * line + gap / 2;
  const upper = storeyHeight(0);
  return { heads: rooms.map((room, i) => ({ top: i % 2 === 0 ? 0 : upper, room })), height: upper + storeyHeight(1) };
}

/** Width of the widest word of a heading, px; words break behind their hyphens. */
const widestWord = (label: string, rem: number): number =>
  Math.max(...label.replaceAll('-', '- ').split(' ').map((word) => estimateWidth(word, LABEL_SIZE * rem, 'strong'))); // prettier-ignore

/**
 * As `columnWidths`, but where a heading's room would be too narrow for one of its words, all columns are at least so wide that two of them,
 * which is what a heading in two storeys has, hold that word. `after` is the free room behind the last column.
 */
export function columnsForWords(labels: readonly string[], most: readonly number[], room: number, after: number, rem: number): number[] {
  const widths = columnWidths(most, room, rem);
  const { heads } = placeHeads(labels, widths, after, rem);
  const words = labels.map((label) => widestWord(label, rem));
  if (heads.every((head, i) => words[i]! <= head.room)) return widths;
  return columnWidths(most, room, rem, Math.min(WORD_MOST, Math.max(NARROWEST, (Math.max(...words) / rem + LABEL_GAP) / 2)));
}
