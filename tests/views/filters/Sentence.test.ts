import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import Sentence from '../../../src/views/filters/Sentence.svelte';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

function show(query = '') {
  const session = makeSession(query);
  const { container } = render(WithSession, { session, component: Sentence });
  return { session, sentence: () => container.textContent!.replace(/\s+/g, ' ').trim() };
}

describe('the sentence of filters', () => {
  it('says that everything is shown', () => {
    expect(show().sentence()).toMatch(/^Showing all 12 statements by Speakers: everyone about Topics: every topic in Sources: three sources/);
  });

  it('says how many are shown, and shows all again with one click', async () => {
    const { session, sentence } = show('?speaker=ada-marsh');
    expect(sentence()).toContain('Showing 2 of 12 statements');
    await userEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(session.narrowed).toBe(false);
    expect(sentence()).toContain('all 12');
  });

  it('opens a choice with counts, and chooses', async () => {
    const { session } = show();
    await userEvent.click(screen.getByRole('button', { name: /^Speakers/ }));
    const choice = screen.getByRole('group', { name: 'Speakers' });
    expect(
      within(choice)
        .getByLabelText(/Bo Quill/)
        .closest('label')
    ).toHaveTextContent('3');
    await userEvent.click(within(choice).getByLabelText(/Bo Quill/));
    expect(session.address.speaker).toEqual(['bo-quill']);
    await userEvent.click(within(choice).getByRole('button', { name: 'Everyone' }));
    expect(session.address.speaker).toEqual([]);
  });

  it('says how many drop out as the threshold rises', async () => {
    const { session } = show();
    await userEvent.click(screen.getByRole('button', { name: /^Certainty/ }));
    // of 12: one speaker is low, two sides are medium
    expect(screen.getByLabelText(/at least fairly certain/).closest('label')).toHaveTextContent('11, 1 drop out');
    expect(screen.getByLabelText(/only if certain/).closest('label')).toHaveTextContent('9, 3 drop out');
    await userEvent.click(screen.getByLabelText(/only if certain/));
    expect(session.address.cert).toBe('high');
    expect(session.shown.size).toBe(9);
  });

  it('closes a choice with Escape and gives the focus back', async () => {
    show();
    const word = screen.getByRole('button', { name: /^Topics/ });
    await userEvent.click(word);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('group', { name: 'Topics' })).toBeNull();
    expect(word).toHaveFocus();
  });

  it('keeps the lesser filters behind “and more”, and shows them while they are set', async () => {
    show();
    expect(screen.queryByRole('button', { name: /^Dates/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'and more …' }));
    expect(screen.getByRole('button', { name: /^Dates/ })).toBeVisible();
  });

  it('shows a set of days without being asked', () => {
    expect(show('?from=2020-02-28&to=2020-02-28').sentence()).toContain('on 28 February 2020');
  });
});
