/** Every debate that is bundled: right as a file, complete as scholarship, true to its sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createDebate } from '../../src/analysis/debate';
import { problemLines } from '../../src/cli/words';
import { checkCorpus } from '../../src/corpus/check';
import { parseCorpus } from '../../src/corpus/parse';
import { codedShare } from '../../src/corpus/quotes';
import { EMPTY, parseAddress, writeAddress } from '../../src/state/address';
import { knownIn } from '../../src/state/session.svelte';

interface Bundled {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}
const bundled = JSON.parse(readFileSync('data/debates.json', 'utf8')) as readonly Bundled[];

/** The texts as they came, beside the repository; not everybody who clones it has them. */
const ORIGINALS = '../shared/sources';

/** Without what copying changes: whitespace and the width of it. */
const folded = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

test('the index lists every file of data/, once', () => {
  const files = readdirSync('data').filter((file) => file.endsWith('.json') && file !== 'debates.json');
  expect(bundled.map(({ file }) => file).sort()).toEqual(files.sort());
  expect(new Set(bundled.map(({ id }) => id)).size).toBe(bundled.length);
});

describe.each(bundled)('$file', ({ id, title, file }) => {
  const { corpus, problems } = checkCorpus(readFileSync(`data/${file}`, 'utf8'));

  test('has no errors', () => {
    expect(problems.filter(({ level }) => level === 'error').map((problem) => problemLines(problem).join('\n'))).toEqual([]);
    expect(corpus).not.toBeNull();
  });

  test('stands for itself: what the page takes from a checked file as it is, is what the checks would give', () => {
    const text = readFileSync(`data/${file}`, 'utf8');
    expect(JSON.parse(text)).toEqual(parseCorpus(text).corpus);
  });

  test('is what the index says', () => expect({ id: corpus!.id, title: corpus!.title }).toEqual({ id, title }));

  test('points editors to the schema', () => expect(corpus!.$schema).toBe('../public/corpus-1.schema.json'));

  test('has no statement that lost its words', () => expect([...createDebate(corpus!).orphans]).toEqual([]));

  test('codes 85 % and more of every text', () => {
    const shares = corpus!.sources.map((source) => ({ source: source.id, share: codedShare(source, corpus!.statements) }));
    expect(shares.filter(({ share }) => share !== null && share < 0.85)).toEqual([]);
  });

  test('every link has two ends', () => expect(createDebate(corpus!).links).toHaveLength(corpus!.relations.length));

  describe.each(corpus!.tours ?? [])('tour $id', ({ title, description, steps }) => {
    test('goes to addresses that are understood, hold only what the debate has, and leave this reader’s own choices alone', () => {
      const debate = createDebate(corpus!);
      for (const { view } of steps) {
        const read = parseAddress(view);
        const known = knownIn(debate, read.address);
        expect([...read.left, ...known.left], view).toEqual([]);
        const { corpus, theme, embed, present, tour, step } = EMPTY;
        expect(writeAddress({ ...known.address, corpus, theme, embed, present, tour, step }), 'as the explorer writes it').toBe(view);
      }
    });

    test('has a statement in focus wherever its words are to be guessed', () => {
      const guessed = steps.filter(({ move }) => move === 'who-said-it' || move === 'which-side' || move === 'what-came-back');
      expect(guessed.filter(({ view }) => parseAddress(view).address.statement === null)).toEqual([]);
    });

    test('does not tell the class who said it, before the class has guessed', () => {
      const debate = createDebate(corpus!);
      for (const { view, note, move } of steps) {
        if (move !== 'who-said-it') continue;
        const { name } = debate.speaker.get(debate.statement.get(parseAddress(view).address.statement!)!.by!)!;
        for (const part of name.split(' ')) expect(`${title} ${note}`).not.toContain(part);
      }
    });

    test('quotes only what stands in the sources', () => {
      const notes = [description ?? '', ...steps.flatMap(({ note, teacherNote }) => [note, teacherNote ?? ''])].join('\n');
      const quoted = [...notes.matchAll(/“([^”]+)”/g)].map(([, words]) => words!);
      const texts = corpus!.sources.map(({ text }) => folded(text ?? '')).join('\n');
      expect(quoted.filter((words) => !texts.includes(words))).toEqual([]);
    });
  });
});

describe('the Balls and Dawson debate', () => {
  const { corpus } = checkCorpus(readFileSync('data/balls-dawson-2009.json', 'utf8'));

  test.skipIf(!existsSync(ORIGINALS))(`has its texts, letter by letter, from the originals (skipped where ${ORIGINALS} is not at hand)`, () => {
    const originals = readdirSync(ORIGINALS).map((file) => folded(readFileSync(`${ORIGINALS}/${file}`, 'utf8')));
    const texts = corpus!.sources.flatMap(({ id, text }) => (text === undefined ? [] : [{ id, text: folded(text) }]));
    expect(texts).toHaveLength(corpus!.sources.length);
    // Whole and in one piece: nothing mended, nothing left out, no page furniture in between.
    const strange = texts.flatMap(({ id, text }) => (originals.some((original) => original.includes(text)) ? [] : [id]));
    expect(strange).toEqual([]);
  });

  test('has the size that its three texts ask for', () => {
    expect(corpus!.statements.length).toBeGreaterThanOrEqual(90);
    expect(corpus!.relations.length).toBeGreaterThan(100);
    expect(corpus!.topics.length).toBeGreaterThanOrEqual(8);
    expect(corpus!.topics.length).toBeLessThanOrEqual(14);
  });
});
