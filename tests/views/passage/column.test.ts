import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import Column from '../../../src/views/passage/Column.svelte';
import type { Session } from '../../../src/state/session.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

// What the column loads when it is asked for is ready here, so that no test waits for it to be compiled.
beforeAll(() =>
  Promise.all([
    import('../../../src/views/passage/picked/Picked.svelte'),
    import('../../../src/views/passage/CiteDialog.svelte'),
    import('../../../src/views/passage/Surroundings.svelte')
  ])
);

const origin = 'https://debates.example/';
const place = (container: HTMLElement) => container.querySelector('header p')!.textContent!.replace(/\s+/g, ' ').trim();

function show(query = '', copy = vi.fn(async () => true)) {
  const session = makeSession(query);
  const view = render(WithSession, { session, component: Column, copy, origin });
  return { session, copy, ...view };
}

/** Hovers, and lets the delay before previews pass. */
async function preview(session: Session, id: string | null) {
  vi.useFakeTimers();
  session.hover(id);
  vi.runAllTimers();
  vi.useRealTimers();
  await tick();
}
afterEach(() => vi.useRealTimers());

describe('what the column shows', () => {
  it('with nothing picked: the words answered most', () => {
    const { container } = show();
    expect(screen.getByRole('complementary', { name: 'Reading column' })).toBeInTheDocument();
    expect(place(container)).toBe('Nothing picked The words most answered');
    expect(screen.getByRole('heading', { level: 2, name: 'Bo Quill' })).toBeInTheDocument();
    expect(container.querySelector('blockquote')).toHaveTextContent('“We have counted them, … and there are not enough.”');
  });

  it('a pick before that, a pinned statement before the pick', async () => {
    const { session, container } = show('?pick=cell~bo-quill~night');
    expect(place(container)).toBe('2 statements in this cell');
    expect(await screen.findByRole('link', { name: /The night line is under review/ })).toBeInTheDocument();
    session.pin('quill-review');
    await tick();
    expect(place(container)).toBe('1 of 2 Bo Quill on Night trams');
    expect(screen.getByRole('link', { name: 'Back to Bo Quill on Night trams' })).toHaveAttribute('href', '?pick=cell~bo-quill~night');
  });

  it('a preview over everything, which takes nothing away and cannot be entered', async () => {
    const { session, container } = show('?statement=quill-rise');
    const scroller = container.querySelector('.scroll')!;
    scroller.scrollTop = 40;
    await preview(session, 'marsh-walk');
    const layer = container.querySelector('.preview')!;
    expect(layer).toHaveAttribute('inert');
    expect(within(layer as HTMLElement).getByText('Ada Marsh')).toBeInTheDocument();
    await preview(session, null);
    expect(container.querySelector('.preview')).toBeNull();
    expect(container.querySelector('.scroll')).toBe(scroller);
    expect(scroller.scrollTop).toBe(40);
  });

  it('no preview of what is pinned anyway', async () => {
    const { session, container } = show('?statement=quill-rise');
    await preview(session, 'quill-rise');
    expect(container.querySelector('.preview')).toBeNull();
  });

  it('a way back where the filter leaves nothing', async () => {
    const { session } = show('?speaker=gazette');
    expect(screen.getByRole('heading', { name: 'No words here' })).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 12' }));
    expect(session.narrowed).toBe(false);
    expect(screen.getByRole('heading', { level: 2, name: 'Bo Quill' })).toBeInTheDocument();
  });
});

describe('steps', () => {
  it('go through the set at hand and stop at its ends', async () => {
    const { session, container } = show('?pick=cell~bo-quill~night&statement=quill-review');
    const previous = screen.getByRole('button', { name: 'Previous statement' });
    expect(previous).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Next statement' }));
    expect(session.pinned?.id).toBe('quill-counted');
    expect(place(container)).toBe('2 of 2 Bo Quill on Night trams');
    expect(screen.getByRole('button', { name: 'Next statement' })).toHaveAttribute('aria-disabled', 'true');
  });

  it('tell the place among those shown', () => {
    const { container } = show('?speaker=bo-quill&statement=quill-rise');
    expect(place(container)).toBe('2 of 3 shown, in order');
  });
});

