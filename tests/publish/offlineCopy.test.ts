import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keptFiles, versionOf } from '../../src/publish/offlineCopy';

describe('what is kept for days without a network', () => {
  it('is the explorer with its debates, the page first, and what the single file is made of; not the pages for sharing', () => {
    const files = [
      'a/x/index.html',
      'a/x.png',
      's/matrix/index.html',
      'd/other/index.html',
      'assets/b.js',
      'assets/a.json',
      'icon.svg',
      'sw.js',
      'index.html',
      'embed/v1.js',
      'one-file.html'
    ];
    expect(keptFiles(files)).toEqual(['index.html', 'assets/a.json', 'assets/b.js', 'icon.svg', 'one-file.html']);
  });
});

describe('the version', () => {
  const file = fc.record({ name: fc.string({ minLength: 1 }), content: fc.uint8Array() });

  it('changes with any file, and only then', () => {
    fc.assert(
      fc.property(fc.array(file, { minLength: 1 }), fc.nat(), fc.uint8Array({ minLength: 1 }), (files, at, more) => {
        expect(versionOf(files)).toBe(versionOf(files.map(({ name, content }) => ({ name, content }))));
        const changed = files.map((one, i) => (i === at % files.length ? { ...one, content: new Uint8Array([...one.content, ...more]) } : one));
        expect(versionOf(changed)).not.toBe(versionOf(files));
      })
    );
  });
});
