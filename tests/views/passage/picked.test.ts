import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Picked from '../../../src/views/passage/picked/Picked.svelte';
import type { Pick } from '../../../src/analysis/pick';
import { answeringLinks, statementsOf } from '../../../src/analysis/pick';
import { makeSession } from '../../fixtures/session';
import WithSession from '../../fixtures/WithSession.svelte';

function show(pick: Pick, query = '') {
  const session = makeSession(query);
  const view = render(WithSession, { session, component: Picked, pick });
  /** Ids of the statements that its links open. */
  const opened = () =>
    new Set([...view.container.querySelectorAll('a[href*="statement="]')].map((a) => new URLSearchParams(a.getAttribute('href')!).get('statement')!));
  return { session, opened, ...view };
}

describe('what a pick opens', () => {
  it.each<Pick>([
    { kind: 'cell', speaker: 'bo-quill', topic: 'night' },
    { kind: 'speaker', speaker: 'bo-quill' },
    { kind: 'topic', topic: 'night' },
    { kind: 'topic', topic: 'night', side: 'against' },
    { kind: 'source', source: 'report' },
    { kind: 'edge', from: 'ada-marsh', to: 'bo-quill' },
    { kind: 'edge', from: 'bo-quill', to: 'resident', both: true },
    { kind: 'set', set: 'statements' },
    { kind: 'set', set: 'links' },
    { kind: 'set', set: 'disputes' },
    { kind: 'set', set: 'supports' },
    { kind: 'set', set: 'doubtful' }
  ])('$kind $set: leads to each of its statements', (pick) => {
    const { session, opened } = show(pick);
    const ids = opened();
    const expected = statementsOf(session.debate, pick);
    expect(expected.length).toBeGreaterThan(0);
    for (const { id } of expected) expect(ids).toContain(id);
  });

  it('a cell: who, on what, the proposition, what each does', () => {
    const { container } = show({ kind: 'cell', speaker: 'ada-marsh', topic: 'fares' });
    expect(screen.getByRole('heading', { level: 2, name: 'Ada Marsh' })).toBeInTheDocument();
    expect(container).toHaveTextContent('on Fares');
    expect(container).toHaveTextContent('Tram fares should rise.');
    expect(container).toHaveTextContent('disputes Bo Quill');
  });

  it('an empty cell is silence', () => {
    const { container } = show({ kind: 'cell', speaker: 'gazette', topic: 'fares' });
    expect(container).toHaveTextContent('Nothing was said: silence, not a position.');
  });

  it('a topic: its sides with their numbers', () => {
    show({ kind: 'topic', topic: 'night' });
    // marsh-walk, watch-thanks and watch-right are for; quill-counted against; quill-review unclear; resident-counted takes no side.
    const titles = screen.getAllByRole('heading', { level: 3 }).map((node) => node.textContent!.trim());
    expect(titles).toEqual(['For 3', 'Against 1', 'Unclear 1', 'No side 1']);
  });

  it('a speaker: whom they speak to and who speaks to or of them, and with whom to compare', () => {
    const { container } = show({ kind: 'speaker', speaker: 'bo-quill' });
    const titles = [...container.querySelectorAll('h3')].map((node) => node.textContent!.trim());
    expect(titles).toEqual(['Speaks to or of', 'A resident 1', 'Who speaks to or of Bo Quill', 'Ada Marsh 2', 'A resident 1', 'tramwatch 1', 'All words']);
    expect(screen.getByRole('link', { name: 'Compare with a resident' })).toHaveAttribute('href', '?view=matrix&compare=bo-quill,resident');
  });

  it('a name keeps its letters, a role begins with a capital', () => {
    const { container } = show({ kind: 'speaker', speaker: 'ada-marsh' });
    const titles = [...container.querySelectorAll('h3')].map((node) => node.textContent!.trim());
    expect(titles).toContain('tramwatch 1');
  });

  it('a source: what it is, who wrote it, what is missing, its comments', () => {
    const { container } = show({ kind: 'source', source: 'post' });
    expect(container).toHaveTextContent('blog post, Tramwatch · 4 March 2020');
    const beneath = screen.getByRole('heading', { name: 'Under it on the page 2' }).closest('section')!;
    expect(within(beneath).getByRole('link', { name: 'Comment 1' })).toHaveAttribute('href', '?pick=source~comment');
  });

  it('doubtful links with their reasons', () => {
    const { container } = show({ kind: 'set', set: 'doubtful' });
    expect(container).toHaveTextContent('Uncertain: The post names the council, not the councillor.');
    expect(container.querySelectorAll('li')).toHaveLength(1);
  });

  it('a set of links says how many it holds, and lists each of them: of which kind, from whom, to whom', () => {
    for (const [set, head] of [
      ['links', '9 links between words'],
      ['disputes', '3 links dispute or correct'],
      ['doubtful', '1 doubtful link']
    ] as const) {
      const { container, unmount } = show({ kind: 'set', set });
      expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(head);
      expect(container.querySelectorAll('li')).toHaveLength(Number.parseInt(head));
      unmount();
    }
    const corpus = show({ kind: 'set', set: 'disputes' });
    expect([...corpus.container.querySelectorAll('.verbs')].map((line) => line.textContent!.replace(/\s+/g, ' ').trim())).toEqual([
      'Ada Marsh disputes Bo Quill',
      'Ada Marsh corrects Bo Quill',
      'tramwatch disputes Bo Quill'
    ]);
  });

  it('all links, and no own step among them', () => {
    const { session, container } = show({ kind: 'set', set: 'links' });
    // Every link of the small debate is a turn of its own.
    expect(container.querySelectorAll('li')).toHaveLength(answeringLinks(session.debate).length);
    expect(container).not.toHaveTextContent('qualifies');
  });

  it('voices, topics, sources, comments, gaps and events', () => {
    const text = (pick: Pick) => {
      const { container, unmount } = show(pick);
      const rows = [...container.querySelectorAll('li')].map((row) => row.textContent!.replace(/\s+/g, ' ').trim());
      unmount();
      return rows;
    };
    expect(text({ kind: 'set', set: 'speakers' })[0]).toMatch(/^tramwatch 4/);
    expect(text({ kind: 'set', set: 'topics' })[0]).toMatch(/^Night trams 6 Trams should run all night. for 3 against 1/);
    // the post with its 3 statements, the comment with 2 and the reply with 1
    expect(text({ kind: 'set', set: 'sources' })[2]).toMatch(/^Left in the rain 6, with 2 comments /);
    expect(text({ kind: 'set', set: 'sources' })).toHaveLength(3);
    expect(text({ kind: 'set', set: 'comments' })).toEqual([
      'Somebody unknown 2 comment under “Left in the rain”',
      'tramwatch 1 reply under another comment on “Left in the rain”'
    ]);
    expect(text({ kind: 'set', set: 'gaps' })).toEqual([
      'Minutes of the council The minutes themselves are not at hand.',
      'All sources What the union wrote is missing.'
    ]);
    const [first, second] = text({ kind: 'set', set: 'events' });
    expect(first).toMatch(/^probably December 2019 The last night tram fairly certain: Reckoned from the post./);
    expect(second).toContain('a resident characterises it: I asked the question');
  });

  it('steps back what the filter lets fall, counts the rest, and hides on request', () => {
    const pick: Pick = { kind: 'topic', topic: 'night', side: undefined };
    const faded = show({ kind: 'source', source: 'report' }, '?speaker=ada-marsh');
    expect(faded.container).toHaveTextContent('2 of 5 shown');
    expect(faded.container.querySelectorAll('li.far')).toHaveLength(3);
    faded.unmount();
    const hidden = show(pick, '?speaker=ada-marsh&hide');
    expect(hidden.opened()).toEqual(new Set(['marsh-walk']));
  });
});
