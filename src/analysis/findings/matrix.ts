/**
 * What the matrix tells, from the most telling sentence down. Counts are of what is shown; a claim that nobody takes a side is
 * made only where the filter does not itself leave that side out.
 */
import { compareVoices } from '../compare';
import { clashingSides, type TopicTally, tallies } from '../matrixTally';
import { countedInWords, numberWord } from '../english';
import type { FindingPart, FindingRule, Shown } from '../finding';
import { midSentence } from '../labels';
import type { Pick } from '../pick';
import { headingName, voiceOf } from '../voice';

/** Fewer statements than this, or fewer voices, make no “nobody is against”. */
const MANY = 4;
const VOICES = 3;

const topicPart = ({ topic }: TopicTally): FindingPart => ({ text: midSentence(topic.label), pick: { kind: 'topic', topic: topic.id } });
/** The topic where a sentence begins with it. */
const firstTopic = (tally: TopicTally): FindingPart => ({ ...topicPart(tally), text: tally.topic.label });
const sidePick = ({ topic }: TopicTally, side: 'for' | 'against'): Pick => ({ kind: 'topic', topic: topic.id, side });
const name = ({ debate }: Shown, speaker: string): FindingPart => ({ text: voiceOf(debate, speaker).name, pick: { kind: 'speaker', speaker } });
/** The name where a sentence begins with it: that of a role gets its capital, others stay as they are written. */
const firstName = (shown: Shown, speaker: string): FindingPart => ({ ...name(shown, speaker), text: headingName(voiceOf(shown.debate, speaker)) });
const statements = (n: number): string => countedInWords(n, 'statement');

/** The only one with the greatest amount of at least `least`; null where several are equal. */
function only<T>(rows: readonly T[], amount: (row: T) => number, least: number): T | null {
  const most = Math.max(...rows.map(amount), least);
  const best = rows.filter((row) => amount(row) === most);
  return best.length === 1 ? best[0]! : null;
}

/** The filter lets every side and every certainty through. */
const allSides = ({ filter }: Shown): boolean => filter.stance.length === 0 && filter.cert === 'low';

/** The topic with most statements on one side and none against it, mixed and unclear ones included: four statements of three voices. */
function unopposed(shown: Shown): { tally: TopicTally; side: 'for' | 'against' } | null {
  if (!allSides(shown)) return null;
  const plain = tallies(shown).flatMap((tally) => {
    const { sides, voices } = tally;
    if (sides.mixed + sides.unclear > 0 || sides.for > 0 === sides.against > 0) return [];
    const side = sides.for > 0 ? ('for' as const) : ('against' as const);
    return sides[side] >= MANY && voices[side].size >= VOICES ? [{ tally, side }] : [];
  });
  return plain.sort((a, b) => b.tally.sides[b.side] - a.tally.sides[a.side])[0] ?? null;
}

/** The one topic whose weaker side is stronger than any other topic's: two statements at least. */
const divided = (shown: Shown): TopicTally | null => only(tallies(shown), ({ sides }) => Math.min(sides.for, sides.against), 2);

const figures = (tally: TopicTally): FindingPart[] => [
  { text: `${tally.sides.for} for`, pick: sidePick(tally, 'for') },
  { text: ', ' },
  { text: `${tally.sides.against} against`, pick: sidePick(tally, 'against') }
];

/** Two voices are set side by side: on how many topics both speak, and how many of these part them, or unite them. */
const compared: FindingRule = {
  name: 'compared',
  find: (shown) => {
    if (!shown.compare) return null;
    const [a, b] = shown.compare;
    const { debate, filter, ids } = shown;
    const lit = { debate, filter, shown: ids, drawn: debate.statements.filter(({ id }) => ids.has(id)) };
    const both = compareVoices(lit, [a, b]).filter(({ sides }) => sides.every((side) => side.some((mark) => mark.lit)));
    const names = [firstName(shown, a), { text: ' and ' }, name(shown, b)];
    if (both.length === 0) return [...names, { text: ' speak on no topic in common' }];
    const [opposed, together] = (['opposed', 'together'] as const).map((stand) => both.filter((one) => one.stand === stand).length);
    const stands = opposed! > 0 ? `, on ${numberWord(opposed!)} on opposite sides` : together! > 0 ? `, on ${numberWord(together!)} on the same side` : '';
    return [...names, { text: ` both speak on ${countedInWords(both.length, 'topic')}${stands}` }];
  }
};

