/** What the command line tool needs of its surroundings, so that it can be tried without them. */
import { readFile, writeFile } from 'node:fs/promises';

export interface Io {
  /** The text of a file. Throws where it cannot be read. */
  readonly read: (path: string) => Promise<string>;
  readonly write: (path: string, text: string) => Promise<void>;
  /** A line of the answer. */
  readonly print: (line: string) => void;
  /** A line about what went wrong. */
  readonly complain: (line: string) => void;
}

export const nodeIo: Io = {
  read: (path) => readFile(path, 'utf8'),
  write: (path, text) => writeFile(path, text),
  print: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`)
};

/** A mistake of whoever called, told in one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/**
 * The text of a file.
 * @throws UsageError with the reason where it cannot be read
 */
export async function readText(io: Io, path: string): Promise<string> {
  try {
    return await io.read(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const reason =
      code === 'ENOENT' ? 'There is no such file.' : code === 'EISDIR' ? 'It is a folder.' : String(error instanceof Error ? error.message : error);
    throw new UsageError(`Cannot read ${path}. ${reason}`);
  }
}

const INDEX = 'data/debates.json';

/** The files of the bundled debates, as `data/debates.json` lists them. */
export async function bundledFiles(io: Io): Promise<string[]> {
  const list: unknown = JSON.parse(await readText(io, INDEX));
  const files = Array.isArray(list) ? list.map((debate: unknown) => (debate as { file?: unknown } | null)?.file) : [];
  if (files.length === 0 || !files.every((file) => typeof file === 'string'))
    throw new UsageError(`${INDEX} lists no debates: it is [{"id", "title", "file"}, …].`);
  return files.map((file) => `data/${file}`);
}
