/** What is wrong with a corpus file, where, and how to mend it. */

export interface Problem {
  /** `error`: the file breaks the format. `warning`: it can be read, but something is probably not meant so. */
  readonly level: 'error' | 'warning';
  /** Where in the file: `statements[12].codings[0].stance`; `line 3, column 5` where it is no JSON; empty for the file as a whole. */
  readonly path: string;
  /** Id of the row that it is in, where it has one: people find ids more easily than they count rows. */
  readonly row?: string;
  /** What is wrong; reads on from the path (“is missing”). */
  readonly message: string;
  /** How to mend it, as a sentence. */
  readonly mend: string;
  /** The id or value that exists and looks most like the one that does not. */
  readonly nearest?: string;
  /** What a page leaves out because of it: the whole row, or only the part that the path names. */
  readonly out?: 'row' | 'part';
}

/** Takes a problem down. */
export type Report = (problem: Problem) => void;

/** Whether a list of problems has errors among them. */
export const hasErrors = (problems: readonly Problem[]): boolean => problems.some(({ level }) => level === 'error');

/** A JSON path: `join('statements[3]', 'codings', 0, 'topic')` is `statements[3].codings[0].topic`. */
export function join(base: string, ...keys: readonly (string | number)[]): string {
  return keys.reduce<string>((path, key) => (typeof key === 'number' ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`), base);
}
