import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import Failed from '../../../src/views/shell/Failed.svelte';
import Header from '../../../src/views/shell/Header.svelte';
import Heading from '../../../src/views/shell/Heading.svelte';
import Notice from '../../../src/views/shell/Notice.svelte';
import SearchField from '../../../src/views/shell/SearchField.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

describe('the bar', () => {
  it('keeps filter and pick on the way to another view, and marks the current one', () => {
    const session = makeSession('?view=matrix&speaker=ada-marsh&pick=topic~fares');
    render(WithSession, { session, component: Header, debates: [], theme: 'light', changeTheme: vi.fn(), copyLink: vi.fn(), showKeys: vi.fn() });
    expect(screen.getByRole('link', { name: 'Network' })).toHaveAttribute('href', '?view=network&speaker=ada-marsh&pick=topic~fares');
    expect(screen.getByRole('link', { name: 'Matrix' })).toHaveAttribute('aria-current', 'page');
  });

  it('changes the theme', async () => {
    const changeTheme = vi.fn();
    render(WithSession, { session: makeSession(), component: Header, debates: [], theme: 'light', changeTheme, copyLink: vi.fn(), showKeys: vi.fn() });
    await userEvent.click(screen.getByRole('button', { name: 'Change to dark' }));
    expect(changeTheme).toHaveBeenCalledWith('dark');
  });
});

describe('the search field', () => {
  it('opens the search page with the first letter, as one step of Back', async () => {
    const session = makeSession('?view=matrix');
    render(WithSession, { session, component: SearchField });
    const field = screen.getByRole('searchbox', { name: 'Search the words' });
    await userEvent.type(field, 't');
    expect([session.address.view, session.lastStep]).toEqual(['search', 'push']);
    await userEvent.type(field, 'ram');
    expect([session.address.q, session.lastStep]).toEqual(['tram', 'replace']);
  });

  it('is cleared by its cross and by Escape', async () => {
    const session = makeSession('?view=search&q=tram');
    render(WithSession, { session, component: SearchField });
    await userEvent.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(session.address.q).toBe('');
    await userEvent.type(screen.getByRole('searchbox'), 'x{Escape}');
    expect(session.address.q).toBe('');
  });
});

describe('the notice', () => {
  it('is said: the region stands before its text comes, and stays when it is closed', async () => {
    const close = vi.fn();
    const { rerender } = render(Notice, { text: null, close });
    const region = screen.getByRole('status');
    expect(region).toHaveTextContent(/^$/);
    await rerender({ text: 'Copied.' });
    expect(region).toHaveTextContent('Copied.');
    await userEvent.click(screen.getByRole('button', { name: 'Close this notice' }));
    expect(close).toHaveBeenCalledOnce();
    await rerender({ text: null });
    expect(screen.getByRole('status')).toBe(region);
    expect(region).toHaveTextContent(/^$/);
  });
});

describe('the heading', () => {
  it('is the finding, its figures links', () => {
    const finding = { rule: 'r', parts: [{ text: 'Of ' }, { text: '12', pick: { kind: 'set', set: 'statements' } as const }, { text: ' statements' }] };
    render(WithSession, { session: makeSession('?view=matrix'), component: Heading, finding, title: 'Matrix' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Matrix: Of 12 statements');
    expect(screen.getByRole('link', { name: '12' })).toHaveAttribute('href', '?view=matrix&pick=statements');
  });

  it('is the plain title where no rule holds', () => {
    render(WithSession, { session: makeSession('?view=matrix'), component: Heading, finding: null, title: 'Matrix' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Matrix$/);
  });
});

describe('a failure', () => {
  it('says what and where, how to mend it, and can be tried again', async () => {
    const retry = vi.fn();
    const problems = [{ path: 'statements[3].by', message: 'There is no speaker “x”.', mend: 'Did you mean “y”?' }];
    render(Failed, { what: 'This debate could not be opened', message: 'It is no debate.', where: 'trams.json', problems, retry });
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('trams.json');
    expect(alert).toHaveTextContent('statements[3].by There is no speaker “x”.Did you mean “y”?');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(retry).toHaveBeenCalledOnce();
  });
});
