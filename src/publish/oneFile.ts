/** The template of the single file: the whole explorer in one HTML page, into which the reader's browser writes a debate. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';

/**
 * A style sheet inside a page ends at the first `</style`, a script at `</script`, and `<!--` in a script changes where it ends. They
 * only occur in strings, where a backslash before the second letter changes nothing.
 */
const guarded = (text: string, tag: 'style' | 'script'): string => text.replaceAll(`</${tag}`, `<\\/${tag}`).replaceAll('<!--', '<\\!--');

/**
 * Builds the explorer once more as one script and one style sheet with its fonts inside, and writes `one-file.html`.
 * @param root the project's folder @param folder where the build goes
 */
export async function writeOneFile(root: string, folder: string): Promise<void> {
  const result = await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    mode: 'one-file',
    logLevel: 'warn',
    build: {
      write: false,
      cssCodeSplit: false,
      copyPublicDir: false,
      // Fonts go into the style sheet; debates come as the reader's own.
      assetsInlineLimit: (file) => !file.endsWith('.json'),
      rolldownOptions: { input: join(root, 'src/app/main.ts'), output: { codeSplitting: false } }
    }
  });
  const { output } = (Array.isArray(result) ? result[0]! : result) as Rolldown.RolldownOutput;
  const script = output.find((file) => file.type === 'chunk')!;
  const style = output.find((file) => file.type === 'asset' && file.fileName.endsWith('.css')) as Rolldown.OutputAsset;
  const page = readFileSync(join(root, 'src/publish/one-file.html'), 'utf8');
  const parts: Record<string, string> = { style: guarded(String(style.source), 'style'), script: guarded(script.code, 'script') };
  writeFileSync(
    join(folder, 'one-file.html'),
    page.replace(/<!-- (style|script) -->/g, (_, part: string) =>
      part === 'style' ? `<style>${parts[part]}</style>` : `<script type="module">${parts[part]}</script>`
    )
  );
}
