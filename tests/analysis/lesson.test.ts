import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addStep, changeStep, copyOf, describe as describeLesson, MOST_MINUTES, moveStep, newLesson, removeStep, rename } from '../../src/analysis/lesson';
import { anyLesson, anyStep, NOW, smallLesson } from '../fixtures/lessons';

const notes = (lesson: ReturnType<typeof smallLesson>) => lesson.steps.map(({ note }) => note);

describe('a lesson', () => {
  test('begins empty', () => expect(newLesson('a', 'trams', 'Trams', NOW)).toEqual({ id: 'a', debate: 'trams', title: 'Trams', steps: [], modified: NOW }));

  test('is a copy of a tour, which stays as it is', () => {
    const tour = smallLesson();
    const copy = copyOf(tour, 'mine', 'trams', 'Mine', NOW);
    expect(copy).toEqual({ ...smallLesson(), id: 'mine', title: 'Mine' });
    copy.steps[0]!.note = 'changed';
    expect(tour).toEqual(smallLesson());
  });

  test('is renamed, but never nameless', () => {
    expect(rename(smallLesson(), 'Night').title).toBe('Night');
    const lesson = smallLesson();
    expect(rename(lesson, '  ')).toBe(lesson);
  });

  test('has a description or none', () => {
    expect(describeLesson(smallLesson(), 'New.').description).toBe('New.');
    expect(describeLesson(smallLesson(), '')).not.toHaveProperty('description');
  });
});

describe('steps', () => {
  test('are added at the end, or before another', () => {
    expect(notes(addStep(smallLesson(), { view: '', note: 'new' })).at(-1)).toBe('new');
    expect(notes(addStep(smallLesson(), { view: '', note: 'new' }, 1))).toEqual(['What is it about?', 'new', 'Who says this?', 'Who is for what?']);
  });

  test('are moved, and stop at the ends', () => {
    expect(notes(moveStep(smallLesson(), 0, 1))).toEqual(['Who says this?', 'What is it about?', 'Who is for what?']);
    expect(moveStep(smallLesson(), 0, 99)).toEqual(moveStep(smallLesson(), 0, 2));
    expect(moveStep(smallLesson(), 2, -1)).toEqual(moveStep(smallLesson(), 2, 0));
  });

  test('that are not there change nothing', () => {
    const lesson = smallLesson();
    for (const at of [-1, 3, 0.5]) {
      expect(removeStep(lesson, at)).toBe(lesson);
      expect(moveStep(lesson, at, 0)).toBe(lesson);
      expect(changeStep(lesson, at, { note: 'x' })).toBe(lesson);
    }
  });

  test('are changed field by field; null and empty take away', () => {
    const changed = changeStep(smallLesson(), 1, { note: 'Who?', move: null, minutes: null, teacherNote: '' });
    expect(changed.steps[1]).toEqual({ view: '?view=timeline&statement=quill-counted', note: 'Who?' });
    expect(changeStep(smallLesson(), 2, { move: 'which-side', minutes: 4.4 }).steps[2]).toEqual({
      view: '?view=matrix',
      note: 'Who is for what?',
      move: 'which-side',
      minutes: 4
    });
  });

  test.each([0, -3, MOST_MINUTES + 1, NaN])('%d minutes are none', (minutes) =>
    expect(changeStep(smallLesson(), 1, { minutes }).steps[1]).not.toHaveProperty('minutes')
  );
});

describe('laws', () => {
  const at = fc.nat({ max: 6 });
  test('an edit leaves the former lesson as it was', () =>
    fc.assert(
      fc.property(anyLesson, anyStep, at, at, (lesson, step, i, j) => {
        const before = structuredClone(lesson);
        addStep(lesson, step, i);
        moveStep(lesson, i, j);
        removeStep(lesson, i);
        changeStep(lesson, i, { note: 'x', move: null });
        rename(lesson, 'x');
        expect(lesson).toEqual(before);
      })
    ));
  test('removing what was added gives the lesson back', () =>
    fc.assert(
      fc.property(anyLesson, anyStep, at, (lesson, step, i) => {
        const place = Math.min(i, lesson.steps.length);
        expect(removeStep(addStep(lesson, step, place), place)).toEqual(lesson);
      })
    ));
  test('moving loses no step, and moving back undoes it', () =>
    fc.assert(
      fc.property(anyLesson, at, at, (lesson, i, j) => {
        fc.pre(i < lesson.steps.length && j < lesson.steps.length);
        const moved = moveStep(lesson, i, j);
        expect(moved.steps[j]).toBe(lesson.steps[i]);
        expect(moveStep(moved, j, i)).toEqual(lesson);
      })
    ));
});
