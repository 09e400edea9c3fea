/**
 * A finding: a sentence computed from the debate as filtered, whose figures open what they count.
 * Each view has its rules in `findings/<view>.ts`, from the most telling one down; the first that holds is its heading.
 */
import type { Debate } from './debate';
import type { Filter } from './filter';
import type { Pick } from './pick';

/** A piece of the sentence; with `pick`, a link that opens what it names or counts. */
export interface FindingPart {
  readonly text: string;
  readonly pick?: Pick;
}

export interface Finding {
  /** Name of the rule, for tests and for the curious. */
  readonly rule: string;
  readonly parts: readonly FindingPart[];
}

/** What a rule sees: the debate, the filter, and the ids of the statements that pass it. */
export interface Shown {
  readonly debate: Debate;
  readonly filter: Filter;
  readonly ids: ReadonlySet<string>;
  /** What the reader searches for; absent or empty where nothing was asked. */
  readonly query?: string;
  /** Two speakers that are set side by side. */
  readonly compare?: readonly [string, string] | null;
}

export interface FindingRule {
  readonly name: string;
  /** The sentence, or null where its condition does not hold. */
  readonly find: (shown: Shown) => readonly FindingPart[] | null;
}

/** The first rule that holds; null leaves the plain title standing. */
export function firstFinding(rules: readonly FindingRule[], shown: Shown): Finding | null {
  for (const { name, find } of rules) {
    const parts = find(shown);
    if (parts) return { rule: name, parts };
  }
  return null;
}

/** The sentence as plain text. */
export const findingText = (finding: Finding): string => finding.parts.map(({ text }) => text).join('');

/** The sentence as plain text with its stop: not where it ends in one, or in a question. */
export const findingSentence = (finding: Finding): string => `${findingText(finding)}.`.replace(/([.?!”])\.$/, '$1');
