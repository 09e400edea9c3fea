import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCorpus } from '../../src/corpus/parse';
import { createDebate } from '../../src/analysis/debate';
import { smallCorpus } from '../fixtures/small';

const parse = (value: unknown) => parseCorpus(JSON.stringify(value));

describe('a corpus that is right', () => {
  test('comes back as it was, without problems', () => {
    const { corpus, problems } = parse(smallCorpus());
    expect(problems).toEqual([]);
    expect(corpus).toEqual(smallCorpus());
  });

  test('keeps fields that the format does not know, in the head, in rows and deeper', () => {
    const corpus = { ...smallCorpus(), colour: 'red' };
    Object.assign(corpus.statements[0]!, { weight: 3 });
    Object.assign(corpus.statements[0]!.codings![0]!, { coder: { name: 'x' } });
    expect(parse(corpus).corpus).toEqual(corpus);
  });

  test('may begin with a byte order mark', () => expect(parseCorpus(`\ufeff${JSON.stringify(smallCorpus())}`).problems).toEqual([]));

  test('may be empty: that is a debate without words, not a mistake', () => {
    const { sources, speakers, topics, statements, relations } = { sources: [], speakers: [], topics: [], statements: [], relations: [] };
    const empty = { formatVersion: 1, id: 'none', title: 'None', inLanguage: 'en', sources, speakers, topics, statements, relations };
    expect(parse(empty)).toMatchObject({ corpus: empty, problems: [] });
  });
});

describe('a file of which nothing can be shown', () => {
  test('no JSON: line and column', () => {
    expect(parseCorpus('{\n  "id": "x",\n}')).toMatchObject({
      corpus: null,
      problems: [{ level: 'error', path: 'line 2, column 12', message: 'This is no JSON: a comma, but nothing follows it' }]
    });
  });

  test.each([['[]'], ['null'], ['"text"'], ['7']])('%s is no object', (text) =>
    expect(parseCorpus(text)).toMatchObject({ corpus: null, problems: [{ level: 'error', message: 'The file is no object' }] })
  );

  test('another format is not guessed at', () => {
    expect(parse({ ...smallCorpus(), formatVersion: 2 })).toMatchObject({
      corpus: null,
      problems: [{ path: 'formatVersion', message: 'is 2, but must be 1', mend: expect.stringContaining('reads format 1') }]
    });
    expect(parse({})).toMatchObject({ corpus: null });
  });

  test('errors and not one statement left', () => {
    const corpus = { ...smallCorpus(), statements: undefined };
    const { problems, ...rest } = parse(corpus);
    expect(rest.corpus).toBeNull();
    expect(problems[0]).toMatchObject({ path: 'statements', message: 'is missing', mend: 'Write “"statements": []” where there are none.' });
  });
});

describe('a head with faults', () => {
  test('gets substitutes, and each is named', () => {
    const { corpus, problems } = parse({ ...smallCorpus(), title: 5, inLanguage: undefined, license: [] });
    expect(problems.map(({ path, message }) => `${path} ${message}`)).toEqual([
      'title is 5, but must be a text in quotation marks',
      'inLanguage is missing',
      'license is a list, but must be a text in quotation marks'
    ]);
    expect(corpus).toMatchObject({ title: 'Untitled debate', inLanguage: 'und' });
    expect(corpus).not.toHaveProperty('license');
  });
});

/** The small corpus after a change, parsed: paths with messages, and what is left of it. */
function broken(change: (corpus: ReturnType<typeof smallCorpus>) => void) {
  const before = smallCorpus();
  change(before);
  const { corpus, problems } = parse(before);
  return { corpus: corpus!, problems, said: problems.map(({ path, message, mend }) => `${path} ${message}. ${mend}`) };
}

