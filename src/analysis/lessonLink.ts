/**
 * A short lesson as part of a link: its file, deflated (RFC 1951) where that is shorter, in base64url (RFC 4648 §5). It stands
 * behind the `#`, which no server is sent. Runs wherever there are streams: browsers, workers, Node.
 */
import { LESSON_LIMITS, writeLessonFile } from './lessonFile';
import type { Lesson } from '../corpus/types';
import { LESSON_MARK } from './tour';

/** The longest fragment that is offered as a link, in characters: messengers and mail programs break longer ones. */
export const LONGEST_LINK = 2000;

/** The first character says how the rest is written. */
const PLAIN = 'p';
const DEFLATED = 'd';

/** The fragment that holds a lesson, `#` included, of any length: whether it is short enough is for the caller to say. */
export async function writeLessonLink(lesson: Lesson): Promise<string> {
  const plain = new TextEncoder().encode(JSON.stringify(JSON.parse(writeLessonFile(lesson))));
  const deflated = await through(plain, new CompressionStream('deflate-raw'), Infinity);
  const text = deflated.length < plain.length ? DEFLATED + base64url(deflated) : PLAIN + base64url(plain);
  return LESSON_MARK + text;
}

/**
 * The text of the file inside a fragment; null where the fragment holds no lesson.
 * @throws Error when it holds one that was cut off or changed on its way, or that unpacks to more than a lesson's file may have
 */
export async function readLessonLink(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(LESSON_MARK)) return null;
  const how = fragment.charAt(LESSON_MARK.length);
  const bytes = bytesOf(fragment.slice(LESSON_MARK.length + 1));
  if (bytes === null || (how !== PLAIN && how !== DEFLATED)) throw new Error('it has characters that do not belong there');
  const plain = how === PLAIN ? bytes : await through(bytes, new DecompressionStream('deflate-raw'), LESSON_LIMITS.file);
  return new TextDecoder('utf-8', { fatal: true }).decode(plain);
}

/** Bytes as they come out of a stream. @throws when they are more than `most`, or no stream of that kind */
async function through(bytes: Uint8Array<ArrayBuffer>, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('it is larger than a lesson can be');
    }
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> | null {
  if (!/^[\w-]+$/.test(text) || text.length % 4 === 1) return null;
  const binary = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0));
}
