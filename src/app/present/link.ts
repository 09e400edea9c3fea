/** The line between a stage and its speaker windows: what is said on it, and how each finds out that the other is gone. */
import { openChannel } from '../../platform/channel';
import type { Address } from '../../state/address';
import { readCommand, readState, type Command, type StageState } from '../../views/present/commands';

/** How often a speaker window asks, ms. It asks rather than listens: timers of a hidden stage are held back, its answers are not. */
export const BEAT = 1000;
/** ms without an answer after which the other side counts as gone. */
export const SILENCE = 4 * BEAT;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Stages of one debate and tour share a name; without a tour the view has its own. */
export const lineOf = (debate: string, { tour, view }: Pick<Address, 'tour' | 'view'>): string => `present:${debate}:${tour ?? `view ${view}`}`;

/**
 * The stage's end. `id` tells it from other stages of its lesson. `state` is asked whenever a speaker window asks; `obey` is told of
 * commands. Null where windows cannot talk.
 */
export function openStageLine(
  name: string,
  id: string,
  state: () => StageState,
  obey: (command: Command) => void
): { tell: () => void; close: () => void } | null {
  const tell = () => channel?.send({ to: 'speaker', stage: id, state: state() });
  const channel = openChannel(name, (message) => {
    if (!isRecord(message) || message['to'] !== 'stage' || (message['stage'] ?? id) !== id) return;
    const command = readCommand(message['command']);
    if (command) obey(command);
    tell();
  });
  channel?.send({ to: 'speaker', stage: id, state: state(), begins: true });
  return channel && { tell, close: () => (channel.send({ to: 'speaker', stage: id, gone: true }), channel.close()) };
}

/**
 * The speaker's end. It keeps to one stage: to `stage`, which opened it, else to the first that answers; once that is gone, to it or
 * to one that begins then. `heard` is told what it shows, null when it says that it is gone or has not answered for too long.
 */
export function openSpeakerLine(
  name: string,
  stage: string | null,
  heard: (state: StageState | null) => void
): { order: (command: Command) => void; close: () => void } | null {
  let here = false;
  let heardAt = Date.now();
  const channel = openChannel(name, (message) => {
    if (!isRecord(message) || message['to'] !== 'speaker') return;
    const from = message['stage'];
    const state = readState(message['state']);
    if (typeof from !== 'string' || (!state && message['gone'] !== true)) return;
    if (stage !== null && from !== stage && (here || message['begins'] !== true)) return;
    stage = from;
    here = state !== null;
    heardAt = Date.now();
    heard(state);
  });
  if (!channel) return null;
  const beat = () => {
    if (Date.now() - heardAt > SILENCE) {
      here = false;
      heard(null);
    }
    channel.send({ to: 'stage', stage });
  };
  beat();
  const timer = setInterval(beat, BEAT);
  return {
    order: (command) => channel.send({ to: 'stage', stage, command }),
    close: () => {
      clearInterval(timer);
      channel.close();
    }
  };
}
