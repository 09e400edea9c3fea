/** What the reading column shows, in order of precedence: preview, pinned statement, pick, the words answered most. */
import { mostAnswered } from '../../analysis/entries';
import type { Pick } from '../../analysis/pick';
import type { Statement } from '../../corpus/types';
import type { Session } from '../../state/session.svelte';

export type Contents =
  /** `most`: nothing is picked and these words were answered most; `first`: no words are answered, these come first. */
  | { readonly kind: 'statement'; readonly statement: Statement; readonly how: 'preview' | 'pinned' | 'most' | 'first' }
  | { readonly kind: 'pick'; readonly pick: Pick }
  | { readonly kind: 'empty' };

/** What stays in the column: everything but previews. */
export function contentsOf(session: Session): Contents {
  if (session.pinned) return { kind: 'statement', statement: session.pinned, how: 'pinned' };
  if (session.address.pick) return { kind: 'pick', pick: session.address.pick };
  const most = mostAnswered(session.debate, session.shown);
  if (most) return { kind: 'statement', statement: most, how: 'most' };
  const first = session.debate.statements.find(({ id }) => session.shown.has(id));
  return first ? { kind: 'statement', statement: first, how: 'first' } : { kind: 'empty' };
}

/** The preview that lies over what stays; null where there is none, or where it would show what is pinned anyway. */
export function previewOf(session: Session): Contents | null {
  const { hovered, pinned } = session;
  return hovered && hovered !== pinned ? { kind: 'statement', statement: hovered, how: 'preview' } : null;
}

/** Pictures that a reader does not want covered by what a pick in them opens. */
const PICTURES: readonly string[] = ['timeline', 'matrix', 'network'];

/** Whether a closed sheet opens by itself for the pick: for sets, and everywhere but over the picture in which somebody, a cell or a line was picked. */
export function opensItself({ address: { pick, view } }: Session): boolean {
  return pick !== null && !(PICTURES.includes(view) && ['speaker', 'cell', 'edge'].includes(pick.kind));
}

/** Names the contents: as long as it stays the same, so does the reader's place in them. */
export function keyOf(contents: Contents): string {
  if (contents.kind === 'statement') return `statement ${contents.statement.id}`;
  return contents.kind === 'pick' ? `pick ${Object.values(contents.pick).join(' ')}` : 'empty';
}
