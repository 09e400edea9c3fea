/** The rules of the house. Each is a sentence and a function that finds, in a tree of files, whatever breaks it. */
import ts from 'typescript';
import { importsOf, parse, target, type Import } from './imports';
import type { Tree } from './tree';

export interface Rule {
  readonly sentence: string;
  /** What breaks the rule, one line for each; empty where nothing does. */
  readonly broken: (tree: Tree) => string[];
}

/** Who may import whom, besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  corpus: [],
  analysis: ['corpus'],
  layout: ['analysis', 'corpus'],
  formats: ['analysis', 'corpus'],
  state: ['analysis', 'corpus'],
  platform: ['corpus'],
  ui: [],
  views: ['ui', 'state', 'layout', 'analysis', 'corpus'],
  app: ['corpus', 'analysis', 'formats', 'state', 'platform', 'ui', 'views'],
  publish: ['views', 'ui', 'state', 'formats', 'layout', 'analysis', 'corpus'],
  host: [],
  cli: ['formats', 'analysis', 'corpus']
};

/** What worker entry points of `platform` may import besides. */
export const WORKERS_MAY_IMPORT = ['analysis', 'layout', 'formats'];
const isWorker = (path: string): boolean => /^src\/platform\/(.*\/)?(workers\/.*|[^/]*\bworker\.ts)$/i.test(path);

/** Rooms that read `data/`: everything else is given what it needs. */
const READ_DATA = ['platform', 'publish', 'cli'];

const roomOf = (path: string): string | undefined => /^src\/([^/]+)\//.exec(path)?.[1];

interface Found extends Import {
  readonly path: string;
  /** The path it leads to; null for a package. */
  readonly to: string | null;
}

const read = new WeakMap<Tree, readonly Found[]>();

/** Every import in `src`. A tree is read once, whatever the number of rules. */
function allImports(tree: Tree): readonly Found[] {
  const known = read.get(tree);
  if (known) return known;
  const found = [...tree].flatMap(([path, text]) =>
    path.startsWith('src/') ? importsOf(path, text).map((one) => ({ ...one, path, to: target(tree, path, one.from) })) : []
  );
  read.set(tree, found);
  return found;
}

/** Looks at each import of `src` and says what is wrong with it, if anything. */
const eachImport =
  (wrong: (one: Found) => boolean) =>
  (tree: Tree): string[] =>
    allImports(tree)
      .filter(wrong)
      .map(({ path, from, names }) => `${path} imports ${names ? `${names.join(', ')} from ` : ''}${from}`);

const roomRules: Rule[] = Object.entries(MAY_IMPORT).map(([room, others]) => ({
  sentence: `${room} may import ${others.length === 0 ? 'no other room' : others.join(', ')}${room === 'platform' ? `; in worker entry points also ${WORKERS_MAY_IMPORT.join(', ')}` : ''}.`,
  broken: eachImport(({ path, to }) => {
    const other = to === null ? undefined : roomOf(to);
    if (roomOf(path) !== room || other === undefined || other === room) return false;
    return !others.includes(other) && !(isWorker(path) && WORKERS_MAY_IMPORT.includes(other));
  })
}));

const noOtherRoom: Rule = {
  sentence: 'Every file of src lives in a room that the table names.',
  broken: (tree) => [...tree.keys()].filter((path) => path.startsWith('src/') && !Object.hasOwn(MAY_IMPORT, roomOf(path) ?? ''))
};

const outside: Rule = {
  sentence: `Outside of src, only data/ is imported, and only by ${READ_DATA.join(', ')}.`,
  broken: eachImport(({ path, to }) => to !== null && !to.startsWith('src/') && !(to.startsWith('data/') && READ_DATA.includes(roomOf(path) ?? '')))
};

const views: Rule = {
  sentence: 'views/x never imports views/y.',
  broken: eachImport(({ path, to }) => {
    const view = (one: string) => /^src\/views\/([^/]+)/.exec(one)?.[1];
    return to !== null && view(path) !== undefined && view(to) !== undefined && view(path) !== view(to);
  })
};

