/** What a file imports: statically, dynamically, as types, as a worker, by glob; from TypeScript, Svelte and CSS. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { Tree } from './tree';

export interface Import {
  /** As written: `./debate`, `d3`. */
  readonly from: string;
  /** The names taken; null for all of them (`* as`, a default, a side effect, a dynamic import). */
  readonly names: readonly string[] | null;
}

/** The scripts of a Svelte file, and the rest of it with scripts and styles taken out. */
function parts(path: string, text: string): { script: string; markup: string } {
  if (!path.endsWith('.svelte')) return { script: text, markup: '' };
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map((match) => match[1]!);
  return { script: scripts.join('\n'), markup: text.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, '') };
}

/** The syntax tree of a file's script. */
export const parse = (path: string, text: string): ts.SourceFile =>
  ts.createSourceFile(path, parts(path, text).script, ts.ScriptTarget.Latest, true, ts.ScriptKind.TS);

function namesOf(node: ts.ImportDeclaration | ts.ExportDeclaration): string[] | null {
  if (ts.isExportDeclaration(node))
    return node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map((one) => (one.propertyName ?? one.name).text) : null;
  const bindings = node.importClause?.namedBindings;
  if (!bindings || !ts.isNamedImports(bindings) || node.importClause?.name) return null;
  return bindings.elements.map((one) => (one.propertyName ?? one.name).text);
}

/** The specifiers that a node imports all of: dynamic imports, import types, globs, workers. */
function wholesale(node: ts.Node): string[] {
  const text = (one: ts.Node | undefined): string[] => (one && ts.isStringLiteralLike(one) ? [one.text] : []);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return text(node.argument.literal);
  if (ts.isNewExpression(node) && node.expression.getText() === 'URL') return text(node.arguments?.[0]).filter((path) => /\.(ts|js|svelte)$/.test(path));
  if (!ts.isCallExpression(node)) return [];
  const [first] = node.arguments;
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword) return text(first);
  if (node.expression.getText() !== 'import.meta.glob') return [];
  return first && ts.isArrayLiteralExpression(first) ? first.elements.flatMap(text) : text(first);
}

/** Every import of a file. */
export function importsOf(path: string, text: string): Import[] {
  if (path.endsWith('.css')) return [...text.matchAll(/@import\s+(?:url\()?\s*['"]([^'"]+)/g)].map((match) => ({ from: match[1]!, names: null }));
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier))
      found.push({ from: node.moduleSpecifier.text, names: namesOf(node) });
    else found.push(...wholesale(node).map((from) => ({ from, names: null })));
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  for (const match of parts(path, text).markup.matchAll(/\bimport\(\s*(['"`])(.+?)\1/g)) found.push({ from: match[2]!, names: null });
  return found;
}

/** The path that a relative import leads to; as written, without its query, where no file of the tree is meant. Null for a package. */
export function target(tree: Tree, path: string, from: string): string | null {
  if (!from.startsWith('.')) return null;
  const plain = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
  const endings = ['', '.ts', '.svelte.ts', '.svelte', '/index.ts'];
  return endings.map((ending) => plain + ending).find((one) => tree.has(one)) ?? plain.replace(/\.js$/, '.ts');
}
