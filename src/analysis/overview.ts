/** What the overview tells a newcomer: the two quotations that clash, what was disputed, how much there is, where to begin. */
import type { Source, Speaker, Topic } from '../corpus/types';
import { dateSpan } from '../corpus/dates';
import { mainSources, type Debate, type Link } from './debate';
import { numberWord, plural } from './english';
import type { FindingPart } from './finding';
import { reaches } from './filter';
import { midSentence } from './labels';
import { linksOf, linksBetween, type Pick, type SetName } from './pick';

type Ids = ReadonlySet<string>;

/** How many links of others start or end at a statement. */
const weight = (debate: Debate, id: string): number =>
  [...(debate.linksFrom.get(id) ?? []), ...(debate.linksTo.get(id) ?? [])].filter((link) => !link.own).length;

/**
 * The clash: of all sure disputes between two surely attributed statements of different speakers, both shown, the one whose two
 * ends have most links; the earlier in reading order where several have. Null where there is none. O(links).
 */
export function clash(debate: Debate, ids: Ids): Link | null {
  let best: Link | null = null;
  let most = -1;
  for (const link of debate.links) {
    if (link.type !== 'disputes' || link.own || !link.to || !reaches(link.cert, 'high')) continue;
    if (!reaches(link.from.cert, 'high') || !reaches(link.to.cert, 'high') || link.from.by === null || link.to.by === null) continue;
    if (!ids.has(link.from.id) || !ids.has(link.to.id)) continue;
    const links = weight(debate, link.from.id) + weight(debate, link.to.id);
    if (links > most) {
      most = links;
      best = link;
    }
  }
  return best;
}

export interface Disputed {
  readonly topic: Topic;
  readonly for: number;
  readonly against: number;
}

/** Topics with the number of shown statements for and against, most taken sides on first (file order breaks ties); without sides, left out. */
export function disputedTopics(debate: Debate, ids: Ids): Disputed[] {
  const rows = debate.corpus.topics.map((topic) => {
    const about = (debate.byTopic.get(topic.id) ?? []).filter(({ id }) => ids.has(id));
    const count = (side: 'for' | 'against') => about.filter((s) => s.codings?.some((c) => c.topic === topic.id && c.stance === side)).length;
    return { topic, for: count('for'), against: count('against') };
  });
  return rows.filter((row) => row.for + row.against > 0).sort((a, b) => b.for + b.against - (a.for + a.against));
}

/** Speakers with the number of their shown statements, most first; who says nothing that is shown is left out. */
export function voices(debate: Debate, ids: Ids): { speaker: Speaker; count: number }[] {
  const rows = debate.corpus.speakers.map((speaker) => ({
    speaker,
    count: (debate.bySpeaker.get(speaker.id) ?? []).filter(({ id }) => ids.has(id)).length
  }));
  return rows.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
}

/** “of 2009”, “of 2009 to 2011”; empty where no source is dated. */
function years(sources: readonly Source[]): string {
  const found = sources
    .map(({ datePublished }) => dateSpan(datePublished)?.first?.slice(0, 4))
    .filter((year) => year !== undefined)
    .sort();
  if (found.length === 0) return '';
  return found[0] === found.at(-1) ? ` of ${found[0]}` : ` of ${found[0]} to ${found.at(-1)}`;
}

const set = (name: SetName, text: string | number): FindingPart => ({ text: String(text), pick: { kind: 'set', set: name } });

/** The links of a set that start at a shown statement. */
const shownLinks = (debate: Debate, ids: Ids, name: SetName): number =>
  linksOf(debate, { kind: 'set', set: name })!.filter((link) => ids.has(link.from.id)).length;

/** The figures that the overview tells, each of the set that its name opens. */
export type Figures = Readonly<Record<Exclude<SetName, 'gaps' | 'events'>, number>>;

/** How much there is among the shown statements; texts are counted whether anything in them is shown or not. O(statements + links). */
export function figureCounts(debate: Debate, ids: Ids): Figures {
  return {
    sources: mainSources(debate).length,
    comments: debate.sources.filter(({ type }) => type === 'Comment').length,
    speakers: voices(debate, ids).length,
    statements: ids.size,
    topics: debate.corpus.topics.filter((topic) => debate.byTopic.get(topic.id)?.some(({ id }) => ids.has(id))).length,
    links: shownLinks(debate, ids, 'links'),
    disputes: shownLinks(debate, ids, 'disputes'),
    supports: shownLinks(debate, ids, 'supports'),
    doubtful: shownLinks(debate, ids, 'doubtful')
  };
}

