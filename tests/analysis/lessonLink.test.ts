import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LESSON_LIMITS, readLessonFile, writeLessonFile } from '../../src/analysis/lessonFile';
import { readLessonLink, writeLessonLink } from '../../src/analysis/lessonLink';
import { LESSON_MARK } from '../../src/analysis/tour';
import { anyLesson, smallLesson } from '../fixtures/lessons';

describe('a lesson as a link', () => {
  test('every lesson comes back as it went out', async () =>
    fc.assert(
      fc.asyncProperty(anyLesson, async (lesson) => {
        const text = await readLessonLink(await writeLessonLink(lesson));
        expect(JSON.parse(text!)).toEqual(JSON.parse(writeLessonFile(lesson)));
        expect(readLessonFile(text!, lesson, () => []).problems).toEqual([]);
      })
    ));

  test('has only characters that stand in a fragment as they are', async () =>
    fc.assert(fc.asyncProperty(anyLesson, async (lesson) => void expect(await writeLessonLink(lesson)).toMatch(/^#lesson=[pd][\w-]+$/))));

  test('is shorter than its file', async () => {
    expect((await writeLessonLink(smallLesson())).length).toBeLessThan(writeLessonFile(smallLesson()).length);
  });

  test('may be written plainly, by hand', async () => {
    const text = '{"rejoinderLesson":1}';
    expect(await readLessonLink(`${LESSON_MARK}p${Buffer.from(text).toString('base64url')}`)).toBe(text);
  });

  test('other fragments hold no lesson', async () => expect(await readLessonLink('#main')).toBeNull());

  test('one that was cut off fails, and so does one that was changed', async () => {
    const link = await writeLessonLink(smallLesson());
    await expect(readLessonLink(link.slice(0, -8))).rejects.toThrow();
    await expect(readLessonLink(LESSON_MARK)).rejects.toThrow();
    await expect(readLessonLink(`${LESSON_MARK}x${link.slice(9)}`)).rejects.toThrow();
    await expect(readLessonLink(`${link.slice(0, 20)}%20${link.slice(20)}`)).rejects.toThrow();
  });

  test('one that unpacks to more than a lesson can have is refused', async () => {
    const huge = { ...smallLesson(), description: 'a'.repeat(2 * LESSON_LIMITS.file) };
    await expect(readLessonLink(await writeLessonLink(huge))).rejects.toThrow('larger than a lesson can be');
  });
});