describe('one statement', () => {
  it('says everything of it', () => {
    const { container } = show('?statement=marsh-walk');
    const text = container.querySelector('article')!.textContent!.replace(/\s+/g, ' ');
    expect(text).toContain('Passengers’ Union');
    expect(text).toContain('to Bo Quill · said 28 February 2020, published 2 March 2020 · Councillor wants dearer trams · quoted by Gazette');
    expect(text).toContain('against Tram fares should rise.');
    expect(text).toContain('Word for word');
    expect(text).toContain('Speaker certain');
    expect(container.querySelector('blockquote')).toHaveAttribute('cite', 'https://gazette.example/trams');
    const speaksTo = screen.getByRole('heading', { name: 'Speaks to' }).closest('section')!;
    expect(within(speaksTo).getByRole('link', { name: /must rise by a tenth/ })).toHaveAttribute('href', '?statement=quill-rise');
    const answered = screen.getByRole('heading', { name: 'Answered by 1' }).closest('section')!;
    expect(answered).toHaveTextContent('supported by');
  });

  it('outlines the mark where the speaker is doubtful, as the pictures do, and says so beside it', () => {
    const { container, unmount } = show('?statement=guest-asked');
    const line = container.querySelector('.apparatus li')!;
    expect(line).toHaveTextContent(/speaker uncertain/);
    // doubtful marks are a wash with an outline: two paths
    expect(line.querySelectorAll('svg path')).toHaveLength(2);
    unmount();
    const certain = show('?statement=quill-rise');
    expect(certain.container.querySelectorAll('.apparatus li svg path')).toHaveLength(1);
    expect(certain.container.querySelector('.apparatus')).not.toHaveTextContent('speaker ');
  });

  it('shows own steps apart', () => {
    show('?statement=watch-bargain');
    expect(screen.queryByRole('heading', { name: 'Speaks to' })).toBeNull();
    expect(screen.getByRole('heading', { name: 'In their own argument' })).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: /Answered by/ })).toBeNull();
  });

  it('stands among its neighbours, which lead on', async () => {
    show('?statement=quill-counted');
    const around = (await screen.findByRole('heading', { name: 'Around it' })).closest('section')!;
    expect([...around.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['We have counted them,', 'and there are not enough.']);
    expect(within(around).getByRole('link', { name: /counted the night passengers/ })).toHaveAttribute('href', '?statement=resident-counted');
  });

  it('is ironic, doubtful or nobody’s where it is', () => {
    const ironic = show('?statement=watch-thanks');
    expect(screen.getByText('Ironic')).toBeInTheDocument();
    ironic.unmount();
    const doubtful = show('?statement=guest-asked');
    expect(screen.getByText('Speaker uncertain')).toHaveClass('dashed');
    doubtful.unmount();
    show('?statement=nobody-tourists');
    expect(screen.getByText('Speaker unknown')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 2, name: 'Somebody unknown' })).toBeInTheDocument();
  });

  it('steps back what the filter lets fall', () => {
    const { container } = show('?statement=marsh-walk&speaker=ada-marsh');
    const entries = [...container.querySelectorAll('article section li')];
    expect(entries.length).toBeGreaterThan(0);
    for (const entry of entries) expect(entry).toHaveClass('far');
  });
});

