/**
 * The reader's own lessons, in IndexedDB, in a store of their own. Where storage is blocked or full they last as long as the page, and
 * `saveLesson` says so. Nothing leaves this browser.
 */
import { createStore, del, get, update, values } from 'idb-keyval';
import type { Lesson } from '../corpus/types';
import { recall, remember } from './memory';

const store = createStore('rejoinder-lessons', 'lessons');

/**
 * A version that is not known to be in the store, and the `modified` of each version that it goes back to, from the one that was in the
 * store: null where there was none. Any of them may stand there, since the store may have come to it after the page was left.
 */
interface Ahead {
  readonly lesson: Lesson;
  readonly before: readonly (string | null)[];
}

/** What could not be kept, or was taken out where nothing can be (null): this page's own word, which goes before the store's. */
const here = new Map<string, Ahead | null>();

/** Lessons that are being written to the store, one version of each: a page that is left in the middle of it, by Reload or by closing, leaves them here. */
const DRAFTS = 'lesson-drafts';

/** What other versions or hands have put there is passed over. */
const isLesson = (value: unknown): value is Lesson =>
  typeof value === 'object' && value !== null && 'id' in value && 'debate' in value && 'steps' in value && Array.isArray(value.steps);
const isAhead = (value: unknown): value is Ahead =>
  typeof value === 'object' && value !== null && 'lesson' in value && isLesson(value.lesson) && 'before' in value && Array.isArray(value.before);

/** What is on the way to the store, or was left there, in any window. */
function drafts(): Ahead[] {
  try {
    const left: unknown = JSON.parse(recall(DRAFTS) ?? '[]');
    return Array.isArray(left) ? left.filter(isAhead) : [];
  } catch {
    return [];
  }
}

const draftOf = (id: string): Ahead | undefined => drafts().find(({ lesson }) => lesson.id === id);

/** Writes the draft of a lesson down in place of a former one; null forgets it. */
function noteDraft(id: string, draft: Ahead | null): void {
  const all = drafts().filter(({ lesson }) => lesson.id !== id);
  if (draft) all.push(draft);
  remember(DRAFTS, all.length === 0 ? null : JSON.stringify(all));
}

/** Forgets a draft that has become of no use, unless a later version has come in its place. */
function forgetDraft({ lesson }: Ahead): void {
  if (JSON.stringify(draftOf(lesson.id)?.lesson) === JSON.stringify(lesson)) noteDraft(lesson.id, null);
}

/** Puts a version into the store, where what stands there is one of those that it goes back to, or nothing. Whether it stands there now. */
async function put(lesson: Lesson, before: readonly (string | null)[]): Promise<boolean> {
  let stands = true;
  await update<unknown>(
    lesson.id,
    (stored) => {
      // Another window may have found it as a draft, and been faster.
      stands = !isLesson(stored) || before.includes(stored.modified) || JSON.stringify(stored) === JSON.stringify(lesson);
      return stands ? lesson : stored;
    },
    store
  );
  return stands;
}

/** Brings what was left on the way to the store there, before anything is read from it. Where another version was kept since, that stays. */
async function settle(): Promise<void> {
  for (const draft of drafts())
    try {
      await put(draft.lesson, draft.before);
      forgetDraft(draft);
    } catch {
      return; // Blocked: a draft lasts until it is not.
    }
}

/** One lesson; null where there is none of that id. Never fails. */
export async function loadLesson(id: string): Promise<Lesson | null> {
  const mine = here.get(id);
  if (mine !== undefined) return mine && mine.lesson;
  await settle();
  const left = draftOf(id);
  if (left) return left.lesson;
  try {
    const kept: unknown = await get(id, store);
    return isLesson(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** All lessons, the latest first. Never fails. O(lessons). */
export async function allLessons(): Promise<Lesson[]> {
  await settle();
  const all = new Map<string, Lesson>();
  try {
    for (const kept of await values<unknown>(store)) if (isLesson(kept)) all.set(kept.id, kept);
  } catch {
    // Blocked: only what this page holds.
  }
  for (const { lesson } of drafts()) all.set(lesson.id, lesson);
  for (const [id, mine] of here)
    if (mine) all.set(id, mine.lesson);
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
  // A version that never came to the store goes back to what stands there, and so does this one that comes after it.
  const last = here.get(lesson.id) ?? draftOf(lesson.id);
  const ahead: Ahead = { lesson, before: last?.lesson.modified === before ? [...last.before, before] : [before] };
  noteDraft(lesson.id, ahead);
  try {
    const stands = await put(lesson, ahead.before);
    here.delete(lesson.id);
    forgetDraft(ahead);
    return stands ? 'kept' : 'parted';
  } catch {
    here.set(lesson.id, ahead);
    return 'page';
  }
}

/** Removes a lesson; one that is not there is no failure. */
export async function removeLesson(id: string): Promise<void> {
  noteDraft(id, null);
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
