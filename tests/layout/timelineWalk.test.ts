import { describe, expect, it } from 'vitest';
import { walkTo, type Direction } from '../../src/layout/timelineWalk';
import { smallDebate } from '../fixtures/small';
import { scoreIn } from './timelineText';

const debate = smallDebate();
const score = scoreIn(debate, debate.statements, { width: 900, height: 500, rem: 1, zoom: 1 });
const go = (from: string | null, direction: Direction, open = (_id: string) => true) => walkTo(score, from, direction, open)?.statement.id;

describe('walking with the arrow keys', () => {
  it('goes in the order of the picture and stops at its ends', () => {
    expect(go('quill-review', 'next')).toBe('quill-rise');
    expect(go('quill-review', 'previous')).toBe('quill-review');
    expect(go('watch-heard', 'next')).toBe('watch-heard');
    expect([go('marsh-walk', 'first'), go('marsh-walk', 'last')]).toEqual(['quill-review', 'watch-heard']);
  });

  it('goes to the nearest mark of the neighbouring voice', () => {
    // Beneath Bo Quill stands the resident: asked right after quill-rise, and again far to the right.
    expect(go('quill-rise', 'down')).toBe('resident-counted');
    expect(go('resident-counted', 'up')).toBe('quill-rise');
    expect(go('quill-rise', 'up')).toBe('quill-rise');
  });

  it('passes over what is shut', () => {
    expect(go('quill-review', 'next', (id) => id !== 'quill-rise')).toBe('resident-counted');
    expect(go('quill-rise', 'down', (id) => debate.statement.get(id)!.by !== 'resident')).toBe('marsh-walk');
  });

  it('begins at the first mark', () => {
    expect(go(null, 'next')).toBe('quill-review');
    expect(go('not-drawn', 'up')).toBe('quill-review');
  });
});
