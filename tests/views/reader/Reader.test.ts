import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/types';
import { View } from '../../../src/views/reader';
import { Tracker } from '../../../src/views/reader/tracker.svelte';
import { makeSession } from '../../fixtures/session';
import { smallCorpus } from '../../fixtures/small';
import WithSession from '../../fixtures/WithSession.svelte';

afterEach(cleanup);

function show(query: string, corpus?: Corpus) {
  const session = makeSession(query, corpus);
  const { container } = render(WithSession, { session, component: View });
  return { session, container };
}

/** The text as it can be copied: without names, notes and what is only heard. */
function textOf(container: HTMLElement, source: string): string[] {
  const copy = container.querySelector(`[data-source="${source}"]`)!.cloneNode(true) as HTMLElement;
  for (const apart of copy.querySelectorAll('[data-name], [role=tooltip], .heard, [data-source]')) apart.remove();
  return [...copy.querySelectorAll('.text p')].map((paragraph) => paragraph.textContent!.trim());
}
const pieces = (container: HTMLElement, id: string) => [...container.querySelectorAll<HTMLElement>(`article a[data-statement~="${id}"]`)];

describe('a text', () => {
  it('stands in full and unaltered, marks and all', () => {
    const { container } = show('?view=sources&pick=source~post');
    const text = (id: string) =>
      smallCorpus()
        .sources.find((source) => source.id === id)!
        .text!.split('\n\n');
    expect(textOf(container, 'post')).toEqual(text('post'));
    expect(textOf(container, 'comment')).toEqual(text('comment'));
    expect(textOf(container, 'reply')).toEqual(text('reply'));
  });

  it('has its headline, its comments by name, and nests a reply in its comment', () => {
    const { container } = show('?view=sources&pick=source~post');
    expect(screen.getByRole('heading', { level: 2, name: 'Left in the rain' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'Comment by unsigned' })).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: /^Comment by tramwatch ?, in reply to an unsigned comment$/ })).toBeInTheDocument();
    expect(container.querySelector('[data-source=comment] [data-source=reply]')).not.toBeNull();
  });

  it('leads to its original', () => {
    show('?view=sources&pick=source~report');
    const link = screen.getByRole('link', { name: /Read the original/ });
    expect(link).toHaveAttribute('href', 'https://gazette.example/trams');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('shows statements in order where there is no text', () => {
    show('?view=sources&pick=source~minutes');
    expect(screen.getByText(/its statements stand in order/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Bo Quill: “The night line is under review.”' })).toHaveAttribute(
      'href',
      expect.stringContaining('statement=quill-review')
    );
  });
});

describe('a statement', () => {
  it('is a link that tells who says it, on which side and how surely', () => {
    show('?view=sources&pick=source~report');
    const name = 'Ada Marsh, against, certain, 28 Feb: Nobody should walk home at night because a tram costs too much,';
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', expect.stringContaining('statement=marsh-walk'));
  });

  it('lights in all its pieces when one is under the pointer', async () => {
    const { container, session } = show('?view=sources&pick=source~report');
    const [first, second] = pieces(container, 'quill-counted');
    await userEvent.hover(second!);
    await waitFor(() => expect(session.hovered?.id).toBe('quill-counted'));
    for (const piece of [first!, second!]) expect(piece.closest('.layer')).toHaveClass('soft');
    await userEvent.unhover(second!);
    await waitFor(() => expect(first!.closest('.layer')).not.toHaveClass('soft'));
  });

  it('is one tab stop, however many pieces it has', () => {
    const { container } = show('?view=sources&pick=source~report');
    expect(pieces(container, 'quill-counted').map(({ tabIndex }) => tabIndex)).toEqual([0, -1]);
  });

  it('steps back when it does not pass the filter, and goes when the rest is hidden', () => {
    const faded = show('?view=sources&pick=source~report&speaker=ada-marsh').container;
    expect(pieces(faded, 'quill-rise')[0]!.closest('.layer')).toHaveClass('far');
    expect(pieces(faded, 'marsh-walk')[0]!.closest('.layer')).not.toHaveClass('far');
    cleanup();
    const hidden = show('?view=sources&pick=source~report&speaker=ada-marsh&hide').container;
    expect(pieces(hidden, 'quill-rise')).toEqual([]);
    expect(pieces(hidden, 'marsh-walk')).toHaveLength(1);
  });

  it('is measured anew when marks come and go, not when they only step back', () => {
    const { container, session } = show('?view=sources&pick=source~report');
    const measure = vi.spyOn(Tracker.prototype, 'measure');
    const change = (to: Parameters<typeof session.go>[0]) => {
      measure.mockClear();
      session.go(to);
      flushSync();
      return measure.mock.calls.length;
    };
    const [link] = pieces(container, 'quill-rise');
    expect(change({ speaker: ['ada-marsh'] })).toBe(0);
    expect(pieces(container, 'quill-rise')[0]).toBe(link);
    expect(link!.closest('.layer')).toHaveClass('far');
    expect(change({ hide: true })).toBeGreaterThan(0);
    expect(pieces(container, 'quill-rise')).toEqual([]);
    expect(change({ table: true })).toBeGreaterThan(0);
    measure.mockRestore();
  });

  it('stays marked while it is in focus, even where the rest is hidden', () => {
    const { container } = show('?view=sources&statement=quill-rise&speaker=ada-marsh&hide');
    expect(pieces(container, 'quill-rise')[0]!.closest('.layer')).toHaveClass('full');
  });
});

describe('overlapping statements', () => {
  /** The small debate with Ada's second statement inside one of the Gazette's. */
  function nested(): Corpus {
    const corpus = smallCorpus();
    const exact = 'She thought that Quill’s figures were wrong.';
    const start = corpus.sources[0]!.text!.indexOf(exact);
    corpus.statements.push({ id: 'outer', source: 'report', by: 'gazette', mode: 'authored', selectors: [{ exact, start, end: start + exact.length }] });
    return corpus;
  }

  it('are named together and opened one after the other, from the inside out and round again', () => {
    const query = '?view=sources&pick=source~report';
    const { container, session } = show(query, nested());
    const shared = () => pieces(container, 'marsh-figures')[0]!;
    expect(shared()).toHaveAccessibleName(/^Ada Marsh, .*; within: Gazette, no side, certain/);
    expect(shared()).toHaveAttribute('href', session.href({ statement: 'marsh-figures' }));
    cleanup();
    const second = show(`${query}&statement=marsh-figures`, nested());
    expect(pieces(second.container, 'marsh-figures')[0]).toHaveAttribute('href', session.href({ statement: 'outer' }));
    cleanup();
    const third = show(`${query}&statement=outer`, nested());
    expect(pieces(third.container, 'marsh-figures')[0]).toHaveAttribute('href', session.href({ statement: 'marsh-figures' }));
  });
});

describe('what is missing or amiss', () => {
  it('shows on request what no statement covers, and says how much is', async () => {
    const { container } = show('?view=sources&pick=source~reply');
    expect(container.querySelector('.bare')).toBeNull();
    const button = screen.getByRole('button', { name: 'Show what is not coded' });
    expect(button.closest('p')).toHaveTextContent(/^\d\d % of this text and its comments is coded/);
    await userEvent.click(button);
    expect(button).toHaveAttribute('aria-pressed', 'true');
    expect([...container.querySelectorAll('.bare')].map(({ textContent }) => textContent)).toContain(
      '(not coded:) Night trams are too dear, says the council. '
    );
  });

  it('names gaps where they are, and those of the whole debate at the end', () => {
    show('?view=sources&pick=source~minutes');
    expect(within(screen.getByRole('note')).getByText('The minutes themselves are not at hand.')).toBeInTheDocument();
    expect(screen.getByText('What the union wrote is missing.')).toBeInTheDocument();
  });

  it('tells a slip at its place and in a list', () => {
    show('?view=sources&pick=source~post');
    expect(screen.getByRole('button', { name: 'Slip a of the original' })).toHaveAccessibleDescription('For “receive”.');
    expect(screen.getByRole('heading', { name: 'Slips of the original' }).nextElementSibling).toHaveTextContent('For “receive”.');
  });

  it('lists a statement that lost its place, with the reason, and marks nothing in its stead', () => {
    const corpus = smallCorpus();
    corpus.statements.find(({ id }) => id === 'watch-heard')!.selectors![0]!.exact = 'You were heard.';
    const { container } = show('?view=sources&pick=source~post', corpus);
    const item = screen.getByRole('heading', { name: 'Statements that lost their place' }).nextElementSibling;
    expect(item).toHaveTextContent('tramwatch: You were heard. At characters 0 to 18 the text has “You are heard now.” instead.');
    expect(container.querySelector('[data-source=reply] .text a')).toBeNull();
  });

  it('meets comments without their post with a sentence', () => {
    const corpus = smallCorpus();
    corpus.sources = corpus.sources.filter(({ id }) => id !== 'post');
    show('?view=sources&pick=source~comment', corpus);
    expect(screen.getByText('What these comments hang under (“post”) is not in this debate.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { level: 3, name: 'Comment by unsigned' })).toBeInTheDocument();
  });

  it('says where nothing passes the filter, and offers the way back', async () => {
    const { session } = show('?view=sources&pick=source~report&speaker=tramwatch');
    expect(screen.getByText(/No words of this text pass the filters/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(session.narrowed).toBe(false);
  });

  it('says so where a debate has no sources', () => {
    show('?view=sources', { ...smallCorpus(), sources: [], statements: [], relations: [], gaps: [] });
    expect(screen.getByText('This debate holds no sources.')).toBeInTheDocument();
  });
});

describe('the list of sources', () => {
  it('counts statements and comments, opens the thread that is read, and leads to each text', () => {
    const { session } = show('?view=sources&pick=source~post');
    const list = within(screen.getByRole('navigation', { name: 'Sources', hidden: true }));
    const post = list.getByRole('link', { name: /Left in the rain 6 statements · 2 comments/, hidden: true });
    expect(post).toHaveAttribute('aria-current', 'true');
    expect(list.getByRole('link', { name: /unsigned 2 statements/, hidden: true })).toHaveAttribute(
      'href',
      session.href({ pick: { kind: 'source', source: 'comment' }, statement: null })
    );
    expect(list.getByRole('link', { name: /Councillor wants dearer trams 5 statements/, hidden: true })).not.toHaveAttribute('aria-current');
  });

  it('counts what passes the filter', () => {
    show('?view=sources&speaker=ada-marsh');
    const list = within(screen.getByRole('navigation', { name: 'Sources', hidden: true }));
    expect(list.getByRole('link', { name: /Councillor wants dearer trams 2 of 5 statements/, hidden: true })).toBeInTheDocument();
  });
});

it('has a plain text without a mark', () => {
  const { container } = show('?view=sources&pick=source~post&table');
  expect(container.querySelector('[data-statement]')).toBeNull();
  const paragraphs = [...container.querySelectorAll('[data-source=post] .paragraph')].map(({ textContent }) => textContent);
  expect(paragraphs.join('\n\n')).toBe(smallCorpus().sources.find(({ id }) => id === 'post')!.text);
});
