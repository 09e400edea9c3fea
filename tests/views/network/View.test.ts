import { fireEvent, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { replyGraph } from '../../../src/analysis/replyGraph';
import type { Corpus } from '../../../src/corpus/types';
import Small from '../../../src/views/network/Small.svelte';
import View from '../../../src/views/network/View.svelte';
import { makeSession } from '../../fixtures/session';
import { smallCorpus } from '../../fixtures/small';
import WithSession from '../../fixtures/WithSession.svelte';

function show(query = '?view=network', corpus?: Corpus) {
  const session = makeSession(query, corpus);
  const { container } = render(WithSession, { session, component: View });
  return { session, container };
}
const name = (of: RegExp) => screen.getByRole('link', { name: of });
const hrefOf = (of: RegExp) => name(of).getAttribute('href');

// There is no layout here: the size of every element is what a test says.
beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
});
afterEach(() => void vi.restoreAllMocks());

describe('the picture', () => {
  it('says what it shows, and links every name and every edge to what it opens', () => {
    show();
    expect(screen.getByRole('group', { name: /^Network of 4 voices, with 7 links in 6 directions/ })).toBeInTheDocument();
    expect(hrefOf(/^Bo Quill: 3 statements/)).toBe('?view=network&pick=speaker~bo-quill');
    expect(hrefOf(/^Ada Marsh to Bo Quill/)).toBe('?view=network&pick=edge~ada-marsh~bo-quill');
    expect(screen.getAllByRole('link', { name: / to .*: .* links?, / })).toHaveLength(6);
  });

  it('draws an edge dashed only where all of it is doubtful', () => {
    const { container } = show();
    const dashed = [...container.querySelectorAll('.curve.doubtful')].map((path) => path.closest('a')!.getAttribute('aria-label'));
    expect(dashed).toEqual([expect.stringMatching(/^tramwatch to Bo Quill/)]);
  });

  it('draws a mark for each statement, which opens it', async () => {
    const { session, container } = show();
    const marks = container.querySelector('[data-node="bo-quill"]')!.parentElement!.querySelectorAll('.mark');
    expect(marks).toHaveLength(3);
    await fireEvent.click(marks[1]!);
    // In reading order: under review (the minutes are older than the report), the rise, the count.
    expect(session.pinned?.id).toBe('quill-rise');
  });

  it('previews an edge by its most telling words', async () => {
    const { session } = show();
    await fireEvent.pointerEnter(name(/^Ada Marsh to Bo Quill/));
    await vi.waitFor(() => expect(session.hovered?.id).toBe('marsh-walk'));
    await fireEvent.pointerLeave(name(/^Ada Marsh to Bo Quill/));
    await vi.waitFor(() => expect(session.hovered).toBeNull());
  });

  it('lights the edges of a picked set of links, and lets the others step back', () => {
    const { session, container } = show('?view=network&pick=doubtful');
    const graph = replyGraph(session.debate);
    const doubtful = graph.edges.filter(({ links }) => links.some(({ cert }) => cert !== 'high')).map(({ key }) => key);
    const keys = (selector: string) => [...container.querySelectorAll<SVGElement>(selector)].map((edge) => edge.dataset['edge']!).sort();
    expect(doubtful.length).toBeGreaterThan(0);
    expect(keys('.edge.own')).toEqual(doubtful);
    expect(keys('.edge.back')).toHaveLength(graph.edges.length - doubtful.length);
    session.open(null);
    flushSync();
    expect(keys('.edge.own, .edge.back')).toEqual([]);
  });

  it('moves nothing when a filter changes', () => {
    const { session, container } = show();
    const places = () => [...container.querySelectorAll('g.node, .curve')].map((part) => part.getAttribute('transform') ?? part.getAttribute('d')).sort();
    const before = places();
    session.go({ cert: 'high' });
    flushSync();
    expect(container.querySelectorAll('.edge.far').length).toBeGreaterThan(0);
    expect(places()).toEqual(before);
  });

  it('tells those who are only spoken of from those who speak', () => {
    const silent = { id: 'silent', name: 'Silent Body', type: 'Organization', naming: 'name' } as const;
    const about = { id: 'about-silent', type: 'characterises', from: 'marsh-walk', to: { speaker: 'silent' } } as const;
    const small = smallCorpus();
    const corpus = { ...small, speakers: [...small.speakers, silent], relations: [...small.relations, about] };
    const { container } = show('?view=network', corpus);
    expect([...container.querySelectorAll('g.silent a')].map((link) => link.getAttribute('data-node'))).toEqual(['silent']);
    expect(name(/^Silent Body: 0 statements, spoken of only/)).toBeInTheDocument();
  });

  it('opens around a person with words and verbs, and closes again', () => {
    const { session, container } = show('?view=network&pick=speaker~bo-quill');
    expect(name(/^Bo Quill:/)).toHaveAttribute('aria-current', 'true');
    expect(container).toHaveTextContent('“Nobody should walk home at night”');
    expect(container).toHaveTextContent('disputes, corrects');
    expect(hrefOf(/^Bo Quill:/)).toBe('?view=network');
    session.open(null);
    flushSync();
    expect(container).not.toHaveTextContent('“Nobody should walk home at night”');
  });

  it('stays around a person while one of their edges is opened', async () => {
    const { session, container } = show('?view=network&pick=speaker~bo-quill');
    await fireEvent.click(name(/^Ada Marsh to Bo Quill/));
    session.open({ kind: 'edge', from: 'ada-marsh', to: 'bo-quill' });
    flushSync();
    expect(container).toHaveTextContent('“Nobody should walk home at night”');
    expect(name(/^Ada Marsh to Bo Quill/)).toHaveAttribute('aria-current', 'true');
  });

  it('keeps every name in its place when the filter lets some fall, and leaves them out on request', () => {
    const { session, container } = show();
    const places = () =>
      new Map([...container.querySelectorAll('.node')].map((node) => [node.querySelector('a')!.dataset['node'], node.getAttribute('transform')]));
    const before = places();
    session.go({ speaker: ['ada-marsh'] });
    flushSync();
    expect(places()).toEqual(before);
    expect(name(/^tramwatch:/).closest('.node')).toHaveClass('far');
    session.go({ hide: true });
    flushSync();
    expect(screen.queryByRole('link', { name: /^tramwatch:/ })).toBeNull();
    expect(places().get('ada-marsh')).toBe(before.get('ada-marsh'));
  });

  it('offers a way back when nothing passes', async () => {
    const { session } = show('?view=network&from=1900-01-01&to=1900-01-02');
    await userEvent.click(screen.getByRole('button', { name: /Show all 12 statements/ }));
    expect(session.narrowed).toBe(false);
  });
});

