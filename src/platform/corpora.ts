/** The bundled debates: which there are, and how their files are loaded. A second debate is one file and one line in `data/debates.json`. */
import debates from '../../data/debates.json';
import { carried } from './carried';

export interface BundledDebate {
  readonly id: string;
  readonly title: string;
  readonly file: string;
}

/** All bundled debates; the first is the one that opens without being asked for. A single file has the one that it carries. */
export const bundled: readonly BundledDebate[] = carried ? [{ id: carried.id, title: carried.title, file: 'this file' }] : debates;

/** The name that the site's addresses have for a bundled debate; null for the one that the site opens without being asked for. Not every single file carries that one. */
export const keyOf = (id: string): string | null => (carried?.id === id ? carried.key : id === debates[0]!.id ? null : id);

/** Lengths, in UTF-16 code units, of the files in which the build found no problem; written in by `vite.config.ts`. */
declare const CHECKED_DEBATES: Readonly<Record<string, number>>;

/**
 * Whether a text may be taken for the file that the build checked, so that a first visit need neither load the checks nor run them:
 * it has that file's length. What was cut off on its way has not. Who edits a file of the built site in place, to the same length,
 * has to see to it that it can be read: nothing here does.
 */
export const isChecked = (id: string, text: string): boolean => CHECKED_DEBATES[bundled.find((one) => one.id === id)?.file ?? ''] === text.length;

const addresses = import.meta.glob<string>('../../data/*.json', { query: '?url', import: 'default', eager: true });

/** What went wrong with loading, in words for the reader. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
  /** What was asked for. */
  readonly address: string;

  constructor(message: string, address: string) {
    super(message);
    this.address = address;
  }
}

/**
 * The text of a bundled debate. `progress` is told the share that has arrived, 0 to 1, where the length is known.
 * @throws LoadError when it is not bundled, the network fails or the server does not have it
 */
export async function loadBundled(id: string, progress: (share: number) => void = () => {}): Promise<string> {
  const debate = bundled.find((one) => one.id === id);
  if (debate && carried) return carried.text;
  const address = debate && addresses[`../../data/${debate.file}`];
  if (!address) throw new LoadError(`There is no debate “${id}” here. There is: ${bundled.map((one) => one.id).join(', ')}.`, id);
  let response: Response;
  try {
    response = await fetch(address);
  } catch {
    throw new LoadError('The file could not be reached. Is there a network?', address);
  }
  if (!response.ok) throw new LoadError(`The server answered ${response.status} ${response.statusText}.`.replace(' .', '.'), address);
  return readWithProgress(response, progress);
}

async function readWithProgress(response: Response, progress: (share: number) => void): Promise<string> {
  // With a content encoding the length counts compressed bytes, which says nothing about what is read here.
  const length = response.headers.get('content-encoding') ? 0 : Number(response.headers.get('content-length'));
  if (!response.body || !length) return response.text();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    received += value.length;
    text += decoder.decode(value, { stream: true });
    progress(Math.min(1, received / length));
  }
}
