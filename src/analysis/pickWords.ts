/** What a pick is called, and what it counts: for the head of the reading column and the way back to it. */
import { mainSources, type Debate } from './debate';
import { capital, countedInWords, plural } from './english';
import { answeringLinks, linksOf, statementsOf, type Pick, type SetName } from './pick';
import { turnsOf } from './turns';

/** The number that a pick opens, what is counted, and what the whole is called. */
export interface PickWords {
  readonly count: number;
  /** “statements in this cell”: reads on from the count. */
  readonly counted: string;
  /** “Ed Balls on Record-keeping”. */
  readonly title: string;
}

const SETS: Readonly<Record<SetName, readonly [one: string, many: string]>> = {
  statements: ['statement', 'statements'],
  speakers: ['voice', 'voices'],
  topics: ['topic', 'topics'],
  links: ['link between words', 'links between words'],
  sources: ['source', 'sources'],
  comments: ['comment', 'comments'],
  disputes: ['link disputes or corrects', 'links dispute or correct'],
  supports: ['link supports', 'links support'],
  doubtful: ['doubtful link', 'doubtful links'],
  gaps: ['gap', 'gaps'],
  events: ['event', 'events']
};

/** How many things of its own kind a set holds. */
function setCount(debate: Debate, set: SetName): number {
  switch (set) {
    case 'speakers':
      return debate.bySpeaker.size;
    case 'topics':
      return debate.topic.size;
    case 'sources':
      return mainSources(debate).length;
    case 'comments':
      return debate.sources.filter(({ type }) => type === 'Comment').length;
    case 'gaps':
      return debate.corpus.gaps?.length ?? 0;
    case 'events':
      return debate.event.size;
    default:
      return linksOf(debate, { kind: 'set', set })?.length ?? debate.statements.length;
  }
}

/** The words for a pick. O(statements + links), and for a speaker what `turnsOf` costs. */
export function pickWords(debate: Debate, pick: Pick): PickWords {
  const name = (id: string) => debate.speaker.get(id)?.name ?? id;
  const label = (id: string) => debate.topic.get(id)?.label ?? id;
  if (pick.kind === 'set') {
    const count = setCount(debate, pick.set);
    const [one, many] = SETS[pick.set];
    return { count, counted: plural(count, one, many), title: capital(many) };
  }
  if (pick.kind === 'edge') {
    const count = linksOf(debate, pick)!.length;
    const title = pick.both ? `${name(pick.from)} and ${name(pick.to)}` : `${name(pick.from)} to ${name(pick.to)}`;
    return { count, counted: `${plural(count, 'link')} ${pick.both ? `between ${title}` : `from ${title}`}`, title };
  }
  if (pick.kind === 'speaker') {
    const title = name(pick.speaker);
    const turns = answeringLinks(debate).filter((link) => link.fromSpeaker === pick.speaker || link.toSpeaker === pick.speaker);
    const others = new Set(turns.flatMap((link) => [link.fromSpeaker, link.toSpeaker]).filter((id) => id !== null && id !== pick.speaker));
    const mutual = turns.filter((link) => link.fromSpeaker !== null && link.toSpeaker !== null);
    const between = turnsOf(debate, mutual).length;
    if (between > 0) {
      const company = countedInWords(others.size, 'other');
      return { count: between, counted: `${plural(between, 'turn')} between ${title} and ${company}`, title };
    }
    const said = debate.bySpeaker.get(pick.speaker)?.length ?? 0;
    return { count: said, counted: plural(said, 'statement'), title };
  }
  const count = statementsOf(debate, pick).length;
  const statements = plural(count, 'statement');
  if (pick.kind === 'cell') return { count, counted: `${statements} in this cell`, title: `${name(pick.speaker)} on ${label(pick.topic)}` };
  if (pick.kind === 'topic') {
    const side = pick.side === undefined ? '' : ` ${pick.side} it`;
    return { count, counted: `${statements}${side}`, title: pick.side === undefined ? label(pick.topic) : `${label(pick.topic)}: ${pick.side}` };
  }
  return { count, counted: `${statements} in this source`, title: debate.source.get(pick.source)?.headline ?? pick.source };
}
