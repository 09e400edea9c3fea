import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Corpus } from '../../../src/corpus/types';
import Small from '../../../src/views/timeline/Small.svelte';
import View from '../../../src/views/timeline/View.svelte';
import { makeSession } from '../../fixtures/session';
import { smallCorpus } from '../../fixtures/small';
import WithSession from '../../fixtures/WithSession.svelte';

/** There is no layout here: the width of every element is what a test says. */
const wide = (px: number) => vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(px);

function show(query = '?view=timeline', corpus?: Corpus) {
  const session = makeSession(query, corpus);
  const { container } = render(WithSession, { session, component: View });
  return { session, container };
}
const mark = (name: RegExp) => screen.getByRole('link', { name });
const undatedCorpus = () => {
  const corpus = smallCorpus();
  for (const source of corpus.sources) source.datePublished = null;
  for (const statement of corpus.statements) delete statement.spokenAt;
  return corpus;
};

beforeEach(() => void wide(1000));
afterEach(() => void vi.restoreAllMocks());

describe('the score', () => {
  it('says what it shows, figures included', () => {
    show();
    // Seven of ten links join two statements; five voices count the one nobody knows.
    expect(
      screen.getByRole('group', { name: /^Timeline: 12 statements by 5 voices with 7 links, in one line \(February to March 2020\)/ })
    ).toBeInTheDocument();
  });

  it('names each mark by voice, words, side, certainty and date', () => {
    show();
    expect(mark(/^Bo Quill: Tram fares/)).toHaveAccessibleName('Bo Quill: Tram fares “must rise by a tenth” next year, for, certain, 28 February 2020');
    expect(mark(/^a resident: I asked/)).toHaveAccessibleName(/no side, speaker uncertain, undated$/);
    expect(mark(/^somebody unknown/)).toBeInTheDocument();
  });

  it('lists the voices as links to their picks, a doubtful one dashed', async () => {
    const { session } = show();
    const voices = screen.getByRole('list', { name: /^Voices/ });
    expect(within(voices).getAllByRole('listitem').map((item) => item.textContent?.trim())).toEqual(['Bo Quill', 'a resident', 'Ada Marsh', 'tramwatch', 'somebody unknown']); // prettier-ignore
    expect(within(voices).getByRole('link', { name: 'Ada Marsh' })).toHaveAttribute('href', session.href({ pick: { kind: 'speaker', speaker: 'ada-marsh' } }));
  });

  it('pins by click, and names the links of what is pinned', async () => {
    const { session, container } = show();
    await userEvent.click(mark(/^Bo Quill: “We have counted/));
    expect(session.address.statement).toBe('quill-counted');
    expect(mark(/^Bo Quill: “We have counted/)).toHaveAttribute('aria-current', 'true');
    const labels = [...container.querySelectorAll('.links text')].map((label) => label.textContent);
    expect(labels).toEqual(['is answered', 'corrects', 'disputes']);
    expect(container.querySelector('.playhead')).toBeInTheDocument();
  });

  it('is one tab stop, walks with the arrows, previews what has the focus, and pins with Space', async () => {
    const { session, container } = show();
    expect(container.querySelectorAll('[data-statement][tabindex="0"]')).toHaveLength(1);
    mark(/^Bo Quill: “The night line/).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(mark(/^Bo Quill: Tram fares/)).toHaveFocus();
    await vi.waitFor(() => expect(session.hovered?.id).toBe('quill-rise'));
    await userEvent.keyboard('{ArrowDown}');
    expect(mark(/^a resident: whether/)).toHaveFocus();
    await userEvent.keyboard(' ');
    expect(session.address.statement).toBe('resident-counted');
    await userEvent.keyboard('{End}');
    expect(mark(/^tramwatch: You are heard/)).toHaveFocus();
    expect(container.querySelectorAll('[data-statement][tabindex="0"]')).toHaveLength(1);
  });

  it('keeps the focus on the same statement in the table, and back', async () => {
    const { session } = show();
    mark(/^Bo Quill: Tram fares/).focus();
    session.go({ table: true });
    await vi.waitFor(() => expect(screen.getByRole('link', { name: /^Tram fares/ })).toHaveFocus());
    session.go({ table: false });
    await vi.waitFor(() => expect(mark(/^Bo Quill: Tram fares/)).toHaveFocus());
  });

  it('takes the tab stop, and the focus where it is on a mark, to what is pinned by the stepping keys', async () => {
    const { session, container } = show();
    const tabStop = () => container.querySelector<SVGElement>('[data-statement][tabindex="0"]')?.dataset['statement'];
    mark(/^Bo Quill: Tram fares/).focus();
    session.step(1);
    flushSync();
    expect(document.activeElement).toHaveAttribute('data-statement', session.pinned!.id);
    expect(tabStop()).toBe(session.pinned!.id);
    // Whoever is elsewhere on the page stays there.
    document.body.focus();
    (document.activeElement as HTMLElement | null)?.blur();
    session.step(1);
    flushSync();
    expect(document.body).toHaveFocus();
    expect(tabStop()).toBe(session.pinned!.id);
  });

  it('lets what a filter drops fade without words, and leaves it out on request', () => {
    const { session, container } = show('?view=timeline&speaker=ada-marsh');
    expect(container.querySelectorAll('[data-statement]')).toHaveLength(12);
    expect(container.querySelectorAll('[data-statement].far')).toHaveLength(10);
    session.go({ hide: true });
    flushSync();
    expect(container.querySelectorAll('[data-statement]')).toHaveLength(2);
  });

  it('moves nothing and makes nothing anew when a filter changes', () => {
    const { session, container } = show();
    const drawn = () => [...container.querySelectorAll('[data-statement] > *, .arcs path')];
    const places = () => drawn().map((each) => ['d', 'x', 'y', 'transform'].map((name) => each.getAttribute(name)));
    const [before, at] = [drawn(), places()];
    session.go({ cert: 'high', speaker: ['ada-marsh'] });
    flushSync();
    expect(container.querySelectorAll('.far').length).toBeGreaterThan(0);
    expect(drawn().every((each, i) => each === before[i])).toBe(true);
    expect(places()).toEqual(at);
  });

  it('draws only links whose kind and ends pass', () => {
    const { session, container } = show();
    expect(container.querySelectorAll('.arcs path:not(.out)')).toHaveLength(7);
    session.go({ relation: ['disputes'] });
    flushSync();
    // r-disputes and r-thanks; their ends all pass.
    expect(container.querySelectorAll('.arcs path:not(.out)')).toHaveLength(2);
  });

  it('offers each date as a filter, and the way back', async () => {
    const { session } = show();
    const day = screen.getByRole('link', { name: 'Only 4 March 2020, blog post, Tramwatch, Left in the rain: 3 statements' });
    expect(day).toHaveAttribute('href', session.href({ from: '2020-03-04', to: '2020-03-04' }));
    session.go({ from: '2020-03-04', to: '2020-03-04' });
    flushSync();
    expect(screen.getByText(/Only 4 March 2020/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Show all days' })).toHaveAttribute('href', session.href({ from: null, to: null }));
  });

  it('zooms by keys and buttons, and back', async () => {
    const { container } = show();
    const width = () => Number(container.querySelector('.plot svg')!.getAttribute('width'));
    const whole = width();
    await userEvent.keyboard('+');
    expect(width()).toBeGreaterThan(whole * 1.4);
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(width()).toBeGreaterThan(whole * 2);
    await userEvent.keyboard('0');
    expect(width()).toBe(whole);
  });

  it('says that no dates are known', () => {
    show('?view=timeline', undatedCorpus());
    expect(screen.getByText('No dates are known; the order is that of the texts.')).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Undated' })).toBeInTheDocument();
  });

  it('tells what stands outside the picture', () => {
    show();
    expect(screen.getByText('Earlier')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /The last night tram/ })).toBeInTheDocument();
  });
});