describe('what one can do', () => {
  it('read it in its source; in the sources, see it on the timeline', () => {
    const elsewhere = show('?view=matrix&statement=quill-rise');
    expect(screen.getByRole('link', { name: 'Read in source' })).toHaveAttribute('href', '?view=sources&statement=quill-rise');
    elsewhere.unmount();
    show('?view=sources&statement=quill-rise');
    expect(screen.getByRole('link', { name: 'Show on timeline' })).toHaveAttribute('href', '?view=timeline&statement=quill-rise');
  });

  it('copy a link to what is seen', async () => {
    const { copy } = show('?view=matrix&statement=quill-rise&cert=medium');
    await userEvent.click(screen.getByRole('button', { name: 'Link: copy' }));
    expect(copy).toHaveBeenCalledExactlyOnceWith({ plain: 'https://debates.example/?view=matrix&cert=medium&statement=quill-rise' });
    expect(await screen.findByText('Link copied')).toHaveAttribute('role', 'status');
  });

  it('copy it by hand where the browser refuses', async () => {
    show(
      '?statement=quill-rise',
      vi.fn(async () => false)
    );
    await userEvent.click(screen.getByRole('button', { name: 'Link: copy' }));
    const field = await screen.findByRole<HTMLTextAreaElement>('textbox');
    expect(field).toHaveValue('https://debates.example/?statement=quill-rise');
    expect(field).toHaveFocus();
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
  });

  it('open the original at the words, without handing over the page', () => {
    show('?statement=quill-rise');
    const original = screen.getByRole('link', { name: /^Original/ });
    expect(original.getAttribute('href')).toMatch(/^https:\/\/gazette\.example\/trams#:~:text=Tram%20fares/);
    expect(original.getAttribute('rel')).toContain('noopener');
  });

  it('cite it', async () => {
    const { copy } = show('?statement=resident-counted&view=matrix');
    await userEvent.click(screen.getByRole('button', { name: 'Cite' }));
    const dialog = await screen.findByRole('dialog', { name: 'Cite these words' });
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy: quotation, formatted' }));
    const [content] = copy.mock.calls[0] as unknown as [{ plain: string; html: string }];
    expect(content.plain).toMatch(/^whether anybody had counted the night passengers\n— a resident, to Bo Quill, reported by Gazette/);
    expect(content.plain).toContain('https://debates.example/?statement=resident-counted');
    expect(content.html).toContain('<blockquote cite="https://gazette.example/trams">');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy: BibTeX entry' }));
    expect(copy).toHaveBeenLastCalledWith({ plain: expect.stringMatching(/^@article\{gazette2020councillor,/) });
    expect(within(dialog).getByText('Copied: BibTeX entry')).toHaveAttribute('role', 'status');
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('button', { name: 'Cite' })).toHaveFocus();
  });
});

describe('for those who listen', () => {
  it('says what was pinned, and nothing of previews', async () => {
    const { session, container } = show();
    const status = () => [...container.querySelectorAll('[role=status]')].map((node) => node.textContent).join('');
    expect(status()).toBe('');
    await preview(session, 'marsh-walk');
    expect(container.querySelector('.preview')).not.toBeNull();
    expect(status()).toBe('');
    session.pin('quill-rise');
    await tick();
    expect(status()).toBe('Bo Quill: Tram fares “must rise by a tenth” next year');
  });

  it('moves the focus along when a link inside is followed', async () => {
    const { session, container } = show('?statement=marsh-walk');
    const link = screen.getByRole('link', { name: /must rise by a tenth/ });
    link.addEventListener('click', (event) => event.preventDefault());
    link.focus();
    await userEvent.keyboard('{Enter}');
    session.pin('quill-rise');
    await tick();
    expect(container.querySelector('h2')).toHaveFocus();
  });

  it('moves the focus along when a key steps on from inside', async () => {
    const { session, container } = show('?statement=quill-rise');
    container.querySelector('h2')!.focus();
    await userEvent.keyboard(']');
    session.step(1);
    await tick();
    expect(container.querySelector('h2')).toHaveFocus();
    expect(session.pinned?.id).toBe('resident-counted');
  });

  it('leaves the focus alone when something is pinned elsewhere', async () => {
    const { session } = show();
    const elsewhere = document.body.appendChild(document.createElement('button'));
    elsewhere.focus();
    session.pin('quill-rise');
    await tick();
    expect(elsewhere).toHaveFocus();
    elsewhere.remove();
  });
});
