/** Links in the documents for people lead somewhere. */
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Targets of links and images, Markdown and HTML; code is left out. */
function linksIn(markdown: string): string[] {
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');
  const inline = [...text.matchAll(/\]\(\s*<?([^)\s>]+)>?[^)]*\)/g)];
  const definitions = [...text.matchAll(/^\s*\[[^\]]+\]:\s*<?(\S+?)>?(?:\s|$)/gm)];
  const html = [...text.matchAll(/\b(?:src|href|srcset)="([^"\s]+)/g)];
  return [...inline, ...definitions, ...html].map((match) => match[1]!);
}

/** The anchors that GitHub gives to headings. */
function anchorsIn(markdown: string): string[] {
  const text = markdown.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');
  return [...text.matchAll(/^#{1,6}\s+(.+?)\s*#*$/gm)].map((match) =>
    match[1]!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
  );
}

/** Links of a file that lead nowhere in the repository; addresses of the web are not asked. */
function dead(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return linksIn(text).filter((link) => {
    if (/^[a-z][a-z0-9+.-]*:/i.test(link)) return false;
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), decodeURI(path));
    if (!existsSync(target)) return true;
    return anchor !== undefined && target.endsWith('.md') && !anchorsIn(readFileSync(target, 'utf8')).includes(anchor);
  });
}

/** Scripts that are named as commands: `npm run x`. */
const scriptsIn = (text: string): string[] => [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map((match) => match[1]!);

describe.each(['README.md', '.github/CONTRIBUTING.md'])('%s', (file) => {
  test('every link and picture leads somewhere', () => expect(dead(file)).toEqual([]));

  test('every script that it names exists', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    expect(scriptsIn(readFileSync(file, 'utf8')).filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('links are found in every form, code is not', () => {
  const text = '[a](one.md) ![b](<two.png> "t") [c]\n\n[c]: three.md\n<img src="four.png" alt="">\n`[x](no.md)`\n```md\n[y](no.md)\n```\n';
  expect(linksIn(text)).toEqual(['one.md', 'two.png', 'three.md', 'four.png']);
});

test('anchors are GitHub’s', () => expect(anchorsIn('# The house: who?\n## Two `words`\n```sh\n# no heading\n```\n')).toEqual(['the-house-who', 'two-words']));
