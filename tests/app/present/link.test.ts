import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { lineOf, openSpeakerLine, openStageLine } from '../../../src/app/present/link';
import { NEW_SITTING } from '../../../src/views/present/sitting';
import type { Command, StageState } from '../../../src/views/present/commands';

/** Channels that deliver at once: what is said on one reaches all others of its name. */
class Fake {
  static all: Fake[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;
  readonly name: string;
  constructor(name: string) {
    this.name = name;
    Fake.all.push(this);
  }
  postMessage(data: unknown) {
    for (const other of Fake.all) if (other !== this && other.name === this.name) other.onmessage?.({ data: structuredClone(data) });
  }
  close() {
    Fake.all = Fake.all.filter((one) => one !== this);
  }
}

const state = (step: number): StageState => ({ step, curtain: null, sitting: NEW_SITTING });

describe('the line between stage and speaker', () => {
  beforeEach(() => {
    Fake.all = [];
    vi.stubGlobal('BroadcastChannel', Fake);
  });
  afterEach(() => vi.unstubAllGlobals());

  test('the stage answers whoever asks, and obeys orders', () => {
    let step = 2;
    const obeyed: Command[] = [];
    const heard: (StageState | null)[] = [];
    openStageLine(
      'x',
      () => state(step),
      (command) => (obeyed.push(command), (step = 3))
    );
    const speaker = openSpeakerLine('x', (told) => heard.push(told))!;
    speaker.ask();
    expect(heard).toEqual([state(2)]);
    speaker.order({ do: 'next' });
    expect(obeyed).toEqual([{ do: 'next' }]);
    expect(heard.at(-1)).toEqual(state(3));
  });

  test('a stage that goes says so', () => {
    const heard: (StageState | null)[] = [];
    openSpeakerLine('x', (told) => heard.push(told));
    openStageLine(
      'x',
      () => state(0),
      () => {}
    )!.close();
    expect(heard).toEqual([null]);
  });

  test('other lessons, and what is no message, are not heard', () => {
    const obeyed: unknown[] = [];
    const heard: unknown[] = [];
    openStageLine(
      'x',
      () => state(0),
      (command) => obeyed.push(command)
    );
    openSpeakerLine('y', (told) => heard.push(told))!.order({ do: 'next' });
    const stranger = new Fake('rejoinder:x');
    for (const message of [null, 'next', { to: 'stage', command: { do: 'explode' } }, { to: 'speaker', state: {} }]) stranger.postMessage(message);
    expect([obeyed, heard]).toEqual([[], []]);
  });

  test('without channels there is no line', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    expect(
      openStageLine(
        'x',
        () => state(0),
        () => {}
      )
    ).toBeNull();
    expect(openSpeakerLine('x', () => {})).toBeNull();
  });
});

test('tours have a line each, and a view alone its own', () => {
  const names = [lineOf('d', { tour: 'a', view: 'overview' }), lineOf('d', { tour: null, view: 'matrix' }), lineOf('d', { tour: null, view: 'timeline' })];
  expect(new Set(names).size).toBe(3);
});
