import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Strip from '../../../src/views/embedding/Strip.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

function show(query: string) {
  const session = makeSession(query);
  render(WithSession, { session, component: Strip });
  return session;
}

describe('the strip beneath an embedded picture', () => {
  it('says how to fill it while nothing is picked', () => {
    show('?view=matrix');
    expect(screen.getByText(/to read here the words it stands for/)).toBeVisible();
    expect(screen.queryByRole('blockquote')).not.toBeInTheDocument();
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
