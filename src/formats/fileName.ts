/** Names of files that are taken away: readable, the same every time, allowed on every system. */

/** What a file system may not take, or takes for something else: colons of ids, slashes, signs of the shell. */
const FORBIDDEN = /[^\p{L}\p{N}._ -]+/gu;

/**
 * “balls-dawson-2009 matrix.csv”; “balls-dawson-2009 matrix filtered.csv” where it holds a part. `what` is empty for the debate
 * itself. At most some 140 characters, as an id has at most 128.
 */
export function fileName(debate: string, what: string, extension: string, filtered = false): string {
  const stem = [debate, what, filtered ? 'filtered' : ''].filter((part) => part !== '').join(' ');
  return `${stem.replace(FORBIDDEN, '-')}.${extension}`;
}