/** Two voices are asked for: the topics on which one is only for and the other only against. */
const twoVoices: FindingRule = {
  name: 'two voices',
  find: (shown) => {
    const [a, b, ...rest] = shown.filter.speaker;
    if (a === undefined || b === undefined || rest.length > 0 || !allSides(shown)) return null;
    const clash = clashingSides(tallies(shown), a, b);
    if (clash.length === 0) return null;
    const listed = clash.slice(0, 2).flatMap((tally, i) => [...(i > 0 ? [{ text: ' and ' }] : []), topicPart(tally)]);
    return [
      firstName(shown, a),
      { text: ' and ' },
      name(shown, b),
      { text: ` stand on opposite sides on ${clash.length > 2 ? `${numberWord(clash.length)} topics, among them ` : ''}` },
      ...listed
    ];
  }
};

/** One voice is asked for, or any: somebody who is plainly both for and against on one topic. */
const bothSides: FindingRule = {
  name: 'both sides',
  find: (shown) => {
    if (shown.filter.stance.length > 0) return null;
    const split = tallies(shown).flatMap((tally) =>
      [...tally.certain.for]
        .filter(([id]) => tally.certain.against.has(id))
        .map(([id, pro]) => ({ tally, id, weaker: Math.min(pro, tally.certain.against.get(id)!) }))
    );
    const best = split.sort((x, y) => y.weaker - x.weaker)[0];
    if (!best) return null;
    return [
      firstName(shown, best.id),
      { text: ' takes both sides on ' },
      { text: midSentence(best.tally.topic.label), pick: { kind: 'cell', speaker: best.id, topic: best.tally.topic.id } }
    ];
  }
};

/** One voice is asked for: both sides of a topic, else the topic spoken of most. */
const oneVoice: FindingRule = {
  name: 'one voice',
  find: (shown) => {
    const [id, ...rest] = shown.filter.speaker;
    if (id === undefined || rest.length > 0) return null;
    const both = bothSides.find(shown);
    if (both) return both;
    const most = only(tallies(shown), ({ total }) => total, 2);
    if (!most) return null;
    return [
      firstName(shown, id),
      { text: ' speaks most about ' },
      { text: midSentence(most.topic.label), pick: { kind: 'cell', speaker: id, topic: most.topic.id } },
      { text: `: ${statements(most.total)}` }
    ];
  }
};

/** One topic is asked for: how many are for and how many against. */
const oneTopic: FindingRule = {
  name: 'one topic',
  find: (shown) => {
    const [id, ...rest] = shown.filter.topic;
    if (id === undefined || rest.length > 0 || shown.filter.stance.length > 0) return null;
    const tally = tallies(shown).find(({ topic }) => topic.id === id);
    if (!tally || tally.sides.for + tally.sides.against === 0) return null;
    return [firstTopic(tally), { text: ': ' }, ...figures(tally)];
  }
};

/** Nobody opposes one topic, another divides: the two ends of the debate in one sentence. */
const unopposedAndDivided: FindingRule = {
  name: 'unopposed and divided',
  find: (shown) => {
    const plain = unopposed(shown);
    const split = divided(shown);
    if (!plain || !split) return null;
    const other = plain.side === 'for' ? 'against' : 'for';
    return [
      { text: 'On ' },
      topicPart(plain.tally),
      { text: ' ' },
      { text: `nobody is ${other}`, pick: sidePick(plain.tally, plain.side) },
      { text: '; ' },
      topicPart(split),
      { text: ' divides most, ' },
      ...figures(split)
    ];
  }
};

const dividesMost: FindingRule = {
  name: 'divides most',
  find: (shown) => {
    const split = shown.filter.stance.length > 0 ? null : divided(shown);
    return split && [firstTopic(split), { text: ' divides most: ' }, ...figures(split)];
  }
};

const nobodyAgainst: FindingRule = {
  name: 'nobody against',
  find: (shown) => {
    const plain = unopposed(shown);
    if (!plain) return null;
    const { tally, side } = plain;
    return [
      { text: 'On ' },
      topicPart(tally),
      { text: ' ' },
      { text: `${statements(tally.sides[side])} ${tally.sides[side] === 1 ? 'is' : 'are'} ${side}`, pick: sidePick(tally, side) },
      { text: `, nobody is ${side === 'for' ? 'against' : 'for'}` }
    ];
  }
};

const mostSpokenOf: FindingRule = {
  name: 'most spoken of',
  find: (shown) => {
    const rows = tallies(shown);
    const most = rows.length > 1 ? only(rows, ({ total }) => total, 2) : null;
    return most && [firstTopic(most), { text: ` is spoken of most, in ${statements(most.total)}` }];
  }
};

/** The rules of the matrix, most telling first. */
export const rules: readonly FindingRule[] = [
  compared,
  twoVoices,
  oneVoice,
  oneTopic,
  unopposedAndDivided,
  dividesMost,
  nobodyAgainst,
  bothSides,
  mostSpokenOf
];
