/** The line between a stage and its speaker windows: what is said on it, and how each finds out that the other is gone. */
import { openChannel, type Channel } from '../../platform/channel';
import type { Address } from '../../state/address';
import { readCommand, readState, type Command, type StageState } from '../../views/present/commands';

/** How often a speaker window asks, ms. It asks rather than listens: timers of a hidden stage are held back, its answers are not. */
export const BEAT = 1000;
/** ms without an answer after which the other side counts as gone. */
export const SILENCE = 4 * BEAT;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Stages of one debate and tour share a name; without a tour the view has its own. */
export const lineOf = (debate: string, { tour, view }: Pick<Address, 'tour' | 'view'>): string => `present:${debate}:${tour ?? `view ${view}`}`;

/** The stage's end. `state` is asked whenever a speaker window asks; it is told of commands. Null where windows cannot talk. */
export function openStageLine(name: string, state: () => StageState, obey: (command: Command) => void): (Channel & { tell: () => void }) | null {
  const tell = () => channel?.send({ to: 'speaker', state: state() });
  const channel = openChannel(name, (message) => {
    if (!isRecord(message) || message['to'] !== 'stage') return;
    const command = readCommand(message['command']);
    if (command) obey(command);
    tell();
  });
  return channel && { ...channel, tell, close: () => (channel.send({ to: 'speaker', gone: true }), channel.close()) };
}

/** The speaker's end: `heard` is told what the stage shows, null once it says that it is gone. */
export function openSpeakerLine(
  name: string,
  heard: (state: StageState | null) => void
): { ask: () => void; order: (command: Command) => void; close: () => void } | null {
  const channel = openChannel(name, (message) => {
    if (!isRecord(message) || message['to'] !== 'speaker') return;
    const state = readState(message['state']);
    if (state || message['gone'] === true) heard(state);
  });
  return (
    channel && {
      ask: () => channel.send({ to: 'stage' }),
      order: (command) => channel.send({ to: 'stage', command }),
      close: channel.close
    }
  );
}
