import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../src/analysis/filter';
import { choiceWords, datePhrase, relationPhrase, sourcePhrase, speakerPhrase, stancePhrase, topicPhrase } from '../../../src/views/filters/phrases';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();

describe('the words of the sentence', () => {
  it('lists up to three, and counts the rest', () => {
    expect(choiceWords(['a'])).toBe('a');
    expect(choiceWords(['a', 'b', 'c'])).toBe('a, b or c');
    expect(choiceWords(['a', 'b', 'c', 'd', 'e'])).toBe('a, b or 3 more');
  });

  it('speaks of everything while nothing is chosen', () => {
    expect([speakerPhrase(debate, NO_FILTER), topicPhrase(debate, NO_FILTER), sourcePhrase(debate, NO_FILTER), datePhrase(NO_FILTER)]).toEqual([
      'everyone',
      'every topic',
      'three sources', // comments go with their post
      'at any time'
    ]);
  });

  it('names what is chosen', () => {
    const filter = { ...NO_FILTER, speaker: ['ada-marsh', 'bo-quill'], topic: ['fares'], stance: ['for', 'none'] as const, relation: ['disputes'] as const };
    expect(speakerPhrase(debate, filter)).toBe('Ada Marsh or Bo Quill');
    expect(topicPhrase(debate, filter)).toBe('Fares');
    expect(stancePhrase(filter)).toBe('for or taking no side');
    expect(relationPhrase(filter)).toBe('that dispute or meet that');
  });

  it('says days as days', () => {
    expect(datePhrase({ ...NO_FILTER, from: '2020-02-28', to: '2020-02-28' })).toBe('on 28 February 2020');
    expect(datePhrase({ ...NO_FILTER, from: '2020-02-28' })).toBe('from 28 February 2020 on');
    expect(datePhrase({ ...NO_FILTER, from: '2020-02-28', to: '2020-03-02' })).toBe('from 28 February 2020 to 2 March 2020');
  });
});
