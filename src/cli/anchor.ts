/** `npm run corpus -- anchor`: counts where quotations stand. */
import { counted } from '../analysis/english';
import { anchorFile } from '../corpus/anchoring';
import { syntaxFault } from '../corpus/json';
import { readText, UsageError, type Io } from './io';
import { problemLines } from './words';

/**
 * Fills the selectors of a file from their words and writes it, to `out` or in place; what is ambiguous or missing is left as
 * it was and told. Returns 1 where there is any of that, else 0.
 */
export async function anchor(file: string, out: string | undefined, io: Io): Promise<number> {
  const text = (await readText(io, file)).replace(/^\ufeff/, '');
  const fault = syntaxFault(text);
  if (fault) throw new UsageError(`${file}, line ${fault.line}, column ${fault.column}: ${fault.message}. ${fault.mend}`);
  const { json, changed, looked, refused } = anchorFile(JSON.parse(text));
  for (const problem of refused) for (const line of problemLines(problem)) io.print(line);
  const left = refused.length === 0 ? '' : `; ${refused.length} left as ${refused.length === 1 ? 'it was' : 'they were'}`;
  io.print(`${file}: ${counted(looked, 'selector')}, ${changed.length} filled in${left}.`);
  if (out !== undefined || changed.length > 0) {
    await io.write(out ?? file, `${JSON.stringify(json, null, 2)}\n`);
    io.print(`Written to ${out ?? file}.`);
  }
  return refused.length > 0 ? 1 : 0;
}
