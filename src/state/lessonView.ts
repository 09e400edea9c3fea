/** Steps of lessons and addresses: what of an address belongs into a lesson, what a lesson's address shows here, and how it is called. */
import type { Debate } from '../analysis/debate';
import { listWords } from '../analysis/english';
import type { Pick } from '../analysis/pick';
import type { Statement } from '../corpus/types';
import { EMPTY, parseAddress, writeAddress, type Address, type View } from './address';
import { knownIn } from './session.svelte';

/** What belongs to the reader and the page, not to what is looked at: no lesson takes it along. */
function withoutReader(address: Address): Address {
  const { corpus, theme, embed, transparent, plain, static: still, present, tour, step } = EMPTY;
  return { ...address, corpus, theme, embed, transparent, plain, static: still, present, tour, step };
}

/** The query string that a lesson keeps of what is seen now. */
export const viewOf = (address: Address): string => writeAddress(withoutReader(address));

export interface StepView {
  /** To be opened here: in the debate that is open, in this reader's theme. */
  readonly address: Address;
  /** What is not understood, or not in this debate; it is left out when the step is shown. */
  readonly left: readonly string[];
  readonly statement: Statement | null;
  /** “Quotation”, “Timeline: Record-keeping”. */
  readonly name: string;
}

/** Where the reader is, as far as a step does not say it. */
type Here = { readonly [K in 'corpus' | 'theme']: Address[K] };

/** What a step's query string shows in a debate, for a reader who is at `here`. */
export function stepView(debate: Debate, view: string, here: Here): StepView {
  const read = parseAddress(view);
  const known = knownIn(debate, withoutReader(read.address));
  return {
    address: { ...known.address, corpus: here.corpus, theme: here.theme },
    left: [...read.left, ...known.left],
    statement: known.address.statement === null ? null : (debate.statement.get(known.address.statement) ?? null),
    name: viewName(debate, known.address)
  };
}

/** The views by name, as the bar has them. */
export const VIEW_NAMES: Readonly<Record<View, string>> = {
  overview: 'Overview',
  timeline: 'Timeline',
  matrix: 'Matrix',
  network: 'Network',
  sources: 'Sources',
  search: 'Search'
};

/** What is seen at an address, in a few words: the view, then what it is narrowed to or opened at. A statement in focus makes the overview a quotation. */
export function viewName(debate: Debate, address: Address): string {
  const view = address.view === 'overview' && address.statement !== null ? 'Quotation' : VIEW_NAMES[address.view];
  const speakers = names(address.speaker, (id) => debate.speaker.get(id)?.name);
  const topics = names(address.topic, (id) => debate.topic.get(id)?.label);
  const sources = names(address.source, (id) => debate.source.get(id)?.headline);
  const details = [
    address.q.trim() === '' ? '' : `“${address.q.trim()}”`,
    names(address.compare ?? [], (id) => debate.speaker.get(id)?.name),
    address.pick && address.statement === null ? pickName(debate, address.pick) : '',
    speakers,
    topics,
    sources
  ].filter((detail) => detail !== '');
  return details.length === 0 ? view : `${view}: ${[...new Set(details)].join(' · ')}`;
}

const names = (ids: readonly string[], name: (id: string) => string | undefined): string =>
  ids.length > 3 ? `${ids.length} chosen` : listWords(ids.map((id) => name(id) ?? id));

function pickName(debate: Debate, pick: Pick): string {
  const speaker = (id: string) => debate.speaker.get(id)?.name ?? id;
  const topic = (id: string) => debate.topic.get(id)?.label ?? id;
  switch (pick.kind) {
    case 'set':
      return pick.set;
    case 'speaker':
      return speaker(pick.speaker);
    case 'topic':
      return pick.side ? `${topic(pick.topic)}, ${pick.side}` : topic(pick.topic);
    case 'source':
      return debate.source.get(pick.source)?.headline ?? pick.source;
    case 'cell':
      return `${speaker(pick.speaker)} on ${topic(pick.topic)}`;
    case 'edge':
      return `${speaker(pick.from)} ${pick.both ? 'and' : 'to'} ${speaker(pick.to)}`;
  }
}
