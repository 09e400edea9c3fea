import { describe, expect, it } from 'vitest';
import { createDebate } from '../../../src/analysis/debate';
import { Masks } from '../../../src/analysis/search/fields';
import { topicsWithoutWord } from '../../../src/analysis/search/topics';
import type { Topic } from '../../../src/corpus/types';
import { smallCorpus, smallDebate } from '../../fixtures/small';

const debate = smallDebate();
const statements = (...ids: string[]) => ids.map((id) => debate.statement.get(id)!);
function topics(labels: Record<string, number>, ...ids: string[]): string[] {
  const masks = new Masks<Topic>(Object.entries(labels).map(([id, mask]) => [debate.topic.get(id)!, mask]));
  return topicsWithoutWord(debate, masks, statements(...ids), new Set(ids)).map(
    ({ topic, statements }) => `${topic.id}: ${statements.map(({ id }) => id).join(' ')}`
  );
}

describe('the topic without the word', () => {
  it('is the one whose label has most of the words, without those that have them', () => {
    expect(topics({ fares: 0b11, night: 0b01 }, 'quill-rise')).toEqual(['fares: marsh-walk watch-bargain']);
  });

  it('is of equal labels first the one that is spoken of', () => {
    expect(topics({ fares: 1, night: 1 }, 'quill-counted', 'quill-review').map((text) => text.split(':')[0])).toEqual(['night', 'fares']);
  });

  it('is left out where all of it has the word', () => {
    expect(topics({ fares: 1 }, 'quill-rise', 'marsh-walk', 'watch-bargain')).toEqual([]);
  });

  it('is told by use where no label tells it: half of at least four, and more than elsewhere', () => {
    // conduct: 3 of 12 statements; among these four 3, a share of 3/4 and a lift of 3
    const corpus = smallCorpus();
    corpus.statements.find(({ id }) => id === 'watch-heard')!.codings = [{ topic: 'conduct' }];
    const more = createDebate(corpus);
    const matching = ['resident-counted', 'marsh-figures', 'guest-asked', 'quill-rise'].map((id) => more.statement.get(id)!);
    const told = topicsWithoutWord(more, new Masks(), matching, new Set(matching.map(({ id }) => id)));
    expect(told.map(({ topic, statements }) => [topic.id, statements.map(({ id }) => id)])).toEqual([['conduct', ['watch-heard']]]);
    expect(topicsWithoutWord(more, new Masks(), matching.slice(0, 3), new Set())).toEqual([]);
  });
});
