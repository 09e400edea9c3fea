/**
 * Lessons: tours that a reader makes. Every edit gives a new lesson and leaves the former one as it was, so that it can be
 * taken back; steps that an edit does not touch are the same objects before and after.
 */
import type { Lesson, Move, Tour, TourStep } from '../corpus/types';

export type { Lesson } from '../corpus/types';

/** What can be changed in a step; null takes a move or the minutes away. */
export interface StepChange {
  readonly view?: string;
  readonly note?: string;
  readonly teacherNote?: string;
  readonly move?: Move | null;
  readonly minutes?: number | null;
}

/** The longest that a step can be planned to take, in minutes: a day at school. */
export const MOST_MINUTES = 480;

/** An empty lesson. `now` is a moment of ISO 8601. */
export const newLesson = (id: string, debate: string, title: string, now: string): Lesson => ({ id, title, steps: [], debate, modified: now });

/** A tour or a lesson as a lesson of one's own, under another id and title. */
export function copyOf(tour: Tour, id: string, debate: string, title: string, now: string): Lesson {
  return { ...tour, id, title, steps: tour.steps.map((step) => ({ ...step })), debate, modified: now };
}

/** Names it anew. A name of blanks only changes nothing: a lesson without a name could not be found again. */
export const rename = (lesson: Lesson, title: string): Lesson => (title.trim() === '' || title === lesson.title ? lesson : { ...lesson, title });

/** Says what it is about; empty takes the description away. */
export function describe(lesson: Lesson, description: string): Lesson {
  const { description: _former, ...rest } = lesson;
  return description === '' ? rest : { ...rest, description };
}

/** Adds a step at the end, or before the step `at`, from 0. */
export const addStep = (lesson: Lesson, step: TourStep, at = lesson.steps.length): Lesson => ({ ...lesson, steps: lesson.steps.toSpliced(at, 0, step) });

/** Takes the step `at` out. A step that is not there changes nothing. */
export const removeStep = (lesson: Lesson, at: number): Lesson => (has(lesson, at) ? { ...lesson, steps: lesson.steps.toSpliced(at, 1) } : lesson);

/** Moves a step to another place, both from 0; places beyond the ends are the ends. */
export function moveStep(lesson: Lesson, from: number, to: number): Lesson {
  const place = Math.min(Math.max(to, 0), lesson.steps.length - 1);
  if (!has(lesson, from) || place === from) return lesson;
  return { ...lesson, steps: lesson.steps.toSpliced(from, 1).toSpliced(place, 0, lesson.steps[from]!) };
}

/** Changes a step. Minutes are whole, 1 to `MOST_MINUTES`; others take them away. An empty note for the teacher is none. */
export function changeStep(lesson: Lesson, at: number, change: StepChange): Lesson {
  if (!has(lesson, at)) return lesson;
  const { move, minutes, teacherNote, ...rest } = lesson.steps[at]!;
  const step: TourStep = { ...rest, view: change.view ?? rest.view, note: change.note ?? rest.note };
  const wanted = { move, minutes, teacherNote, ...change };
  if (wanted.teacherNote) step.teacherNote = wanted.teacherNote;
  if (wanted.move) step.move = wanted.move;
  const planned = Math.round(wanted.minutes ?? 0);
  if (planned >= 1 && planned <= MOST_MINUTES) step.minutes = planned;
  return { ...lesson, steps: lesson.steps.with(at, step) };
}

const has = (lesson: Lesson, at: number): boolean => Number.isInteger(at) && at >= 0 && at < lesson.steps.length;
