import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Strip from '../../../src/views/embedding/Strip.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

function show(query: string) {
  const session = makeSession(query);
  render(WithSession, { session, component: Strip, children: createRawSnippet(() => ({ render: () => '<p>The sources</p>' })) });
  return session;
}

describe('the strip beneath an embedded picture', () => {
  it('says how to fill it while nothing is picked', () => {
    show('?view=matrix');
    expect(screen.getByText(/to read here the words it stands for/)).toBeVisible();
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
  });

  it('shows what the pointer passes without being a stop for the keyboard, and keeps the hint and the lines beneath in their places', async () => {
    const session = show('?view=matrix');
    session.hover('marsh-walk');
    await vi.waitFor(() => expect(screen.getByRole('blockquote')).toHaveTextContent('Nobody should walk home at night'));
    expect(screen.getByText(/to read here the words/)).toBeInTheDocument();
    expect(screen.getByText('The sources')).toBeInTheDocument();
    expect(screen.getByRole('group', { name: /^What .* said$/ })).not.toHaveAttribute('tabindex');
    session.pin('marsh-walk');
    await vi.waitFor(() => expect(screen.getByRole('group', { name: /^What .* said$/ })).toHaveAttribute('tabindex', '0'));
    expect(screen.queryByText(/to read here the words/)).not.toBeInTheDocument();
  });

  it('opens a set at its first words, and steps through it', async () => {
    const session = show('?view=matrix&pick=speaker~bo-quill');
    const [first, second] = session.walk;
    expect(screen.getByText(`1 of ${session.walk.length}`)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Previous statement' })).toHaveAttribute('aria-disabled', 'true');
    await userEvent.click(screen.getByRole('button', { name: 'Next statement' }));
    expect(session.pinned).toBe(second);
    expect(screen.getByText(`2 of ${session.walk.length}`)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Previous statement' }));
    expect(session.pinned).toBe(first);
  });

  it('has the words of what is pinned, and says their side', () => {
    show('?view=matrix&statement=marsh-walk');
    expect(screen.getByRole('blockquote')).toHaveTextContent('Nobody should walk home at night because a tram costs too much');
    expect(screen.getByText(/^(for|against)/)).toBeInTheDocument();
  });
});