describe('nothing to show', () => {
  it('says so and clears', async () => {
    const { session } = show('?view=timeline&speaker=gazette&hide');
    expect(screen.getByText(/No statement passes these filters/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Show everything again' }));
    expect(session.shown.size).toBe(12);
  });
});

describe('the table', () => {
  it('lists what passes, in order, with links to words, voices and the other ends', () => {
    const { session } = show('?view=timeline&table&speaker=bo-quill');
    const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
    expect(rows).toHaveLength(3);
    const cells = within(rows[2]!).getAllByRole('cell').map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()); // prettier-ignore
    expect(cells).toEqual(['said 28 February 2020', 'Councillor wants dearer trams', 'Bo Quill', '“We have counted them, … and there are not enough.”', 'a resident', 'against', 'answers a resident']); // prettier-ignore
    expect(within(rows[2]!).getByRole('link', { name: /We have counted/ })).toHaveAttribute('href', session.href({ statement: 'quill-counted' }));
  });
});

describe('the script', () => {
  beforeEach(() => {
    wide(360);
    vi.stubGlobal('IntersectionObserver', class { observe() {} disconnect() {} }); // prettier-ignore
  });

  it('has a row for every statement, under its date and text, and a place to scrub', () => {
    const { container } = show();
    expect(container.querySelectorAll('a[data-statement]')).toHaveLength(12);
    expect(screen.getByRole('heading', { name: /4 March 2020 Left in the rain/ })).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: /Undated comments, in the order of the page/ })).toBeInTheDocument();
    expect(screen.getByRole('slider', { name: 'Place in the script' })).toHaveAttribute('aria-valuetext', expect.stringMatching(/^1 of 12: Bo Quill/));
  });

  it('tells what other rows do to the pinned one', () => {
    show('?view=timeline&statement=quill-counted');
    expect(mark(/^Ada Marsh: Quill’s figures/)).toHaveAccessibleName(/, corrects$/);
    expect(mark(/^a resident: whether/)).toHaveAccessibleName(/, is answered$/);
  });

  it('walks with the arrows', async () => {
    show();
    mark(/^Bo Quill: “The night line/).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(mark(/^a resident: whether/)).toHaveFocus();
  });
});

describe('the small picture', () => {
  it('is a decoration with a mark for each statement', () => {
    const { container } = render(WithSession, { session: makeSession(), component: Small, width: 300, height: 140 });
    const picture = container.querySelector('svg')!;
    expect(picture).toHaveAttribute('aria-hidden', 'true');
    expect(picture.querySelectorAll(':scope > g')).toHaveLength(12);
  });
});
