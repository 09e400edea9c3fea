import { readFileSync } from 'node:fs';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { fixedIcon } from '../../src/publish/fixedIcons';
import { readTree } from '../house/tree';

/** Where the sources use an icon of Lucide: its file's name, and how it is written. */
const used = [...readTree(['src'], ['.svelte']).values()].flatMap((source) =>
  [...source.matchAll(/import (\w+) from '@lucide\/svelte\/icons\/([\w-]+)'/g)].map(([, name, icon]) => ({
    icon: icon!,
    at: [...source.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag)
  }))
);
const sourceOf = (icon: string) => readFileSync(`node_modules/@lucide/svelte/dist/icons/${icon}.svelte`, 'utf8');

describe('icons as fixed markup', () => {
  it.each([...new Set(used.map(({ icon }) => icon))])('%s has every shape of the library’s, and no part of it is made while the page runs', (icon) => {
    const source = sourceOf(icon);
    const template = fixedIcon(source)!;
    const shapes = [...source.matchAll(/"d": "([^"]+)"/g)].map(([, d]) => d!);
    for (const d of shapes) expect(template).toContain(`d="${d}"`);
    expect(template.match(/<(path|circle|rect|line|polyline|polygon|ellipse) /g)).toHaveLength([...source.matchAll(/\["\w+", \{/g)].length);
    expect(template).not.toMatch(/svelte:element|#each/);
    expect(compile(template, { generate: 'server', dev: false }).warnings).toEqual([]);
  });

  it('are used with a size alone, which is all that they take', () => {
    expect(used.length).toBeGreaterThan(10);
    for (const { at } of used) {
      expect(at.length).toBeGreaterThan(0);
      for (const tag of at) expect(tag).toMatch(/^<\w+ size=(\{\d+\}|"[\d.]+r?em")( aria-hidden="true")? \/>$/);
    }
  });

  it('anything else is left as it is', () => expect(fixedIcon('<script>const data = 1;</script><p>{data}</p>')).toBeNull());

  it('what a template would read as code stays text', () =>
    expect(fixedIcon('const iconData = { "size": 24, "node": [["path", { "d": "{\\"&" }]] };')).toContain('d="&#123;&quot;&amp;"'));
});
