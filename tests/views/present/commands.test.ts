import { expect, test } from 'vitest';
import { readCommand, readState } from '../../../src/views/present/commands';
import { NEW_SITTING } from '../../../src/views/present/sitting';

test('commands of another window are read, with nothing else that came along', () => {
  expect(readCommand({ do: 'next', extra: 1 })).toEqual({ do: 'next' });
  expect(readCommand({ do: 'to', step: 3 })).toEqual({ do: 'to', step: 3 });
  expect(readCommand({ do: 'hand', choice: 1, by: -1 })).toEqual({ do: 'hand', choice: 1, by: -1 });
});

test('what is no command is none', () => {
  for (const value of [null, 'next', {}, { do: 'explode' }, { do: 'to', step: -1 }, { do: 'to', step: 1.5 }, { do: 'hand', choice: 1, by: 2 }])
    expect(readCommand(value)).toBeNull();
});

test('a stage’s state is read, and nothing else', () => {
  const state = { step: 2, curtain: 'black', sitting: NEW_SITTING };
  expect(readState(state)).toEqual(state);
  for (const value of [null, {}, { ...state, curtain: 'red' }, { ...state, step: 'two' }, { ...state, sitting: {} }]) expect(readState(value)).toBeNull();
});
