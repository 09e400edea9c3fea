import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeStep, moveStep, removeStep, rename } from '../../src/analysis/lesson';
import { begin, edited, redo, undo } from '../../src/analysis/lessonHistory';
import { smallLesson } from '../fixtures/lessons';

describe('what a lesson was before', () => {
  test('comes back with undo, and goes again with redo', () => {
    const start = smallLesson();
    const removed = edited(begin(start), removeStep(start, 1));
    expect(undo(removed).lesson).toBe(start);
    expect(redo(undo(removed)).lesson).toBe(removed.lesson);
  });

  test('is nothing where nothing was edited', () => {
    const history = begin(smallLesson());
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(edited(history, history.lesson)).toBe(history);
  });

  test('writing in one field is one edit; in another field it is another', () => {
    let history = begin(smallLesson());
    for (const note of ['W', 'Wh', 'Who']) history = edited(history, changeStep(history.lesson, 0, { note }), 'note 0');
    history = edited(history, changeStep(history.lesson, 1, { note: 'x' }), 'note 1');
    expect(history.former).toHaveLength(2);
    expect(undo(history).lesson.steps[0]!.note).toBe('Who');
    expect(undo(undo(history)).lesson).toEqual(smallLesson());
  });

  test('a new edit forgets what was taken back', () => {
    const history = edited(begin(smallLesson()), rename(smallLesson(), 'A'));
    const other = edited(undo(history), rename(smallLesson(), 'B'));
    expect(redo(other)).toBe(other);
  });

  test('after any edits, as many undos lead back to the beginning, and as many redos to the end', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }))), (moves) => {
        const start = begin(smallLesson());
        const end = moves.reduce((history, [from, to]) => edited(history, moveStep(history.lesson, from, to)), start);
        const back = end.former.reduce((history) => undo(history), end);
        expect(back.lesson).toBe(start.lesson);
        expect(end.former.reduce((history) => redo(history), back).lesson).toBe(end.lesson);
      })
    ));
});
