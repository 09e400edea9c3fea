import { describe, expect, it } from 'vitest';
import type { Debate } from '../../../src/analysis/debate';
import { applyFilter } from '../../../src/analysis/filter';
import { parseAddress } from '../../../src/state/address';
import { sourceLines, sourcesText } from '../../../src/views/embedding/sourceLines';
import { smallCorpus, smallDebate } from '../../fixtures/small';

/** The debate, and the statements that a query string lets through. */
function shown(query = '', corpus = smallCorpus()): [Debate, ReadonlySet<string>] {
  const debate = smallDebate(corpus);
  return [debate, applyFilter(debate, parseAddress(query).address)];
}

describe('the source line', () => {
  it('credits the main texts with place and day, and counts the comments', () => {
    const { lines, more } = sourceLines(...shown());
    expect(lines.map(({ headline }) => headline)).toContain('Minutes of the council');
    expect(lines.find(({ headline }) => headline === 'Minutes of the council')).toMatchObject({ place: 'Town council, February 2020', url: null });
    expect(more).toBe('two comments'); // the comment and the reply to it
  });

  it('names three texts and counts the others', () => {
    const corpus = smallCorpus();
    const minutes = corpus.sources.find(({ id }) => id === 'minutes')!;
    corpus.sources.push({ ...minutes, id: 'minutes-2' }, { ...minutes, id: 'minutes-3' });
    const { lines, more } = sourceLines(...shown('', corpus));
    expect(lines).toHaveLength(3);
    expect(more).toBe('two other texts and two comments');
  });

  it('credits what is shown, not what the filter takes away', () => {
    const { lines, more } = sourceLines(...shown('?source=report'));
    expect(lines.map(({ headline }) => headline)).toEqual(['Councillor wants dearer trams']);
    expect(more).toBe(null);
    expect(sourceLines(...shown('?source=comment'))).toMatchObject({ lines: [{ headline: 'Left in the rain' }], more: 'two comments' });
    expect(sourceLines(smallDebate(), new Set())).toEqual({ lines: [], more: null });
  });

  it('is said as plain text, too', () => {
    expect(sourcesText(...shown('?source=comment'))).toMatch(/^Left in the rain \(.+\) and two comments$/);
    expect(sourcesText(smallDebate(), new Set())).toBe('');
  });
});
