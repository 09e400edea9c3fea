/** A few words of a statement to stand in a picture: whole ones only, for a cut may say something else. */
import { catchword, runsOf, type Run } from '../../analysis/wording';
import type { Statement } from '../../corpus/types';

/**
 * The first of `statements` that has words of at most `room` characters, with these words in one run: the editor's catchword, else the whole
 * statement where it is as short. Null where none has.
 */
export function shortWords(statements: readonly Statement[], room: number): { statement: Statement; run: Run } | null {
  for (const statement of statements) {
    const runs = runsOf(statement);
    const whole = runs.length === 1 && runs[0]!.text.length <= room ? runs[0]! : null;
    const run = catchword(statement, room) ?? whole;
    if (run) return { statement, run };
  }
  return null;
}

/** As it is set: the speaker's own words in quotation marks. */
export const setWords = ({ text, quoted }: Run): string => (quoted ? `“${text}”` : text);
