/**
 * The file that a lesson goes out and comes in as: JSON `{ "rejoinderLesson": 1, "debate": …, "title": …, "steps": […] }`, the rest as
 * `tours` in a corpus. Whatever can be read is read; what is left out or doubtful is named, with where it stands and how to mend it.
 */
import { syntaxFault } from '../corpus/json';
import { nearest } from '../corpus/nearest';
import { join, type Problem, type Report } from '../corpus/problem';
import { ID, MOVES, type Lesson, type Move, type TourStep } from '../corpus/types';
import { counted } from './english';
import { MOST_MINUTES } from './lesson';

/** The format's number. A file of a later one is not read: it may mean something else by the same words. */
const FORMAT = 1;

/** Limits: characters (UTF-16 code units) of a file, steps of a lesson. */
export const LESSON_LIMITS = { file: 2 ** 20, steps: 500 } as const;

/** Parts of an address that are not understood, as `key=value`; the caller knows the addresses. */
export type Unread = (view: string) => readonly string[];

export interface ReadLesson {
  /** Null where nothing of it can be used. */
  readonly lesson: Lesson | null;
  readonly problems: readonly Problem[];
}

/** The text of the file. */
export function writeLessonFile(lesson: Lesson): string {
  const { id, title, description, debate, modified, steps } = lesson;
  return `${JSON.stringify({ rejoinderLesson: FORMAT, id, debate, title, description, modified, steps }, null, 2)}\n`;
}

const hopeless = (path: string, message: string, mend: string): ReadLesson => ({ lesson: null, problems: [{ level: 'error', path, message, mend }] });

/**
 * Reads a file. `fallback` stands in for an id, a debate and a moment that are missing. Addresses that are not understood are kept
 * as they are and named: the debate, or a later version, may know them. Never throws. O(length).
 */
export function readLessonFile(text: string, fallback: Pick<Lesson, 'id' | 'debate' | 'modified'>, unread: Unread): ReadLesson {
  if (text.length > LESSON_LIMITS.file)
    return hopeless('', `The file has ${text.length} characters, but a lesson has ${LESSON_LIMITS.file} at most`, 'Is it a lesson? Choose another file.');
  let json: unknown;
  const plain = text.startsWith('\ufeff') ? text.slice(1) : text;
  try {
    json = JSON.parse(plain);
  } catch {
    const { line, column, message, mend } = syntaxFault(plain) ?? { line: 1, column: 1, message: 'it cannot be read', mend: 'Check the file.' };
    return hopeless(`line ${line}, column ${column}`, `This is no JSON: ${message}`, mend);
  }
  if (!isObject(json)) return hopeless('', 'The file is no object', 'Choose a file that “Save to a file” wrote.');
  if (json['rejoinderLesson'] === undefined)
    return 'formatVersion' in json
      ? hopeless('', 'This is a debate, not a lesson', 'Choose a file that “Save to a file” wrote.')
      : hopeless('rejoinderLesson', 'is missing: this is no lesson', 'Choose a file that “Save to a file” wrote, or write "rejoinderLesson": 1 into it.');
  if (json['rejoinderLesson'] !== FORMAT)
    return hopeless('rejoinderLesson', `is ${brief(json['rejoinderLesson'])}, but this program reads ${FORMAT}`, 'Reload the page for its newest version.');
  return readLesson(json, fallback, unread);
}

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

function brief(value: unknown): string {
  if (value === undefined) return 'missing';
  const json = JSON.stringify(value);
  return json.length > 40 ? `${json.slice(0, 39)}…` : json;
}

function readLesson(json: Json, fallback: Pick<Lesson, 'id' | 'debate' | 'modified'>, unread: Unread): ReadLesson {
  const problems: Problem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const idAt = (key: 'id' | 'debate'): string => {
    const value = json[key];
    if (typeof value === 'string' && ID.test(value)) return value;
    if (value !== undefined || key === 'debate')
      report({
        level: 'warning',
        path: key,
        message: value === undefined ? 'is missing' : `is ${brief(value)}, which is no id`,
        mend: key === 'debate' ? 'It is taken for a lesson on the debate that is open.' : 'It is given another.'
      });
    return fallback[key];
  };
  const words = (from: Json, key: string, path: string): string | undefined => {
    const value = from[key];
    if (value === undefined || typeof value === 'string') return value;
    report({ level: 'error', path, message: `is ${brief(value)}, but must be a text`, mend: 'Write it in quotation marks.', out: 'part' });
    return undefined;
  };
  const id = idAt('id');
  const debate = idAt('debate');
  const modified = words(json, 'modified', 'modified') ?? fallback.modified;
  let title = words(json, 'title', 'title') ?? '';
  if (title.trim() === '') {
    title = 'Lesson without a name';
    report({ level: 'warning', path: 'title', message: 'is missing', mend: 'Give the lesson a name.' });
  }
  const description = words(json, 'description', 'description');

  const list = json['steps'];
  if (!Array.isArray(list))
    return { lesson: null, problems: [...problems, { level: 'error', path: 'steps', message: 'is no list', mend: 'Write "steps": [ … ].' }] };
  if (list.length > LESSON_LIMITS.steps)
    report({
      level: 'error',
      path: 'steps',
      message: `has ${counted(list.length, 'step')}; only the first ${LESSON_LIMITS.steps} are taken`,
      mend: 'Divide it into several lessons.',
      out: 'part'
    });
  const steps = list.slice(0, LESSON_LIMITS.steps).flatMap((item: unknown, i) => {
    const path = join('steps', i);
    if (!isObject(item) || typeof item['view'] !== 'string') {
      report({ level: 'error', path, message: 'has no address in “view”', mend: 'Write "view": "?…", or take the step out.', out: 'row' });
      return [];
    }
    const step: TourStep = { view: item['view'], note: words(item, 'note', `${path}.note`) ?? '' };
    const strange = unread(step.view);
    if (strange.length > 0)
      report({
        level: 'warning',
        path: `${path}.view`,
        message: `has what is not understood: ${strange.join(', ')}`,
        mend: 'It is kept as it is. Open the step, set the view anew and put it in its place.'
      });
    const teacherNote = words(item, 'teacherNote', `${path}.teacherNote`);
    if (teacherNote) step.teacherNote = teacherNote;
    const move = moveAt(item['move'], `${path}.move`, report);
    if (move) step.move = move;
    const minutes = minutesAt(item['minutes'], `${path}.minutes`, report);
    if (minutes) step.minutes = minutes;
    return [step];
  });
  return { lesson: { id, title, ...(description ? { description } : {}), steps, debate, modified }, problems };
}

function moveAt(value: unknown, path: string, report: Report): Move | undefined {
  const move = MOVES.find((one) => one === value);
  if (move || value === undefined) return move;
  const near = typeof value === 'string' ? nearest(value, MOVES) : undefined;
  const mend = near ? `Did you mean “${near}”?` : 'Write one of these, or none.';
  report({ level: 'error', path, message: `is ${brief(value)}, but must be one of ${MOVES.join(', ')}`, mend, out: 'part' });
  return undefined;
}

function minutesAt(value: unknown, path: string, report: Report): number | undefined {
  if (value === undefined || (typeof value === 'number' && value > 0 && value <= MOST_MINUTES)) return value;
  report({ level: 'error', path, message: `is ${brief(value)}, but must be a number up to ${MOST_MINUTES}`, mend: 'Write minutes as a number.', out: 'part' });
  return undefined;
}
