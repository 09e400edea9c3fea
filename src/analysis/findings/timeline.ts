/** What the timeline finds, from the most telling down. */
import { dateWords, daysBetween } from '../../corpus/dates';
import type { Statement } from '../../corpus/types';
import type { Link } from '../debate';
import { capital, countedInWords, numberWord, plural } from '../english';
import { statementDate } from '../filter';
import type { FindingPart, FindingRule, Shown } from '../finding';
import { dayRange } from '../silence';
import { timelineSeries, type System } from '../timeline';
import type { Bar } from '../timelineBars';
import { headingName, voiceOf } from '../voice';

const shownStatements = ({ debate, ids }: Shown): Statement[] => debate.statements.filter(({ id }) => ids.has(id));

const WORDS: FindingPart['pick'] = { kind: 'set', set: 'statements' };

/**
 * Links that lead from one dated system to another, steps of one's own argument included: they, too, would bridge a silence.
 * A link to a text as a whole leads to wherever that text stands.
 */
function linksAcross({ debate, ids }: Shown, systems: readonly System[]): Link[] {
  const ofStatement = new Map(systems.flatMap(({ bars }, i) => bars.flatMap((bar) => bar.statements.map(({ id }) => [id, i] as const))));
  const ofSource = new Map(debate.statements.flatMap(({ id, source }) => (ofStatement.has(id) ? [[source, ofStatement.get(id)!] as const] : [])));
  const target = ({ to, relation }: Link) => (to ? ofStatement.get(to.id) : 'source' in relation.to ? ofSource.get(relation.to.source) : undefined);
  return debate.links.filter((link) => {
    const [from, to] = [ofStatement.get(link.from.id), target(link)];
    return ids.has(link.from.id) && from !== undefined && to !== undefined && from !== to;
  });
}

/** None of the words bears a date. */
const noDates: FindingRule = {
  name: 'no-dates',
  find: (shown) => {
    const words = shownStatements(shown);
    if (words.length === 0 || words.some((s) => statementDate(shown.debate, s) !== null)) return null;
    return [
      { text: 'None of these ' },
      { text: countedInWords(words.length, 'statement'), pick: WORDS },
      { text: ' bears a date; the order is that of the texts' }
    ];
  }
};

/** A bar's date as the beginning or the end of a stretch of time. */
const edgeWords = ({ date, span }: Bar, end: 0 | 1): string => dateWords(span?.precision === 'interval' ? dayRange(span)[end] : date);
/** “on 6 May 2009”, “in May 2009”. */
const onDate = ({ date, span }: Bar): string => `${span?.precision === 'day' ? 'on ' : span?.precision === 'interval' ? '' : 'in '}${dateWords(date)}`;

/** One voice was asked for: how often it speaks, and from when to when. Wants two statements and a date. */
const oneVoice: FindingRule = {
  name: 'one-voice',
  find: (shown) => {
    const { debate, filter } = shown;
    const [id] = filter.speaker;
    const speaker = id === undefined || filter.speaker.length > 1 ? undefined : debate.speaker.get(id);
    const words = shownStatements(shown);
    if (!speaker || words.length < 2) return null;
    const undated = words.filter((s) => statementDate(debate, s) === null).length;
    const bars = timelineSeries(debate, words).systems.flatMap((system) => system.bars.filter(({ span }) => span !== null));
    const [first, last] = [bars[0], bars.at(-1)];
    if (!first || !last) return null;
    const when = first.date === last.date ? ` ${onDate(first)}` : ` from ${edgeWords(first, 0)} to ${edgeWords(last, 1)}`;
    return [
      { text: headingName(voiceOf(debate, speaker.id)), pick: { kind: 'speaker', speaker: speaker.id } },
      { text: ' speaks ' },
      { text: words.length === 2 ? 'twice' : `${numberWord(words.length)} times`, pick: WORDS },
      { text: undated > 0 ? `${when}, ${numberWord(undated)} of them without a date` : when }
    ];
  }
};

