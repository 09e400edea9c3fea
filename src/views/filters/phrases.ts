/** The words of the sentence that stands for the filter. */
import type { Cert, Mode, RelationType } from '../../corpus/types';
import { dateWords } from '../../corpus/dates';
import { mainSources, type Debate } from '../../analysis/debate';
import type { Filter } from '../../analysis/filter';
import { countedInWords, listWords } from '../../analysis/english';
import { SIDE_WORDS } from '../../analysis/marks';

/** “a”, “a or b”, “a, b or c”; more than three: “a, b or 4 more”. */
export const choiceWords = (words: readonly string[]): string =>
  listWords(words.length <= 3 ? words : [...words.slice(0, 2), `${words.length - 2} more`], 'or');

/** How the words reached us, after “statements”. */
export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  verbatim: 'quoted word for word',
  partial: 'partly quoted',
  reported: 'reported',
  authored: 'written by their author'
};

/** What statements do to each other, after “that”. */
export const RELATION_WORDS: Readonly<Record<RelationType, string>> = {
  answers: 'answer',
  asks: 'ask',
  disputes: 'dispute',
  supports: 'support',
  qualifies: 'qualify',
  quotes: 'quote',
  characterises: 'characterise',
  corrects: 'correct'
};

/** The lowest certainty shown. */
export const THRESHOLD_WORDS: Readonly<Record<Cert, string>> = {
  low: 'however certain',
  medium: 'at least fairly certain',
  high: 'only if certain'
};

export function speakerPhrase(debate: Debate, filter: Filter): string {
  return filter.speaker.length === 0 ? 'everyone' : choiceWords(filter.speaker.map((id) => debate.speaker.get(id)?.name ?? id));
}

export function topicPhrase(debate: Debate, filter: Filter): string {
  return filter.topic.length === 0 ? 'every topic' : choiceWords(filter.topic.map((id) => debate.topic.get(id)?.label ?? id));
}

/** Main sources are counted; comments go with what they hang under. */
export function sourcePhrase(debate: Debate, filter: Filter): string {
  if (filter.source.length > 0) return choiceWords(filter.source.map((id) => debate.source.get(id)?.headline ?? id));
  return countedInWords(mainSources(debate).length, 'source');
}

export const stancePhrase = (filter: Filter): string =>
  filter.stance.length === 0
    ? 'for and against'
    : choiceWords(filter.stance.map((side) => (side === 'none' ? 'taking no side' : side === 'unclear' ? 'unclear' : `${SIDE_WORDS[side]}`)));

export const modePhrase = (filter: Filter): string => (filter.mode.length === 0 ? 'in any wording' : choiceWords(filter.mode.map((mode) => MODE_WORDS[mode])));

export const relationPhrase = (filter: Filter): string =>
  filter.relation.length === 0 ? 'linked in any way' : `that ${choiceWords(filter.relation.map((type) => RELATION_WORDS[type]))} or meet that`;

export function datePhrase(filter: Filter): string {
  if (filter.from === null && filter.to === null) return 'at any time';
  if (filter.from === filter.to) return `on ${dateWords(filter.from)}`;
  if (filter.from === null) return `until ${dateWords(filter.to)}`;
  return filter.to === null ? `from ${dateWords(filter.from)} on` : `from ${dateWords(filter.from)} to ${dateWords(filter.to)}`;
}
