/** Which thread the reader has open, and where in it. */
import type { Pick } from '../../analysis/pick';
import { nodesOf, sourcesOf, threadWith, type ThreadNode } from '../../analysis/threads';
import type { Debate } from '../../analysis/debate';
import type { Statement } from '../../corpus/types';

export interface Wish {
  readonly pinned: Statement | null;
  readonly pick: Pick | null;
  /** Ids that pass the filter. */
  readonly shown: ReadonlySet<string>;
}

/**
 * The thread of the statement in focus, else of the picked source, else the one that was open `before`, else the first
 * with a statement that passes the filter, else the first. null where the debate has no sources.
 */
export function openThread(debate: Debate, threads: readonly ThreadNode[], { pinned, pick, shown }: Wish, before: ThreadNode | null): ThreadNode | null {
  const asked = pinned?.source ?? (pick?.kind === 'source' ? pick.source : null);
  const found = asked === null ? undefined : threadWith(threads, asked);
  const showsSome = (thread: ThreadNode) => sourcesOf(thread).some(({ id }) => debate.bySource.get(id)?.some((s) => shown.has(s.id)));
  return found ?? before ?? threads.find(showsSome) ?? threads[0] ?? null;
}

/** The source a pick leads to in an open thread; null where it leads elsewhere. */
export function pickedSource(thread: ThreadNode, pick: Pick | null): string | null {
  return pick?.kind === 'source' && nodesOf(thread).some(({ source }) => source?.id === pick.source) ? pick.source : null;
}
