/** `npm run corpus -- check`: every problem of every file. */
import { counted } from '../analysis/english';
import { checkCorpus } from '../corpus/check';
import { bundledFiles, readText, type Io } from './io';
import { problemLines } from './words';

/** Prints the problems of the files (of the bundled ones where none are named). Returns 1 where there are errors, else 0. */
export async function check(files: readonly string[], io: Io): Promise<number> {
  let errors = 0;
  for (const file of files.length > 0 ? files : await bundledFiles(io)) {
    const { corpus, problems } = checkCorpus(await readText(io, file));
    const inFile = problems.filter(({ level }) => level === 'error').length;
    errors += inFile;
    const read = corpus ? `${counted(corpus.statements.length, 'statement')}, ` : '';
    io.print(`${file}: ${read}${problems.length === 0 ? 'no problems' : `${counted(inFile, 'error')}, ${counted(problems.length - inFile, 'warning')}`}`);
    for (const problem of problems) for (const line of problemLines(problem)) io.print(line);
  }
  return errors > 0 ? 1 : 0;
}
