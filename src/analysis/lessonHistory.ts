/** A lesson with what it was before: every edit can be taken back, and the taking back, too. Costs a reference for each edit. */
import type { Lesson } from '../corpus/types';

export interface LessonHistory {
  readonly lesson: Lesson;
  /** Former states, the oldest first. */
  readonly former: readonly Lesson[];
  /** What was taken back, the nearest last. */
  readonly later: readonly Lesson[];
  /** What the last edit wrote in; null where it was no writing. */
  readonly writing: string | null;
}

/** A history without edits. */
export const begin = (lesson: Lesson): LessonHistory => ({ lesson, former: [], later: [], writing: null });

/**
 * After an edit. Writing in one field (`writing` names it) is one edit, however many letters it has; an edit that changes
 * nothing is none.
 */
export function edited(history: LessonHistory, lesson: Lesson, writing: string | null = null): LessonHistory {
  if (lesson === history.lesson) return history;
  const goesOn = writing !== null && writing === history.writing;
  return { lesson, former: goesOn ? history.former : [...history.former, history.lesson], later: [], writing };
}

/** Takes the last edit back; the same history where there is none. */
export function undo(history: LessonHistory): LessonHistory {
  const lesson = history.former.at(-1);
  return lesson ? { lesson, former: history.former.slice(0, -1), later: [...history.later, history.lesson], writing: null } : history;
}

/** Makes again what was taken back last; the same history where nothing was. */
export function redo(history: LessonHistory): LessonHistory {
  const lesson = history.later.at(-1);
  return lesson ? { lesson, former: [...history.former, history.lesson], later: history.later.slice(0, -1), writing: null } : history;
}
