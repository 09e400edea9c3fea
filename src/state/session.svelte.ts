/**
 * What this reader sees now. One writing gateway, `go()`, changes the address; everything else is derived from it.
 * Hovering is the only state that is not in the address.
 */
import { createContext } from 'svelte';
import type { Debate } from '../analysis/debate';
import { applyFilter, isFiltering, NO_FILTER, within, type Filter } from '../analysis/filter';
import { statementsOf, type Pick } from '../analysis/pick';
import { chronological } from '../analysis/timelineBars';
import type { Statement } from '../corpus/types';
import { addressWriter, writeAddress, type Address } from './address';

/** What is not in the debate is left out of the address; returned are the keys that were dropped. */
export function knownIn(debate: Debate, address: Address): { address: Address; left: string[] } {
  const left: string[] = [];
  const keep = (key: string, ids: readonly string[], table: ReadonlyMap<string, unknown>) => {
    const known = ids.filter((id) => table.has(id));
    if (known.length < ids.length) left.push(`${key}=${ids.filter((id) => !table.has(id)).join(',')}`);
    return known.length < ids.length ? known : ids;
  };
  const statement = keep('statement', address.statement ? [address.statement] : [], debate.statement)[0] ?? null;
  const compare = address.compare && keep('compare', address.compare, debate.speaker).length === 2 ? address.compare : null;
  return {
    address: {
      ...address,
      statement,
      compare,
      pick: address.pick && pickExists(debate, address.pick) ? address.pick : (address.pick && left.push('pick'), null),
      speaker: keep('speaker', address.speaker, debate.speaker),
      topic: keep('topic', address.topic, debate.topic),
      source: keep('source', address.source, debate.source)
    },
    left
  };
}

function pickExists(debate: Debate, pick: Pick): boolean {
  switch (pick.kind) {
    case 'set':
      return true;
    case 'speaker':
      return debate.speaker.has(pick.speaker);
    case 'topic':
      return debate.topic.has(pick.topic);
    case 'source':
      return debate.source.has(pick.source);
    case 'cell':
      return debate.speaker.has(pick.speaker) && debate.topic.has(pick.topic);
    case 'edge':
      return debate.speaker.has(pick.from) && debate.speaker.has(pick.to);
  }
}

/** Answers of the search, as far as every view needs them: the statements that match. */
export interface Matches {
  readonly query: string;
  readonly ids: ReadonlySet<string>;
}

/** Milliseconds before a preview follows the pointer. */
const HOVER_DELAY = 80;

/** The state of one reader of one debate. Derived values are computed when read, at most once for each change. */
export class Session {
  readonly debate: Debate;
  #address: Address = $state.raw()!;
  #hovered: string | null = $state(null);
  #hovering: ReturnType<typeof setTimeout> | undefined;
  /** Something was just picked, and the reader has not stirred since: what a rearranged picture slides under the pointer is no preview. */
  #resting = false;
  /** What came under the pointer or got the focus since the last pick, previewed or not. */
  #under: string | null = null;
  #matches: Matches | null = $state.raw(null);
  #lastStep: 'push' | 'replace' = 'replace';
  /** The last change was a step of the walk. */
  #walking = false;

  constructor(debate: Debate, address: Address) {
    this.debate = debate;
    this.#address = address;
  }

  get address(): Address {
    return this.#address;
  }
  get filter(): Filter {
    return this.#address;
  }
  /** Whether the last change is a step of Back (`push`) or none (`replace`): what history is told. */
  get lastStep(): 'push' | 'replace' {
    return this.#lastStep;
  }

  readonly #write = $derived(addressWriter(this.#address));

