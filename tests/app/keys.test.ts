import { describe, expect, it, vi } from 'vitest';
import { KEY_HELP, pressKey } from '../../src/app/keys';
import { makeSession } from '../fixtures/session';

function press(key: string, query = '', target: EventTarget = document.body) {
  const session = makeSession(query);
  const help = { showKeys: vi.fn(), focusSearch: vi.fn() };
  const event = new KeyboardEvent('keydown', { key, bubbles: true });
  Object.defineProperty(event, 'target', { value: target });
  return { session, help, taken: pressKey(event, session, help) };
}

describe('keys that work everywhere', () => {
  it.each([
    ['1', 'overview'],
    ['2', 'timeline'],
    ['3', 'matrix'],
    ['4', 'network'],
    ['5', 'sources']
  ])('%s opens the %s', (key, view) => {
    expect(press(key, '?view=search').session.address.view).toBe(view);
  });

  it('/ goes to the search field, ? shows the keys', () => {
    expect(press('/').help.focusSearch).toHaveBeenCalledOnce();
    expect(press('?').help.showKeys).toHaveBeenCalledOnce();
  });

  it('[ and ] walk, c clears, t turns to the table', () => {
    expect(press(']').session.pinned!.id).toBe('quill-review');
    expect(press('[').session.pinned!.id).toBe('watch-heard');
    expect(press('c', '?speaker=ada-marsh').session.narrowed).toBe(false);
    expect(press('t').session.address.table).toBe(true);
  });

  it('Escape lets go of the statement first, then of the set', () => {
    const both = '?pick=topic~fares&statement=marsh-walk';
    expect(press('Escape', both).session.address).toMatchObject({ statement: null, pick: { kind: 'topic' } });
    expect(press('Escape', '?pick=topic~fares').session.address.pick).toBeNull();
    expect(press('Escape').taken).toBe(false);
  });

  it('leaves keys to fields that take text', () => {
    expect(press('c', '?speaker=ada-marsh', document.createElement('input'))).toMatchObject({ taken: false });
    expect(press('c', '?speaker=ada-marsh', document.createElement('input')).session.narrowed).toBe(true);
  });

  it('are all in the list that ? shows', () => {
    const told = KEY_HELP.map(({ keys }) => keys).join(' ');
    for (const key of ['/', '?', '[', ']', 'c', 't', 'Esc', '1', '5']) expect(told).toContain(key);
  });
});
