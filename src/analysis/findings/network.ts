/** What the network tells, from the most telling sentence down. */
import { capital, countedInWords, numberWord } from '../english';
import type { FindingPart, FindingRule, Shown } from '../finding';
import { edgeKey, narrowEdge, replyGraph, type ReplyEdge } from '../replyGraph';

/** The edges as filtered, and whoever speaks in what is shown. */
function look({ debate, filter, ids }: Shown) {
  const edges = replyGraph(debate).edges.flatMap((edge) => narrowEdge(edge, filter, ids) ?? []);
  const voices = [...debate.bySpeaker].filter(([, statements]) => statements.some(({ id }) => ids.has(id))).map(([id]) => id);
  const name = (id: string) => debate.speaker.get(id)?.name ?? id;
  const person = (id: string): FindingPart => ({ text: name(id), pick: { kind: 'speaker', speaker: id } });
  return { edges, voices, person };
}

/** The greatest by `amount`, and the runner-up's amount. */
function top<T>(rows: readonly T[], amount: (row: T) => number): { best: T; amount: number; second: number } | null {
  const sorted = [...rows].sort((a, b) => amount(b) - amount(a));
  const best = sorted[0];
  return best === undefined ? null : { best, amount: amount(best), second: sorted[1] === undefined ? 0 : amount(sorted[1]) };
}

const sum = (edges: readonly ReplyEdge[]): number => edges.reduce((total, { links }) => total + links.length, 0);
const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${numberWord(n)} times`);

/** One voice alone is asked for: whom they speak to most. */
const oneVoice: FindingRule = {
  name: 'one voice',
  find: (shown) => {
    const { edges, voices, person } = look(shown);
    const most = top(edges, ({ links }) => links.length);
    if (voices.length !== 1 || !most || most.amount === most.second) return null;
    const from = most.best.from;
    const { text, pick } = person(from);
    return [
      { text: capital(text), pick },
      { text: ` speaks to or about ${countedInWords(edges.length, 'other')}${edges.length === 1 ? ', ' : ', most often '}` },
      person(most.best.to),
      { text: ': ' },
      { text: times(most.amount), pick: { kind: 'edge', from, to: most.best.to } }
    ];
  }
};

/** One person draws a third or more of all other voices, and more than anybody else does. */
const mostAddressed: FindingRule = {
  name: 'most addressed',
  find: (shown) => {
    const { edges, voices, person } = look(shown);
    const callers = (id: string) => new Set(edges.filter(({ to }) => to === id).map(({ from }) => from)).size;
    const most = top([...new Set(edges.map(({ to }) => to))].sort(), callers);
    if (!most) return null;
    const others = voices.filter((id) => id !== most.best).length;
    if (most.amount < 3 || most.amount === most.second || most.amount * 3 < others) return null;
    const pick = { kind: 'speaker', speaker: most.best } as const;
    return [
      { text: 'Of ' },
      // Only whoever speaks can speak to somebody: those who are merely spoken of are in the picture, not in this number.
      { text: countedInWords(others, 'other speaker'), pick: { kind: 'set', set: 'speakers' } },
      { text: ', ' },
      { text: most.amount === others ? 'all' : numberWord(most.amount), pick },
      { text: ' speak to or about ' },
      person(most.best)
    ];
  }
};

/** Two people answer each other, at least twice each way, and no other two do so as often. */
const exchange: FindingRule = {
  name: 'exchange',
  find: (shown) => {
    const { edges, person } = look(shown);
    const pairs = edges.flatMap((edge) => {
      const back = edges.find(({ from, to }) => from === edge.to && to === edge.from);
      return back && edge.from < edge.to && Math.min(sum([edge]), sum([back])) >= 2 ? [{ edge, turns: sum([edge, back]) }] : [];
    });
    const most = top(pairs, ({ turns }) => turns);
    if (!most || most.amount === most.second) return null;
    const { from, to } = most.best.edge;
    const { text, pick } = person(from);
    return [
      { text: capital(text), pick },
      { text: ' and ' },
      person(to),
      { text: ' speak to or about each other ' },
      { text: times(most.amount), pick: { kind: 'edge', from, to, both: true } },
      { text: ', more than any other two' }
    ];
  }
};

/** Somebody speaks to two or more others, and no link leads to them, shown or not; of several the one who speaks to most. */
const unanswered: FindingRule = {
  name: 'unanswered',
  find: (shown) => {
    const { edges, person } = look(shown);
    const answered = new Set(replyGraph(shown.debate).edges.map(({ to }) => to));
    const reach = (id: string) => edges.filter(({ from }) => from === id).length;
    const most = top([...new Set(edges.map(({ from }) => from))].filter((id) => !answered.has(id)).sort(), reach);
    if (!most || most.amount < 2 || most.amount === most.second) return null;
    return [
      { text: 'Nobody answers ' },
      person(most.best),
      { text: ', who speaks to or about ' },
      { text: countedInWords(most.amount, 'other'), pick: { kind: 'speaker', speaker: most.best } }
    ];
  }
};

/** There are three links or more, and none has another that leads back, shown or not. */
const oneWay: FindingRule = {
  name: 'one way',
  find: (shown) => {
    const { edges } = look(shown);
    const { edge } = replyGraph(shown.debate);
    if (sum(edges) < 3 || edges.some(({ from, to }) => edge.has(edgeKey(to, from)))) return null;
    return [{ text: 'Nobody answers back: all ' }, { text: countedInWords(sum(edges), 'link'), pick: { kind: 'set', set: 'links' } }, { text: ' run one way' }];
  }
};

/** A single pair is left. */
const onePair: FindingRule = {
  name: 'one pair',
  find: (shown) => {
    const { edges, person } = look(shown);
    const [edge] = edges;
    if (!edge || edges.length > 1) return null;
    const { text, pick } = person(edge.from);
    return [
      { text: capital(text), pick },
      { text: ' speaks to or about ' },
      person(edge.to),
      { text: ' ' },
      { text: times(sum(edges)), pick: { kind: 'edge', from: edge.from, to: edge.to } }
    ];
  }
};

export const rules: readonly FindingRule[] = [oneVoice, mostAddressed, exchange, unanswered, oneWay, onePair];