/** Each cycle once, from its first file in the alphabet on. */
function cycles(tree: Tree): string[] {
  const next = new Map<string, Set<string>>([...tree.keys()].map((path) => [path, new Set()]));
  // A component that draws itself inside itself imports itself: that is recursion, no cycle.
  const isRecursion = (path: string, to: string) => path === to && path.endsWith('.svelte');
  for (const { path, to } of allImports(tree)) if (to !== null && tree.has(to) && !isRecursion(path, to)) next.get(path)!.add(to);
  const found = new Set<string>();
  const done = new Set<string>();
  const walk = (path: string, way: readonly string[]): void => {
    const start = way.indexOf(path);
    if (start >= 0) {
      const cycle = way.slice(start);
      const first = cycle.indexOf([...cycle].sort()[0]!);
      found.add([...cycle.slice(first), ...cycle.slice(0, first), cycle[first]].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const one of next.get(path)!) walk(one, [...way, path]);
    done.add(path);
  };
  for (const path of tree.keys()) walk(path, []);
  return [...found];
}

const noCycles: Rule = { sentence: 'No cycles, type imports included.', broken: cycles };

const PURE = ['corpus', 'analysis', 'layout'];
const isPure = (path: string): boolean => PURE.includes(roomOf(path) ?? '');
const inAttachments = (path: string): boolean => path.startsWith('src/ui/attachments/');

const D3_DOM = ['selection', 'zoom', 'drag', 'brush', 'transition', 'axis'];
const d3Parts = await Promise.all(D3_DOM.map(async (part) => Object.keys((await import(`d3-${part}`)) as object)));
/** What D3's DOM parts export, and the types that stand for them. */
const DOM_NAMES = new Set([
  ...d3Parts.flat(),
  'Selection',
  'BaseType',
  'Transition',
  'Axis',
  'ZoomBehavior',
  'DragBehavior',
  'BrushBehavior',
  'D3ZoomEvent',
  'D3DragEvent',
  'D3BrushEvent'
]);
const isD3 = (from: string): boolean => from === 'd3' || /^d3-/.test(from);

const d3Dom: Rule = {
  sentence: 'D3’s DOM parts (selection, zoom, drag, brush, transition, axis) only in ui/attachments, and nowhere all of D3.',
  broken: eachImport(
    ({ path, from, names }) =>
      isD3(from) && !inAttachments(path) && (names === null || D3_DOM.some((part) => from === `d3-${part}`) || names.some((name) => DOM_NAMES.has(name)))
  )
};

const d3Maths: Rule = {
  sentence: 'D3’s mathematics only in analysis and layout.',
  broken: eachImport(({ path, from }) => isD3(from) && !inAttachments(path) && !['analysis', 'layout'].includes(roomOf(path) ?? ''))
};

const noSvelte: Rule = {
  sentence: 'No Svelte, no storage and nothing of Node in corpus, analysis and layout.',
  broken: (tree) => [
    ...eachImport(({ path, from }) => isPure(path) && /^(svelte(\/|$)|@lucide\/svelte|idb-keyval|node:)|\.svelte$|\.css$/.test(from))(tree),
    ...[...tree.keys()].filter((path) => isPure(path) && !/(?<!\.svelte)\.ts$/.test(path))
  ]
};

const BROWSER = new Set(
  `window self globalThis document navigator location history screen visualViewport localStorage sessionStorage indexedDB caches fetch XMLHttpRequest WebSocket
   Worker SharedWorker requestAnimationFrame cancelAnimationFrame requestIdleCallback matchMedia getComputedStyle getSelection alert confirm prompt
   ResizeObserver IntersectionObserver MutationObserver DOMParser XMLSerializer DOMRect DOMMatrix Element HTMLElement SVGElement HTMLCanvasElement Node Event
   MouseEvent PointerEvent KeyboardEvent WheelEvent TouchEvent FileReader ClipboardItem Image Audio customElements CSS`.split(/\s+/)
);

/** `x.document`, `{ document: x }`, `import { document as x }`: the name of a member, not the thing itself. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName === node;
  return (ts.isPropertyAssignment(parent) || ts.isTypeElement(parent) || ts.isClassElement(parent)) && parent.name === node;
}

/** Names of browser objects that a file uses without having declared them itself. */
function browserNames(path: string, text: string): string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && BROWSER.has(node.text) && !isMemberName(node)) {
      const { parent } = node;
      const declares = 'name' in parent && parent.name === node && !ts.isPropertyAccessExpression(parent) && !ts.isShorthandPropertyAssignment(parent);
      (declares ? declared : used).add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return [...used].filter((name) => !declared.has(name));
}

const noBrowser: Rule = {
  sentence: 'No browser API in corpus, analysis and layout: they run in Node and in a worker as they are.',
  broken: (tree) =>
    [...tree].flatMap(([path, text]) => (isPure(path) && path.endsWith('.ts') ? browserNames(path, text).map((name) => `${path} uses ${name}`) : []))
};

const noHtml: Rule = {
  sentence: 'No {@html}: what somebody wrote is text, never markup.',
  broken: (tree) => [...tree].filter(([path, text]) => path.endsWith('.svelte') && /\{\s*@html\b/.test(text)).map(([path]) => path)
};

/** Links that say they lead out, though not to a tab of their own: in a frame or on a stage they would carry it away. */
function leavingLinks(text: string): string[] {
  const out = [...text.matchAll(/<a\b[^>]*\brel="([^"]*\bexternal\b[^"]*)"[^>]*>/g)];
  return out.filter(([link, rel]) => !/\bnoopener\b/.test(rel!) || !link.includes('target="_blank"')).map(([link]) => link);
}

const foreignLinks: Rule = {
  sentence: 'Links to the pages of others open in a tab of their own, with rel="external noopener".',
  broken: (tree) => [...tree].flatMap(([path, text]) => (path.endsWith('.svelte') ? leavingLinks(text).map((link) => `${path}: ${link}`) : []))
};

/** Whether a file does something at run time, or only names types. */
function isTypesOnly(path: string, text: string): boolean {
  return parse(path, text).statements.every(
    (one) =>
      ts.isInterfaceDeclaration(one) ||
      ts.isTypeAliasDeclaration(one) ||
      ts.isImportDeclaration(one) ||
      (ts.isExportDeclaration(one) &&
        (one.isTypeOnly ||
          (one.exportClause !== undefined && ts.isNamedExports(one.exportClause) && one.exportClause.elements.every((each) => each.isTypeOnly))))
  );
}

const mirrored: Rule = {
  sentence: 'tests/ mirrors src/: every file of corpus, analysis, layout, formats and state has its test.',
  broken: (tree) =>
    [...tree]
      .filter(([path, text]) => [...PURE, 'formats', 'state'].includes(roomOf(path) ?? '') && /(?<!\.d)\.ts$/.test(path) && !isTypesOnly(path, text))
      .map(([path]) => ({ path, test: path.replace(/^src\//, 'tests/').replace(/\.ts$/, '.test.ts') }))
      .filter(({ test }) => !tree.has(test))
      .map(({ path, test }) => `${path} has no ${test}`)
};

export const RULES: readonly Rule[] = [
  ...roomRules,
  noOtherRoom,
  outside,
  views,
  noCycles,
  d3Dom,
  d3Maths,
  noSvelte,
  noBrowser,
  noHtml,
  foreignLinks,
  mirrored
];
