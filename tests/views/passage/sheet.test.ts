import { fireEvent, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Sheet from '../../../src/views/passage/Sheet.svelte';
import type { Session } from '../../../src/state/session.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

function show(query = '') {
  const session = makeSession(query);
  const view = render(WithSession, { session, component: Sheet, copy: async () => true, origin: 'https://debates.example/' });
  return { session, ...view };
}
const peek = () => screen.queryByRole('button', { name: /^Open the reading column/ });
const heading = () => screen.queryByRole('heading', { level: 2 });

/** Hovers, and lets the delay before previews pass. */
async function preview(session: Session, id: string | null) {
  vi.useFakeTimers();
  session.hover(id);
  vi.runAllTimers();
  vi.useRealTimers();
  await tick();
}
afterEach(() => vi.useRealTimers());

describe('the sheet', () => {
  it('shows who and the words while closed', () => {
    show('?statement=quill-rise');
    expect(peek()).toHaveTextContent('Bo Quill');
    expect(peek()).toHaveTextContent('Tram fares “must rise by a tenth” next year');
    expect(peek()).toHaveAttribute('aria-expanded', 'false');
    expect(heading()).toBeNull();
  });

  it('opens by Enter with the focus on the heading, closes by Esc with the focus back on the peek', async () => {
    const { session } = show('?statement=quill-rise');
    peek()!.focus();
    await userEvent.keyboard('{Enter}');
    expect(heading()).toHaveTextContent('Bo Quill');
    expect(heading()).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(heading()).toBeNull();
    expect(peek()).toHaveFocus();
    expect(session.pinned?.id).toBe('quill-rise');
  });

  it('keeps its Esc to itself while open, and passes it on while closed', async () => {
    show('?statement=quill-rise');
    let heard = 0;
    const listen = () => heard++;
    window.addEventListener('keydown', listen);
    await userEvent.click(peek()!);
    heading()!.focus();
    await fireEvent.keyDown(heading()!, { key: 'Escape' });
    expect(heard).toBe(0);
    await fireEvent.keyDown(peek()!, { key: 'Escape' });
    expect(heard).toBe(1);
    window.removeEventListener('keydown', listen);
  });

  it('closes by its chevron', async () => {
    show('?statement=quill-rise');
    await userEvent.click(peek()!);
    await userEvent.click(screen.getByRole('button', { name: 'Close the reading column' }));
    expect(peek()).toBeInTheDocument();
  });

  it('opens by a pull upwards, not by a short one', async () => {
    const { container } = show('?statement=quill-rise');
    const grip = container.querySelector<HTMLElement>('.grip')!;
    grip.setPointerCapture = () => {};
    const drag = async (dy: number) => {
      await fireEvent.pointerDown(grip, { isPrimary: true, button: 0, clientY: 700, pointerId: 1 });
      await fireEvent.pointerMove(grip, { clientY: 700 + dy, pointerId: 1 });
      await fireEvent.pointerUp(grip, { clientY: 700 + dy, pointerId: 1 });
    };
    await drag(-20);
    expect(heading()).toBeNull();
    await drag(-80);
    expect(heading()).toBeInTheDocument();
    await drag(80);
    expect(heading()).toBeNull();
  });

  it('opens by itself for a set, whose words a peek cannot show; stays open for one of them; closes with the set', async () => {
    const { session } = show();
    expect(peek()).toBeInTheDocument();
    session.open({ kind: 'cell', speaker: 'bo-quill', topic: 'night' });
    await tick();
    expect(peek()).toBeNull();
    session.pin('quill-counted');
    await tick();
    expect(heading()).toHaveTextContent('Bo Quill');
    session.open(null);
    await tick();
    expect(peek()).toBeInTheDocument();
  });

  it('keeps out of the picture in which somebody, a cell or a line was picked, until it is asked; then stays for what is followed', async () => {
    const { session } = show('?view=network');
    session.open({ kind: 'speaker', speaker: 'bo-quill' });
    await tick();
    // one of his turns, and four to or of him: the resident's, two of Marsh's, tramwatch's
    expect(peek()).toHaveTextContent('Bo Quill 5 turns between Bo Quill and three others');
    await userEvent.click(peek()!);
    expect(peek()).toBeNull();
    session.open({ kind: 'edge', from: 'ada-marsh', to: 'bo-quill' });
    await tick();
    expect(peek()).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Close the reading column' }));
    session.open({ kind: 'cell', speaker: 'bo-quill', topic: 'night' });
    await tick();
    expect(peek()).toBeInTheDocument();
    session.open({ kind: 'set', set: 'doubtful' });
    await tick();
    expect(peek()).toBeNull();
  });

  it('previews in the peek', async () => {
    const { session } = show('?statement=quill-rise');
    await preview(session, 'marsh-walk');
    expect(peek()).toHaveTextContent('Ada Marsh');
  });

  it('steps without opening', async () => {
    const { session } = show('?statement=quill-rise');
    await userEvent.click(screen.getByRole('button', { name: 'Next statement' }));
    expect(session.pinned?.id).toBe('resident-counted');
    expect(peek()).toBeInTheDocument();
  });
});
