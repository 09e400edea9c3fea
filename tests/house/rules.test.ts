import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { MAY_IMPORT, RULES, WORKERS_MAY_IMPORT } from './rules';
import { madeUp, readTree } from './tree';

describe('the house keeps its rules', () => {
  const tree = readTree(['src', 'tests']);
  test.each(RULES)('$sentence', ({ sentence, broken }) => expect(broken(tree), sentence).toEqual([]), 60_000);
});

/** Trees that break exactly one rule each: its sentence, the files, what is said of them. */
const BREAKS: readonly (readonly [sentence: string, files: Readonly<Record<string, string>>, said: readonly string[]])[] = [
  ['corpus may import', { 'src/corpus/a.ts': `import type { X } from '../analysis/x';` }, ['src/corpus/a.ts imports X from ../analysis/x']],
  ['analysis may import', { 'src/analysis/a.ts': `export * from '../layout/x';` }, ['src/analysis/a.ts imports ../layout/x']],
  ['layout may import', { 'src/layout/a.ts': `type T = import('../state/x').T;` }, ['src/layout/a.ts imports ../state/x']],
  ['formats may import', { 'src/formats/a.ts': `export { y } from '../ui/x';` }, ['src/formats/a.ts imports y from ../ui/x']],
  ['state may import', { 'src/state/a.ts': `const x = await import('../platform/x');` }, ['src/state/a.ts imports ../platform/x']],
  ['platform may import', { 'src/platform/a.ts': `import { x } from '../analysis/x';` }, ['src/platform/a.ts imports x from ../analysis/x']],
  ['platform may import', { 'src/platform/workers/a.ts': `import { x } from '../../state/x';` }, ['src/platform/workers/a.ts imports x from ../../state/x']],
  ['ui may import', { 'src/ui/A.svelte': `<script>import { x } from '../corpus/x';</script>` }, ['src/ui/A.svelte imports x from ../corpus/x']],
  ['ui may import', { 'src/ui/a.css': `@import '../views/a.css';` }, ['src/ui/a.css imports ../views/a.css']],
  ['views may import', { 'src/views/a/A.svelte': `{#await import('../../platform/x')}{/await}` }, ['src/views/a/A.svelte imports ../../platform/x']],
  ['app may import', { 'src/app/a.ts': `import '../layout/x';` }, ['src/app/a.ts imports ../layout/x']],
  ['publish may import', { 'src/publish/a.ts': `const all = import.meta.glob('../app/*.ts');` }, ['src/publish/a.ts imports ../app/*.ts']],
  ['publish may import', { 'src/publish/a.ts': `import.meta.glob(['./a/*.ts', '../app/*.ts']);` }, ['src/publish/a.ts imports ../app/*.ts']],
  ['host may import', { 'src/host/a.ts': `new Worker(new URL('../corpus/x.ts', import.meta.url));` }, ['src/host/a.ts imports ../corpus/x.ts']],
  ['cli may import', { 'src/cli/a.ts': `import x, { y } from '../platform/x';` }, ['src/cli/a.ts imports ../platform/x']],
  ['lives in a room', { 'src/main.ts': '' }, ['src/main.ts']],
  ['lives in a room', { 'src/util/a.ts': '' }, ['src/util/a.ts']],
  [
    'Outside of src',
    { 'src/analysis/a.ts': `import x from '../../data/x.json';`, 'tests/analysis/a.test.ts': '' },
    ['src/analysis/a.ts imports ../../data/x.json']
  ],
  ['Outside of src', { 'src/platform/a.ts': `import { x } from '../../tests/fixtures/x';` }, ['src/platform/a.ts imports x from ../../tests/fixtures/x']],
  [
    'views/x never imports',
    { 'src/views/a/A.svelte': `<script>\n  import B from '../b/B.svelte';\n</script>` },
    ['src/views/a/A.svelte imports ../b/B.svelte']
  ],
  [
    'No cycles',
    {
      'src/app/a.ts': `import './b';`,
      'src/app/b.svelte.ts': `import { c } from './c';`,
      'src/app/c/index.ts': `import type { A } from '../a';`,
      'src/app/d.ts': `import './a';`
    },
    ['src/app/a.ts → src/app/b.svelte.ts → src/app/c/index.ts → src/app/a.ts']
  ],
  ['No cycles', { 'src/ui/a.ts': `import './a';` }, ['src/ui/a.ts → src/ui/a.ts']],
  [
    'DOM parts',
    { 'src/layout/a.ts': `import { scaleLinear, zoomIdentity } from 'd3';`, 'tests/layout/a.test.ts': '' },
    ['src/layout/a.ts imports scaleLinear, zoomIdentity from d3']
  ],
  ['DOM parts', { 'src/layout/a.ts': `import { pointer as p } from 'd3';`, 'tests/layout/a.test.ts': '' }, ['src/layout/a.ts imports pointer from d3']],
  ['DOM parts', { 'src/analysis/a.ts': `import * as d3 from 'd3';`, 'tests/analysis/a.test.ts': '' }, ['src/analysis/a.ts imports d3']],
  ['DOM parts', { 'src/layout/a.ts': `import { anything } from 'd3-axis';`, 'tests/layout/a.test.ts': '' }, ['src/layout/a.ts imports anything from d3-axis']],
  ['mathematics only', { 'src/views/a/a.ts': `import { scaleLinear } from 'd3';` }, ['src/views/a/a.ts imports scaleLinear from d3']],
  [
    'No Svelte',
    { 'src/analysis/a.ts': `import { untrack } from 'svelte';`, 'tests/analysis/a.test.ts': '' },
    ['src/analysis/a.ts imports untrack from svelte']
  ],
  ['No Svelte', { 'src/corpus/a.ts': `import { get } from 'idb-keyval';`, 'tests/corpus/a.test.ts': '' }, ['src/corpus/a.ts imports get from idb-keyval']],
  ['No Svelte', { 'src/layout/a.svelte.ts': '', 'tests/layout/a.svelte.test.ts': '' }, ['src/layout/a.svelte.ts']],
  ['No browser API', { 'src/corpus/a.ts': `export const x = () => document.title;`, 'tests/corpus/a.test.ts': '' }, ['src/corpus/a.ts uses document']],
  [
    'No browser API',
    { 'src/layout/a.ts': `export const f = (e: SVGElement) => ({ window });`, 'tests/layout/a.test.ts': '' },
    ['src/layout/a.ts uses SVGElement', 'src/layout/a.ts uses window']
  ],
  ['No {@html}', { 'src/ui/A.svelte': '<p>{@html words}</p>' }, ['src/ui/A.svelte']],
  [
    'pages of others',
    { 'src/ui/A.svelte': '<a href="https://a.example" rel="noopener external">a</a>', 'src/ui/B.svelte': '<a {href} target="_blank" rel="external">b</a>' },
    ['src/ui/A.svelte: <a href="https://a.example" rel="noopener external">', 'src/ui/B.svelte: <a {href} target="_blank" rel="external">']
  ],
  ['tests/ mirrors src/', { 'src/analysis/a/b.ts': 'export const x = 1;' }, ['src/analysis/a/b.ts has no tests/analysis/a/b.test.ts']]
];

