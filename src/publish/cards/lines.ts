/** Words of more than one style broken into lines: the report's in italic, the speaker's own in roman. */

export interface Styled {
  readonly text: string;
  readonly italic: boolean;
}

export type Measure = (piece: Styled) => number;

/** Words with the style of each of their pieces: “transform” may change its style within a word, at a quotation mark. */
function wordsOf(runs: readonly Styled[]): Styled[][] {
  const words: Styled[][] = [];
  let open = false;
  for (const { text, italic } of runs)
    for (const part of text.split(/(\s+)/)) {
      if (part === '') continue;
      if (/^\s/.test(part)) {
        open = false;
        continue;
      }
      if (open) words.at(-1)!.push({ text: part, italic });
      else words.push([{ text: part, italic }]);
      open = true;
    }
  return words;
}

/** Appends a word to a line; pieces of one style become one. The space before it has the style of what stands before. */
function joined(line: readonly Styled[], word: readonly Styled[]): Styled[] {
  const pieces = line.map((piece) => ({ ...piece }));
  if (pieces.length > 0) pieces.at(-1)!.text += ' ';
  for (const piece of word) {
    const last = pieces.at(-1);
    if (last && last.italic === piece.italic) last.text += piece.text;
    else pieces.push({ ...piece });
  }
  return pieces;
}

/** Lines no wider than `room`, where words allow it; no word is lost or broken. `measure` gives a width in the unit of `room`. */
export function breakRuns(runs: readonly Styled[], room: number, measure: Measure): Styled[][] {
  const width = (line: readonly Styled[]) => line.reduce((sum, piece) => sum + measure(piece), 0);
  const lines: Styled[][] = [];
  for (const word of wordsOf(runs)) {
    const longer = joined(lines.at(-1) ?? [], word);
    if (lines.length > 0 && width(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push([...word]);
  }
  return lines;
}

/** The same in as many lines, which are evener: a last line is not to hold one short word. */
export function evenRuns(runs: readonly Styled[], room: number, measure: Measure): Styled[][] {
  const lines = breakRuns(runs, room, measure);
  for (let share = 0.8; share < 1; share += 0.04) {
    const evener = breakRuns(runs, room * share, measure);
    if (evener.length <= lines.length) return evener;
  }
  return lines;
}
