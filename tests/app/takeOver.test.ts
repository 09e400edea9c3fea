import { beforeEach, describe, expect, it } from 'vitest';
import { scrolled, standsIn, takeOver } from '../../src/app/takeOver';

const PAGE =
  '<main><a href="?a">a</a><a href="?a">a again</a><input id="search"><button aria-label="Share">s</button><ul><li tabindex="0">one</li><li tabindex="0">two</li></ul></main>';
const inside = <E extends HTMLElement = HTMLElement>(where: string, selector: string) => document.querySelectorAll<E>(`#${where} ${selector}`);

beforeEach(() => {
  document.body.innerHTML = `<div id="first">${PAGE}</div><div id="app">${PAGE}</div>`;
  document.documentElement.dataset['page'] = 'overview';
});

describe('the page before any script', () => {
  it('stands unless the address asks for something else, or nothing is there', () => {
    expect(standsIn(document)).toBe(true);
    document.documentElement.dataset['page'] = 'waiting';
    expect(standsIn(document)).toBe(true);
    document.documentElement.dataset['page'] = 'other';
    expect(standsIn(document)).toBe(false);
    document.documentElement.dataset['page'] = 'overview';
    document.getElementById('first')!.replaceChildren();
    expect(standsIn(document)).toBe(false);
  });

  it('goes when the app takes over, and taking over again does nothing', () => {
    takeOver(document, scrolled(document));
    expect(document.getElementById('first')).toBeNull();
    expect(document.documentElement.dataset['page']).toBeUndefined();
    expect(inside('app', 'main')).toHaveLength(1);
    takeOver(document, scrolled(document));
    expect(inside('app', 'main')).toHaveLength(1);
  });

  it.each([
    ['a link that stands twice', 'a', 1],
    ['a field', 'input', 0],
    ['a button with a name', 'button', 0],
    ['what has nothing but its place', 'li', 1]
  ])('hands on the focus of %s', (_, selector, place) => {
    inside('first', selector)[place]!.focus();
    takeOver(document, scrolled(document));
    expect(document.activeElement).toBe(inside('app', selector)[place]);
  });

  it('leaves the focus where it is outside of it', () => {
    takeOver(document, scrolled(document));
    expect(document.activeElement).toBe(document.body);
  });

  it('hands on what was typed, as if it were typed into the app', () => {
    const [typed] = inside<HTMLInputElement>('first', 'input');
    const [field] = inside<HTMLInputElement>('app', 'input');
    const heard: string[] = [];
    field!.addEventListener('input', () => heard.push(field!.value));
    typed!.focus();
    typed!.value = 'reco';
    takeOver(document, scrolled(document));
    expect(heard).toEqual(['reco']);
    expect(document.activeElement).toBe(field);
  });

  it('keeps how far the page inside was scrolled', () => {
    inside('first', 'main')[0]!.scrollTop = 120;
    takeOver(document, scrolled(document));
    expect(inside('app', 'main')[0]!.scrollTop).toBe(120);
  });
});
