/** Hands that a class raises, counted by choice. Nobody is named, and nothing is kept of who raised which. */

/** How many hands each choice has, in the order of the choices. */
export type Tally = readonly number[];

/** The letters that stand for choices. */
export const LETTERS = ['A', 'B', 'C', 'D'] as const;

export const noHands = (choices: number): Tally => Array.from({ length: choices }, () => 0);

/** One hand more or less for a choice; never fewer than none. A choice that there is not counts nothing. */
export const countHand = (tally: Tally, choice: number, by: 1 | -1): Tally => tally.map((hands, i) => (i === choice ? Math.max(0, hands + by) : hands));

export const allHands = (tally: Tally): number => tally.reduce((sum, hands) => sum + hands, 0);

/** The share of a choice, 0 to 1; 0 while no hand was raised. */
export const shareOf = (tally: Tally, choice: number): number => (allHands(tally) === 0 ? 0 : (tally[choice] ?? 0) / allHands(tally));

/** What changed from one count to the next, by choice: more hands are positive. */
export const changeOf = (before: Tally, after: Tally): number[] => after.map((hands, i) => hands - (before[i] ?? 0));

/** A change as it is read: “+3”, “−2”, “±0”. */
export const changeWords = (change: number): string => (change > 0 ? `+${change}` : change < 0 ? `−${-change}` : '±0');
