import { describe, expect, it } from 'vitest';
import { leadingCoding, markOf } from '../../src/analysis/marks';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const statement = (id: string) => debate.statement.get(id)!;

describe('the mark of a statement', () => {
  it('takes the side of the first coding that has one', () => {
    expect(leadingCoding(statement('marsh-walk'))!.topic).toBe('fares');
    expect(markOf(statement('marsh-walk'))).toEqual({ side: 'against', doubtful: false });
  });

  it('takes the side on a topic where one is named, and is absent where it says nothing of it', () => {
    expect(markOf(statement('marsh-walk'), 'night')).toEqual({ side: 'for', doubtful: false });
    expect(markOf(statement('marsh-walk'), 'conduct')).toBeUndefined();
  });

  it('takes no side without a coding or a stance', () => {
    expect(markOf(statement('watch-heard')).side).toBe('none');
    expect(markOf(statement('resident-counted'), 'night')!.side).toBe('none');
  });

  it('is doubtful when the side or the speaker is', () => {
    expect(markOf(statement('watch-thanks')).doubtful).toBe(true); // the coding
    expect(markOf(statement('guest-asked')).doubtful).toBe(true); // the speaker
    expect(markOf(statement('quill-rise')).doubtful).toBe(false);
  });
});
