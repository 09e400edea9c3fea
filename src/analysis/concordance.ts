/** A place in a text as a line of a concordance: what matched in the middle, with what stands before and after it. */
import type { Hit } from './search';

/** A piece of a line. `marked`: it matched. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Line {
  readonly before: readonly Piece[];
  /** The word that lines are aligned on. */
  readonly word: string;
  readonly after: readonly Piece[];
}

/** Where to cut so that no word is cut in half and nothing is longer than `room`. */
function wordStart(text: string, from: number, to: number): number {
  if (from <= 0) return 0;
  const space = text.slice(from, to).search(/\s/);
  return space < 0 ? to : from + space + 1;
}

function wordEnd(text: string, from: number, to: number): number {
  if (to >= text.length) return text.length;
  const space = text.slice(from, to).search(/\s\S*$/);
  return space < 0 ? from : from + space;
}

/** Pieces of `text` from `start` to `end`, those in `ranges` marked; line breaks read as spaces. */
function pieces({ text, ranges }: Pick<Hit, 'text' | 'ranges'>, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) found.push({ text: text.slice(from, to).replace(/\s+/g, ' '), marked });
  };
  let at = start;
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue;
    add(at, range.start, false);
    add(range.start, range.end, true);
    at = range.end;
  }
  add(at, end, false);
  return found;
}

/** The line of a hit, aligned on its first word, with up to `room` characters on either side, cut between words. */
export function concordanceLine(hit: Pick<Hit, 'text' | 'ranges'>, room: number): Line {
  const { start, end } = hit.ranges[0]!;
  return {
    before: pieces(hit, wordStart(hit.text, start - room, start), start),
    word: hit.text.slice(start, end).replace(/\s+/g, ' '),
    after: pieces(hit, end, wordEnd(hit.text, end, end + room))
  };
}
