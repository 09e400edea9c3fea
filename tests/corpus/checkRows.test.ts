import { describe, expect, test } from 'vitest';
import { checkCorpusRows } from '../../src/corpus/checkRows';
import type { Problem } from '../../src/corpus/problem';
import { readRows } from '../../src/corpus/rows';
import type { Corpus } from '../../src/corpus/types';
import { smallCorpus } from '../fixtures/small';

/** What is said of the small corpus after a change: `level path message`. */
function said(change: (corpus: Corpus) => void): string[] {
  const corpus = smallCorpus();
  change(corpus);
  const problems: Problem[] = [];
  const rows = readRows(corpus as unknown as Record<string, unknown>, () => expect.unreachable('the rows are well formed'));
  checkCorpusRows(rows, (problem) => problems.push(problem));
  return problems.map(({ level, path, message }) => `${level} ${path} ${message}`);
}

test('the small corpus is right', () => expect(said(() => {})).toEqual([]));

describe('dates', () => {
  test('in every place that has one', () => {
    expect(
      said(({ sources, statements, events, speakers }) => {
        sources[0]!.datePublished = '2 March 2020';
        statements[0]!.spokenAt = '2020-02-30';
        events![0]!.date = '2020/2019';
        speakers[0]!.memberships = [{ organization: 'x', from: 'then', to: 'now' }];
      })
    ).toEqual([
      'error sources[0].datePublished is “2 March 2020”, which is no date',
      'error statements[0].spokenAt is “2020-02-30”, which is no date',
      'error events[0].date is “2020/2019”, which is no date',
      'error speakers[0].memberships[0].from is “then”, which is no date',
      'error speakers[0].memberships[0].to is “now”, which is no date'
    ]);
  });

  test('the unknown is one', () => expect(said(({ sources, events }) => void ((sources[0]!.datePublished = null), (events![0]!.date = '..')))).toEqual([]));
});

test('whatever is doubted says why, wherever it stands', () => {
  expect(
    said(({ sources, statements, relations, events }) => {
      sources[0]!.author = { speaker: 'gazette', cert: 'low' };
      statements[0]!.cert = 'medium';
      statements[0]!.note = '  ';
      statements[1]!.to = [
        { speaker: 'bo-quill', cert: 'high' },
        { speaker: 'ada-marsh', cert: 'low' }
      ];
      statements[1]!.via = [{ speaker: 'gazette', cert: 'medium' }];
      statements[2]!.codings![0]!.cert = 'low';
      relations[0]!.cert = 'medium';
      events![1]!.note = undefined;
    })
  ).toEqual([
    'error sources[0].author.cert is low without a reason',
    'error statements[0].cert is medium without a reason',
    'error relations[0].cert is medium without a reason',
    'error events[1].cert is medium without a reason',
    'error statements[1].to[1].cert is low without a reason',
    'error statements[1].via[0].cert is medium without a reason',
    'error statements[2].codings[0].cert is low without a reason'
  ]);
});

test('circles, each once, at its first row; a row that only leads into one is part of the way', () => {
  expect(
    said(({ sources, topics }) => {
      sources[2]!.parentItem = 'reply';
      sources[1]!.isPartOf = 'minutes';
      topics[0]!.broader = 'night';
      topics[1]!.broader = 'conduct';
      topics[2]!.broader = 'night';
    })
  ).toEqual([
    'error sources[2].parentItem leads into a circle: post → reply → comment → post',
    'error sources[1].isPartOf leads into a circle: minutes → minutes',
    'error topics[0].broader leads into a circle: night → conduct → night'
  ]);
});

test('a comment hangs under something; an annotation stands where it says', () => {
  expect(
    said(({ sources }) => {
      delete sources[3]!.parentItem;
      sources[2]!.annotations![0]!.start += 1;
      sources[0]!.annotations = [{ exact: 'Tram', start: 0, end: 4, note: 'x' }];
    })
  ).toEqual(['warning sources[2].annotations[0] says “recieve”, but the text has “ecieve” there', 'warning sources[3] is a comment under nothing']);
});

test('relations lead from one thing to one other, once', () => {
  expect(
    said(({ relations }) => {
      Object.assign(relations[0]!.to, { source: 'post' });
      relations[1]!.to = { statement: 'quill-counted' };
      relations.push({ ...relations[2]!, id: 'again' });
    })
  ).toEqual([
    'error relations[0].to has 2 ends: speaker, source',
    'error relations[1].to leads from a statement to itself',
    'warning relations[10] says the same as relations[2]'
  ]);
});

test('what nothing names, and what is named alike', () => {
  expect(
    said(({ speakers, topics }) => {
      speakers.push({ id: 'nobody', name: 'ada marsh ', type: 'Person', naming: 'name' });
      topics.push({ id: 'weather', label: 'Fares' });
    })
  ).toEqual([
    'warning speakers[5] is named nowhere',
    'warning topics[3] is named nowhere',
    'warning speakers[5].name is the same as that of “ada-marsh”',
    'warning topics[3].label is the same as that of “fares”'
  ]);
});

test('unknown fields are fine, unless they look like a known one that is missing', () => {
  expect(
    said(({ statements, speakers }) => {
      Object.assign(statements[0]!, { catchword: ['x'], notes: 'x', weight: 1 });
      Object.assign(statements[0]!.codings![0]!, { Cert: 'low' });
      Object.assign(statements[2]!.selectors![1]!, { prefx: 'x' });
      Object.assign(speakers[0]!, { names: ['x'] });
    })
  ).toEqual([
    'warning statements[0].codings[0].Cert is no field of the format and is ignored',
    'warning statements[0].notes is no field of the format and is ignored'
  ]);
});
