import { beforeEach, describe, expect, it } from 'vitest';
import { standsIn, takeOver } from '../../src/app/takeOver';

const page = document.documentElement;
const field = () => document.querySelector<HTMLInputElement>('#app input')!;

beforeEach(() => {
  document.body.innerHTML = '<div id="app"><main><a href="?a">a</a><input id="search"></main></div><div id="first"><p>quotations</p></div>';
  page.dataset['page'] = 'overview';
});

describe('the page before any script', () => {
  it.each([
    ['waiting', true],
    ['overview', true],
    ['other', false],
    ['app', false],
    [undefined, false]
  ] as const)('stands for what was asked for when it is “%s”: %s', (state, stands) => {
    if (state) page.dataset['page'] = state;
    else delete page.dataset['page'];
    expect(standsIn(document)).toBe(stands);
  });

  it('is woken up, and what stood behind it for readers without script goes', () => {
    let woken = 0;
    takeOver(document, () => woken++);
    expect(woken).toBe(1);
    expect(document.getElementById('first')).toBeNull();
    expect(page.dataset['page']).toBe('app');
    expect(field()).not.toBeNull();
  });

  it('goes on waiting for its fonts where it does', () => {
    page.dataset['page'] = 'waiting';
    takeOver(document, () => {});
    expect(document.getElementById('first')).toBeNull();
    expect(page.dataset['page']).toBe('ready');
  });

  it('gives what was typed to the app, as if it were typed now, with what was selected of it', () => {
    const heard: string[] = [];
    field().focus();
    field().value = 'records';
    field().setSelectionRange(2, 4);
    takeOver(document, () => {
      // What Svelte does with a field whose value it sets.
      field().value = '';
      field().addEventListener('input', () => heard.push(field().value));
    });
    expect(heard).toEqual(['records']);
    expect([field().selectionStart, field().selectionEnd]).toEqual([2, 4]);
    expect(document.activeElement).toBe(field());
  });

  it('tells the app of no field that nothing was typed into', () => {
    const heard: string[] = [];
    field().focus();
    takeOver(document, () => field().addEventListener('input', () => heard.push('input')));
    expect(heard).toEqual([]);
  });

  it('says nothing to a field that the app did not keep', () => {
    const heard: string[] = [];
    field().focus();
    field().value = 'records';
    const gone = field();
    gone.addEventListener('input', () => heard.push('input'));
    takeOver(document, () => gone.remove());
    expect(heard).toEqual([]);
  });
});
