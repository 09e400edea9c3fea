import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { syntaxFault } from '../../src/corpus/json';

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with a few characters taken out, put in or doubled. */
const broken = fc
  .tuple(
    fc.json({ maxDepth: 3 }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ',', '"', '{', '}', '[', ']', ':', '\\', '1', '-', '\n', 'e', '.', ' ')), { maxLength: 3 })
  )
  .map(([json, edits]) =>
    edits.reduce((text, [where, what]) => {
      const at = where % (text.length + 1);
      return text.slice(0, at) + what + text.slice(what === '' ? at + 1 : at);
    }, json)
  );

describe('where a text stops being JSON', () => {
  test('finds a fault exactly where JSON.parse does', () =>
    fc.assert(
      fc.property(broken, (text) => {
        expect(syntaxFault(text) === null).toBe(isJson(text));
      }),
      { numRuns: 1000 }
    ));

  test('what stands before the fault can be completed', () =>
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(syntaxFault(text)).toBeNull();
        expect(syntaxFault(`${text} x`)).toMatchObject({ line: text.split('\n').length });
      })
    ));

  test.each([
    ['{"a": 1,}', 1, 8, 'nothing follows', 'Remove the comma'],
    ['[1,\n2,\n]', 2, 2, 'nothing follows', 'Remove the comma'],
    ['{\n  "a": 1\n  "b": 2\n}', 3, 3, 'a quotation mark stands where a comma', 'comma missing'],
    ["{'a': 1}", 1, 2, "“'” stands where a key", 'straight double quotation marks'],
    ['{“a”: 1}', 1, 2, '““” stands', 'straight double quotation marks'],
    ['{"a": 1 // one\n}', 1, 9, 'stands where a comma', 'no comments'],
    ['{a: 1}', 1, 2, 'a key in double quotation marks', 'double quotation marks'],
    ['{"a" 1}', 1, 6, 'a colon', 'colon between'],
    ['{"a": "one\ntwo"}', 1, 7, 'not closed on its line', '\\n'],
    ['{"a": "tab\there"}', 1, 11, 'control character', 'escaped'],
    ['{"a": "\\d"}', 1, 8, 'backslash', '\\\\'],
    ['{"a": "x', 1, 7, 'never closed', 'Close it'],
    ['{"a": [1', 1, 9, 'the file ends', 'complete'],
    ['', 1, 1, 'the file ends, where a value', 'complete'],
    ['{} {}', 1, 4, 'nothing more', 'one object'],
    ['{"a": undefined}', 1, 7, 'a value', 'true, false and null'],
    ['{"a": 01}', 1, 8, 'a comma', 'comma missing']
  ])('%j: line %i, column %i, %s', (text, line, column, message, mend) => {
    const fault = syntaxFault(text);
    expect(fault).toMatchObject({ line, column });
    expect(fault?.message).toContain(message);
    expect(fault?.mend).toContain(mend);
  });

  test('depth is no danger', () => expect(syntaxFault('['.repeat(200_000))).toMatchObject({ line: 1, column: 200_001 }));
});
