import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LESSON_LIMITS, readLessonFile, writeLessonFile } from '../../src/analysis/lessonFile';
import { anyLesson, NOW, smallLesson } from '../fixtures/lessons';

const fallback = { id: 'new', debate: 'open', modified: NOW };
const read = (text: string) => readLessonFile(text, fallback, (view) => (view.includes('colour') ? ['colour=red'] : []));
const readJson = (change: object) => read(JSON.stringify({ rejoinderLesson: 1, ...smallLesson(), ...change }));

describe('a lesson as a file', () => {
  test('every lesson comes back as it went out, without problems', () =>
    fc.assert(
      fc.property(anyLesson, (lesson) => {
        expect(readLessonFile(writeLessonFile(lesson), fallback, () => [])).toEqual({ lesson: JSON.parse(JSON.stringify(lesson)), problems: [] });
      })
    ));

  test('may begin with a byte order mark', () => expect(read(`\ufeff${writeLessonFile(smallLesson())}`).lesson).toEqual(smallLesson()));

  test.each([
    ['{"rejoinderLesson": 1,', 'line 1, column 23', /^This is no JSON/],
    ['[]', '', /no object/],
    ['{"formatVersion": 1}', '', /a debate, not a lesson/],
    ['{"steps": []}', 'rejoinderLesson', /is missing/],
    ['{"rejoinderLesson": 2, "steps": []}', 'rejoinderLesson', /is 2, but this program reads 1/],
    ['{"rejoinderLesson": 1, "debate": "x", "title": "x"}', 'steps', /no list/],
    ['x'.repeat(LESSON_LIMITS.file + 1), '', /characters/]
  ])('%.40s is no lesson, and says where and how to mend it', (text, path, message) => {
    const { lesson, problems } = read(text);
    expect(lesson).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]!.path).toBe(path);
    expect(problems[0]!.message).toMatch(message);
    expect(problems[0]!.mend).toMatch(/\.$/);
  });

  test('addresses that are not understood are kept, and named', () => {
    const steps = [{ view: '?colour=red&view=matrix', note: '' }];
    const { lesson, problems } = readJson({ steps });
    expect(lesson!.steps).toEqual(steps);
    expect(problems).toMatchObject([{ level: 'warning', path: 'steps[0].view', message: 'has what is not understood: colour=red' }]);
  });

  test('a step without an address is left out, the others stand', () => {
    const { lesson, problems } = readJson({ steps: [{ note: 'x' }, { view: '', note: 'kept' }, null] });
    expect(lesson!.steps).toEqual([{ view: '', note: 'kept' }]);
    expect(problems.map(({ path, out }) => [path, out])).toEqual([
      ['steps[0]', 'row'],
      ['steps[2]', 'row']
    ]);
  });

  test('wrong parts of a step are left out, the rest of it stands', () => {
    const { lesson, problems } = readJson({ steps: [{ view: '', note: 7, teacherNote: [], move: 'who-sad-it', minutes: 'five' }] });
    expect(lesson!.steps).toEqual([{ view: '', note: '' }]);
    expect(problems.map(({ path }) => path)).toEqual(['steps[0].note', 'steps[0].teacherNote', 'steps[0].move', 'steps[0].minutes']);
    expect(problems[2]!.mend).toBe('Did you mean “who-said-it”?');
  });

  test('what a lesson needs and the file has not is filled in, and named', () => {
    const { lesson, problems } = readJson({ id: 'no id!', debate: undefined, title: ' ', modified: undefined });
    expect(lesson).toEqual({ ...smallLesson(), ...fallback, title: 'Lesson without a name' });
    expect(problems.map(({ path }) => path)).toEqual(['id', 'debate', 'title']);
  });

  test('more steps than a lesson has are cut, and it says so', () => {
    const steps = Array.from({ length: LESSON_LIMITS.steps + 1 }, () => ({ view: '', note: '' }));
    const { lesson, problems } = readJson({ steps });
    expect(lesson!.steps).toHaveLength(LESSON_LIMITS.steps);
    expect(problems).toMatchObject([{ path: 'steps' }]);
  });

  test('whatever JSON it is, reading never throws', () =>
    fc.assert(fc.property(fc.jsonValue(), (value) => void expect(() => readJson({ steps: [value], title: value, id: value })).not.toThrow())));
});