  /** Ids that pass the filter, the query left aside. */
  readonly passing: ReadonlySet<string> = $derived.by(() => applyFilter(this.debate, this.#address));

  /** Ids that match the query, the filter left aside; null while there is none, or none that was answered. */
  readonly matching: ReadonlySet<string> | null = $derived.by(() => {
    const matches = this.#matches;
    return this.#address.q.trim() === '' || matches === null || matches.query !== this.#address.q ? null : matches.ids;
  });

  /** Ids that pass the filter and, while there is a query that was answered, match it. */
  readonly shown: ReadonlySet<string> = $derived.by(() => within(this.passing, this.matching));

  /** Some statements fall out, by filter or by query. */
  readonly narrowed: boolean = $derived(isFiltering(this.#address) || this.#address.q.trim() !== '');

  /** Statements a picture draws: all of them, the rest faded, or only the shown ones when the reader hides the rest. */
  readonly drawn: readonly Statement[] = $derived.by(() =>
    this.#address.hide ? this.debate.statements.filter(({ id }) => this.shown.has(id)) : this.debate.statements
  );

  /** The statement in focus: what is pinned. */
  readonly pinned: Statement | null = $derived.by(() =>
    this.#address.statement === null ? null : (this.debate.statement.get(this.#address.statement) ?? null)
  );
  /** What is previewed by the pointer or by focus. */
  readonly hovered: Statement | null = $derived.by(() => (this.#hovered === null ? null : (this.debate.statement.get(this.#hovered) ?? null)));

  /** The steps go in the order of time: on the timeline, while no set is picked. Else in reading order. */
  readonly inTime: boolean = $derived(this.#address.view === 'timeline' && this.#address.pick === null);

  /** What the steps `[` and `]` go through: the statements of the pick, else those shown. */
  readonly walk: readonly Statement[] = $derived.by(() => {
    const pick = this.#address.pick;
    const set = pick ? statementsOf(this.debate, pick) : this.inTime ? chronological(this.debate, this.drawn) : this.debate.statements;
    const shown = set.filter(({ id }) => this.shown.has(id));
    return shown.length > 0 ? shown : set;
  });

  /**
   * The gateway: changes parts of the address. A new step of Back by default; `replace` for what a person does
   * continuously (typing, dragging, walking with the arrow keys). What is picked is not to lie under the preview that led to it.
   */
  go(change: Partial<Address>, how: 'push' | 'replace' = 'push'): void {
    this.#walking = false;
    if ('statement' in change || 'pick' in change) this.#endPreview();
    this.#moveTo({ ...this.#address, ...change }, how);
  }

  /** Takes over an address from outside (Back, Forward); makes no step. A preview belonged to where the reader was. */
  restore(address: Address): void {
    this.#walking = false;
    this.#endPreview();
    this.#moveTo(address, 'replace');
  }

  /** Nothing is computed or drawn again for an address that says the same. */
  #moveTo(address: Address, how: 'push' | 'replace'): void {
    if (writeAddress(address) === this.#write({})) return;
    this.#lastStep = how;
    this.#address = address;
  }

  /** Pins a statement (null unpins). The pick stays, so that the column knows where one came from. */
  pin(id: string | null, how: 'push' | 'replace' = 'push'): void {
    this.go({ statement: id }, how);
  }

  /** Opens a set in the reading column. */
  open(pick: Pick | null): void {
    this.go({ pick, statement: null });
  }

  /** Previews a statement after a short delay, so that crossing a picture does not flicker; null ends the preview likewise. */
  hover(id: string | null): void {
    this.#under = id;
    if (this.#resting && id !== null) return;
    clearTimeout(this.#hovering);
    this.#hovering = setTimeout(() => (this.#hovered = id), HOVER_DELAY);
  }

  /** The reader moved the pointer or pressed a key: previews may come again. */
  stir(): void {
    if (!this.#resting) return;
    this.#resting = false;
    if (this.#under !== null) this.hover(this.#under);
  }

  #endPreview(): void {
    clearTimeout(this.#hovering);
    this.#hovered = null;
    this.#under = null;
    this.#resting = true;
  }

  /** Pins the next (+1) or previous (-1) statement of the walk; stops at its ends. A whole walk is one step of Back: to where it began. */
  step(by: 1 | -1): void {
    const walk = this.walk;
    if (walk.length === 0) return;
    const at = walk.findIndex(({ id }) => id === this.#address.statement);
    const next = at < 0 ? (by > 0 ? 0 : walk.length - 1) : Math.min(Math.max(at + by, 0), walk.length - 1);
    this.pin(walk[next]!.id, this.#walking ? 'replace' : 'push');
    this.#walking = true;
  }

  /** Clears every filter and the query; what is picked stays. */
  clear(): void {
    this.go({ ...NO_FILTER, q: '', hide: false });
  }

  /** The search's answer for the current query. */
  answered(matches: Matches | null): void {
    this.#matches = matches;
  }

  /** The query string of the address with a change: for real links that open in a new tab, too. */
  href(change: Partial<Address>): string {
    return this.#write(change) || '?';
  }
}

/** The session of the component tree: set once by the app, read by every view. */
export const [getSession, setSession] = createContext<Session>();
