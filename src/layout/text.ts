/**
 * How wide words will be, without a screen: the same in Node and in every browser, so that the same debate gives the same picture.
 */
/** `strong`: the sans in semibold. */
export type Face = 'sans' | 'strong' | 'serif';

/** Width in px of `text` in a face at `size` px. */
export type MeasureText = (text: string, size: number, face: Face) => number;

/** Advance widths of Commissioner at 1 px in classes; what is not listed counts as a wide small letter, beyond the alphabets as a full square. */
const CLASSES: readonly (readonly [string, number])[] = [
  [" \u00a0'!,.:;ijl|‘’", 0.26],
  ['IJ()-[]_frt{}"“”', 0.39],
  ['1*/?\\sacvyz', 0.51],
  ['BEFKLPRSTYZ0', 0.65],
  ['ACVX#&DGHNU…', 0.74],
  ['OQwm%@', 0.84],
  ['MW', 1]
];
const WIDTH = new Map(CLASSES.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
/** Semibold runs a little wider than regular; Newsreader a little narrower. */
const FACE: Readonly<Record<Face, number>> = { sans: 1.01, strong: 1.045, serif: 0.97 };

/** An estimate, wide rather than narrow (by some 3 % in the faces the edition ships). */
export const estimateWidth: MeasureText = (text, size, face) => {
  let width = 0;
  for (const letter of text) width += WIDTH.get(letter) ?? (letter > '\u2E7F' ? 1 : 0.58);
  return width * size * FACE[face];
};

/** Breaks words into lines no wider than `room` px, where they can be broken; the lines come out as even as they can. */
export function breakLines(text: string, room: number, measure: (text: string) => number): string[] {
  const words = text.split(' ');
  const count = Math.ceil(measure(text) / room);
  if (count <= 1 || words.length === 1) return [text];
  // The narrowest room that needs no more lines makes them even.
  for (let share = 1 / count; share < 1; share += 0.04) {
    const lines = fill(words, Math.min(room, measure(text) * share), measure);
    if (lines.length <= count) return lines;
  }
  return fill(words, room, measure);
}

function fill(words: readonly string[], room: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`) <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
