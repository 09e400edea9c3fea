import { describe, expect, it } from 'vitest';
import { linkWords } from '../../src/analysis/linkWords';
import { smallDebate } from '../fixtures/small';

const debate = smallDebate();
const links = (...ids: string[]) => ids.map((id) => debate.link.get(id)!);

describe('words of links', () => {
  it('say what a statement does', () => {
    expect(linkWords(links('r-disputes'), 'marsh-walk')).toBe('disputes');
  });

  it('say what it undergoes, “is” only once in a row', () => {
    expect(linkWords(links('r-corrects'), 'quill-counted')).toBe('is corrected');
    expect(linkWords(links('r-corrects', 'r-thanks'), 'quill-counted')).toBe('is corrected, disputed');
    expect(linkWords(links('r-answers', 'r-corrects'), 'quill-counted')).toBe('answers, is corrected');
  });

  it('tell each kind once', () => {
    expect(linkWords(links('r-disputes', 'r-disputes'), 'marsh-walk')).toBe('disputes');
  });
});