describe('rows with faults', () => {
  test('a wrong required part costs the row; an optional one only itself', () => {
    const { corpus, problems } = broken(({ statements, speakers }) => {
      Object.assign(statements[0]!, { mode: 'verbatm' });
      Object.assign(statements[1]!, { catchwords: 'counted', tone: 'angry' });
      Object.assign(speakers[4]!, { description: null });
    });
    expect(problems.map(({ path, row, out, nearest }) => ({ path, row, out, nearest }))).toEqual([
      { path: 'speakers[4].description', row: 'gazette', out: 'part', nearest: undefined },
      { path: 'statements[0].mode', row: 'quill-rise', out: 'row', nearest: 'verbatim' },
      { path: 'statements[1].tone', row: 'resident-counted', out: 'part', nearest: undefined },
      { path: 'statements[1].catchwords', row: 'resident-counted', out: 'part', nearest: undefined },
      // What pointed to the lost row is lost with it, and says why.
      { path: 'relations[2].to.statement', row: 'r-disputes', out: 'row', nearest: undefined }
    ]);
    expect(problems.at(-1)!.message).toBe('names the statement “quill-rise”, which is itself left out');
    expect(corpus.statements.map(({ id }) => id)).not.toContain('quill-rise');
    expect(corpus.statements[0]).toMatchObject({ id: 'resident-counted', by: 'resident', codings: [{ topic: 'night' }, { topic: 'conduct' }] });
    expect(corpus.statements[0]).not.toHaveProperty('catchwords');
    expect(corpus.speakers).toHaveLength(5);
  });

  test('without its certainty a row would pass for certain: it goes', () => {
    const { corpus, said } = broken(({ statements }) =>
      Object.assign(
        statements.find(({ id }) => id === 'watch-heard')!,
        { cert: 'lwo' }
      )
    );
    expect(said[0]).toBe('statements[11].cert is "lwo", but must be one of high, medium, low. Did you mean “low”?');
    expect(corpus.statements).toHaveLength(11);
  });

  test('says what a choice of shapes wants', () => {
    const { said } = broken(({ relations, statements }) => {
      Object.assign(relations[0]!, { to: 'bo-quill' });
      Object.assign(statements[0]!, { via: [7] });
    });
    expect(said).toEqual([
      'statements[0].via[0] is 7, but must be a speaker’s id, or {"speaker": id, "cert": …, "note": …}. Write a speaker’s id, or {"speaker": id, "cert": …, "note": …}.',
      'relations[0].to is "bo-quill", but must be {"statement": id}, {"speaker": id}, {"source": id} or {"event": id}. Write {"statement": id}, {"speaker": id}, {"source": id} or {"event": id}.'
    ]);
  });

  test('selectors that were never counted point to the tool that counts', () => {
    const { said } = broken(({ statements }) => Object.assign(statements[0]!, { selectors: [{ exact: 'Tram fares' }] }));
    expect(said).toHaveLength(2);
    expect(said[0]).toBe('statements[0].selectors[0].start is missing. Run “npm run corpus -- anchor FILE”, which counts it from “exact”.');
  });

  test('ids are well formed and unique in their table', () => {
    const { corpus, said } = broken(({ topics, speakers }) => {
      topics[2]!.id = 'how conduct';
      speakers[4]!.id = speakers[3]!.id;
    });
    expect(said[0]).toBe('speakers[4].id is “tramwatch” as in speakers[3]. Give each row of a table an id of its own.');
    expect(said[1]).toMatch(/^topics\[2\]\.id is "how conduct", but must be a well-formed id\. Ids have letters, digits/);
    expect(corpus.speakers).toHaveLength(4);
  });

  test('a row that is no object is named and left out', () => {
    const { corpus, said } = broken((all) => Object.assign(all, { gaps: ['text', { note: 'kept' }] }));
    expect(said).toEqual(['gaps[0] is "text", but must be an object {…}. Write an object {…}.']);
    expect(corpus.gaps).toEqual([{ note: 'kept' }]);
  });
});

describe('limits', () => {
  const table = (name: string, length: number) =>
    parse({ ...smallCorpus(), [name]: Array.from({ length }, (_, i) => ({ id: `i${i}`, label: 'x', name: 'x', type: 'Person', naming: 'name' })) });

  test.each([
    ['topics', 2_000],
    ['speakers', 20_000]
  ] as const)('%s: %i', (name, limit) => {
    expect(table(name, limit).problems.filter(({ path }) => path === name)).toEqual([]);
    const over = table(name, limit + 1);
    expect(over.problems.find(({ path }) => path === name)?.message).toBe(`has ${limit + 1} rows, but the format allows ${limit}`);
    expect(over.rows![name]).toHaveLength(0);
  });

  test('statements: 2,000,000', () => {
    // The limit is asked before any row is read, so that zeros do.
    const rows = `[${'0,'.repeat(2_000_000)}0]`;
    const { problems } = parseCorpus(JSON.stringify({ ...smallCorpus(), statements: [] }).replace('"statements":[]', `"statements":${rows}`));
    expect(problems.find(({ path }) => path === 'statements')?.message).toBe('has 2000001 rows, but the format allows 2000000');
  });

  test('one text: 8 MiB', () => {
    const withText = (length: number) => broken(({ sources }) => (sources[1]!.text = 'x'.repeat(length)));
    expect(withText(8 * 2 ** 20).problems).toEqual([]);
    const { corpus, said } = withText(8 * 2 ** 20 + 1);
    expect(said).toEqual(['sources[1].text has more than 8388608 characters. Divide it into several sources.']);
    expect(corpus.sources[1]).not.toHaveProperty('text');
  });

  test('a file: 256 MiB', () => {
    expect(parseCorpus(' '.repeat(256 * 2 ** 20 + 1))).toMatchObject({ corpus: null, problems: [{ message: expect.stringContaining('allows 268435456') }] });
  });
});

describe('whatever a file holds', () => {
  /** Any JSON in any place of the small corpus. */
  const mutated = fc.tuple(fc.nat(), fc.jsonValue({ maxDepth: 2 })).map(([where, value]) => {
    const corpus = smallCorpus();
    const places: (() => void)[] = [];
    const walk = (node: unknown) => {
      if (typeof node !== 'object' || node === null) return;
      for (const key of Object.keys(node)) {
        places.push(() => Object.assign(node, { [key]: value }));
        walk((node as Record<string, unknown>)[key]);
      }
    };
    walk(corpus);
    places[where % places.length]!();
    return corpus;
  });

  test('it is read without a throw; what is returned resolves and makes a debate', () =>
    fc.assert(
      fc.property(mutated, (file) => {
        const { corpus, problems } = parse(file);
        for (const { level, message, mend } of problems) expect(level === 'error' && message.length > 0 && mend.length > 0).toBe(true);
        if (!corpus) {
          expect(problems.length).toBeGreaterThan(0);
          return;
        }
        const debate = createDebate(corpus);
        for (const { source, by, codings, to } of corpus.statements) {
          expect(debate.source.has(source)).toBe(true);
          if (by !== null) expect(debate.speaker.has(by)).toBe(true);
          for (const { topic } of codings ?? []) expect(debate.topic.has(topic)).toBe(true);
          for (const who of to ?? []) expect(debate.speaker.has(typeof who === 'string' ? who : who.speaker)).toBe(true);
        }
        expect(debate.links).toHaveLength(corpus.relations.length);
        // What it returns has nothing left to complain about.
        expect(parse(corpus).problems).toEqual([]);
      }),
      { numRuns: 500 }
    ));
});
