/** The steps of a presentation: what each shows, and what the class does there. */
import type { Debate } from '../../analysis/debate';
import { leadingCoding } from '../../analysis/marks';
import { guessOf, type Guess } from '../../analysis/moves';
import type { Move, Statement, Tour } from '../../corpus/types';
import { parseAddress, type Address } from '../../state/address';
import { knownIn } from '../../state/session.svelte';

/** What a slide is: words, a picture drawn large, a guess, three timers with a question, or a vote. */
export type SlideKind = 'quotation' | 'picture' | 'guess' | 'pairs' | 'vote';

/** A class is asked once before and once after, in one step or in two. */
export type VotePhase = 'before' | 'after' | 'result';

export interface Step {
  /** Place, from 0. */
  readonly index: number;
  /** What the step shows, as an address of the explorer: without anything of presenting in it. */
  readonly address: Address;
  /** Parts of the tour's address that this debate does not have. */
  readonly left: readonly string[];
  readonly note: string;
  readonly teacherNote: string | null;
  readonly minutes: number | null;
  readonly kind: SlideKind;
  readonly move: Move | null;
  readonly guess: Guess | null;
  /** The move was planned, and the debate does not hold what it needs. */
  readonly missed: boolean;
  readonly statement: Statement | null;
  /** In a vote: what is voted on; null where nothing but the note says it. */
  readonly proposition: string | null;
  readonly vote: readonly VotePhase[];
  /** How often something can be uncovered, started or counted here before the next step. */
  readonly waits: number;
  /** Names the step by what it shows and asks, not by its place: what was done at it stays with it when the lesson is put in another order. */
  readonly key: string;
  /** Steps with the same name here count the same hands. */
  readonly hands: string;
}

interface Plan {
  readonly view: string;
  readonly note: string;
  readonly teacherNote?: string | undefined;
  readonly move?: Move | undefined;
  readonly minutes?: number | undefined;
}

function kindOf(move: Move | undefined, guess: Guess | null, address: Address): SlideKind {
  if (move === 'think-pair-share') return 'pairs';
  if (move === 'before-after') return 'vote';
  if (guess) return 'guess';
  return address.statement !== null && address.view === 'overview' ? 'quotation' : 'picture';
}

/** The first of two votes on the same asks before, the next after and for the difference; a single one does all three. */
function votePhases(plans: readonly Plan[], index: number): readonly VotePhase[] {
  const plan = plans[index]!;
  const twins = plans.flatMap((one, i) => (one.move === 'before-after' && one.view === plan.view ? [i] : []));
  if (twins.length === 1) return ['before', 'after', 'result'];
  return twins[0] === index ? ['before'] : ['after', 'result'];
}

/** Steps that show and ask the same are told apart by their order. O(steps). */
function keyOf(plans: readonly Plan[], index: number): string {
  const { view, move } = plans[index]!;
  const before = plans.slice(0, index).filter((one) => one.view === view && one.move === move);
  return `${move ?? 'no move'} ${before.length + 1} ${view}`;
}

function propositionOf(debate: Debate, address: Address, statement: Statement | null): string | null {
  const topic = address.topic[0] ?? (statement ? leadingCoding(statement)?.topic : undefined);
  return debate.topic.get(topic ?? '')?.proposition ?? null;
}

function stepOf(debate: Debate, plans: readonly Plan[], index: number, address: Address, left: readonly string[]): Step {
  const { note, teacherNote, minutes, move, view } = plans[index]!;
  const statement = debate.statement.get(address.statement ?? '') ?? null;
  const guess = guessOf(debate, move, statement ?? undefined, address.topic[0] ?? null);
  const kind = kindOf(move, guess, address);
  const vote = kind === 'vote' ? votePhases(plans, index) : [];
  const waits = kind === 'guess' ? 1 : kind === 'pairs' ? 3 : Math.max(0, vote.length - 1);
  const key = keyOf(plans, index);
  const guesses = move === 'who-said-it' || move === 'which-side' || move === 'what-came-back';
  return {
    ...{ index, address, left, note, kind, guess, statement, vote, waits, key },
    teacherNote: teacherNote ?? null,
    minutes: minutes ?? null,
    move: move ?? null,
    missed: guesses && guess === null,
    proposition: kind === 'vote' ? propositionOf(debate, address, statement) : null,
    hands: kind === 'vote' ? `vote ${view}` : key
  };
}

/** Nothing of presenting or embedding: the view alone. */
const plain = (address: Address): Address => ({ ...address, present: null, tour: null, step: 1, embed: false, theme: null });

/** The steps of a tour; without one the view of the address is the only step. O(steps × statements) where something is guessed. */
export function stepsOf(debate: Debate, tour: Tour | null, address: Address): Step[] {
  if (!tour || tour.steps.length === 0) return [stepOf(debate, [{ view: '', note: '' }], 0, plain(address), [])];
  return tour.steps.map(({ view }, index) => {
    const asked = parseAddress(view);
    const known = knownIn(debate, asked.address);
    return stepOf(debate, tour.steps, index, { ...plain(known.address), corpus: address.corpus }, [...asked.left, ...known.left]);
  });
}
