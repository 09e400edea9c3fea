import { expect, it } from 'vitest';
import { orphanReason } from '../../src/analysis/orphans';
import type { Statement } from '../../src/corpus/types';
import { smallCorpus, smallDebate } from '../fixtures/small';

/** The reason why a statement of the small debate is an orphan after a change. */
function reason(id: string, change: (statement: Statement) => void): string | null {
  const corpus = smallCorpus();
  change(corpus.statements.find((statement) => statement.id === id)!);
  const debate = smallDebate(corpus);
  return orphanReason(debate, debate.statement.get(id)!);
}

it('says nothing of a statement in its place', () => {
  expect(reason('watch-heard', () => {})).toBeNull();
});

it('says what stands there instead', () => {
  expect(reason('watch-heard', (s) => (s.selectors![0]!.exact = 'You were heard.'))).toBe('At characters 0 to 18 the text has “You are heard now.” instead.');
});

it('says where the text is too short', () => {
  expect(reason('watch-heard', (s) => Object.assign(s.selectors![0]!, { start: 500, end: 510 }))).toBe(
    'Its words should stand at characters 500 to 510; the text ends before.'
  );
});

it('says where there is no text to point into', () => {
  expect(reason('quill-review', (s) => (s.selectors = [{ exact: 'x', start: 0, end: 1 }]))).toBe('It points into a text that is not in this debate.');
});

it('says where neither a place nor words are given', () => {
  expect(reason('quill-review', (s) => delete s.text)).toBe('No place in the text is given, and no words of its own.');
});