/** The figures as one sentence of links, each opening exactly what it counts. */
export function figures(debate: Debate, ids: Ids): FindingPart[] {
  const mains = mainSources(debate);
  const { comments, speakers, topics, links, disputes, supports, doubtful } = figureCounts(debate, ids);
  const parts: FindingPart[] = [{ text: 'In ' }, set('sources', numberWord(mains.length)), { text: ` ${plural(mains.length, 'text')}${years(mains)}` }];
  if (comments > 0) parts.push({ text: ' and ' }, set('comments', numberWord(comments)), { text: plural(comments, ' comment') });
  parts.push({ text: ', ' }, set('speakers', speakers), { text: plural(speakers, ' voice makes ', ' voices make ') });
  parts.push(set('statements', ids.size), { text: plural(ids.size, ' statement') });
  if (topics > 0) parts.push({ text: ' on ' }, set('topics', topics), { text: plural(topics, ' topic') });
  parts.push({ text: '. ' });
  if (links === 0) return parts;
  parts.push({ text: 'Of ' }, set('links', links), { text: plural(links, ' link between words, ', ' links between words, ') });
  parts.push(set('disputes', disputes), { text: plural(disputes, ' disputes or corrects', ' dispute or correct') }, { text: ' and ' });
  parts.push(set('supports', supports), { text: plural(supports, ' supports', ' support') });
  if (doubtful > 0)
    parts.push({ text: '; ' }, set('doubtful', doubtful), { text: plural(doubtful, ' is doubtful, and says why', ' are doubtful, and say why') });
  parts.push({ text: '.' });
  return parts;
}

export interface Question {
  readonly text: string;
  readonly view: 'timeline' | 'matrix' | 'network' | 'sources';
  readonly pick: Pick;
}

/** The two speakers with most links both ways; null where no two speak to each other. */
function closestPair(debate: Debate): [Speaker, Speaker] | null {
  let best: [Speaker, Speaker] | null = null;
  let most = 0;
  const seen = new Set<string>();
  for (const { fromSpeaker: a, toSpeaker: b, own } of debate.links) {
    if (own || a === null || b === null) continue;
    const key = [a, b].sort().join('~');
    if (seen.has(key)) continue;
    seen.add(key);
    const [there, back] = [linksBetween(debate, a, b).length, linksBetween(debate, b, a).length];
    const [first, second] = [debate.speaker.get(a), debate.speaker.get(b)];
    if (there > 0 && back > 0 && there + back > most && first && second) {
      most = there + back;
      best = [first, second];
    }
  }
  return best;
}

/** Questions that a newcomer may begin with; each opens its answer. Those without an answer are not asked. */
export function questions(debate: Debate, ids: Ids): Question[] {
  const asked: Question[] = [];
  const pair = closestPair(debate);
  if (pair) {
    const [a, b] = pair;
    asked.push({ text: `What do ${a.name} and ${b.name} say to each other?`, view: 'network', pick: { kind: 'edge', from: a.id, to: b.id, both: true } });
  }
  const topics = disputedTopics(debate, ids);
  const agreed = [...topics].filter((row) => row.against === 0 && row.for >= 4).sort((a, b) => b.for - a.for)[0];
  if (agreed)
    asked.push({ text: `On ${midSentence(agreed.topic.label)}: is anybody against?`, view: 'matrix', pick: { kind: 'topic', topic: agreed.topic.id } });
  const divided = [...topics].sort((a, b) => Math.min(b.for, b.against) - Math.min(a.for, a.against))[0];
  if (divided && Math.min(divided.for, divided.against) > 0)
    asked.push({ text: `What divides them most? ${divided.topic.label}`, view: 'matrix', pick: { kind: 'topic', topic: divided.topic.id } });
  if (linksOf(debate, { kind: 'set', set: 'doubtful' })!.length > 0)
    asked.push({ text: 'What is only inferred, and why?', view: 'network', pick: { kind: 'set', set: 'doubtful' } });
  if ((debate.corpus.gaps ?? []).length > 0) asked.push({ text: 'What is missing from the sources?', view: 'sources', pick: { kind: 'set', set: 'gaps' } });
  return asked;
}
