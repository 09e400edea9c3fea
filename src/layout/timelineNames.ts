/** Names of voices beside their staves: how wide their column is, and how each is broken to stand in it. */
import { least, max } from 'd3';
import { estimateWidth } from './text';

/** At 1 rem: letters, space beside them, the widest and the least column. */
const LETTERS = 12.5;
const BESIDE = 20;
const MOST = 200;
const LEAST = 72;
/** Share of the picture that the column takes where names stand on one line, and where they need two. */
const SHARE = 0.18;
const MOST_SHARE = 0.28;

const measure = (rem: number) => (text: string) => estimateWidth(text, LETTERS * rem, 'strong');

/** A name on two lines, broken so that the wider is as narrow as can be; a single word stays whole. */
function halves(name: string, width: (text: string) => number): readonly string[] {
  const words = name.split(' ');
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return least(breaks, (lines) => max(lines, width)!) ?? [name];
}

/** Width of the column in a picture of `frame` px: as the widest name needs, up to a share; more for one that would not even fit on two lines. */
export function namesWidth(names: readonly string[], frame: number, rem: number): number {
  const width = measure(rem);
  const room = (needed: number) => Math.max(LEAST * rem, needed + BESIDE * rem);
  const one = room(max(names, width) ?? 0);
  const two = room(max(names, (name) => max(halves(name, width), width)) ?? 0);
  return Math.ceil(Math.min(one, Math.max(two, frame * SHARE), frame * MOST_SHARE, MOST * rem));
}

/** A name on one line, or on two where the column is too narrow; what does not even fit there ends with “…”. */
export function nameLines(name: string, column: number, rem: number): string[] {
  const width = measure(rem);
  const room = column - BESIDE * rem;
  return width(name) <= room ? [name] : halves(name, width).map((line) => cut(line, room, width));
}

function cut(line: string, room: number, width: (text: string) => number): string {
  if (width(line) <= room) return line;
  let end = line.length;
  while (end > 1 && width(`${line.slice(0, end).trimEnd()}…`) > room) end--;
  return `${line.slice(0, end).trimEnd()}…`;
}
