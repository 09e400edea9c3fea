import { expect, test } from 'vitest';
import { anchor } from '../../src/cli/anchor';
import { memoryIo } from '../fixtures/io';
import { smallCorpus } from '../fixtures/small';

/** The small corpus with selectors as an author writes them: the words alone. */
function unanchored() {
  const corpus = smallCorpus();
  const statements = corpus.statements.map((statement) => ({ ...statement, selectors: statement.selectors?.map(({ exact }) => ({ exact })) }));
  return { ...corpus, statements, extra: { kept: true } };
}

test('fills a file in place, two spaces, unknown fields kept', async () => {
  const io = memoryIo({ 'a.json': JSON.stringify(unanchored()) });
  expect(await anchor('a.json', undefined, io)).toBe(0);
  const written = io.files.get('a.json')!;
  const { extra, ...corpus } = JSON.parse(written);
  expect(extra).toEqual({ kept: true });
  const places = (one: ReturnType<typeof smallCorpus>) =>
    one.statements.map(({ selectors }) => selectors?.map(({ exact, start, end }) => ({ exact, start, end })));
  expect(places(corpus)).toEqual(places(smallCorpus()));
  expect(written).toBe(`${JSON.stringify(JSON.parse(written), null, 2)}\n`);
  // 12 selectors of 11 statements with a place in a text, and one annotation, which was right.
  expect(io.printed).toEqual(['a.json: 13 selectors, 12 filled in.', 'Written to a.json.']);
});

test('a second time there is nothing to do, and nothing is written', async () => {
  const io = memoryIo({ 'a.json': JSON.stringify(unanchored()) });
  await anchor('a.json', 'b.json', io);
  const text = io.files.get('b.json')!;
  io.files.set('b.json', text.replaceAll('\n', '\n\n'));
  expect(await anchor('b.json', undefined, io)).toBe(0);
  expect(io.files.get('b.json')).toBe(text.replaceAll('\n', '\n\n'));
});

test('--out leaves the file alone', async () => {
  const before = JSON.stringify(unanchored());
  const io = memoryIo({ 'a.json': before });
  expect(await anchor('a.json', 'b.json', io)).toBe(0);
  expect(io.files.get('a.json')).toBe(before);
  expect(io.files.has('b.json')).toBe(true);
});

test('what is ambiguous or missing is told, left as it was, and makes the exit code 1', async () => {
  const corpus = unanchored();
  corpus.statements[0]!.selectors = [{ exact: 'counted' }];
  corpus.statements[1]!.selectors = [{ exact: 'nobody ever said this' }];
  const io = memoryIo({ 'a.json': JSON.stringify(corpus) });
  expect(await anchor('a.json', undefined, io)).toBe(1);
  expect(io.printed.join('\n')).toContain('statements[0].selectors[0] (quill-rise)\n           says “counted”, which stands in 2 places.');
  expect(io.printed.join('\n')).toContain('says “nobody ever said this”: These words do not stand in the text.');
  expect(io.printed.at(-2)).toBe('a.json: 13 selectors, 10 filled in; 2 left as they were.');
  expect(JSON.parse(io.files.get('a.json')!).statements[0].selectors).toEqual([{ exact: 'counted' }]);
});

test('a file that is no JSON is not touched', async () => {
  const io = memoryIo({ 'a.json': '{"a": 1,}' });
  await expect(anchor('a.json', undefined, io)).rejects.toThrow('a.json, line 1, column 8: a comma, but nothing follows it.');
  expect(io.files.get('a.json')).toBe('{"a": 1,}');
});
