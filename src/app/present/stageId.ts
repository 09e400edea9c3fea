/** Which of several stages of a lesson this one is, and which one opened a speaker window: that window's name says so. */
import { recallSitting, rememberSitting } from '../../platform/sitting';
import { windowName } from '../../platform/stage';

const KEY = 'stage';
const SPEAKER = 'rejoinder-speaker-';

/** The stage in this tab. Reload keeps it, so that its speaker window finds it again. */
export function stageId(): string {
  const kept = recallSitting(KEY);
  if (typeof kept === 'string') return kept;
  const id = crypto.getRandomValues(new Uint32Array(2)).join('-');
  rememberSitting(KEY, id);
  return id;
}

/** The name of the window in which a stage has its speaker. */
export const speakerWindow = (stage: string): string => SPEAKER + stage;

/** The stage that opened this speaker window; null where somebody came here by its address. */
export function stageThatOpened(): string | null {
  const name = windowName();
  return name.startsWith(SPEAKER) ? name.slice(SPEAKER.length) : null;
}
