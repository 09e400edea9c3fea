/** A few words of a statement to stand in a picture: the editor's catchword, else a cut that changes nothing of the sense. */
import { catchword, runsOf, shorten, type Run } from '../../analysis/wording';
import type { Statement } from '../../corpus/types';

/** One run of about `room` characters. Of a partly quoted statement the quoted words, cut inside the quotation. */
export function shortWords(statement: Statement, room: number): Run {
  const chosen = catchword(statement, room);
  if (chosen) return chosen;
  const runs = runsOf(statement);
  const run = runs.find(({ quoted }) => quoted) ?? runs[0] ?? { text: '', quoted: false };
  return shorten([run], room)[0] ?? run;
}

/** As it is set: the speaker's own words in quotation marks. */
export const setWords = ({ text, quoted }: Run): string => (quoted ? `“${text}”` : text);
