/** The reader's lessons while they work on them: every change is kept at once, and can be taken back. */
import { copyOf, newLesson } from '../../../analysis/lesson';
import { begin, edited, redo, undo, type LessonHistory } from '../../../analysis/lessonHistory';
import type { Lesson, Tour, TourStep } from '../../../corpus/types';
import { allLessons, newLessonId, removeLesson, saveLesson } from '../../../platform/lessons';
import { recall, remember } from '../../../platform/memory';

/** Which lesson was worked on last: it is open again when the tool comes back. */
const LAST = 'lesson';

const now = (): string => new Date().toISOString();

class LessonDesk {
  readonly #debate: string;
  /** Null until they are read. */
  all: readonly Lesson[] | null = $state.raw(null);
  /** The lesson that is worked on; null while the list is shown. */
  open: LessonHistory | null = $state.raw(null);
  /** The one removed last, while it can be put back. */
  removed: Lesson | null = $state.raw(null);
  /** The browser keeps nothing: lessons last as long as the page. */
  blocked = $state(false);
  /** The title under which the open lesson goes on, because another window changed the same lesson; null where none did. */
  parted: string | null = $state(null);
  /** Counts what was kept: what is read while something is being kept would be out of date. */
  #keepings = 0;

  constructor(debate: string) {
    this.#debate = debate;
  }

  /** Reads what is kept, which another window may have changed, and goes on with the lesson that was worked on last. */
  async read(): Promise<void> {
    const keepings = this.#keepings;
    const all = await allLessons();
    if (keepings !== this.#keepings) return;
    const known = this.all;
    this.all = all;
    const wanted = this.open?.lesson.id ?? recall(LAST);
    const last = all.find(({ id, debate }) => id === wanted && debate === this.#debate);
    if (last && (!this.open || last.modified !== known?.find(({ id }) => id === wanted)?.modified)) this.open = begin(last);
  }

  async #keep(lesson: Lesson): Promise<void> {
    const before = this.all?.find(({ id }) => id === lesson.id)?.modified ?? null;
    const kept = { ...lesson, modified: now() };
    this.all = [kept, ...(this.all ?? []).filter(({ id }) => id !== kept.id)];
    this.#keepings++;
    const keeping = await saveLesson(kept, before);
    this.#keepings++;
    this.blocked = keeping === 'page';
    // Of several edits that another window came before, the last holds them all.
    if (keeping === 'parted' && this.all.includes(kept)) await this.#part(kept);
  }

  /** Two windows changed one lesson: what was written here goes on as a lesson of its own, and the other stays as it is. */
  async #part(mine: Lesson): Promise<void> {
    const own = { ...mine, id: newLessonId(), title: `${mine.title} (second window)` };
    this.all = this.all!.filter((lesson) => lesson !== mine);
    if (this.open?.lesson.id === mine.id) this.work(own);
    this.parted = own.title;
    await this.#keep(own);
    await this.read();
  }

  /** Puts a lesson on the desk. */
  work(lesson: Lesson): void {
    this.open = begin(lesson);
    this.parted = null;
    remember(LAST, lesson.id);
  }

  /** Back to the list. */
  leave(): void {
    this.open = null;
    remember(LAST, null);
  }

  /** Writes an edit of the open lesson down; `writing` names the field that is being written in. */
  edit(lesson: Lesson, writing: string | null = null): void {
    if (!this.open) return;
    this.#step(edited(this.open, lesson, writing));
  }

  undo(): void {
    if (this.open) this.#step(undo(this.open));
  }

  redo(): void {
    if (this.open) this.#step(redo(this.open));
  }

  #step(history: LessonHistory): void {
    if (history === this.open) return;
    this.open = history;
    void this.#keep(history.lesson);
  }

  /** A new lesson on the open debate, put on the desk. */
  create(title: string, steps: readonly TourStep[] = []): void {
    this.#begin({ ...newLesson(newLessonId(), this.#debate, title, now()), steps: [...steps] });
  }

  /** A copy of a tour or lesson, to be changed. */
  copy(tour: Tour, debate = this.#debate): void {
    this.#begin(copyOf(tour, newLessonId(), debate, `${tour.title} (copy)`, now()));
  }

  #begin(lesson: Lesson): void {
    void this.#keep(lesson);
    this.work(lesson);
  }

  /** Takes in a lesson that came as a file or link. One of its id that says something else stays: the newcomer gets another id. */
  takeIn(lesson: Lesson): void {
    const mine = this.all?.find(({ id }) => id === lesson.id);
    const same = mine && JSON.stringify({ ...mine, modified: '' }) === JSON.stringify({ ...lesson, modified: '' });
    if (same) this.work(mine);
    else this.#begin(mine ? { ...lesson, id: newLessonId() } : lesson);
  }

  remove(lesson: Lesson): void {
    this.removed = lesson;
    this.all = (this.all ?? []).filter(({ id }) => id !== lesson.id);
    if (this.open?.lesson.id === lesson.id) this.leave();
    void removeLesson(lesson.id);
  }

  putBack(): void {
    if (this.removed) void this.#keep(this.removed);
    this.removed = null;
  }
}

const desks = new Map<string, LessonDesk>();

/** The desk of a debate. It lasts as long as the page, so that the tool comes back with all that can be taken back. */
export function deskOf(debate: string): LessonDesk {
  const desk = desks.get(debate) ?? new LessonDesk(debate);
  desks.set(debate, desk);
  return desk;
}
