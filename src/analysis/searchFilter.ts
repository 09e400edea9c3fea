/** What a search found, as far as the filter lets it through. */
import type { Debate } from './debate';
import { isFiltering, passes, type Filter } from './filter';
import type { Hit, SearchResult } from './search';

/**
 * Whether a place passes the filter: one of its statements does. Text that is not coded passes as words of nobody about nothing
 * would; a filter by kind of statement leaves it out.
 */
export function placePasses(debate: Debate, filter: Filter, passing: ReadonlySet<string>, hit: Hit): boolean {
  if (hit.statements.length > 0) return hit.statements.some(({ id }) => passing.has(id));
  if (!isFiltering(filter)) return true;
  return filter.mode.length === 0 && filter.stance.length === 0 && passes(debate, filter, { id: '', source: hit.source.id, by: null, mode: 'authored' });
}

/** The result as the filter lets it through. O(places + statements found). */
export function throughFilter(debate: Debate, filter: Filter, passing: ReadonlySet<string>, result: SearchResult): SearchResult {
  return {
    ...result,
    hits: result.hits.filter((hit) => placePasses(debate, filter, passing, hit)),
    said: result.said.filter(({ statement }) => passing.has(statement.id)),
    topics: result.topics.map(({ topic, statements }) => ({ topic, statements: statements.filter(({ id }) => passing.has(id)) }))
  };
}
