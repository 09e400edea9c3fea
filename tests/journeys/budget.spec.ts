/** The first visit, compressed: what must arrive before the overview can be read, and before the app answers. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

const dist = new URL('../../dist/', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, dist), 'utf8');
const BUDGET = 60_000;
/** HTML and style sheets alone, which is all that the overview needs to be read, all quotations included. */
const READABLE = 25_000;
/** With what is loaded beside the debate before the app takes over. */
const ANSWERS = 75_000;
const BESIDE = /^explorer-.*\.(?:js|css)$/;

/** Files, and the scripts these import before they run (not those they load later). */
function withImports(names: readonly string[]): string[] {
  const wanted = [...names];
  const files = new Set<string>();
  while (wanted.length > 0) {
    const file = wanted.pop()!;
    if (files.has(file)) continue;
    files.add(file);
    if (file.endsWith('.js')) for (const [, name] of read(file).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) wanted.push(`assets/${name}`);
  }
  return [...files];
}

/** The page, and the files of the build that it names. */
function firstScreen(): string[] {
  const named = [...read('index.html').matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, file]) => file!);
  return withImports(['index.html', ...named]);
}

test(`HTML, CSS and JavaScript of the first screen are at most ${BUDGET / 1000} kB gzip`, () => {
  const sizes = firstScreen().map((file) => [file, gzipSync(read(file)).length] as const);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  expect(sizes.map(([file]) => file).some((file) => file.endsWith('.css'))).toBe(true);
  expect(total, sizes.map(([file, size]) => `${file}: ${size}`).join('\n')).toBeLessThanOrEqual(BUDGET);
});

const size = (files: readonly string[]): number => files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);

test(`the overview can be read after ${READABLE / 1000} kB, and nothing of it waits for a script`, () => {
  const files = firstScreen().filter((file) => !file.endsWith('.js'));
  expect(size(files), files.join('\n')).toBeLessThanOrEqual(READABLE);
});

test(`the app answers after ${ANSWERS / 1000} kB of HTML, CSS and JavaScript, quotations included`, () => {
  const beside = readdirSync(new URL('assets/', dist)).filter((file) => BESIDE.test(file));
  expect(beside.filter((file) => file.endsWith('.js'))).toHaveLength(1);
  const files = withImports([...firstScreen(), ...beside.map((file) => `assets/${file}`)]);
  expect(size(files), files.join('\n')).toBeLessThanOrEqual(ANSWERS);
});

test('views are files of their own, loaded when first opened', () => {
  const first = firstScreen();
  for (const view of ['timeline', 'matrix', 'network', 'reader', 'search']) {
    const own = readdirSync(new URL('assets/', dist)).filter((file) => file.startsWith(`${view}-`) && file.endsWith('.js'));
    expect(own.length, view).toBeGreaterThan(0);
    expect(first.filter((file) => own.includes(file.replace('assets/', '')))).toEqual([]);
  }
});

test('what one may never ask for is not loaded before it is asked for: embeds, presenting, lessons, taking away, and the packages of these', () => {
  const here = readdirSync(new URL('assets/', dist)).filter((file) => file.endsWith('.js'));
  const loaded = withImports([...firstScreen(), ...here.filter((file) => BESIDE.test(file)).map((file) => `assets/${file}`)]);
  for (const tool of ['Embed', 'EmbedTool', 'Present', 'Handout', 'LessonsTool', 'TakeAwayTool', 'picture', 'lessons', 'Keys']) {
    const own = here.filter((file) => new RegExp(`^${tool}-[\\w-]{8}\\.js$`).test(file));
    expect(own, tool).toHaveLength(1);
    expect(loaded, tool).not.toContain(`assets/${own[0]!}`);
  }
  // Of packages, whose files are named by the bundler: words that stay in them.
  for (const [name, words] of [
    ['uqr', 'Data too long'],
    ['idb-keyval', 'keyval-store']
  ] as const) {
    const holders = here.filter((file) => read(`assets/${file}`).includes(words)).map((file) => `assets/${file}`);
    expect(holders, name).not.toEqual([]);
    expect(
      holders.filter((file) => loaded.includes(file)),
      name
    ).toEqual([]);
  }
});

test('fonts are subset: none of the three the page asks for is larger than 100 kB', () => {
  const fonts = [...read('index.html').matchAll(/'\.\/([^']+)', 'font'/g)].map(([, file]) => file!);
  expect(fonts).toHaveLength(3);
  for (const font of fonts) expect(readFileSync(new URL(font, dist)).length, font).toBeLessThan(100_000);
});
