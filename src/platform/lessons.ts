/**
 * The reader's own lessons, in IndexedDB, in a store of their own. Where storage is blocked or full they last as long as the page, and
 * `saveLesson` says so. Nothing leaves this browser.
 */
import { createStore, del, get, update, values } from 'idb-keyval';
import type { Lesson } from '../corpus/types';
import { recall, remember } from './memory';

const store = createStore('rejoinder-lessons', 'lessons');

/** What could not be kept, or was taken out where nothing can be (null): this page's own word, which goes before the store's. */
const here = new Map<string, Lesson | null>();

/** The lesson that is being written to the store: a page that is left in the middle of it, by Reload or by closing, leaves it here. */
const DRAFT = 'lesson-draft';

/** What was left on the way to the store; null where nothing was. */
function draft(): Lesson | null {
  try {
    const left: unknown = JSON.parse(recall(DRAFT) ?? 'null');
    return isLesson(left) ? left : null;
  } catch {
    return null;
  }
}

/** What other versions or hands have put there is passed over. */
const isLesson = (value: unknown): value is Lesson =>
  typeof value === 'object' && value !== null && 'id' in value && 'debate' in value && 'steps' in value && Array.isArray(value.steps);

/** What a page before this one left on its way to the store; what this page is writing is none of it. */
const leftBehind = draft();

/** One lesson; null where there is none of that id. Never fails. */
export async function loadLesson(id: string): Promise<Lesson | null> {
  const mine = here.get(id);
  if (mine !== undefined) return mine;
  const left = draft();
  if (left?.id === id) return left;
  try {
    const kept: unknown = await get(id, store);
    return isLesson(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** All lessons, the latest first. Never fails. O(lessons). */
export async function allLessons(): Promise<Lesson[]> {
  const all = new Map<string, Lesson>();
  try {
    for (const kept of await values<unknown>(store)) if (isLesson(kept)) all.set(kept.id, kept);
  } catch {
    // Blocked: only what this page holds.
  }
  const left = draft();
  if (left) all.set(left.id, left);
  for (const [id, lesson] of here)
    if (lesson) all.set(id, lesson);
    else all.delete(id);
  return [...all.values()].sort((a, b) => (a.modified < b.modified ? 1 : a.modified > b.modified ? -1 : 0));
}

/**
 * How keeping went. `kept`; `page`: the browser refuses, the lesson lasts as long as the page, and the reader must be told; `parted`:
 * another window kept another version meanwhile, which stays, and this one is not kept.
 */
export type Keeping = 'kept' | 'page' | 'parted';

/**
 * Keeps a lesson under its id. `before` is the `modified` of the version that was read and changed, null for a new lesson: what is kept
 * under the id and is not that version is never written over.
 */
export async function saveLesson(lesson: Lesson, before: string | null): Promise<Keeping> {
  // Versions that are not in the store yet, because the browser refused or the page was left: this one comes after them.
  const ahead = [here.get(lesson.id), leftBehind].some((left) => left?.id === lesson.id && left.modified === before);
  const text = JSON.stringify(lesson);
  remember(DRAFT, text);
  let keeping: Keeping = 'kept';
  try {
    await update<unknown>(
      lesson.id,
      (stored) => {
        if (!isLesson(stored) || stored.modified === before || ahead) return lesson;
        keeping = 'parted';
        return stored;
      },
      store
    );
    here.delete(lesson.id);
    if (recall(DRAFT) === text) remember(DRAFT, null);
    return keeping;
  } catch {
    here.set(lesson.id, lesson);
    return 'page';
  }
}

/** Removes a lesson; one that is not there is no failure. */
export async function removeLesson(id: string): Promise<void> {
  if (draft()?.id === id) remember(DRAFT, null);
  try {
    await del(id, store);
    here.delete(id);
  } catch {
    here.set(id, null);
  }
}

/** An id for a new lesson. 64 random bits: no two readers come by the same. */
export function newLessonId(): string {
  const random = crypto.getRandomValues(new Uint32Array(2));
  return `lesson-${[...random].map((part) => part.toString(36).padStart(7, '0')).join('')}`;
}
