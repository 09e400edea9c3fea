/** The views as pages: their names, and what they find in a whole debate. */
import { rules as matrix } from '../analysis/findings/matrix';
import { rules as network } from '../analysis/findings/network';
import { rules as sources } from '../analysis/findings/sources';
import { rules as timeline } from '../analysis/findings/timeline';
import type { Debate } from '../analysis/debate';
import { NO_FILTER } from '../analysis/filter';
import { findingSentence, firstFinding, type FindingRule } from '../analysis/finding';
import type { View } from '../state/address';

/** A view that finds something. */
export type FindingView = Exclude<View, 'overview' | 'search'>;

const RULES: Readonly<Record<FindingView, readonly FindingRule[]>> = { timeline, matrix, network, sources };

export interface Found {
  readonly view: FindingView;
  readonly name: string;
  /** The sentence above the view; empty where nothing was found. */
  readonly finding: string;
}

/** The views with their findings, nothing filtered. */
export function findingsOf(debate: Debate): Found[] {
  const shown = { debate, filter: NO_FILTER, ids: new Set(debate.statement.keys()) };
  return (Object.keys(RULES) as FindingView[]).map((view) => {
    const finding = firstFinding(RULES[view], shown);
    return { view, name: view[0]!.toUpperCase() + view.slice(1), finding: finding ? findingSentence(finding) : '' };
  });
}
