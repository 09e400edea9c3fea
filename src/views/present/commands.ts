/** What keys, buttons and the speaker window can ask of a stage, and what the stage tells the speaker window. */
import { readSitting, type Sitting } from './sitting';

const PLAIN = [
  /** Uncovers, starts or counts what waits at this step; else the next step. */
  'on',
  /** The next step at once: what waits is left out. */
  'next',
  /** What was shown before at this step; else the step before. */
  'back',
  /** The step before at once. */
  'previous',
  'first',
  'last',
  'black',
  'white',
  'full-screen',
  'go-to',
  'overview',
  'speaker',
  'help',
  'out',
  'pause',
  'talk',
  'talk-reset'
] as const;
export type PlainCommand = (typeof PLAIN)[number];

export type Command =
  | { readonly do: PlainCommand }
  /** To a step, from 1. */
  | { readonly do: 'to'; readonly step: number }
  /** One hand more or less for a choice, from 0. */
  | { readonly do: 'hand'; readonly choice: number; readonly by: 1 | -1 };

export type Curtain = 'black' | 'white' | null;

export interface StageState {
  /** Index of the step that is shown. */
  readonly step: number;
  readonly curtain: Curtain;
  readonly sitting: Sitting;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** A command that came from another window; null for anything else. */
export function readCommand(value: unknown): Command | null {
  if (!isRecord(value)) return null;
  const { do: what, step, choice, by } = value;
  const plain = PLAIN.find((one) => one === what);
  if (plain) return { do: plain };
  if (what === 'to' && isIndex(step)) return { do: 'to', step };
  return what === 'hand' && isIndex(choice) && (by === 1 || by === -1) ? { do: 'hand', choice, by } : null;
}

/** What another window's stage shows; null for anything else. */
export function readState(value: unknown): StageState | null {
  if (!isRecord(value)) return null;
  const { step, curtain } = value;
  const sitting = readSitting(value['sitting']);
  if (!isIndex(step) || sitting === null || (curtain !== null && curtain !== 'black' && curtain !== 'white')) return null;
  return { step, curtain, sitting };
}
