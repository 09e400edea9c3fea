import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorFile } from '../../src/corpus/anchoring';
import { smallCorpus } from '../fixtures/small';

const TEXT = 'Yes, said one. No, said two. Yes, said three.';
//            0         1         2         3
//            0123456789012345678901234567890123456789

function file(selectors: unknown, more: object = {}) {
  return { sources: [{ id: 's', text: TEXT, ...more }], statements: [{ id: 'a', source: 's', selectors, kept: [1] }] };
}
const selectorsOf = (json: unknown) => (json as ReturnType<typeof file>).statements[0]!.selectors;

test('fills what stands once, and keeps what it does not know', () => {
  const before = file([{ exact: 'No', colour: 'red' }]);
  const { json, changed, refused, looked } = anchorFile(before);
  expect(json).toEqual(file([{ exact: 'No', colour: 'red', start: 15, end: 17, prefix: 'Yes, said one. ', suffix: ', said two. Yes, said three.' }]));
  expect({ changed, refused, looked }).toEqual({ changed: ['statements[0].selectors[0]'], refused: [], looked: 1 });
  expect(before).toEqual(file([{ exact: 'No', colour: 'red' }]));
});

test('refuses what stands twice, and shows all places', () => {
  const { json, changed, refused } = anchorFile(file([{ exact: 'Yes', start: 0, end: 0 }]));
  expect(selectorsOf(json)).toEqual([{ exact: 'Yes', start: 0, end: 0 }]);
  expect(changed).toEqual([]);
  expect(refused).toEqual([
    {
      level: 'error',
      path: 'statements[0].selectors[0]',
      row: 'a',
      message: 'says “Yes”, which stands in 2 places',
      mend: 'Add a “prefix” or “suffix” that only one of them has. at 0: “…[Yes], said one. No, said two. Yes, s…”; at 29: “…Yes, said one. No, said two. [Yes], said three.…”.'
    }
  ]);
});

test('believes surroundings that tell which', () => {
  const { json, refused } = anchorFile(file([{ exact: 'Yes', prefix: 'two. ' }]));
  expect(refused).toEqual([]);
  expect(selectorsOf(json)).toMatchObject([{ start: 29, end: 32 }]);
});

test('says where similar words stand', () => {
  const { refused } = anchorFile(file([{ exact: 'no, said  two' }]));
  expect(refused[0]!.message).toBe('says “no, said two”: These words do not stand in the text.');
  expect(refused[0]!.mend).toBe('Very similar words stand at 15, the text differs in capital letters: “No, said two”.');
});

test('counts annotations as well, without surroundings', () => {
  const { json, changed } = anchorFile(file([], { annotations: [{ exact: 'three', note: 'x' }] }));
  expect(json).toEqual(file([], { annotations: [{ exact: 'three', note: 'x', start: 39, end: 44 }] }));
  expect(changed).toEqual(['sources[0].annotations[0]']);
});

test('tells what cannot be anchored at all', () => {
  const messages = anchorFile({
    sources: [{ id: 's' }],
    statements: [{ id: 'a', source: 's', selectors: [{ exact: 'x' }, {}, 7] }, { id: 'b', source: 'none', selectors: [{ exact: 'x' }] }, 'odd']
  }).refused.map(({ path, message }) => `${path} ${message}`);
  expect(messages).toEqual([
    'statements[0].selectors[0] points into a source without a text',
    'statements[0].selectors[1] has no “exact”',
    'statements[0].selectors[2] has no “exact”',
    'statements[1].selectors[0] points into a source without a text'
  ]);
});

test('a file that is anchored stays as it is', () => {
  const once = anchorFile(smallCorpus()).json;
  expect(anchorFile(once)).toEqual({ json: once, changed: [], refused: [], looked: 13 });
});

test('any JSON is taken without a throw', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (sources, statements) => {
      expect(anchorFile({ sources, statements }).changed).toEqual([]);
      expect(anchorFile(sources).json).toEqual(sources);
    })
  ));
