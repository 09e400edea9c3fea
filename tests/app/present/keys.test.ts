import { afterEach, describe, expect, test } from 'vitest';
import { commandOf, focusOf, STAGE_KEYS } from '../../../src/app/present/keys';

const press = (key: string, { shiftKey = false, code = '', choices = 0, focus = 'stage' as Parameters<typeof commandOf>[2] } = {}) =>
  commandOf({ key, code, shiftKey }, choices, focus);

describe('keys of the stage', () => {
  test.each([
    ['on', 'PageDown ArrowRight ArrowDown n N'],
    ['back', 'PageUp ArrowLeft ArrowUp p P'],
    ['first', 'Home'],
    ['last', 'End'],
    ['black', 'b B .'],
    ['white', 'w W ,'],
    ['full-screen', 'f F'],
    ['go-to', 'g'],
    ['overview', 'o'],
    ['speaker', 's'],
    ['help', '?'],
    ['out', 'Escape'],
    ['pause', 't']
  ])('%s: %s', (command, keys) => {
    for (const key of keys.split(' ')) expect(press(key), key).toEqual({ do: command });
  });

  test('Space goes on, with Shift back', () => {
    expect(press(' ')).toEqual({ do: 'on' });
    expect(press(' ', { shiftKey: true })).toEqual({ do: 'back' });
  });

  test('with Shift the arrow to the right leaves out what waits', () => expect(press('ArrowRight', { shiftKey: true })).toEqual({ do: 'next' }));
  test('with Shift the arrow to the left leaves out what was shown before', () => expect(press('ArrowLeft', { shiftKey: true })).toEqual({ do: 'previous' }));

  test('while hands are counted the digits of the choices count them, and no others', () => {
    expect(press('2', { code: 'Digit2', choices: 4 })).toEqual({ do: 'hand', choice: 1, by: 1 });
    expect(press('3', { code: 'Numpad3', choices: 3 })).toEqual({ do: 'hand', choice: 2, by: 1 });
    expect(press('4', { code: 'Digit4', choices: 3 })).toBeNull();
    expect(press('1', { code: 'Digit1' })).toBeNull();
  });

  test('with Shift a hand is taken back, whatever the keyboard makes of the digit', () => {
    expect(press('"', { code: 'Digit2', shiftKey: true, choices: 4 })).toEqual({ do: 'hand', choice: 1, by: -1 });
    // In France the digits themselves want Shift.
    expect(press('é', { code: 'Digit2', choices: 4 })).toEqual({ do: 'hand', choice: 1, by: 1 });
    expect(press('2', { code: 'Digit2', shiftKey: true, choices: 4 })).toEqual({ do: 'hand', choice: 1, by: -1 });
  });

  test('black is black and white is white while hands are counted, too', () => {
    for (const key of ['b', 'B', '.']) expect(press(key, { choices: 4 }), key).toEqual({ do: 'black' });
    for (const key of ['w', 'W', ',']) expect(press(key, { choices: 4 }), key).toEqual({ do: 'white' });
    for (const key of ['a', 'c', 'd']) expect(press(key, { choices: 4 }), key).toBeNull();
  });

  test('a picture keeps its arrows, a button its Space, a field all but Esc', () => {
    for (const key of ['ArrowRight', 'Home', ' ', 'Enter']) expect(press(key, { focus: 'picture' }), key).toBeNull();
    expect(press('PageDown', { focus: 'picture' })).toEqual({ do: 'on' });
    expect(press(' ', { focus: 'button' })).toBeNull();
    expect(press('ArrowRight', { focus: 'button' })).toEqual({ do: 'on' });
    expect(press('n', { focus: 'field' })).toBeNull();
    expect(press('Escape', { focus: 'field' })).toEqual({ do: 'out' });
  });

  test('every key of the list does something', () => {
    for (const { keys } of STAGE_KEYS)
      for (const name of keys.split(' ').filter((part) => part !== '–')) {
        const [shiftKey, key] = name.startsWith('Shift+') ? [true, name.slice(6)] : [false, name];
        const plain = { '→': 'ArrowRight', '←': 'ArrowLeft', '↑': 'ArrowUp', '↓': 'ArrowDown', Esc: 'Escape', Space: ' ' }[key] ?? key;
        expect(press(plain, { shiftKey, choices: /^\d$/.test(key) ? 4 : 0 }), name).not.toBeNull();
      }
  });
});

describe('where the focus is', () => {
  afterEach(() => document.body.replaceChildren());
  test.each([
    ['<main tabindex="-1"></main>', 'main', 'stage'],
    ['<input>', 'input', 'field'],
    ['<div data-picture><svg><a href="?x"></a></svg></div>', 'a', 'picture'],
    ['<div data-picture><button></button></div>', 'button', 'picture'],
    ['<button><b></b></button>', 'b', 'button']
  ])('%s', (markup, selector, focus) => {
    document.body.innerHTML = markup;
    expect(focusOf(document.querySelector(selector))).toBe(focus);
  });
});
