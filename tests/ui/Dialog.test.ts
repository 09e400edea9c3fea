import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Dialog from '../../src/ui/Dialog.svelte';

function open() {
  const opener = document.body.appendChild(document.createElement('button'));
  opener.focus();
  const onclose = vi.fn();
  const children = createRawSnippet(() => ({ render: () => '<p>Inside</p>' }));
  const view = render(Dialog, { title: 'A matter', onclose, children });
  return { opener, onclose, ...view };
}

describe('Dialog', () => {
  it('opens as a modal that bears its heading’s name', () => {
    open();
    expect(screen.getByRole('dialog', { name: 'A matter' })).toHaveAttribute('open');
    expect(screen.getByText('Inside')).toBeInTheDocument();
  });

  it('closes by its cross', async () => {
    const { onclose } = open();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('closes by a click beside it, not by one inside', async () => {
    const { onclose } = open();
    await userEvent.click(screen.getByText('Inside'));
    expect(onclose).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('dialog'));
    expect(onclose).toHaveBeenCalledOnce();
  });

  it('gives the focus back when it goes', () => {
    const { opener, unmount } = open();
    unmount();
    expect(opener).toHaveFocus();
    opener.remove();
  });

  it('keeps Esc from the page behind', async () => {
    open();
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    screen.getByRole('button', { name: 'Close' }).focus();
    await userEvent.keyboard('{Escape}');
    expect(heard).not.toHaveBeenCalled();
    window.removeEventListener('keydown', heard);
  });
});