describe('kinds of link', () => {
  it('switch off and on through the address', async () => {
    const { session } = show();
    const disputes = screen.getByRole('button', { name: 'disputes, corrects' });
    expect(disputes).toHaveAttribute('aria-pressed', 'true');
    await userEvent.click(disputes);
    expect(new Set(session.address.relation)).toEqual(new Set(['answers', 'asks', 'supports']));
    expect(disputes).toHaveAttribute('aria-pressed', 'false');
    await userEvent.click(disputes);
    expect(session.address.relation).toEqual([]);
  });
  it('are those that the debate has', () => {
    show();
    expect(screen.queryByRole('button', { name: 'speaks of' })).toBeNull();
  });
});

describe('the keyboard', () => {
  it('has one stop for Tab, goes from name to name and through the edges of one', async () => {
    const { container } = show('?view=network&pick=speaker~bo-quill');
    expect(container.querySelectorAll('svg a[tabindex="0"]')).toHaveLength(1);
    name(/^Bo Quill:/).focus();
    await userEvent.keyboard('{ArrowRight}');
    const neighbour = document.activeElement as HTMLElement;
    expect(neighbour.dataset['node']).not.toBe('bo-quill');
    await userEvent.keyboard('{ArrowDown}');
    expect((document.activeElement as HTMLElement).dataset['edge']).toContain(neighbour.dataset['node']);
    expect(container.querySelectorAll('svg a[tabindex="0"]')).toHaveLength(1);
  });

  it('moves a name, lets it go, and offers to reset', async () => {
    const { container } = show();
    const place = () => container.querySelector('[data-node="bo-quill"]')!.parentElement!.getAttribute('transform');
    const before = place();
    name(/^Bo Quill:/).focus();
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    expect(place()).not.toBe(before);
    await userEvent.keyboard('{Delete}');
    expect(place()).toBe(before);
    await userEvent.keyboard('{Shift>}{ArrowLeft}{/Shift}');
    await userEvent.click(screen.getByRole('button', { name: 'Reset positions' }));
    expect(place()).toBe(before);
  });
});

describe('the table', () => {
  it('tells the same links, each entry a link', () => {
    show('?view=network&table');
    const table = screen.getByRole('table', { name: /7 links in 6 directions. 2 of all 9 links are not here: they lead to a text, to an event,/ });
    expect(within(table).getAllByRole('row')).toHaveLength(7);
    const row = within(table).getByRole('row', { name: /Ada Marsh Bo Quill/ });
    expect(within(row).getByRole('link', { name: /^disputes, corrects/ })).toHaveAttribute('href', '?view=network&pick=edge~ada-marsh~bo-quill&table');
  });
  it('obeys the filter', () => {
    show('?view=network&table&relation=supports');
    expect(screen.getByRole('table', { name: /1 link in 1 direction/ })).toBeInTheDocument();
  });
});

describe('what there is not', () => {
  it('says so for a debate without links', () => {
    show('?view=network', { ...smallCorpus(), relations: [] });
    expect(screen.getByText(/nobody answers anybody here/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Who speaks when' })).toHaveAttribute('href', '?view=timeline');
  });
});

describe('the small picture', () => {
  it('draws every edge and stays silent', () => {
    const { container } = render(WithSession, { session: makeSession(''), component: Small, width: 300, height: 160 });
    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
    expect(container.querySelectorAll('path')).toHaveLength(6);
  });
});
