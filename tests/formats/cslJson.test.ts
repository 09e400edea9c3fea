import { describe, expect, it } from 'vitest';
import { cslJson } from '../../src/formats/cslJson';
import type { Source } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';
import { seenAt } from '../fixtures/seen';

const items = (change: Partial<Source> = {}): Record<string, unknown>[] => {
  const corpus = smallCorpus();
  Object.assign(corpus.sources[0]!, change);
  return JSON.parse(cslJson(seenAt('', smallDebate(corpus)))) as Record<string, unknown>[];
};
const report = (change: Partial<Source> = {}) => items(change).find(({ type }) => type === 'article-newspaper')!;

describe('the sources as CSL-JSON', () => {
  it('news report', () => {
    expect(report()).toEqual({
      id: 'gazette2020councillor',
      type: 'article-newspaper',
      title: 'Councillor wants dearer trams',
      author: [{ literal: 'Gazette' }],
      issued: { 'date-parts': [[2020, 3, 2]] },
      'container-title': 'Gazette',
      URL: 'https://gazette.example/trams',
      language: 'en-GB'
    });
  });

  it('a personal name is split; a doubtful author is told', () => {
    const { author, note } = report({ author: { speaker: 'ada-marsh', cert: 'low', note: 'Unsigned.' } });
    expect(author).toEqual([{ family: 'Marsh', given: 'Ada' }]);
    expect(note).toBe('Author uncertain: Unsigned.');
  });

  it('comment: its first words, its page, its site; undated', () => {
    expect(items().find(({ title }) => title === 'You are heard now.')).toEqual({
      id: 'tramwatchreply',
      type: 'post',
      title: 'You are heard now.',
      author: [{ literal: 'tramwatch' }],
      'container-title': 'Tramwatch',
      genre: 'Comment on “Left in the rain”',
      language: 'en-GB',
      note: 'Undated.'
    });
  });

  it('transcript: a document that says what it is; its publisher', () => {
    expect(items()[0]).toMatchObject({ type: 'document', genre: 'Transcript', publisher: 'Town council', issued: { 'date-parts': [[2020, 2]] } });
  });

  it.each([
    ['2020?', { 'date-parts': [[2020]], circa: true }],
    ['2019-12-30/2020-01', { 'date-parts': [[2019, 12, 30], [2020, 1]] }], // prettier-ignore
    ['2019/..', { literal: 'from 2019 on' }],
    [null, undefined]
  ])('date %s', (datePublished, issued) => expect(report({ datePublished })['issued']).toEqual(issued));
});
