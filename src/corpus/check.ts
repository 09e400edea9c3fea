/**
 * Everything a careful author wants to know about a file: what `parse.ts` finds, and what a page can live with but a reader
 * should not have to. Pure; for the command line and editors, not for loading a page.
 */
import { checkCorpusRows } from './checkRows';
import { checkStatements } from './checkStatements';
import { dateSpan } from './dates';
import { parseCorpus, type Parsed } from './parse';
import type { Problem, Report } from './problem';

/** A language tag of BCP 47, by its form. */
const LANGUAGE = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Reads a file as a page does, and lists every problem there is: the page's first, then the author's. O(length). */
export function checkCorpus(text: string): Pick<Parsed, 'corpus' | 'problems'> {
  const { corpus, problems: found, rows } = parseCorpus(text);
  const problems: Problem[] = [...found];
  const report: Report = (problem) => problems.push(problem);
  if (corpus) {
    const { dateModified, inLanguage } = corpus;
    if (dateModified !== undefined && dateSpan(dateModified) === null)
      report({ level: 'error', path: 'dateModified', message: `is “${dateModified}”, which is no date`, mend: 'Write it like 2009-10-23.' });
    if (!LANGUAGE.test(inLanguage))
      report({ level: 'error', path: 'inLanguage', message: `is “${inLanguage}”, which is no language tag`, mend: 'Write it like en or en-GB.' });
  }
  if (rows) {
    checkCorpusRows(rows, report);
    checkStatements(rows, report);
  }
  return { corpus, problems };
}
