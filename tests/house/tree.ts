/** Files of the repository, as the rules of the house read them: path from the top level → text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Tree = ReadonlyMap<string, string>;

/** All files under some folders whose name ends in one of `endings`. */
export function readTree(folders: readonly string[], endings: readonly string[] = ['.ts', '.svelte', '.css']): Tree {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'))
  );
  return new Map(files.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** A made-up tree, for trying rules. */
export const madeUp = (files: Readonly<Record<string, string>>): Tree => new Map(Object.entries(files));
