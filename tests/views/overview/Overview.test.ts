import { render, screen, within } from '@testing-library/svelte';
import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import Overview from '../../../src/views/overview/Overview.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

const snippet = (name: string) => createRawSnippet(() => ({ render: () => `<div>${name}</div>` }));
function show(query = '') {
  const session = makeSession(query);
  render(WithSession, { session, component: Overview, pictures: snippet('pictures'), begin: snippet('begin') });
  return session;
}

describe('the overview', () => {
  it('lets the two quotations that clash face each other, what is disputed first', () => {
    show();
    const [disputed, disputing] = screen.getAllByRole('blockquote');
    expect(disputed).toHaveTextContent('Tram fares “must rise by a tenth” next year');
    expect(disputed).toHaveTextContent('Bo Quill');
    expect(disputing).toHaveTextContent('“Nobody should walk home at night because a tram costs too much”');
    expect(within(disputing!).getByRole('link')).toHaveAttribute('href', '?statement=marsh-walk');
  });

  it('says every figure as a link to what it counts', () => {
    show();
    expect(screen.getByRole('link', { name: '12' })).toHaveAttribute('href', '?pick=statements');
    expect(screen.getByRole('link', { name: '9' })).toHaveAttribute('href', '?pick=links');
  });

  it('lists voices with how much they say, and main sources', () => {
    show();
    const voices = screen.getByRole('region', { name: 'Who speaks' });
    expect(within(voices).getAllByRole('listitem')[0]).toHaveTextContent(/tramwatch\s*4/);
    expect(within(screen.getByRole('region', { name: 'Where it stands' })).getAllByRole('listitem')).toHaveLength(3);
  });

  it('says when nothing passes the filter, and how to get back', () => {
    const session = show('?speaker=ada-marsh&from=1900-01-01&to=1900-01-02');
    screen.getByRole('button', { name: 'Show all 12 statements' }).click();
    expect(session.narrowed).toBe(false);
  });
});
