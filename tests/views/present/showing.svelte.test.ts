import { describe, expect, test } from 'vitest';
import { Showing } from '../../../src/views/present/showing.svelte';
import { stepsOf } from '../../../src/views/present/steps';
import { makeSession } from '../../fixtures/session';

function show(query = '?present&tour=t') {
  const session = makeSession(query);
  const steps = stepsOf(
    session.debate,
    {
      id: 't',
      title: 'Trams',
      steps: [
        { view: '?statement=quill-rise', note: '' },
        { view: '?statement=marsh-walk', note: '', move: 'who-said-it' },
        { view: '?view=matrix', note: '' }
      ]
    },
    session.address
  );
  return { session, showing: new Showing(session, steps) };
}
const obey = (showing: Showing, ...commands: ('on' | 'next' | 'back' | 'first' | 'last' | 'black' | 'white' | 'help' | 'out' | 'full-screen')[]) =>
  commands.map((command) => showing.obey({ do: command }, 0));

describe('a presentation', () => {
  test('its place stands in the address, and is no step of Back', () => {
    const { session, showing } = show();
    obey(showing, 'next');
    expect([session.address.step, showing.index, session.lastStep]).toEqual([2, 1, 'replace']);
    obey(showing, 'last', 'next', 'next');
    expect(session.address.step).toBe(3);
    obey(showing, 'first', 'back');
    expect(session.address.step).toBe(1);
  });

  test('a step beyond the last shows the last', () => expect(show('?present&tour=t&step=99').showing.index).toBe(2));

  test('going on uncovers first', () => {
    const { showing } = show('?present&tour=t&step=2');
    expect([showing.covered, showing.choices]).toEqual([true, 4]);
    obey(showing, 'on');
    expect([showing.covered, showing.index]).toEqual([false, 1]);
    obey(showing, 'on');
    expect(showing.index).toBe(2);
    // What was told stays told.
    obey(showing, 'back');
    expect(showing.covered).toBe(false);
  });

  test('black and white lie over the slide until they are lifted or the slide changes', () => {
    const { showing } = show();
    obey(showing, 'black');
    expect(showing.curtain).toBe('black');
    obey(showing, 'white');
    expect(showing.curtain).toBe('white');
    obey(showing, 'white');
    expect(showing.curtain).toBeNull();
    obey(showing, 'black', 'on');
    expect([showing.curtain, showing.index]).toEqual([null, 0]);
    obey(showing, 'black', 'next');
    expect([showing.curtain, showing.index]).toEqual([null, 1]);
  });

  test('no hands are counted under black and white', () => {
    const { showing } = show('?present&tour=t&step=2');
    obey(showing, 'black');
    expect(showing.choices).toBe(0);
    obey(showing, 'black');
    expect(showing.choices).toBe(4);
  });

  test('out takes away what lies over the slide, the uppermost first, and leaves the rest to the stage', () => {
    const { showing } = show();
    obey(showing, 'black', 'help');
    expect(obey(showing, 'out')).toEqual([true]);
    expect([showing.overlay, showing.curtain]).toEqual([null, 'black']);
    expect(obey(showing, 'out', 'out')).toEqual([true, false]);
  });

  test('what only a browser can do is left to it', () => expect(obey(show().showing, 'full-screen')).toEqual([false]));
});
