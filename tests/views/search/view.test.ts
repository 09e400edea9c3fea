import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { searchOf } from '../../../src/analysis/search';
import { parseAddress } from '../../../src/state/address';
import { View } from '../../../src/views/search';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

afterEach(cleanup);

function show(query: string) {
  const session = makeSession(query);
  const { container } = render(WithSession, { session, component: View });
  return { session, container, rows: () => [...container.querySelectorAll<HTMLAnchorElement>('[data-row]')] };
}
const leadsTo = (link: HTMLElement) => parseAddress(link.getAttribute('href')!).address;
const section = (name: RegExp) => screen.getByRole('region', { name });

describe('the search page', () => {
  it('names the typo, what it shows in its place, and how to insist', () => {
    show('?view=search&q=passangers');
    expect(screen.getByText(/No word here is spelled/)).toHaveTextContent('No word here is spelled passangers. Showing passengers in 2 places');
    expect(leadsTo(screen.getByRole('link', { name: 'passengers in 2 places' })).q).toBe('passengers');
    expect(leadsTo(screen.getByRole('link', { name: 'Only exactly “passangers”' })).q).toBe('"passangers"');
    expect(screen.getByRole('status')).toHaveTextContent('No word is spelled passangers, shown is passengers. The word: 2 places');
  });

  it('insists on the whole query, the words spelled right included', () => {
    show('?view=search&q=night+passangers');
    expect(leadsTo(screen.getByRole('link', { name: 'Only exactly “night passangers”' })).q).toBe('night "passangers"');
  });

  it('tells places in the texts from statements that match, and adds them up', () => {
    // “marhs” is Marsh: once in the report and once in the post, where it is in a statement of tramwatch’s; and she speaks twice
    const { session, container } = show('?view=search&q=marhs');
    const matching = searchOf(session.debate).query('marhs').ids.size;
    expect(container).toHaveTextContent('Showing Marsh in 2 places');
    expect(matching).toBe(3);
    expect(container).toHaveTextContent('3 statements match: 1 with the word in it and 2 by Ada Marsh. 1 place more is in text that is not coded.');
    cleanup();
    expect(show('?view=search&q=walk').container).not.toHaveTextContent('statements match');
  });

  it('tells who, to whom, when and where in each row, and opens the statement', () => {
    const { rows } = show('?view=search&q=walk');
    const [row] = rows();
    expect(row).toHaveTextContent('Ada Marsh');
    expect(row).toHaveTextContent('to Bo Quill');
    expect(row).toHaveTextContent('28 Feb'); // all statements are of one year
    expect(row).toHaveTextContent('Councillor wants dearer trams, Gazette');
    expect(row!.querySelector('mark')).toHaveTextContent('walk');
    expect(row).toHaveAccessibleName(/^Ada Marsh to Bo Quill: .*Nobody should walk home.*, against, certain, /);
    expect(leadsTo(row!)).toMatchObject({ statement: 'marsh-walk', view: 'search', q: 'walk' });
  });

  it('opens the source where text is not coded', () => {
    const { rows } = show('?view=search&q=told');
    expect(rows()[0]).toHaveTextContent('not coded');
    expect(leadsTo(rows()[0]!)).toMatchObject({ pick: { kind: 'source', source: 'report' }, statement: null });
  });

  it('lists what is said by whom the word names, and the topic without the word', () => {
    show('?view=search&q=marhs+');
    expect(
      within(section(/Said by Ada Marsh: 2 statements/))
        .getAllByRole('link')
        .map((link) => leadsTo(link).statement)
    ).toEqual([null, 'marsh-walk', 'marsh-figures']);
    cleanup();
    show('?view=search&q=fares');
    expect(within(section(/The topic, without the word: 2 statements coded/)).getByRole('link', { name: '“Fares”' })).toBeInTheDocument();
  });

  it('obeys the filter, says how much stands outside, and leads there', () => {
    const { rows } = show('?view=search&q=night&speaker=ada-marsh');
    expect(rows().every((row) => row.textContent.includes('Ada Marsh'))).toBe(true);
    const link = screen.getByRole('link', { name: 'search everything' });
    expect(link.parentElement).toHaveTextContent(/^[1-9]\d* more outside the filter/);
    expect(leadsTo(link)).toMatchObject({ speaker: [], q: 'night' });
    cleanup();
    show('?view=search&q=walk&speaker=bo-quill');
    expect(screen.getByText('What was found stands outside the filter.')).toBeInTheDocument();
  });

  it('says that nothing was found, and offers what is near', () => {
    show('?view=search&q=%22passangers%22');
    expect(screen.getByText(/Nothing here matches/)).toBeInTheDocument();
    expect(leadsTo(screen.getByRole('link', { name: 'passengers' })).q).toBe('passengers');
    expect(leadsTo(screen.getByRole('link', { name: 'Also what is nearly so' })).q).toBe('passangers');
    expect(leadsTo(screen.getByRole('link', { name: 'Ask for something else' })).q).toBe('');
  });

  it('suggests voices and topics before anything is asked', () => {
    show('?view=search');
    expect(leadsTo(screen.getByRole('link', { name: 'Ada Marsh' })).q).toBe('Ada Marsh');
    expect(leadsTo(screen.getByRole('link', { name: 'Night trams' })).pick).toEqual({ kind: 'topic', topic: 'night' });
  });

  it('is one stop of Tab, walked with the arrows, and previews what has the focus', async () => {
    const user = userEvent.setup();
    const { rows, session } = show('?view=search&q=night');
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[0]]);
    rows()[0]!.focus();
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement).toBe(rows()[1]);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([rows()[1]]);
    await user.keyboard('{End}');
    expect(document.activeElement).toBe(rows().at(-1));
    await user.keyboard('{ArrowDown}{Home}{ArrowUp}');
    expect(document.activeElement).toBe(rows()[0]);
    expect(session.address.statement).toBeNull();
  });

  it('lights the row of the statement in focus, and Tab comes to it first', () => {
    const { rows } = show('?view=search&q=night&statement=marsh-walk');
    const [lit, ...others] = rows().filter((row) => row.getAttribute('aria-current') === 'true');
    expect(others).toEqual([]);
    expect(leadsTo(lit!).statement).toBe('marsh-walk');
    expect(lit!.tabIndex).toBe(0);
  });

  it('has a table twin with the same links', () => {
    const { rows } = show('?view=search&q=night');
    const picture = rows()
      .filter((row) => row.closest('details') === null)
      .map((row) => row.getAttribute('href'));
    cleanup();
    show('?view=search&q=night&table');
    const table = screen.getByRole('table', { name: 'What was found for “night”' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
    ).toEqual(['Who', 'To whom', 'Words', 'Side', 'When', 'Where']);
    expect(
      within(table)
        .getAllByRole('link')
        .map((link) => link.getAttribute('href')!.replace('&table', ''))
    ).toEqual(picture);
  });
});
