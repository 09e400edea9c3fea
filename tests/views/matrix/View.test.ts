import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/types';
import Small from '../../../src/views/matrix/Small.svelte';
import View from '../../../src/views/matrix/View.svelte';
import { smallCorpus } from '../../fixtures/small';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

/** There is no layout here: the width of every element is what a test says. */
const wide = (px: number) => vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(px);

function show(query = '?view=matrix', corpus?: Corpus) {
  const session = makeSession(query, corpus);
  const { container } = render(WithSession, { session, component: View });
  return { session, container };
}
const cell = (name: RegExp) => screen.getByRole('gridcell', { name });

beforeEach(() => void wide(1000));
afterEach(() => void vi.restoreAllMocks());

describe('the grid', () => {
  it('says what it shows and how large it is', () => {
    show();
    const grid = screen.getByRole('grid', { name: /^4 voices by 3 topics, 12 statements in all/ });
    expect(grid).toHaveAttribute('aria-rowcount', '7'); // headings, 4 voices, for, against
    expect(grid).toHaveAttribute('aria-colcount', '5'); // names, 3 topics, all
    expect(within(grid).getAllByRole('row')).toHaveLength(7);
    expect(within(grid).getAllByRole('columnheader').map((head) => head.textContent?.trim())).toEqual(['Voice', 'Night trams', 'Fares', 'How the council answers', 'all']); // prettier-ignore
  });

  it('names each cell by voice, topic, sides and doubt, and silence too', () => {
    show();
    expect(cell(/^Bo Quill on Night trams/)).toHaveAccessibleName('Bo Quill on Night trams: 1 against, 1 unclear (1 doubtful)');
    expect(cell(/^tramwatch on Fares/)).toHaveAccessibleName('tramwatch on Fares: 1 for and against');
    expect(cell(/^a resident on How/)).toHaveAccessibleName('a resident on How the council answers: 2 no side (1 doubtful)');
    expect(cell(/^tramwatch on How/)).toHaveAccessibleName('tramwatch on How the council answers: nothing');
  });

  it('opens a cell, and a single mark or its words within it', async () => {
    const { session, container } = show();
    await userEvent.click(cell(/^Bo Quill on Night trams/));
    expect(session.address.pick).toEqual({ kind: 'cell', speaker: 'bo-quill', topic: 'night' });
    expect(session.address.statement).toBeNull();
    expect(cell(/^Bo Quill on Night trams/)).toHaveAttribute('aria-selected', 'true');
    await userEvent.click(container.querySelector('g[data-statement="quill-review"]')!);
    expect(session.address.statement).toBe('quill-review');
    expect(session.address.pick).toEqual({ kind: 'cell', speaker: 'bo-quill', topic: 'night' });
    await userEvent.click(screen.getByText(/must rise by a tenth/));
    expect(session.address).toMatchObject({ statement: 'quill-rise', pick: { kind: 'cell', speaker: 'bo-quill', topic: 'fares' } });
  });

  it('keeps the focus in the same cell of the table, and back; from silence it goes to the first heading', async () => {
    const { session } = show();
    cell(/^Bo Quill on Night trams/).focus();
    session.go({ table: true });
    await vi.waitFor(() => expect(screen.getByRole('link', { name: /^1 against, 1 unclear/ })).toHaveFocus());
    session.go({ table: false });
    await vi.waitFor(() => expect(cell(/^Bo Quill on Night trams/)).toHaveFocus());
    cell(/^tramwatch on How/).focus();
    session.go({ table: true });
    await vi.waitFor(() => expect(screen.getByRole('link', { name: 'Night trams' })).toHaveFocus());
  });

  it('opens nothing where there is silence', async () => {
    const { session } = show();
    await userEvent.click(cell(/^tramwatch on How/));
    expect(session.address.pick).toBeNull();
  });

  it('previews the mark under the pointer', () => {
    vi.useFakeTimers();
    const { session, container } = show();
    container.querySelector('g[data-statement="quill-counted"]')!.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
    vi.runAllTimers();
    expect(session.hovered?.id).toBe('quill-counted');
    vi.useRealTimers();
  });

  it('is one tab stop, in which the arrows move and Enter opens, then goes through the statements', async () => {
    const { session, container } = show();
    const stops = () => [...container.querySelectorAll('[role=grid] [tabindex="0"]')];
    expect(stops()).toHaveLength(1);
    (stops()[0] as HTMLElement).focus();
    expect(document.activeElement).toHaveAccessibleName(/^tramwatch on Night trams/);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(document.activeElement).toHaveAccessibleName(/^Bo Quill on Night trams/);
    expect(session.address.pick).toEqual({ kind: 'cell', speaker: 'bo-quill', topic: 'night' });
    await userEvent.keyboard('{Enter}');
    expect(session.address.statement).toBe('quill-review'); // the minutes come first
    await userEvent.keyboard('{Enter}');
    expect(session.address.statement).toBe('quill-counted');
    expect(stops()).toEqual([document.activeElement]);
    await userEvent.keyboard('{Home}');
    expect(document.activeElement).toHaveAccessibleName('Bo Quill');
  });

  it('links names, topics and totals to what they stand for', () => {
    const { session } = show();
    const href = (name: RegExp | string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href('Bo Quill')).toBe(session.href({ pick: { kind: 'speaker', speaker: 'bo-quill' } }));
    expect(href('Night trams')).toBe(session.href({ pick: { kind: 'topic', topic: 'night' } }));
    expect(href('3 statements for: Night trams')).toBe(session.href({ pick: { kind: 'topic', topic: 'night', side: 'for' } }));
    expect(href('1 statement against: Fares')).toBe(session.href({ pick: { kind: 'topic', topic: 'fares', side: 'against' } }));
    expect(href('12 statements in all')).toBe(session.href({ pick: { kind: 'set', set: 'statements' } }));
    expect(href('Gazette')).toBe(session.href({ pick: { kind: 'speaker', speaker: 'gazette' } })); // no words on any topic
  });

  it('fades what the filter lets fall, and says so', () => {
    const { container } = show('?view=matrix&speaker=ada-marsh');
    expect(cell(/^Bo Quill on Fares/)).toHaveAccessibleName('Bo Quill on Fares: 1 outside the filter');
    expect(container.querySelector('g[data-statement="quill-rise"]')).toHaveClass('far');
    expect(container.querySelector('g[data-statement="marsh-walk"]')).not.toHaveClass('far');
  });

  it('draws nothing anew for a filter that only fades: the same elements stand where they stood', () => {
    const { session, container } = show();
    const drawn = () => [...container.querySelectorAll('[role=grid] .cell, [role=grid] svg *')];
    const places = () => [...container.querySelectorAll('[role=grid] svg *')].map((one) => one.getAttribute('transform') ?? one.getAttribute('d'));
    const before = { drawn: drawn(), places: places() };
    flushSync(() => session.go({ speaker: ['ada-marsh'] }));
    expect(container.querySelector('g[data-statement="quill-rise"]')).toHaveClass('far');
    expect(drawn().every((one, i) => one === before.drawn[i])).toBe(true);
    expect(places()).toEqual(before.places);
  });

  it('keeps the one tab stop in a grid that shrinks', async () => {
    const { session, container } = show();
    cell(/^Ada Marsh on How/).focus();
    flushSync(() => session.go({ topic: ['fares'], hide: true }));
    const stops = [...container.querySelectorAll<HTMLElement>('[role=grid] [tabindex="0"]')];
    expect(stops.map((one) => one.dataset['at'])).toEqual(['4,3']); // three voices and two topics are left: the totals are what is nearest
  });

  it('sorts by what is chosen', async () => {
    const { session } = show();
    await userEvent.selectOptions(screen.getByLabelText('Order of voices'), 'name');
    expect(session.address.rows).toBe('name');
    const names = screen.getAllByRole('rowheader').map((head) => head.textContent?.trim());
    expect(names).toEqual(['a resident', 'Ada Marsh', 'Bo Quill', 'tramwatch', 'for', 'against']);
  });

  it('takes short names on a phone, and a number for more marks than stand side by side', () => {
    wide(200); // three columns of 27 px, which hold two marks
    const corpus = smallCorpus();
    const third = corpus.statements.find(({ id }) => id === 'watch-bargain')!;
    third.codings!.push({ topic: 'night', stance: 'for' });
    show('?view=matrix', corpus);
    expect(screen.getByRole('link', { name: 'Bo Quill' })).toHaveTextContent(/^Quill$/);
    expect(cell(/^tramwatch on Night trams/)).toHaveTextContent(/^3$/);
    expect(cell(/^Bo Quill on Night trams/)).toHaveTextContent(/^$/); // two statements: two marks
  });

  it('says how to get back where a filter leaves nothing', async () => {
    const { session } = show('?view=matrix&from=2030-01-01&hide');
    expect(screen.queryByRole('grid')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Show all statements' }));
    expect(session.narrowed).toBe(false);
    expect(screen.getByRole('grid')).toBeInTheDocument();
  });

  it('points to the sources where nothing is coded', () => {
    const corpus = smallCorpus();
    for (const statement of corpus.statements) delete statement.codings;
    show('?view=matrix', corpus);
    expect(screen.getByText(/No statement of this debate is coded/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Read the sources' })).toHaveAttribute('href', '?view=sources');
  });
});

describe('the table twin', () => {
  it('has every filled cell as a link that opens it', () => {
    const { session } = show('?view=matrix&table');
    const table = screen.getByRole('table', { name: /^4 voices by 3 topics/ });
    const row = within(table).getByRole('row', { name: /^Bo Quill/ });
    const [night, fares, conduct] = within(row).getAllByRole('cell');
    expect(within(night!).getByRole('link')).toHaveAttribute('href', session.href({ pick: { kind: 'cell', speaker: 'bo-quill', topic: 'night' } }));
    expect(night).toHaveTextContent('1 against, 1 unclear (1 doubtful)');
    expect(fares).toHaveTextContent('1 for');
    expect(conduct).toHaveTextContent(/^$/);
  });
});

describe('the comparison', () => {
  it('is one click away, with two who speak to each other', async () => {
    const { session } = show();
    const way = screen.getByRole('link', { name: 'Compare two voices' });
    expect(way).toHaveAttribute('href', session.href({ compare: ['bo-quill', 'resident'] }));
  });

  it('sets two side by side, topic by topic, in their own words', () => {
    const { session } = show('?view=matrix&compare=ada-marsh,bo-quill');
    const table = screen.getByRole('table', { name: 'Ada Marsh and Bo Quill both speak on two topics; on one they stand on opposite sides.' });
    const topics = within(table)
      .getAllByRole('rowheader')
      .map((head) => head.querySelector('a')?.textContent);
    expect(topics).toEqual(['Night trams', 'Fares', 'How the council answers']);
    const words = within(table).getByRole('link', { name: /^for: .*must rise by a tenth/ });
    expect(words).toHaveAttribute('href', session.href({ statement: 'quill-rise', pick: { kind: 'cell', speaker: 'bo-quill', topic: 'fares' } }));
    expect(within(table).getByText('nothing on this')).toBeInTheDocument(); // Quill on how the council answers
  });

  it('links to what the two say to each other', () => {
    const { session } = show('?view=matrix&compare=ada-marsh,bo-quill');
    expect(screen.getByRole('link', { name: 'disputes 1 and corrects 1' })).toHaveAttribute(
      'href',
      session.href({ pick: { kind: 'edge', from: 'ada-marsh', to: 'bo-quill' } })
    );
    expect(screen.getByText(/says nothing to or about Ada Marsh/)).toBeInTheDocument();
  });

  it('chooses, swaps and closes', async () => {
    const { session } = show('?view=matrix&compare=ada-marsh,bo-quill');
    await userEvent.selectOptions(screen.getByLabelText('Second voice'), 'tramwatch');
    expect(session.address.compare).toEqual(['ada-marsh', 'tramwatch']);
    await userEvent.selectOptions(screen.getByLabelText('First voice'), 'tramwatch');
    expect(session.address.compare).toEqual(['tramwatch', 'ada-marsh']); // whoever is chosen twice changes places
    await userEvent.click(screen.getByRole('button', { name: 'Swap the two voices' }));
    expect(session.address.compare).toEqual(['ada-marsh', 'tramwatch']);
    await userEvent.click(screen.getByRole('button', { name: 'Back to the matrix' }));
    expect(session.address.compare).toBeNull();
    flushSync();
    expect(screen.getByRole('grid')).toBeInTheDocument();
  });
});

describe('the small picture', () => {
  it('draws the sides of each cell, at the size asked for, and is not heard', () => {
    const { container } = render(WithSession, { session: makeSession(), component: Small, width: 300, height: 150 });
    const picture = container.querySelector('svg')!;
    expect(picture).toHaveAttribute('aria-hidden', 'true');
    expect(picture).toHaveAttribute('width', '300');
    // tramwatch 2 cells, Quill 2 (one with both against and unclear: 2 marks), the resident 2, Marsh 3
    expect(picture.querySelectorAll('g > g')).toHaveLength(10);
  });
});
