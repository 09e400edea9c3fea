import { describe, expect, it } from 'vitest';
import { threadsOf } from '../../../src/analysis/threads';
import { openThread, pickedSource } from '../../../src/views/reader/open';
import { smallDebate } from '../../fixtures/small';

const debate = smallDebate();
const threads = threadsOf(debate); // minutes, report, post with comment and reply
const [minutes, report, post] = threads;
const nothing = { pinned: null, pick: null, shown: new Set(debate.statements.map(({ id }) => id)) };

describe('which thread is open', () => {
  it('is that of the statement in focus, whatever is picked', () => {
    const wish = { ...nothing, pinned: debate.statement.get('watch-heard')!, pick: { kind: 'source', source: 'report' } as const };
    expect(openThread(debate, threads, wish, minutes!)).toBe(post);
  });

  it('is else that of the picked source, also where that is a comment', () => {
    expect(openThread(debate, threads, { ...nothing, pick: { kind: 'source', source: 'comment' } }, minutes!)).toBe(post);
  });

  it('is else the one that was open, so that letting go of a statement does not take the text away', () => {
    expect(openThread(debate, threads, { ...nothing, pick: { kind: 'speaker', speaker: 'ada-marsh' } }, post!)).toBe(post);
  });

  it('is else the first with a statement that passes the filter, else the first', () => {
    expect(openThread(debate, threads, nothing, null)).toBe(minutes);
    expect(openThread(debate, threads, { ...nothing, shown: new Set(['marsh-walk']) }, null)).toBe(report);
    expect(openThread(debate, threads, { ...nothing, shown: new Set() }, null)).toBe(minutes);
    expect(openThread(debate, [], nothing, null)).toBeNull();
  });

  it('is led to a picked source within it only', () => {
    expect(pickedSource(post!, { kind: 'source', source: 'reply' })).toBe('reply');
    expect(pickedSource(post!, { kind: 'source', source: 'report' })).toBeNull();
    expect(pickedSource(post!, { kind: 'speaker', speaker: 'reply' })).toBeNull();
  });
});
