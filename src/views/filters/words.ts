/** The filter in words where it cannot be changed: only what is asked for, so that nobody takes a part for the whole. */
import type { Debate } from '../../analysis/debate';
import { counted } from '../../analysis/english';
import { NO_FILTER, type Filter } from '../../analysis/filter';
import { datePhrase, modePhrase, relationPhrase, sourcePhrase, speakerPhrase, stancePhrase, THRESHOLD_WORDS, topicPhrase } from './phrases';

/**
 * “45 of 135 statements: by Ed Balls, about Bureaucracy, only if certain”; null where nothing is asked for. `shown`: how many
 * statements are left; `query`: what is searched for.
 */
export function filterWords(debate: Debate, filter: Filter, query: string, shown: number): string | null {
  const asked = (key: keyof Filter) => filter[key] !== NO_FILTER[key] && !(Array.isArray(filter[key]) && filter[key].length === 0);
  const phrases = [
    query.trim() !== '' && `that match “${query.trim()}”`,
    asked('speaker') && `by ${speakerPhrase(debate, filter)}`,
    asked('topic') && `about ${topicPhrase(debate, filter)}`,
    asked('source') && `in ${sourcePhrase(debate, filter)}`,
    asked('stance') && stancePhrase(filter),
    asked('cert') && THRESHOLD_WORDS[filter.cert],
    asked('mode') && modePhrase(filter),
    asked('relation') && relationPhrase(filter),
    (asked('from') || asked('to')) && datePhrase(filter)
  ].filter((phrase) => phrase !== false);
  return phrases.length === 0 ? null : `${shown} of ${counted(debate.statements.length, 'statement')}: ${phrases.join(', ')}`;
}
