import { describe, expect, test } from 'vitest';
import { checkStatements } from '../../src/corpus/checkStatements';
import type { Problem } from '../../src/corpus/problem';
import { readRows } from '../../src/corpus/rows';
import type { Corpus, Statement } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

function problems(change: (statement: (id: string) => Statement, corpus: Corpus) => void): Problem[] {
  const corpus = smallCorpus();
  change((id) => corpus.statements.find((statement) => statement.id === id)!, corpus);
  const found: Problem[] = [];
  const rows = readRows(corpus as unknown as Record<string, unknown>, () => expect.unreachable('the rows are well formed'));
  checkStatements(rows, (problem) => found.push(problem));
  return found;
}

/** What is said after a change: `level row path-inside-the-row message`. */
const said = (change: Parameters<typeof problems>[0]): string[] =>
  problems(change).map(({ level, row, path, message }) => `${level} ${row}${path.replace(/^statements\[\d+\]/, '')} ${message}`);

test('the small corpus is right', () => expect(said(() => {})).toEqual([]));

describe('words', () => {
  test('every statement has some', () => {
    expect(said((statement) => void ((statement('watch-heard').selectors = []), delete statement('quill-review').text))).toContain(
      'error watch-heard has no words'
    );
  });

  test('stand in the text where there is one, else in the statement', () => {
    expect(
      said((statement) => {
        const review = statement('quill-review');
        review.selectors = [{ exact: 'under review', start: 18, end: 30 }];
        statement('watch-heard').text = 'You are heard now.';
        const asked = statement('guest-asked');
        asked.text = asked.selectors![0]!.exact;
        delete asked.selectors;
      })
    ).toEqual([
      'error quill-review.selectors points into a source without a text',
      'warning quill-review.text is ignored, because there are selectors',
      'warning guest-asked.text cannot be shown in its source, which has a text',
      'warning watch-heard.text is ignored, because there are selectors'
    ]);
  });
});

describe('selectors', () => {
  test('one that moved is orphaned, and is told where its words stand', () => {
    const [problem, ...more] = problems((statement) => (statement('quill-counted').selectors![1]!.start -= 1));
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ level: 'warning', path: 'statements[2].selectors[1]', row: 'quill-counted' });
    expect(problem!.message).toBe('says “and there are not enough.”, but the text has ““and there are not enough.” there (the statement is orphaned)');
    expect(problem!.mend).toBe('These words stand once, at 207: if that is the place, and run “npm run corpus -- anchor FILE”.');
  });

  test('one whose words stand nowhere, or in several places', () => {
    const mends = problems((statement) => {
      Object.assign(statement('quill-rise').selectors![0]!, { exact: 'Bus fares “must rise by a tenth” next year' });
      Object.assign(statement('marsh-figures').selectors![0]!, { exact: 'counted' });
      statement('quill-rise').catchwords = [];
    }).map(({ mend }) => mend);
    expect(mends[0]).toBe('Correct “exact” from the source, letter by letter, and run “npm run corpus -- anchor FILE”.');
    // “whether anybody had counted” begins at 120, 20 before its last word; “We have counted” at 171, 8 before.
    expect(mends[1]).toMatch(/^These words stand at 140, 179: add a “prefix” that tells which/);
  });

  test('surroundings are those of the text', () => {
    expect(said((statement) => (statement('marsh-walk').selectors![0]!.prefix = 'Union agreed. “'))).toEqual([
      'warning marsh-walk.selectors[0] has surroundings that are not those in the text'
    ]);
  });

  test('pieces of one statement share no words', () => {
    expect(
      said((statement) => {
        const { selectors } = statement('quill-counted');
        selectors!.push({ exact: 'not enough.', start: 221, end: 232 });
      })
    ).toEqual(['error quill-counted.selectors[2] overlaps selectors[1]']);
  });

  test.each([
    ['“Go home.”', true],
    ['“Go home.', true],
    ['Go home.”', true],
    ['"Go home."', true],
    ['‘Go home.’', true],
    ['“Home” is where I go', false],
    ['I go “home”', false],
    ['“One” or “two”', false],
    ['Passengers’', false]
  ])('%s with its outer marks: %s', (text, outer) => {
    const found = said((statement, { sources }) => {
      sources.find(({ id }) => id === 'reply')!.text = text;
      Object.assign(statement('watch-heard'), { mode: 'verbatim', selectors: [{ exact: text, start: 0, end: text.length }] });
    });
    expect(found).toEqual(outer ? ['warning watch-heard.selectors[0].exact includes the quotation marks around it'] : []);
  });
});

test('catchwords are pieces of the words, not across an interruption, the longest first', () => {
  expect(
    said((statement) => {
      statement('quill-counted').catchwords = ['them, … and there', 'enough', 'not enough', ' '];
      statement('quill-review').catchwords = ['under revue'];
    })
  ).toEqual([
    'error quill-counted.catchwords[0] “them, … and there” is no piece of the statement’s words',
    'warning quill-counted.catchwords[2] is longer than the one before',
    'error quill-counted.catchwords[3] “ ” is no piece of the statement’s words',
    'error quill-review.catchwords[0] “under revue” is no piece of the statement’s words'
  ]);
});

test('a side needs a proposition; one coding for each topic', () => {
  expect(
    said((statement) => {
      statement('marsh-figures').codings![0]!.stance = 'for';
      statement('quill-rise').codings!.push({ topic: 'night' }, { topic: 'fares', stance: 'against' });
    })
  ).toEqual([
    'error quill-rise.codings[2].topic is coded twice (codings[0])',
    'error marsh-figures.codings[0].stance takes a side on “How the council answers”, which has no proposition'
  ]);
});

test('nobody speaks to themselves, authors are authors, and what is published was said before', () => {
  expect(
    said((statement) => {
      statement('watch-heard').to = ['tramwatch'];
      statement('watch-right').by = 'ada-marsh';
      statement('quill-rise').spokenAt = '2020-03-03';
      statement('watch-thanks').by = 'tramwatcher'; // does not exist: reported where references are
      statement('guest-asked').spokenAt = '2030-01-01'; // its comment has no date
    })
  ).toEqual([
    'warning quill-rise.spokenAt is later than its source was published',
    'warning watch-right.by is not the author of “post”, but the mode is “authored”',
    'warning watch-heard.to names the speaker'
  ]);
});
