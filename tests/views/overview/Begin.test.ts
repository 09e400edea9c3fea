import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Begin from '../../../src/views/overview/Begin.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

const show = (query = '') => render(WithSession, { session: makeSession(query), component: Begin });

describe('where to begin', () => {
  it('asks questions that are links to their answers', () => {
    show();
    expect(screen.getByRole('link', { name: /What divides them most\? Night trams/ })).toHaveAttribute('href', '?view=matrix&pick=topic~night');
  });

  it('counts for and against, each a link to what it counts', () => {
    show();
    const row = screen.getByRole('row', { name: /Night trams/ });
    expect(row).toHaveTextContent(/Night trams\s*3\s*1/);
    expect(screen.getByRole('link', { name: '3 for' })).toHaveAttribute('href', '?pick=topic~night~for');
  });

  it('obeys the filter', () => {
    show('?speaker=ada-marsh');
    expect(screen.getByRole('row', { name: /Night trams/ })).toHaveTextContent(/Night trams\s*1\s*0/);
  });
});
