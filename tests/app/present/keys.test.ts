import { afterEach, describe, expect, test } from 'vitest';
import { commandOf, focusOf, STAGE_KEYS } from '../../../src/app/present/keys';

const press = (key: string, { shiftKey = false, choices = 0, focus = 'stage' as Parameters<typeof commandOf>[2] } = {}) =>
  commandOf({ key, shiftKey }, choices, focus);

describe('keys of the stage', () => {
  test.each([
    ['next', 'ArrowRight ArrowDown n N'],
    ['back', 'PageUp ArrowLeft ArrowUp p P'],
    ['on', 'PageDown'],
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

  test('while hands are counted the letters of the choices count them, and no others', () => {
    expect(press('b', { choices: 4 })).toEqual({ do: 'hand', choice: 1, by: 1 });
    expect(press('B', { choices: 4, shiftKey: true })).toEqual({ do: 'hand', choice: 1, by: -1 });
    expect(press('c', { choices: 3 })).toEqual({ do: 'hand', choice: 2, by: 1 });
    expect(press('d', { choices: 3 })).toBeNull();
    expect(press('.', { choices: 4 })).toEqual({ do: 'black' });
  });

  test('a picture keeps its arrows, a button its Space, a field all but Esc', () => {
    for (const key of ['ArrowRight', 'Home', ' ', 'Enter']) expect(press(key, { focus: 'picture' }), key).toBeNull();
    expect(press('PageDown', { focus: 'picture' })).toEqual({ do: 'on' });
    expect(press(' ', { focus: 'button' })).toBeNull();
    expect(press('ArrowRight', { focus: 'button' })).toEqual({ do: 'next' });
    expect(press('n', { focus: 'field' })).toBeNull();
    expect(press('Escape', { focus: 'field' })).toEqual({ do: 'out' });
  });

  test('every key of the list does something', () => {
    for (const { keys } of STAGE_KEYS)
      for (const name of keys.split(' ').filter((part) => part !== '–')) {
        const [shiftKey, key] = name.startsWith('Shift+') ? [true, name.slice(6)] : [false, name];
        const plain = { '→': 'ArrowRight', '←': 'ArrowLeft', '↑': 'ArrowUp', '↓': 'ArrowDown', Esc: 'Escape', Space: ' ' }[key] ?? key;
        expect(press(plain, { shiftKey, choices: /^[AD]$/.test(key) ? 4 : 0 }), name).not.toBeNull();
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
