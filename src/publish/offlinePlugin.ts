/** The parts of the build that make the explorer work without a network: the service worker with its list of files, the icons, and the template of the single file. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type Plugin, type ResolvedConfig, type Rolldown } from 'vite';
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

/** The service worker in a build of its own: it shares modules with the page, and a worker of the classic kind cannot import them from a common file. */
async function workerScript({ root, build: { target } }: ResolvedConfig): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    build: {
      target,
      write: false,
      copyPublicDir: false,
      rolldownOptions: { input: join(root, 'src/platform/workers/offline.ts'), output: { format: 'iife' } }
    }
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  return output[0].code;
}

export function offline(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
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
        const constants = `const OFFLINE_FILES=${JSON.stringify(files)},OFFLINE_VERSION=${JSON.stringify(version)};\n`;
        writeFileSync(join(folder, 'sw.js'), constants + (await workerScript(config)));
      }
    }
  };
}
