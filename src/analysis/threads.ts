/**
 * Comment threads as trees: each main source with what hangs under it. A missing parent and a circle of parents are met by
 * a placeholder that says so, never by dropping the comments.
 */
import type { Source } from '../corpus/types';
import type { Debate } from './debate';

export interface ThreadNode {
  /** The source's id; of a placeholder, the id that its comments name (missing) or that the circle is cut at (circular). */
  readonly id: string;
  /** null: a placeholder. */
  readonly source: Source | null;
  readonly placeholder: 'missing' | 'circular' | null;
  /** 0 at the root, 1 for what hangs under it, and so on. */
  readonly depth: number;
  /** In page order. */
  readonly children: readonly ThreadNode[];
}

/**
 * All threads, in the order their first text is read. Every source of the debate stands in exactly one of them, once.
 * O(sources).
 */
export function threadsOf(debate: Debate): ThreadNode[] {
  const replies = new Map<string, Source[]>();
  for (const source of debate.sources) {
    if (source.parentItem === undefined) continue;
    const others = replies.get(source.parentItem);
    if (others) others.push(source);
    else replies.set(source.parentItem, [source]);
  }
  const placed = new Set<string>();
  const place = (source: Source, depth: number): ThreadNode => {
    placed.add(source.id);
    const children = (replies.get(source.id) ?? []).filter(({ id }) => !placed.has(id)).map((reply) => place(reply, depth + 1));
    return { id: source.id, source, placeholder: null, depth, children };
  };
  const threads: ThreadNode[] = [];
  for (const source of debate.sources) {
    if (placed.has(source.id)) continue;
    const parent = source.parentItem;
    if (parent === undefined) threads.push(place(source, 0));
    else if (!debate.source.has(parent)) {
      const children = replies.get(parent)!.map((reply) => place(reply, 1));
      threads.push({ id: parent, source: null, placeholder: 'missing', depth: 0, children });
    } else if (inCircle(debate, source)) threads.push({ id: source.id, source: null, placeholder: 'circular', depth: 0, children: [place(source, 1)] });
  }
  return threads;
}

/** Whether the chain of parents leads back to the source itself. What merely hangs under a circle is placed with it. */
function inCircle(debate: Debate, source: Source): boolean {
  const seen = new Set<string>();
  for (let at = source.parentItem; at !== undefined && !seen.has(at); at = debate.source.get(at)?.parentItem) {
    if (at === source.id) return true;
    seen.add(at);
  }
  return false;
}

/** The node and all that hangs under it, in reading order. */
export function nodesOf(node: ThreadNode): ThreadNode[] {
  return [node, ...node.children.flatMap(nodesOf)];
}

/** The texts of a thread in reading order, placeholders left out. */
export const sourcesOf = (node: ThreadNode): Source[] => nodesOf(node).flatMap(({ source }) => source ?? []);

/** The thread that holds a source; undefined for an id that is none. O(sources). */
export const threadWith = (threads: readonly ThreadNode[], source: string): ThreadNode | undefined =>
  threads.find((thread) => sourcesOf(thread).some(({ id }) => id === source));
