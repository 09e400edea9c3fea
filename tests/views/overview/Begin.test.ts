import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Begin from '../../../src/views/overview/Begin.svelte';
import { smallLesson } from '../../fixtures/lessons';
import { makeSession } from '../../fixtures/session';
import { smallCorpus } from '../../fixtures/small';
import WithSession from '../../fixtures/WithSession.svelte';

const show = (query = '') => render(WithSession, { session: makeSession(query), component: Begin });

describe('where to begin', () => {
  it('asks questions that are links to their answers', () => {
    show();
    expect(screen.getByRole('link', { name: /What divides them most\? Night trams/ })).toHaveAttribute('href', '?view=matrix&pick=topic~night');
  });

  it('offers a tour with its length, from its first step on', () => {
    render(WithSession, { session: makeSession('', { ...smallCorpus(), tours: [smallLesson()] }), component: Begin });
    expect(screen.getByRole('link', { name: 'Present the tour Trams at night' })).toHaveAttribute('href', '?present&tour=trams');
    expect(screen.getByText('A walk in 3 steps, 5 minutes')).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Or ask' })).toBeVisible();
  });

  it('asks at once where there is no tour', () => {
    show();
    expect(screen.queryByRole('heading', { name: 'Or ask' })).toBeNull();
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
