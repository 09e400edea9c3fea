/** How many statements each choice of a filter would show, the other filters as they are. */
import { MODES, type Cert, type Mode, type RelationType } from '../corpus/types';
import type { Debate } from './debate';
import { applyFilter, THRESHOLDS, type Filter } from './filter';
import { SIDES, type Side } from './marks';

type ListKey = 'speaker' | 'topic' | 'source' | 'stance' | 'mode' | 'relation';

export interface Facets {
  readonly speaker: ReadonlyMap<string, number>;
  readonly topic: ReadonlyMap<string, number>;
  readonly source: ReadonlyMap<string, number>;
  readonly stance: ReadonlyMap<Side, number>;
  readonly mode: ReadonlyMap<Mode, number>;
  readonly relation: ReadonlyMap<RelationType, number>;
  /** Statements that would stand at each threshold. */
  readonly cert: ReadonlyMap<Cert, number>;
}

/** Statements that pass with `key` set to each of `values` alone. O(values × statements). */
function countEach<T extends string>(debate: Debate, filter: Filter, key: ListKey, values: readonly T[]): Map<T, number> {
  return new Map(values.map((value) => [value, applyFilter(debate, { ...filter, [key]: [value] }).size]));
}

/** All counts at once, for the words of the sentence; asked for only while a choice is open. */
export function countFacets(debate: Debate, filter: Filter): Facets {
  const relations = [...new Set(debate.links.map(({ type }) => type))];
  return {
    speaker: countEach(debate, filter, 'speaker', [...debate.bySpeaker.keys()]),
    topic: countEach(debate, filter, 'topic', [...debate.topic.keys()]),
    source: countEach(debate, filter, 'source', [...debate.source.keys()]),
    stance: countEach(debate, filter, 'stance', SIDES),
    mode: countEach(debate, filter, 'mode', MODES),
    relation: countEach(debate, filter, 'relation', relations),
    cert: new Map(THRESHOLDS.map((cert) => [cert, applyFilter(debate, { ...filter, cert }).size]))
  };
}
