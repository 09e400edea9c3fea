import { describe, expect, it } from 'vitest';
import { sourceLines } from '../../../src/views/embedding/sourceLines';
import { smallCorpus, smallDebate } from '../../fixtures/small';

describe('the source line', () => {
  it('credits the main texts with place and day, and counts the comments', () => {
    const { lines, more } = sourceLines(smallDebate());
    expect(lines.map(({ headline }) => headline)).toContain('Minutes of the council');
    expect(lines.find(({ headline }) => headline === 'Minutes of the council')).toMatchObject({ place: 'Town council, February 2020', url: null });
    expect(more).toBe('two comments'); // the comment and the reply to it
  });

  it('names three texts and counts the others', () => {
    const corpus = smallCorpus();
    const minutes = corpus.sources.find(({ id }) => id === 'minutes')!;
    corpus.sources.push({ ...minutes, id: 'minutes-2' }, { ...minutes, id: 'minutes-3' });
    const { lines, more } = sourceLines(smallDebate(corpus));
    expect(lines).toHaveLength(3);
    expect(more).toBe('two other texts and two comments');
  });
});