/** One day was asked for: how many voices make how many statements on it. Wants two voices. */
const oneDay: FindingRule = {
  name: 'one-day',
  find: (shown) => {
    const { filter } = shown;
    const words = shownStatements(shown);
    const voices = new Set(words.map(({ by }) => by)).size;
    if (filter.from === null || filter.from !== filter.to || voices < 2) return null;
    return [
      { text: `On ${dateWords(filter.from)} ${numberWord(voices)} voices make ` },
      { text: countedInWords(words.length, 'statement'), pick: WORDS },
      { text: ', told in the order of the texts' }
    ];
  }
};

/** Long silences part the words: how long the longest is, and whether any link bridges them. Wants two statements on either side. */
const bursts: FindingRule = {
  name: 'bursts',
  find: (shown) => {
    const { systems } = timelineSeries(shown.debate, shownStatements(shown));
    const dated = systems.filter(({ days }) => days !== null);
    const size = ({ bars }: System) => bars.reduce((sum, bar) => sum + bar.statements.length, 0);
    if (dated.length < 2 || dated.some((system) => size(system) < 2)) return null;
    const silences = dated.flatMap(({ silence }) => silence ?? []);
    const longest = silences.reduce((most, silence) => (silence.days > most.days ? silence : most));
    const length = `${longest.atLeast ? 'at least ' : ''}${longest.days} days`;
    const across = linksAcross(shown, dated).length;
    return [
      { text: `${capital(numberWord(dated.length))} bursts of talk`, pick: { kind: 'set', set: 'sources' } },
      { text: ', ' },
      { text: dated.length === 2 ? `${length} apart` : `the longest silence ${length}`, pick: { kind: 'set', set: 'events' } },
      { text: across === 0 ? ', and ' : ', with ' },
      // None that crosses is nothing to open.
      across === 0 ? { text: 'not one reply' } : { text: countedInWords(across, 'link'), pick: { kind: 'set', set: 'links' } },
      { text: ' across' }
    ];
  }
};

/** The comments, all of them, are what bears no date: a quarter of the words or more. */
const undatedComments: FindingRule = {
  name: 'undated-comments',
  find: (shown) => {
    const words = shownStatements(shown);
    const isComment = (s: Statement) => shown.debate.source.get(s.source)?.type === 'Comment';
    const undated = words.filter((s) => statementDate(shown.debate, s) === null);
    const comments = shown.debate.statements.filter(isComment).length;
    if (undated.length === 0 || undated.length * 4 < words.length || undated.length !== comments || !undated.every(isComment)) return null;
    return [
      { text: capital(countedInWords(undated.length, 'statement')), pick: { kind: 'set', set: 'comments' } },
      { text: ' of ' },
      { text: String(words.length), pick: WORDS },
      { text: ` ${plural(undated.length, 'bears', 'bear')} no date: comments stand in the order of their page` }
    ];
  }
};

/** Everything bears a date, on one day or within a week. Wants three statements. */
const shortTime: FindingRule = {
  name: 'short-time',
  find: (shown) => {
    const words = shownStatements(shown);
    const { systems } = timelineSeries(shown.debate, words);
    const days = systems[0]?.days;
    if (!days || systems.length > 1 || words.length < 3 || words.some((s) => statementDate(shown.debate, s) === null) || daysBetween(...days) > 7) return null;
    const span = daysBetween(...days) + 1;
    return [
      { text: capital(countedInWords(words.length, 'statement')), pick: WORDS },
      { text: span === 1 ? `, all on ${dateWords(days[0])}` : ` within ${numberWord(span)} days, from ${dateWords(days[0])} to ${dateWords(days[1])}` }
    ];
  }
};

export const rules: readonly FindingRule[] = [noDates, oneDay, oneVoice, bursts, undatedComments, shortTime];
