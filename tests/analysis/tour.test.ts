import { expect, test } from 'vitest';
import { LESSON_MARK, minutesOf } from '../../src/analysis/tour';
import { smallLesson } from '../fixtures/lessons';

test('a tour takes as long as its steps say: 2 + 3 minutes, one step says nothing', () => expect(minutesOf(smallLesson())).toBe(5));

test('a tour of which no step says anything takes no time that could be told', () => expect(minutesOf({ ...smallLesson(), steps: [] })).toBe(0));

test('the mark of a lesson stands in a fragment as it is', () => expect(new URL(`https://example.org/${LESSON_MARK}x`).hash).toBe('#lesson=x'));
