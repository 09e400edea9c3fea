/** The parts of the build that make the explorer work without a network: the service worker with its list of files, the icons, and the template of the single file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { drawIcon, ICONS } from './icons';
import { keptFiles, versionOf } from './offlineCopy';
import { writeOneFile } from './oneFile';

/** All files under a folder, relative to it, with forward slashes. */
const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/')
    );

/** `mode` of the build that makes the single file: it has no service worker of its own. */
export const ONE_FILE = 'one-file';

export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      if (config.mode !== ONE_FILE) this.emitFile({ type: 'chunk', id: 'src/platform/workers/offline.ts', fileName: 'sw.js' });
    },
    closeBundle: {
      // After everything else that writes files.
      order: 'post',
      sequential: true,
      async handler() {
        if (config.mode === ONE_FILE) return;
        const folder = resolve(config.root, config.build.outDir);
        for (const icon of ICONS) writeFileSync(join(folder, icon.file), drawIcon(icon));
        await writeOneFile(config.root, folder);
        const files = keptFiles(filesUnder(folder));
        const version = versionOf(files.map((name) => ({ name, content: readFileSync(join(folder, name)) })));
        const worker = join(folder, 'sw.js');
        const constants = `const OFFLINE_FILES=${JSON.stringify(files)},OFFLINE_VERSION=${JSON.stringify(version)};\n`;
        writeFileSync(worker, constants + readFileSync(worker, 'utf8'));
      }
    }
  };
}
