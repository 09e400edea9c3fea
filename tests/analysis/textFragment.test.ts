import { describe, expect, it } from 'vitest';
import { archiveAddress, originalAddress, webAddress } from '../../src/analysis/textFragment';
import type { Source, Statement } from '../../src/corpus/types';

const URL = 'https://paper.example/a';

/** A source with a text, and a statement of the stretches given by their offsets (or by the first place of a string). */
function made(text: string, ...pieces: (string | [start: number, end: number])[]): [Source, Statement] {
  const source: Source = { id: 's', type: 'NewsArticle', headline: 'A', datePublished: null, url: URL, text };
  const selectors = pieces.map((piece) => {
    const [start, end] = typeof piece === 'string' ? [text.indexOf(piece), text.indexOf(piece) + piece.length] : piece;
    return { exact: text.slice(start, end), start, end };
  });
  return [source, { id: 'a', source: 's', by: null, mode: 'verbatim', selectors }];
}

describe('the address of the original', () => {
  it('encodes what has a meaning in a directive: dash, comma, ampersand', () => {
    const [source, statement] = made('They said: ill-paid, tired & “done”. And so on.', 'ill-paid, tired & “done”');
    expect(originalAddress(source, statement)).toBe(`${URL}#:~:text=ill%2Dpaid%2C%20tired%20%26%20%E2%80%9Cdone%E2%80%9D`);
  });

  it('names a long stretch by its beginning and end', () => {
    const words = Array.from({ length: 40 }, (_, i) => `w${i}`).join(' ');
    const [source, statement] = made(`Before it. ${words} After it.`, words);
    expect(originalAddress(source, statement)).toBe(`${URL}#:~:text=w0%20w1%20w2%20w3%20w4,w35%20w36%20w37%20w38%20w39`);
  });

  it('adds the words before where the words alone would be found earlier', () => {
    const text = 'First they came late. Then, much later, they came late.';
    const start = text.lastIndexOf('they came late');
    const [source, statement] = made(text, [start, start + 'they came late'.length]);
    expect(originalAddress(source, statement)).toBe(`${URL}#:~:text=late.%20Then%2C%20much%20later%2C-,they%20came%20late`);
  });

  it('adds the words after where the end alone would be found too early', () => {
    const end = 'and that is all there';
    const filler = 'because every one of the many forms has to be filled in twice by hand each day';
    const words = `Start of the long words ${end} was, ${filler}, ${end}`;
    const [source, statement] = made(`${words} is. More.`, words);
    expect(originalAddress(source, statement)).toBe(`${URL}#:~:text=Start%20of%20the%20long%20words,and%20that%20is%20all%20there,-is.%20More.`);
  });

  it('never lets one part reach over a paragraph’s end', () => {
    const [source, statement] = made('One two three.\n\nFour five six.', 'One two three.\n\nFour five six.');
    expect(originalAddress(source, statement)).toBe(`${URL}#:~:text=One%20two%20three.,Four%20five%20six.`);
  });

  it('has one directive for each piece of an interrupted quotation', () => {
    const [source, statement] = made('“We have counted,” he said, “and it is not enough.”', 'We have counted,', 'and it is not enough.');
    expect(originalAddress(source, statement)).toBe(`${URL}#:~:text=We%20have%20counted%2C&text=and%20it%20is%20not%20enough.`);
  });

  it('keeps a fragment that the address has already', () => {
    const [source, statement] = made('Only this.', 'Only this.');
    expect(originalAddress({ ...source, url: `${URL}#comments` }, statement)).toBe(`${URL}#comments:~:text=Only%20this.`);
  });

  it('opens the page alone where the words cannot be placed', () => {
    const [source, statement] = made('Only this.', 'Only this.');
    expect(originalAddress({ ...source, text: 'Something else.' }, statement)).toBe(URL);
    expect(originalAddress({ ...source, text: undefined }, statement)).toBe(URL);
  });

  it('follows web addresses only', () => {
    const [source, statement] = made('Only this.', 'Only this.');
    expect(originalAddress({ ...source, url: 'javascript:alert(1)' }, statement)).toBeNull();
    expect(webAddress({ ...source, url: undefined })).toBeNull();
    expect(webAddress({ ...source, url: 'HTTP://a.example' })).toBe('HTTP://a.example');
    expect(archiveAddress({ ...source, archivedAt: 'https://web.archive.org/a' })).toBe('https://web.archive.org/a');
    expect([archiveAddress(source), archiveAddress({ ...source, archivedAt: 'javascript:alert(1)' })]).toEqual([null, null]);
  });
});
