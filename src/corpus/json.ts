/**
 * Where a text stops being JSON, and how people usually get there. Browsers word `JSON.parse`'s complaint differently and
 * often without a place; this is only read after it complained.
 */

export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  /** From 1, in code units. */
  readonly column: number;
  readonly message: string;
  readonly mend: string;
}

type Expecting = 'value' | 'value or ]' | 'key' | 'key or }' | 'colon' | 'comma' | 'end';

const NUMBER_OR_WORD = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const BLANK = /[ \t\n\r]*/y;

const COMMA_TOO_MANY = { message: 'a comma, but nothing follows it', mend: 'Remove the comma before the closing bracket.' };
const AT_END: Readonly<Record<Expecting, string>> = {
  value: 'a value',
  'value or ]': 'a value or ]',
  key: 'a key in double quotation marks',
  'key or }': 'a key in double quotation marks or }',
  colon: 'a colon',
  comma: 'a comma or a closing bracket',
  end: 'nothing more'
};

/** The first fault of a text; null when it is JSON. One pass, no recursion. */
export function syntaxFault(text: string): SyntaxFault | null {
  const open: ('{' | '[')[] = [];
  let expecting: Expecting = 'value';
  let at = 0;
  let comma = 0;

  const fault = (offset: number, message: string, mend: string): SyntaxFault => {
    const before = text.slice(0, offset);
    return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n'), message, mend };
  };
  const skip = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match !== null;
  };
  const afterValue = (): Expecting => (open.length > 0 ? 'comma' : 'end');

  for (;;) {
    skip(BLANK);
    const char = text[at];
    if (char === undefined) {
      if (expecting === 'end') return null;
      return fault(at, `the file ends, where ${AT_END[expecting]} is expected`, 'Is the file complete? Close what is open.');
    }
    const closes: boolean = open.length > 0 && char === (open.at(-1) === '{' ? '}' : ']');
    if (closes && (expecting === 'comma' || expecting === 'value or ]' || expecting === 'key or }')) {
      open.pop();
      at++;
      expecting = afterValue();
    } else if (closes && text[comma] === ',' && (expecting === 'key' || (expecting === 'value' && open.at(-1) === '['))) {
      return fault(comma, COMMA_TOO_MANY.message, COMMA_TOO_MANY.mend);
    } else if (expecting === 'comma' && char === ',') {
      comma = at++;
      expecting = open.at(-1) === '{' ? 'key' : 'value';
    } else if (expecting === 'colon' && char === ':') {
      at++;
      expecting = 'value';
    } else if (char === '"' && expecting !== 'comma' && expecting !== 'colon' && expecting !== 'end') {
      const end = stringEnd(text, at);
      if (typeof end !== 'number') return fault(end.at, end.message, end.mend);
      at = end;
      expecting = expecting.startsWith('key') ? 'colon' : afterValue();
    } else if (expecting.startsWith('value') && (char === '{' || char === '[')) {
      open.push(char);
      at++;
      expecting = char === '{' ? 'key or }' : 'value or ]';
    } else if (expecting.startsWith('value') && skip(NUMBER_OR_WORD)) {
      expecting = afterValue();
    } else {
      return fault(at, `${shown(char)} stands where ${AT_END[expecting]} is expected`, mendFor(char, expecting, text.slice(at, at + 2)));
    }
  }
}

const shown = (char: string): string => (char === '"' ? 'a quotation mark' : char === ',' ? 'a comma' : `“${char}”`);

function mendFor(char: string, expecting: Expecting, two: string): string {
  if (two === '//' || two === '/*') return 'JSON has no comments: remove it, or write a “note”.';
  if (/['‘’“”]/.test(char)) return 'Keys and texts stand in straight double quotation marks (").';
  if (expecting === 'comma') return 'Is a comma missing before it, or a quotation mark inside a text not written as \\"?';
  if (expecting === 'end') return 'A file is one object: remove what follows it.';
  if (expecting.startsWith('key')) return 'Write the key in double quotation marks.';
  return expecting === 'colon' ? 'Put a colon between key and value.' : 'Texts stand in double quotation marks; numbers, true, false and null do not.';
}

/** The place behind a string that begins at `start`, or what is wrong inside it. */
function stringEnd(text: string, start: number): number | { at: number; message: string; mend: string } {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if (code < 0x20) {
      if (code === 0x0a || code === 0x0d)
        return { at: start, message: 'a text is not closed on its line', mend: 'Close it with ", or write line breaks inside it as \\n.' };
      return { at, message: 'a control character stands inside a text', mend: 'Write it escaped (a tab is \\t), or remove it.' };
    }
    if (code !== 0x5c) continue;
    if (!/^(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/.test(text.slice(at + 1, at + 6)))
      return { at, message: 'a backslash begins no known escape', mend: 'Write a backslash itself as \\\\.' };
    at++;
  }
  return { at: start, message: 'a text is never closed', mend: 'Close it with ".' };
}