describe('each rule can fail', () => {
  test.each(BREAKS)('%s … %o', (sentence, files, said) => {
    const failing = RULES.filter(({ broken }) => broken(madeUp(files)).length > 0);
    const rule = RULES.find((one) => one.sentence.includes(sentence))!;
    expect(rule.broken(madeUp(files))).toEqual(said);
    // Nothing else complains, but for files that have no test or name a package that has no room.
    expect(failing.filter((one) => one !== rule && !one.sentence.startsWith('tests/ mirrors')).map((one) => one.sentence)).toEqual([]);
  });

  test('there is a tree for every rule', () => {
    const untried = RULES.filter(({ sentence }) => !BREAKS.some(([part]) => sentence.includes(part)));
    expect(untried.map(({ sentence }) => sentence)).toEqual([]);
  });
});

test('what only looks like a breach is none', () => {
  const tree = madeUp({
    'src/analysis/a.ts': `
      import { bisectLeft } from 'd3';
      import type { Source } from '../corpus/types';
      interface Place { location: string; history?: number }
      export const f = (place: Place, document: Source) => [place.location, place.history, document.text, { screen: 1 }, bisectLeft];
      // import { x } from '../ui/x'; window.alert()
      export const text = "import { y } from '../views/y'";`,
    'src/corpus/types.ts': 'export interface Source { text: string }\nexport type { Other } from "./other";',
    'src/corpus/other.ts': 'export type Other = string;',
    'src/platform/workers/a.ts': `import { f } from '../../analysis/a';`,
    'src/platform/b.ts': `import data from '../../data/x.json';`,
    'src/ui/attachments/zoom.ts': `import { select, zoom, scaleLinear } from 'd3';`,
    'src/views/a/A.svelte': `<script>import B from './parts/B.svelte';</script>\n<!-- {html} --><B />`,
    'src/views/a/parts/B.svelte': `<script>import B from './B.svelte';</script>\n<p>import ../b/C.svelte</p><B />`,
    'tests/analysis/a.test.ts': `import '../../src/analysis/a';`
  });
  expect(RULES.flatMap(({ broken }) => broken(tree))).toEqual([]);
});

test('CONTRIBUTING.md tells the same rules', () => {
  const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
  const rooms = (list: string) => (list === 'nothing' ? [] : list.split(', '));
  for (const [room, others] of Object.entries(MAY_IMPORT)) {
    const told = new RegExp(`^\\| \`${room}\` *\\| (.*?) *\\|$`, 'm').exec(text)?.[1] ?? '';
    const [plain = '', workers] = told.split('; in worker entry points also ');
    const except = /^everything but (.*)$/.exec(plain)?.[1];
    const allowed = except === undefined ? rooms(plain) : Object.keys(MAY_IMPORT).filter((one) => one !== room && !except.split(', ').includes(one));
    expect([...allowed].sort(), room).toEqual([...others].sort());
    expect(workers?.split(', ') ?? [], room).toEqual(room === 'platform' ? WORKERS_MAY_IMPORT : []);
  }
});
