import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BEAT, lineOf, openSpeakerLine, openStageLine, SILENCE } from '../../../src/app/present/link';
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

/** A stage that shows a step, and what it was told to do. */
function stageOn(name: string, id: string, step: number) {
  const obeyed: Command[] = [];
  const line = openStageLine(
    name,
    id,
    () => state(step),
    (command) => obeyed.push(command)
  )!;
  return { ...line, obeyed };
}
/** A speaker window, and what it heard: steps, and null for a stage that is gone. */
function speakerOn(name: string, stage: string | null) {
  const heard: (number | null)[] = [];
  const line = openSpeakerLine(name, stage, (told) => heard.push(told && told.step))!;
  return { ...line, heard };
}
/** The stage of that id as it is after a crash: there is no answer and no goodbye. */
const crash = (at: number) => Fake.all.splice(at, 1);

beforeEach(() => {
  vi.useFakeTimers();
  Fake.all = [];
  vi.stubGlobal('BroadcastChannel', Fake);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('the line between stage and speaker', () => {
  test('the stage answers whoever asks, and obeys orders', () => {
    const stage = stageOn('x', 'a', 2);
    const speaker = speakerOn('x', null);
    expect(speaker.heard).toEqual([2]);
    speaker.order({ do: 'next' });
    expect(stage.obeyed).toEqual([{ do: 'next' }]);
    expect(speaker.heard).toEqual([2, 2]);
    stage.tell();
    expect(speaker.heard).toEqual([2, 2, 2]);
  });

  test('a stage that goes says so, and one that comes is heard at once', () => {
    const stage = stageOn('x', 'a', 0);
    const speaker = speakerOn('x', null);
    stage.close();
    expect(speaker.heard).toEqual([0, null]);
    stageOn('x', 'b', 4);
    expect(speaker.heard).toEqual([0, null, 4]);
  });

  test('a stage that stops answering without a word is gone after four beats, and back with its next answer', () => {
    stageOn('x', 'a', 1);
    const speaker = speakerOn('x', null);
    vi.advanceTimersByTime(SILENCE);
    expect(speaker.heard).not.toContain(null);
    crash(0);
    vi.advanceTimersByTime(SILENCE);
    expect(speaker.heard).not.toContain(null);
    vi.advanceTimersByTime(2 * BEAT);
    expect(speaker.heard.at(-1)).toBeNull();
    stageOn('x', 'a', 3);
    expect(speaker.heard.at(-1)).toBe(3);
  });

  test('where no stage ever answers, that is said, too', () => {
    const speaker = speakerOn('x', null);
    vi.advanceTimersByTime(SILENCE + 2 * BEAT);
    expect(speaker.heard).toContain(null);
  });

  test('a window that is closed asks no more', () => {
    const speaker = speakerOn('x', null);
    speaker.close();
    vi.advanceTimersByTime(SILENCE + 2 * BEAT);
    expect(speaker.heard).toEqual([]);
  });

  test('of two stages of one lesson each has its own speaker, and only that one', () => {
    const [first, second] = [stageOn('x', 'a', 1), stageOn('x', 'b', 5)];
    const [ofFirst, ofSecond] = [speakerOn('x', 'a'), speakerOn('x', 'b')];
    vi.advanceTimersByTime(3 * BEAT);
    ofFirst.order({ do: 'next' });
    expect([first.obeyed, second.obeyed]).toEqual([[{ do: 'next' }], []]);
    expect(new Set(ofFirst.heard)).toEqual(new Set([1]));
    expect(new Set(ofSecond.heard)).toEqual(new Set([5]));
    first.close();
    vi.advanceTimersByTime(2 * BEAT);
    expect(ofFirst.heard.at(-1)).toBeNull();
    expect(ofSecond.heard).not.toContain(null);
  });

  test('a window that no stage opened keeps to the first that answers', () => {
    const stages = [stageOn('x', 'a', 1), stageOn('x', 'b', 5)];
    const speaker = speakerOn('x', null);
    speaker.order({ do: 'next' });
    expect(stages.map(({ obeyed }) => obeyed.length)).toEqual([1, 0]);
    expect(speaker.heard).toEqual([1, 1]);
  });

  test('other lessons, and what is no message, are not heard', () => {
    const { obeyed } = stageOn('x', 'a', 0);
    const speaker = speakerOn('y', null);
    speaker.order({ do: 'next' });
    const stranger = new Fake('rejoinder:x');
    for (const message of [null, 'next', { to: 'stage', stage: 'a', command: { do: 'explode' } }]) stranger.postMessage(message);
    const other = new Fake('rejoinder:y');
    for (const message of [null, { to: 'speaker', stage: 'a', state: {} }, { to: 'speaker', state: state(1) }]) other.postMessage(message);
    expect([obeyed, speaker.heard]).toEqual([[], []]);
  });

  test('without channels there is no line', () => {
    vi.stubGlobal('BroadcastChannel', undefined);
    const nothing = () => {};
    expect(openStageLine('x', 'a', () => state(0), nothing)).toBeNull();
    expect(openSpeakerLine('x', null, nothing)).toBeNull();
  });
});

test('tours have a line each, and a view alone its own', () => {
  const names = [lineOf('d', { tour: 'a', view: 'overview' }), lineOf('d', { tour: null, view: 'matrix' }), lineOf('d', { tour: null, view: 'timeline' })];
  expect(new Set(names).size).toBe(3);
});
